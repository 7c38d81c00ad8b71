/** What stands on the rows of the seller's page. */
import type { DeadlineRule } from '../center/schema';
import { orderKey, type RowMark } from '../page/marks/row-mark';
import { bySoonest } from './radar';
import { readingsOf } from './readings';
import type { Warning } from './warnings';
import { KOREAN, type Wording } from './wording';

const URGENCIES: readonly Warning['urgency'][] = ['overdue', 'today', 'tomorrow', 'soon', 'later'];
const byUrgency = (a: Warning, b: Warning) =>
  URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency) || bySoonest(a, b);

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
  words: Wording = KOREAN,
): RowMark[] {
  const closedBy = new Map(rules.map(({ id, closed }) => [id, closed]));
  const near = open.filter((warning) => isNear(warning.urgency) && keys.has(orderKey(warning)));
  return [...Map.groupBy(near, orderKey).values()].flatMap((warnings): RowMark[] => {
    const [first, ...others] = warnings.toSorted(byUrgency);
    if (!first || !isNear(first.urgency)) return [];
    const { orderNumber, itemNumber, urgency } = first;
    const text = readingsOf(first, words).told.left + (others.length > 0 ? ` +${others.length}` : '');
    if (itemNumber !== undefined) return [{ orderNumber, itemNumber, text, urgency }];
    const closed = warnings.map(({ rule }) => closedBy.get(rule) ?? []);
    const over = closed[0]?.filter((state) => closed.every((states) => states.includes(state))) ?? [];
    return [{ orderNumber, text, urgency, ...(over.length > 0 && { over }) }];
  });
}
