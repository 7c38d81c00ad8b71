/** The penalty points that a centre's own screen showed: day, points, type, for 30 days. */
import * as z from 'zod/mini';
import { addDays, kstDay } from '../deadlines/calendar';
import { PenaltyEntry, PenaltyFacts } from '../messaging/page-shapes';
import type { PageFacts, PenaltyEntry as PenaltyEntryFact } from '../page/facts';
import { database } from './database';
import { matchPenalties } from './penalty-match';
import type { PenaltyRow, PenaltyViewRow } from './schema';

/** How many days an entry is remembered; longer than any look-back that a centre has published. */
export const KEEP_DAYS = 30;

const StoredEntry = z.object({ ...PenaltyEntry.shape, seenAt: z.number() });
const StoredView = z.object({
  ...z.omit(PenaltyFacts, { entries: true }).shape,
  rows: z.int(),
  since: z.optional(z.number()),
  seenAt: z.number(),
});

/** An entry as it was last seen; `seenAt` in epoch milliseconds. */
export type SeenPenalty = z.infer<typeof StoredEntry>;

/** What the screen said besides its entries, and how many entries it showed; see `PenaltyViewRow`. */
export type PenaltyView = z.infer<typeof StoredView>;

/** A key that no other entry has: its day, its type and what it was given for, and which of several that is. */
function freeKey({ day, type, orderNumber }: PenaltyEntryFact, taken: Set<string>): string {
  const name = [day, type ?? '', orderNumber ?? ''].join(' ');
  let key = name;
  for (let time = 2; taken.has(key); time++) key = `${name} #${time}`;
  taken.add(key);
  return key;
}

/** The entries as they are kept from now on; one that was seen before keeps its key, and the type that it had. */
function rowsOf(entries: PenaltyEntryFact[], kept: PenaltyRow[], isPaged: boolean, center: string, now: number) {
  const before = matchPenalties(entries, kept, isPaged);
  const taken = new Set(kept.map(({ key }) => key));
  return entries.map((entry, at): PenaltyRow => {
    const key = before[at]?.key ?? freeKey(entry, taken);
    return { ...entry, type: entry.type ?? before[at]?.type ?? null, center, key, seenAt: now };
  });
}

/**
 * Remembers what the screen of points shows, if it is one, and forgets what is too old. A screen that shows its whole list
 * says of the days from its first entry to its last that there were no others. @param now epoch milliseconds
 */
export async function rememberPenalties({ center, penalty }: PageFacts, now: number): Promise<void> {
  if (!penalty) return;
  const { entries, ...said } = penalty;
  const shown = entries.length + said.unread;
  const isPaged = (said.total ?? shown) > shown;
  const { penalties, penaltyViews } = database();
  await database().transaction('rw', penalties, penaltyViews, async () => {
    await penalties.where('day').below(oldestDay(now)).delete();
    const kept = (await penalties.toArray()).filter((row) => row.center === center);
    const rows = rowsOf(entries, kept, isPaged, center, now);
    await penalties.bulkPut(rows);
    if (said.total === shown) await forgetOthers(kept, rows);
    const view: PenaltyViewRow = { ...said, center, rows: shown, seenAt: now };
    if (isPaged) {
      view.since = firstLook(await penaltyViewOf(center), said.total, now);
      view.rows += without(kept, rows).filter(({ seenAt }) => seenAt >= (view.since ?? now)).length;
    }
    await penaltyViews.put(view);
  });
}

/** The kept rows that are not among those of a look. */
function without(kept: PenaltyRow[], rows: PenaltyRow[]): PenaltyRow[] {
  const keys = new Set(rows.map(({ key }) => key));
  return kept.filter(({ key }) => !keys.has(key));
}

/** Forgets the entries that are no longer on a whole list, within the days of those that are. */
async function forgetOthers(kept: PenaltyRow[], rows: PenaltyRow[]): Promise<void> {
  const days = rows.map(({ day }) => day).sort();
  const [from = '', to = ''] = [days[0], days.at(-1)];
  const gone = without(kept, rows).filter(({ day }) => from <= day && day <= to);
  await database().penalties.bulkDelete(gone.map(({ center, key }): [string, string] => [center, key]));
}

/** Since when the pages of a list are seen: today, and as long as it has as many entries. */
function firstLook(before: PenaltyView | null, total: number | undefined, now: number): number {
  const isSame = before !== null && before.total === total && kstDay(before.seenAt) === kstDay(now);
  return isSame ? (before.since ?? before.seenAt) : now;
}

/** Forgets the points of all centres from before `old`, typed ones too, and what screens said then. Epoch milliseconds. */
export async function sweepPenalties(old: number): Promise<void> {
  const { penalties, penaltyViews, typedPenalties } = database();
  await database().transaction('rw', penalties, penaltyViews, typedPenalties, async () => {
    await penalties.where('day').below(kstDay(old)).delete();
    await typedPenalties.where('day').below(kstDay(old)).delete();
    await penaltyViews.filter(({ seenAt }) => seenAt < old).delete();
  });
}

/** The first day that is still remembered. */
export const oldestDay = (now: number) => addDays(kstDay(now), -KEEP_DAYS);

/** The entries of a centre that were seen; those that are too old, or that another build wrote otherwise, are passed over. */
export async function penaltiesOf(center: string, now: number): Promise<SeenPenalty[]> {
  const rows = await database().penalties.where('day').aboveOrEqual(oldestDay(now)).toArray();
  return rows.flatMap((row) => {
    const seen = z.safeParse(StoredEntry, row);
    return seen.success && row.center === center ? [seen.data] : [];
  });
}

/** What the screen said when it was last seen; `null` where it never was. */
export async function penaltyViewOf(center: string): Promise<PenaltyView | null> {
  const view = z.safeParse(StoredView, await database().penaltyViews.get(center));
  return view.success ? view.data : null;
}

/** Forgets what a centre's screen of points showed before a time; what the seller typed stays. @param time epoch milliseconds */
export async function forgetSeenPenalties(center: string, time: number): Promise<void> {
  const { penalties, penaltyViews } = database();
  const isBefore = (row: { center: string; seenAt: number }) => row.center === center && row.seenAt < time;
  await database().transaction('rw', penalties, penaltyViews, async () => {
    await penalties.filter(isBefore).delete();
    await penaltyViews.filter(isBefore).delete();
  });
}
