/** What one look at the browser's sync storage leads to: here, and there. */
import { type Entries, type Entry, KINDS, type Kind } from './entries';
import { packItems, readItems, type Stored } from './items';
import { isSame, merge, type Placed } from './merge';
import { textOf } from './text-of';

export interface Plan {
  /** What this browser takes in. */
  news: Entries;
  /** Items to write; none where all that is ours stands there already, so that browsers never answer one another's echo. */
  items: Record<string, unknown>;
  /** Items of ours that hold nothing any more. */
  remove: string[];
  /** How many of our own entries find no room there; they stay here. */
  left: number;
  /** Of ours, what is written in the place of one that is too far ahead. */
  placed: Record<string, number>;
  /** A newer build's items are there, which are neither read nor written. */
  isNewer: boolean;
}

/**
 * @param own what this browser has
 * @param stored all of the sync storage
 * @param now epoch milliseconds
 * @param placedBefore what has taken the place of one too far ahead already
 */
export function planOf(own: Entries, stored: Stored, now: number, placedBefore: Placed = {}): Plan {
  const { there, newer } = readItems(stored);
  const news = new Map<string, Entry>();
  const plan: Plan = { news, items: {}, remove: [], left: 0, placed: {}, isNewer: newer.size > 0 };
  for (const kind of KINDS) {
    if (newer.has(kind)) continue;
    const before = ofKind(there, kind);
    const { all, held, news: some, placed } = merge(ofKind(own, kind), before, now, placedBefore);
    for (const [name, entry] of some) news.set(name, entry);
    const packed = packItems(kind, new Map([...held, ...all]));
    plan.left += packed.left;
    const isMissing = ([name, entry]: [string, Entry]) => packed.names.has(name) && !isSame(before.get(name), entry);
    if (![...all].some(isMissing)) continue;
    Object.assign(plan.placed, timesOf(placed, packed.names));
    for (const [key, item] of Object.entries(packed.items))
      if (textOf(stored[key]) !== textOf(item)) plan.items[key] = item;
    plan.remove.push(...Object.keys(stored).filter((key) => isOf(kind, key) && !(key in packed.items)));
  }
  return plan;
}

const ofKind = (entries: Entries, kind: Kind): Entries =>
  new Map([...entries].filter(([name]) => name.startsWith(`${kind}/`)));

const timesOf = (entries: Entries, names: ReadonlySet<string>): Placed =>
  Object.fromEntries([...entries].flatMap(([name, { at }]) => (names.has(name) ? [[name, at]] : [])));

const isOf = (kind: Kind, key: string) => key.startsWith(`${kind}.`);
