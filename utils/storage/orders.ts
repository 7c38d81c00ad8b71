/** Order rows as they were last seen: number, state and dates, for 30 days. */
import * as z from 'zod/mini';
import type { SeenOrder } from '../deadlines/seen';
import { OrderFact } from '../messaging/page-shapes';
import type { PageFacts } from '../page/facts';
import { database } from './database';
import { KEEP, oldBefore, setRight } from './kept-times';
import type { OrderRow } from './schema';

/** Stands for a screen that nobody knows: a key has no room for `null`. */
const UNKNOWN_PAGE = '';

/** Stands between a number and how many times it was on the screen by then. */
const NTH = '#';

/** A row as it is read back: what an order fact holds, and when it was seen. */
const StoredOrder = z.object({ ...OrderFact.shape, page: z.string(), key: z.string(), seenAt: z.number() });

/**
 * Remembers the rows of a page view and forgets what is too old.
 * @param now epoch milliseconds
 * @returns what was kept since before that time is too old
 */
export async function rememberOrders({ center, page, orders }: PageFacts, now: number): Promise<number> {
  const times = new Map<string, number>();
  const rows = orders.map((order): OrderRow => {
    const number = order.itemNumber ?? order.orderNumber;
    const time = (times.get(number) ?? 0) + 1;
    times.set(number, time);
    // Goods of one order without numbers of their own are rows of their own all the same: none may hide another.
    const key = time === 1 ? number : `${number}${NTH}${time}`;
    return { ...order, center, page: page ?? UNKNOWN_PAGE, key, seenAt: now };
  });
  return database().transaction('rw', database().orders, async () => {
    const kept = { table: database().orders, time: 'seenAt' } as const;
    await setRight(kept, now);
    const old = await oldBefore(kept, now);
    await database().orders.bulkPut(rows);
    // A screen may have been read before it said which one it is.
    if (page !== null) await database().orders.bulkDelete(rows.map(({ key }) => [center, UNKNOWN_PAGE, key]));
    await database().orders.where('seenAt').below(old).delete();
    return old;
  });
}

/**
 * All remembered rows of a centre; one that an older build wrote in another form is passed over, and so is one that is too
 * old. What a clock that ran ahead has dated counts as seen now. @param now epoch milliseconds
 */
export async function ordersOf(center: string, now: number): Promise<SeenOrder[]> {
  const rows = await database().orders.where('center').equals(center).toArray();
  return rows.flatMap((row) => {
    const seen = z.safeParse(StoredOrder, row);
    if (!seen.success || seen.data.seenAt < now - KEEP) return [];
    const { key, page, seenAt, ...order } = seen.data;
    const [, nth] = key.split(NTH);
    return [
      {
        ...order,
        page: page === UNKNOWN_PAGE ? null : page,
        seenAt: Math.min(seenAt, now),
        ...(nth && { nth: Number(nth) }),
      },
    ];
  });
}

/** Forgets a centre's rows that were last seen before a time. @param time epoch milliseconds */
export async function forgetOrders(center: string, time: number): Promise<void> {
  const before = database().orders.where('seenAt').below(time);
  await before.and((row) => row.center === center).delete();
}
