/** The rules on rows that were seen on several screens at several times. */
import type { DeadlineRule } from '../center/schema';
import type { OrderFact } from '../page/facts';
import type { Calendar } from './calendar';
import { bySoonest, readDeadlines, type UnreadableDeadline } from './radar';
import type { Warning } from './warnings';

/** A row, where it was seen (`null`: on a screen nobody knows) and when (ms since 1970 UTC). */
export interface SeenOrder extends OrderFact {
  page: string | null;
  seenAt: number;
}

export type SeenWarning = Warning & Pick<SeenOrder, 'page' | 'seenAt'>;

/**
 * The deadlines of all rows that were seen, soonest first. What two screens say of one order is told once, as it was
 * seen last.
 *
 * @param now ms since 1970 UTC
 */
export function readSeenOrders(
  rules: readonly DeadlineRule[],
  rows: readonly SeenOrder[],
  now: number,
  calendar: Calendar,
): { warnings: SeenWarning[]; unreadable: UnreadableDeadline[] } {
  const warnings = new Map<string, SeenWarning>();
  const unreadable = new Map<string, UnreadableDeadline>();
  for (const row of [...rows].sort((a, b) => a.seenAt - b.seenAt)) {
    const { page, seenAt } = row;
    const found = readDeadlines(rules, { page, orders: [row] }, now, calendar);
    for (const warning of found.warnings) {
      const { rule, orderNumber, itemNumber, due } = warning;
      warnings.set(JSON.stringify([rule, orderNumber, itemNumber, due]), { ...warning, page, seenAt });
    }
    for (const deadline of found.unreadable) unreadable.set(JSON.stringify(deadline), deadline);
  }
  return { warnings: [...warnings.values()].sort(bySoonest), unreadable: [...unreadable.values()] };
}
