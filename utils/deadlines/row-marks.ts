/** What stands on the rows of the seller's page. */
import type { DeadlineRule } from '../center/schema';
import { orderKey, type RowMark } from '../page/marks/row-mark';
import { bySoonest } from './radar';
import type { Warning } from './warnings';
import { timeLeft } from './wording';

const URGENCIES: readonly Warning['urgency'][] = ['overdue', 'today', 'tomorrow', 'soon', 'later'];
const byUrgency = (a: Warning, b: Warning) =>
  URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency) || bySoonest(a, b);

/** A row has no room for both readings of a day: the one that makes it urgent. */
const wordsOf = (warning: Warning) =>
  warning.urgency === 'today' && warning.calendarDays > 0 ? '첫날도 세면 오늘까지' : timeLeft(warning);

const isNear = (urgency: Warning['urgency']): urgency is RowMark['urgency'] => urgency !== 'later';

/**
 * The marks of some orders: the most urgent deadline of each that is near, and how many others are.
 *
 * @param open deadlines that the seller has neither put off nor seen to
 * @param keys the orders, by `orderKey`
 * @param rules those of the deadlines
 */
export function rowMarks(
  open: readonly Warning[],
  keys: ReadonlySet<string>,
  rules: readonly Pick<DeadlineRule, 'id' | 'closed'>[],
): RowMark[] {
  const closedBy = new Map(rules.map(({ id, closed }) => [id, closed]));
  const near = open.filter((warning) => isNear(warning.urgency) && keys.has(orderKey(warning)));
  return [...Map.groupBy(near, orderKey).values()].flatMap((warnings): RowMark[] => {
    const [first, ...others] = warnings.toSorted(byUrgency);
    if (!first || !isNear(first.urgency)) return [];
    const { orderNumber, itemNumber, urgency } = first;
    const text = wordsOf(first) + (others.length > 0 ? ` +${others.length}` : '');
    if (itemNumber !== undefined) return [{ orderNumber, itemNumber, text, urgency }];
    const closed = warnings.map(({ rule }) => closedBy.get(rule) ?? []);
    const over = closed[0]?.filter((state) => closed.every((states) => states.includes(state))) ?? [];
    return [{ orderNumber, text, urgency, ...(over.length > 0 && { over }) }];
  });
}
