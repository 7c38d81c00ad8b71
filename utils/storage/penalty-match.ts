/** Which entries of a screen of points are those that were seen before: what comes back may say more, or less, than then. */
import type { PenaltyEntry } from '../page/facts';
import type { PenaltyRow } from './schema';

/** What makes an entry the same one, the surest first. `isPaged`: what looks alike may be of another page of the list. */
const WAYS: ((kept: PenaltyRow, seen: PenaltyEntry, isPaged: boolean) => boolean)[] = [
  (kept, seen) => kept.type === seen.type && kept.points === seen.points,
  (kept, seen, isPaged) => kept.type === seen.type && isTold(kept, seen, isPaged),
  (kept, seen, isPaged) => (kept.type === null || seen.type === null) && isTold(kept, seen, isPaged),
];

/** Whether something else than the points tells two entries of one day to be one. */
const isTold = (kept: PenaltyRow, seen: PenaltyEntry, isPaged: boolean) =>
  seen.orderNumber !== undefined || !isPaged || kept.points === seen.points;

/**
 * Pairs the entries of one look with those that are kept; no two of a look are the same one.
 *
 * @param isPaged the screen shows a part of its list
 * @returns the kept row of each entry, `undefined` for a new one
 */
export function matchPenalties(
  entries: readonly PenaltyEntry[],
  kept: readonly PenaltyRow[],
  isPaged: boolean,
): (PenaltyRow | undefined)[] {
  const free = Map.groupBy(kept, placeOf);
  const found = new Map<PenaltyEntry, PenaltyRow>();
  for (const isSame of WAYS) {
    for (const entry of entries) {
      const rows = free.get(placeOf(entry)) ?? [];
      const at = found.has(entry) ? -1 : rows.findIndex((row) => isSame(row, entry, isPaged));
      for (const row of at < 0 ? [] : rows.splice(at, 1)) found.set(entry, row);
    }
  }
  return entries.map((entry) => found.get(entry));
}

/** Only what is of one day, and was given for the same, can be the same. */
const placeOf = ({ day, orderNumber = '' }: PenaltyEntry) => `${day} ${orderNumber}`;
