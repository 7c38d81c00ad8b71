/** Order rows as they were last seen: number, state and dates, for 30 days. */
import type { PageFacts } from '../page/facts';
import { database, type OrderRow } from './database';

/** How long a row is remembered after it was last on a screen (product decision). Milliseconds. */
const KEEP = 30 * 24 * 60 * 60 * 1000;

/** Remembers the rows of a page view and forgets what is too old. @param now epoch milliseconds */
export async function rememberOrders({ center, page, orders }: PageFacts, now: number): Promise<void> {
  if (page === null) return;
  const rows = orders.map((order): OrderRow => {
    const key = order.itemNumber ?? order.orderNumber;
    return { ...order, center, page, key, seenAt: now };
  });
  await database.transaction('rw', database.orders, async () => {
    await database.orders.bulkPut(rows);
    await database.orders
      .where('seenAt')
      .below(now - KEEP)
      .delete();
  });
}

export const listOrders = () => database.orders.toArray();
