import type { Dataset, Row } from '../center/row.ts';
import { cancelRows } from './cancels.ts';
import { depositRows } from './deposits.ts';
import { exchangeRows } from './exchanges.ts';
import { inquiryRows } from './inquiries.ts';
import { orderRows } from './orders.ts';
import { penaltyRows } from './penalties.ts';
import { returnRows } from './returns.ts';
import { settlementRows } from './settlements.ts';

const BUILDERS: Record<Dataset, (now: Date) => Row[]> = {
  deposits: depositRows,
  orders: orderRows,
  cancels: cancelRows,
  returns: returnRows,
  exchanges: exchangeRows,
  inquiries: inquiryRows,
  penalties: penaltyRows,
  settlements: settlementRows,
};

/** The rows of one list around a moment: the same moment always gives the same rows. */
export function rowsFor(dataset: Dataset, now: Date): Row[] {
  return BUILDERS[dataset](now);
}
