/** A mark as the page side is told it: no element, no date. */
import type { OrderFact } from '../facts';

/** What stands on an order's row. */
export interface RowMark {
  orderNumber: string;
  itemNumber?: string | undefined;
  /** The time left of the most urgent deadline, and how many others there are: `오늘까지 +1`. */
  text: string;
  urgency: 'overdue' | 'today' | 'tomorrow' | 'soon';
  /** States in which none of these deadlines runs: of goods that nothing else tells apart, those are not meant. */
  over?: string[] | undefined;
}

/** What is told of the marks of a page. */
export interface ToldMarks {
  /** Names this telling. */
  name: string;
  /** The telling that this one goes on from; `null` where the marks are all there are. */
  after: string | null;
  marks: RowMark[];
  /** Orders that have none any more. */
  gone: OrderName[];
}

/** What tells an order, or one of its items, from all others. */
export type OrderName = Pick<RowMark, 'orderNumber' | 'itemNumber'>;

/** One order, or one of its items, in one word. */
export const orderKey = ({
  orderNumber,
  itemNumber = '',
}: Pick<OrderFact, 'orderNumber'> & { itemNumber?: string | undefined }) => `${orderNumber} ${itemNumber}`;
