/** The points of a shop from two hands: what its centre's screen showed, and what the seller typed. */
import type { PenaltyPolicy } from '../center/schema';
import { addDays, type Day, kstDay } from './calendar';
import { type PenaltyEvent, type Standing, standingOf } from './standing';

const DAY = 24 * 60 * 60 * 1000;

/** An entry, whoever told it. */
export interface Points {
  day: Day;
  points: number | null;
  type: string | null;
}

/** What the screen said besides its entries; `seenAt` in epoch milliseconds. */
export interface PointsView {
  rows: number;
  unread: number;
  total?: number | undefined;
  sum?: number | null | undefined;
  seenAt: number;
}

/**
 * Where an entry stands. `edge`: on the day right before the window, which counts if today doesn't; `covered`: typed of a
 * day of which the screen has shown its own entries.
 */
export type Place = 'inside' | 'edge' | 'past' | 'future' | 'covered';

export interface PointsReading extends Omit<Standing, 'reaches' | 'left'> {
  /** Whether anything is known of these days. */
  known: boolean;
  /** The number to go by: our sum, or the screen's own where that is higher or the only one. */
  counted: number;
  /** Whether there may be more than that: unreadable entries, or some that were not on the screen. */
  atLeast: boolean;
  /** The screen's own sum of these days, as long as it is of today. */
  stated: number | null;
  /** Entries that the screen has and did not show. */
  unseen: number;
  /** The screen was seen more than a day ago: since then there may be more. */
  old: boolean;
  /** When points fall out of the window, soonest first. */
  leaving: { day: Day; points: number }[];
}

/** Where a typed or a seen entry stands. @param seen the days of which the screen showed entries */
export function placeOf({ from, to }: Pick<Standing, 'from' | 'to'>, day: Day, seen?: ReadonlySet<Day>): Place {
  if (seen?.has(day)) return 'covered';
  if (day > to) return 'future';
  if (day >= from) return 'inside';
  return day === addDays(from, -1) ? 'edge' : 'past';
}

/**
 * Reads what both say. The screen's own entries win for the days that they are of; on other days the typed ones count.
 *
 * @param stage id of the shop's stage; `null` for none so far, `undefined` when nobody knows
 * @param now epoch milliseconds
 */
export function readPoints(
  policy: PenaltyPolicy,
  seen: readonly Points[],
  typed: readonly Points[],
  view: PointsView | null,
  stage: string | null | undefined,
  now: number,
): PointsReading {
  const today = kstDay(now);
  const days = new Set(seen.map(({ day }) => day));
  const entries = [...seen, ...typed.filter(({ day }) => !days.has(day))];
  // What nobody could read on a screen of these days may be of any day up to it.
  const recent = view && isRecent(policy, view, now) ? view : NOTHING;
  const unread = Array.from({ length: recent.unread }, (): PenaltyEvent => ({ day: null, points: null }));
  const { reaches: _, left: __, ...standing } = standingOf(policy, [...entries, ...unread], stage, today);

  const inside = entries.filter(({ day }) => placeOf(standing, day) === 'inside');
  const sum = recent.sum ?? null;
  const isListed = recent.rows > 0;
  const isOfToday = kstDay(recent.seenAt) === today;
  const unseen = Math.max((recent.total ?? 0) - recent.rows, 0);
  // A sum of some days ago gives way to a whole list of then, of which we know what has left since; to nothing else.
  const counts = sum !== null && (isOfToday || !isListed || unseen > 0);
  return {
    ...standing,
    known: isListed || sum !== null || inside.length > 0,
    counted: Math.max(standing.points, counts ? sum : 0),
    atLeast: standing.unknown > 0 || (unseen > 0 && sum === null) || (counts && !isOfToday),
    stated: isOfToday ? sum : null,
    unseen,
    old: view !== null && now - view.seenAt > DAY,
    leaving: leavingOf(inside, policy.window.days),
  };
}

const NOTHING: PointsView = { rows: 0, unread: 0, seenAt: 0 };

/** Whether the screen was seen in the days that count, or right before them. @param now epoch milliseconds */
export const isRecent = ({ window }: PenaltyPolicy, { seenAt }: Pick<PointsView, 'seenAt'>, now: number): boolean =>
  kstDay(seenAt) >= addDays(kstDay(now), -window.days);

/** Points by the day on which they are no longer among the last days. */
function leavingOf(entries: readonly Points[], days: number): { day: Day; points: number }[] {
  const sums = new Map<Day, number>();
  for (const { day, points } of entries) {
    const leaves = addDays(day, days);
    if (points) sums.set(leaves, (sums.get(leaves) ?? 0) + points);
  }
  return [...sums].map(([day, points]) => ({ day, points })).sort((a, b) => (a.day < b.day ? -1 : 1));
}
