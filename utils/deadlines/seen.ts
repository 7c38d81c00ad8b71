/** The rules on rows that were seen on several screens at several times. */
import type { DeadlineRule } from '../center/schema';
import type { OrderFact } from '../page/facts';
import type { Calendar } from './calendar';
import { appliesTo, bySoonest, type Circumstances, readDeadlines, showsDate, type UnreadableDeadline } from './radar';
import type { Warning } from './warnings';

/** A row, where it was seen (`null`: on a screen nobody knows) and when (ms since 1970 UTC). */
export interface SeenOrder extends OrderFact {
  page: string | null;
  seenAt: number;
}

export type SeenWarning = Warning & Pick<SeenOrder, 'page' | 'seenAt'>;

/**
 * The deadlines of all rows that were seen, soonest first. Of what several views say of one order the last one counts:
 * it may say that a clock has stopped that an earlier view saw running.
 *
 * @param now ms since 1970 UTC
 */
export function readSeenOrders(
  rules: readonly DeadlineRule[],
  rows: readonly SeenOrder[],
  now: number,
  calendar: Calendar,
  circumstances: Circumstances = {},
): { warnings: SeenWarning[]; unreadable: UnreadableDeadline[] } {
  const warnings: SeenWarning[] = [];
  const unreadable: UnreadableDeadline[] = [];
  const orders = Map.groupBy(rows, ({ orderNumber, itemNumber = '' }) => `${orderNumber} ${itemNumber}`);
  for (const views of orders.values()) {
    for (const rule of rules) {
      if (lastOf(views).every(({ state }) => isClosed(rule, state))) continue;
      const told = lastOf(tellingOf(rule, views, circumstances));
      const [row] = told;
      if (!row) continue;
      const found = readDeadlines([rule], { page: row.page, orders: told }, now, calendar, circumstances);
      warnings.push(...found.warnings.map((warning) => ({ ...warning, page: row.page, seenAt: row.seenAt })));
      unreadable.push(...found.unreadable);
    }
  }
  return { warnings: warnings.sort(bySoonest), unreadable };
}

/**
 * The views that a rule counts for. A screen that is none of its own and has no column for its date says nothing against
 * one that had it.
 */
function tellingOf(rule: DeadlineRule, views: SeenOrder[], { own }: Circumstances): SeenOrder[] {
  const telling = views.filter((row) => appliesTo(rule, row.page, row, own));
  const isOwn = ({ page }: SeenOrder) => page !== null && rule.pages.includes(page);
  const certain = telling.filter((row) => isOwn(row) || showsDate(rule, row.page, row, own));
  return certain.length > 0 ? certain : telling;
}

/** The rows of the last view among some. */
function lastOf(rows: SeenOrder[]): SeenOrder[] {
  const last = rows.reduce((latest, { seenAt }) => Math.max(latest, seenAt), 0);
  return rows.filter(({ seenAt }) => seenAt === last);
}

const isClosed = (rule: DeadlineRule, state: OrderFact['state']) =>
  typeof state === 'string' && rule.closed.includes(state);
