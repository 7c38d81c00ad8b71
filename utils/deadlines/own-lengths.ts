/** Which deadlines wait for a length that only the seller can tell. */
import type { DeadlineRule } from '../center/schema';
import { appliesTo } from './radar';
import type { SeenOrder } from './seen';
import { type OwnLength, wayFor } from './ways';

/** Nobody promises to send later than that. Days. */
export const LONGEST = 60;

/** The column that a rule counts from with a length of the seller's own; `undefined` where it takes none. */
export const ownColumn = ({ due }: DeadlineRule): string | undefined => due.find(({ own }) => own)?.column;

/** Any length: it only has to open the way. */
const SOME: OwnLength = { value: 1, unit: '일' };

/**
 * How many rows have no date of the rule on the screen, and would have one if the seller told their own length.
 * @param rows what was seen of a centre's orders
 */
export function waitingRows(rule: DeadlineRule, rows: readonly SeenOrder[]): number {
  if (ownColumn(rule) === undefined) return 0;
  const own = { [rule.id]: SOME };
  return rows.filter(
    (row) =>
      !(typeof row.state === 'string' && rule.closed.includes(row.state)) &&
      appliesTo(rule, row.page, row, own) &&
      !wayFor(rule, row, row.page, {}) &&
      wayFor(rule, row, row.page, own),
  ).length;
}
