/** What stands on the rows of the seller's page. */
import { orderKey, type RowMark } from '../page/marks/row-mark';
import { bySoonest } from './radar';
import type { Warning } from './warnings';
import { timeLeft } from './wording';

const isNear = (urgency: Warning['urgency']): urgency is RowMark['urgency'] => urgency !== 'later';

/**
 * The marks of some orders: the most urgent deadline of each that is near, and how many others are.
 *
 * @param open deadlines that the seller has neither put off nor seen to
 * @param keys the orders, by `orderKey`
 */
export function rowMarks(open: readonly Warning[], keys: ReadonlySet<string>): RowMark[] {
  const near = open.filter((warning) => isNear(warning.urgency) && keys.has(orderKey(warning)));
  return [...Map.groupBy(near, orderKey).values()].flatMap((warnings): RowMark[] => {
    const [first, ...others] = warnings.toSorted(bySoonest);
    if (!first || !isNear(first.urgency)) return [];
    const { orderNumber, itemNumber, urgency } = first;
    const text = timeLeft(first) + (others.length > 0 ? ` +${others.length}` : '');
    return [{ orderNumber, ...(itemNumber !== undefined && { itemNumber }), text, urgency }];
  });
}
