/** The deadlines of the rows that were seen, and what the seller said of each. */
import { kstDay } from '@/utils/deadlines/calendar';
import { readSeenOrders, type SeenOrder, type SeenWarning } from '@/utils/deadlines/seen';
import { isOver } from '@/utils/deadlines/warnings';
import { orderKey } from '@/utils/page/marks/row-mark';
import { type DeadlineKey, forgetHandled, type Handled, handledOf } from '@/utils/storage/handled';
import { ordersOf } from '@/utils/storage/orders';
import { rulesOf } from '@/utils/storage/packs';
import { type TabView, toldSince } from '@/utils/storage/tabs';
import { calendar, circumstancesOf } from './circumstances';

export type LaterWarning = SeenWarning & { until: number };
export type DoneWarning = SeenWarning & { handledAt: number };

interface Sorted {
  open: SeenWarning[];
  /** To be shown at a time that is still to come. */
  later: LaterWarning[];
  done: DoneWarning[];
}

/** The deadlines of a centre as they stand. @param now epoch milliseconds */
export async function seenDeadlines(center: string, now: number) {
  const [rules, orders, handled, circumstances] = await Promise.all([
    rulesOf(center),
    ordersOf(center, now),
    handledOf(center, now),
    circumstancesOf(center),
  ]);
  const { warnings, unreadable } = readSeenOrders(rules, orders, now, calendar, circumstances);
  return { rules, orders, unreadable, handled, ...sortOut(warnings, handled, now) };
}

/** Whether something was seen on a tab's page as it is now. Another tab on the same page sees its rows again, and later. */
export const isOn = (view: TabView, { page, seenAt }: Pick<SeenOrder, 'page' | 'seenAt'>): boolean =>
  page === view.page && seenAt >= toldSince(view);

/** Whether it was told as it is on a tab's page now: while further rows are to come, what was before may have changed. */
export const isTold = (view: TabView, row: Pick<SeenOrder, 'page' | 'seenAt'>): boolean =>
  isOn(view, row) && (view.half === undefined || row.seenAt >= view.seenAt);

/** How many rows of a screen were read, of those that are told so far, and how many there are where that is more. */
export function rowsRead({ rows, unreadRows, total, half }: TabView, told: number): Pick<TabView, 'rows' | 'total'> {
  const toCome = half === undefined ? 0 : Math.max(rows - unreadRows - told, 0);
  return toCome === 0 ? { rows, total } : { rows: rows - toCome, total: Math.max(total ?? 0, rows) };
}

/**
 * A view that by a clock that ran ahead was seen at a time to come counts as seen now; so do rows.
 * @param now epoch milliseconds
 */
export function notAhead(view: TabView, now: number): TabView {
  const since = Math.min(toldSince(view), now);
  return { ...view, seenAt: Math.min(view.seenAt, now), since, half: view.half === undefined ? undefined : since };
}

/** The orders on a tab's page, by `orderKey`. @param orders of the view's centre */
export const rowsOn = (view: TabView, orders: readonly SeenOrder[]): Set<string> =>
  new Set(orders.filter((row) => isOn(view, row)).map(orderKey));

/**
 * Takes out what the seller put off or has done. A deadline that is past can't be put off: whatever was said of it
 * before, it is open again. So is one that is past and done, once a screen shows that it runs on all the same.
 */
export function sortOut(warnings: SeenWarning[], handled: Handled[], now: number): Sorted {
  const said = new Map(handled.map((one) => [keyOf(one), one]));
  const sorted: Sorted = { open: [], later: [], done: [] };
  for (const warning of warnings) {
    const about = said.get(keyOf(warning));
    const isPast = warning.urgency === 'overdue';
    if (about?.until === null && !(isPast && isSeenAgain(warning, about.at)))
      sorted.done.push({ ...warning, handledAt: about.at });
    else if (about?.until && now < about.until && !isPast) sorted.later.push({ ...warning, until: about.until });
    else sorted.open.push(warning);
  }
  return sorted;
}

/**
 * Whether a row was seen open after the seller had said that it is done. Of one that was past by then they knew it, and
 * the centre's list may need a while: only a later day speaks against them.
 */
const isSeenAgain = ({ due, seenAt }: SeenWarning, saidAt: number) =>
  seenAt > saidAt && (!isOver(due, saidAt) || kstDay(seenAt) > kstDay(saidAt));

/** What was said counts for one rule on one row as it was due then, and for nothing else. */
export const keyOf = ({ rule, orderNumber, itemNumber = '', due }: Omit<DeadlineKey, 'center'>) =>
  [rule, orderNumber, itemNumber, due].join(' ');

/**
 * Forgets what was said of deadlines that are no more: finished, due at another time, or of an order that is forgotten.
 * If they come back, they are new ones. One that can't be read now may be the same still.
 *
 * @param now epoch milliseconds
 */
export async function forgetSettled(center: string, now: number): Promise<void> {
  if ((await handledOf(center, now)).length === 0) return;
  const { rules, unreadable, handled, ...sorted } = await seenDeadlines(center, now);
  const running = new Set([...sorted.open, ...sorted.later, ...sorted.done].map(keyOf));
  const kindOf = new Map(rules.map(({ id, kind }) => [id, kind]));
  const isUnreadable = ({ rule, orderNumber }: Handled) =>
    unreadable.some((one) => one.orderNumber === orderNumber && one.kind === kindOf.get(rule));
  await forgetHandled(handled.filter((one) => !running.has(keyOf(one)) && !isUnreadable(one)));
}
