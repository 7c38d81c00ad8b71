/**
 * The items that the browser carries: few, since it counts writes, and each below what one may have (8,192 bytes with its
 * name; 102,400 all of them).
 */
import * as z from 'zod/mini';
import { type Entries, type Entry, KINDS, type Kind } from './entries';

/** Raised when a build that knows the old number could misread the new items. */
const FORMAT = 1;

/** Below the browser's own limit: it may write some letters longer than we do. */
const MOST_BYTES = 7_600;

/** How many items each kind may have: the settings have their own, so that no number of pins takes their place. */
const MOST_ITEMS: Record<Kind, number> = { settings: 2, pins: 6, runs: 5 };

/** More than fit into an item. */
const MOST_ENTRIES = 1_000;

const Item = z.object({
  format: z.literal(FORMAT),
  entries: z.array(z.unknown()).check(z.maxLength(MOST_ENTRIES)),
});
/** Name without its kind, time, value. One that is damaged takes no other along. */
const Row = z.tuple([z.string().check(z.maxLength(300)), z.int().check(z.nonnegative()), z.unknown()]);
interface Item {
  format: typeof FORMAT;
  entries: z.infer<typeof Row>[];
}
const NewerItem = z.object({ format: z.int().check(z.minimum(FORMAT + 1)) });

/** What stands in the browser's sync storage, by key. */
export type Stored = Readonly<Record<string, unknown>>;

const kindOf = (key: string): Kind | undefined => {
  const [, kind] = /^(\w+)\.\d{1,2}$/.exec(key) ?? [];
  return KINDS.find((one) => one === kind);
};

/** Reads what stands there, which may be anything: what is no item of ours is passed over. */
export function readItems(stored: Stored): { there: Entries; newer: ReadonlySet<Kind> } {
  const there = new Map<string, Entry>();
  const newer = new Set<Kind>();
  for (const [key, value] of Object.entries(stored)) {
    const kind = kindOf(key);
    if (!kind) continue;
    if (z.safeParse(NewerItem, value).success) newer.add(kind);
    const item = z.safeParse(Item, value);
    for (const [rest, at, value] of rowsOf(item.success ? item.data.entries : [])) {
      const name = `${kind}/${rest}`;
      // One that moved from item to item may still be in both.
      if ((there.get(name)?.at ?? -1) < at) there.set(name, { at, value: value ?? null });
    }
  }
  return { there, newer };
}

const rowsOf = (entries: unknown[]) =>
  entries.flatMap((entry) => {
    const row = z.safeParse(Row, entry);
    return row.success ? [row.data] : [];
  });

export interface Packed {
  items: Record<string, Item>;
  /** The names that are in them. */
  names: ReadonlySet<string>;
  /** How many found no room. */
  left: number;
}

/** Packs entries of one kind, the newest first; what finds no room is left out. */
export function packItems(kind: Kind, entries: Entries): Packed {
  const items: Item[] = [];
  const names = new Set<string>();
  let left = 0;
  /** What is left of the last item. */
  let room = 0;
  const newestFirst = [...entries].sort(([a, { at: one }], [b, { at: other }]) => other - one || (a < b ? -1 : 1));
  for (const [name, { at, value }] of newestFirst) {
    const row: Item['entries'][number] = [name.slice(kind.length + 1), at, value];
    // A comma follows.
    const bytes = new TextEncoder().encode(JSON.stringify(row)).length + 1;
    const isFull = (items.at(-1)?.entries.length ?? MOST_ENTRIES) >= MOST_ENTRIES;
    const isNext = bytes > room || isFull;
    if (bytes > MOST_BYTES || (isNext && items.length === MOST_ITEMS[kind])) {
      left += 1;
      continue;
    }
    if (isNext) {
      items.push({ format: FORMAT, entries: [] });
      room = MOST_BYTES;
    }
    items.at(-1)?.entries.push(row);
    names.add(name);
    room -= bytes;
  }
  return { items: Object.fromEntries(items.map((item, at) => [`${kind}.${at}`, item])), names, left };
}
