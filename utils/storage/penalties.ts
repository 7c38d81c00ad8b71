/** The penalty points that a centre's own screen showed: day, points, type, for 30 days. */
import * as z from 'zod/mini';
import { addDays, kstDay } from '../deadlines/calendar';
import { PenaltyEntry, PenaltyFacts } from '../messaging/page-shapes';
import type { PageFacts } from '../page/facts';
import { database } from './database';
import type { PenaltyRow, PenaltyViewRow } from './schema';

/** How many days an entry is remembered; longer than any look-back that a centre has published. */
export const KEEP_DAYS = 30;

const StoredEntry = z.object({ ...PenaltyEntry.shape, seenAt: z.number() });
const StoredView = z.object({ ...z.omit(PenaltyFacts, { entries: true }).shape, rows: z.int(), seenAt: z.number() });

/** An entry as it was last seen; `seenAt` in epoch milliseconds. */
export type SeenPenalty = z.infer<typeof StoredEntry>;

/** What the screen said besides its entries, and how many entries it showed. */
export type PenaltyView = z.infer<typeof StoredView>;

/**
 * One name for one entry, however often it is seen: its day, its type and what it was given for. Entries that have all of
 * that in common are told apart by their order.
 */
function keysOf(entries: z.infer<typeof PenaltyEntry>[]): string[] {
  const times = new Map<string, number>();
  return entries.map(({ day, type, orderNumber }) => {
    const name = [day, type ?? '', orderNumber ?? ''].join(' ');
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name} #${time}`;
  });
}

/** Remembers what the screen of points shows, if it is one, and forgets what is too old. @param now epoch milliseconds */
export async function rememberPenalties({ center, penalty }: PageFacts, now: number): Promise<void> {
  if (!penalty) return;
  const { entries, ...said } = penalty;
  const keys = keysOf(entries);
  const rows = entries.map((entry, at): PenaltyRow => ({ ...entry, center, key: keys[at] ?? '', seenAt: now }));
  const view: PenaltyViewRow = { ...said, center, rows: entries.length + said.unread, seenAt: now };
  const { penalties, penaltyViews } = database();
  await database().transaction('rw', penalties, penaltyViews, async () => {
    await penalties.bulkPut(rows);
    await penaltyViews.put(view);
    await penalties.where('day').below(oldestDay(now)).delete();
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
