/** All rules on all orders of a screen. */
import type { DeadlineRule } from '../center/schema';
import type { LocalTime, OrderFact, PageFacts } from '../page/facts';
import type { Calendar } from './calendar';
import { deadlineOf, type Unreadable } from './deadline';
import { toWarning, type Warning } from './warnings';

/** A deadline that runs, but that nobody could read off the screen. */
export interface UnreadableDeadline {
  orderNumber: string;
  kind: string;
  why: Unreadable;
}

export interface Deadlines {
  /** The soonest first. */
  warnings: Warning[];
  /** In the order of the screen. */
  unreadable: UnreadableDeadline[];
}

/** Whether a rule counts for a row: it keeps to its pages, and on an unknown page goes by the column it counts from. */
export function appliesTo(rule: DeadlineRule, page: string | null, { dates }: Pick<OrderFact, 'dates'>): boolean {
  return page === null ? Object.hasOwn(dates, rule.due.column) : rule.pages.includes(page);
}

/** A day lasts as long as its last minute. */
const lastMinute = (due: LocalTime) => (due.includes('T') ? due : `${due}T23:59`);

/** Orders warnings, soonest first. Never by locale: the order of a list must not depend on the machine. */
export function bySoonest(a: Warning, b: Warning): number {
  const keys = ({ due, orderNumber, itemNumber = '', rule }: Warning) => [
    lastMinute(due),
    orderNumber,
    itemNumber,
    rule,
  ];
  const others = keys(b);
  for (const [index, one] of keys(a).entries()) {
    const other = others[index] ?? '';
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

/** Several rows of one order say one thing once. */
function once<T extends object>(items: T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/**
 * The deadlines of a screen.
 *
 * @param rules each counts on its own pages; on an unknown page, for the orders that show the column it counts from
 * @param facts what was read of the screen
 * @param now ms since 1970 UTC
 * @param calendar business days
 */
export function readDeadlines(
  rules: readonly DeadlineRule[],
  { page, orders }: Pick<PageFacts, 'page' | 'orders'>,
  now: number,
  calendar: Calendar,
): Deadlines {
  const warnings: Warning[] = [];
  const unreadable: UnreadableDeadline[] = [];
  for (const fact of orders) {
    for (const rule of rules) {
      if (!appliesTo(rule, page, fact)) continue;
      const reading = deadlineOf(rule, fact, calendar);
      if (reading.is === 'open') warnings.push(toWarning(rule, fact, reading, now, calendar));
      if (reading.is !== 'unreadable') continue;
      unreadable.push({ orderNumber: fact.orderNumber, kind: rule.kind, why: reading.why });
    }
  }
  return { warnings: once(warnings).sort(bySoonest), unreadable: once(unreadable) };
}
