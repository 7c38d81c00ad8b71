/** Order rows as they were last seen: number, state and dates, for 30 days. */
import * as z from 'zod/mini';
import type { SeenOrder } from '../deadlines/seen';
import { OrderFact } from '../messaging/page-shapes';
import type { RowName, ToldOrder } from '../page/news';
import { database } from './database';
import { KEEP, oldBefore, setRight } from './kept-times';
import type { OrderRow } from './schema';
import { beginTelling } from './telling';

/** Stands for a screen that nobody knows: a key has no room for `null`. */
const UNKNOWN_PAGE = '';

/** Stands between a number and how many times it was on the screen by then. */
const NTH = '#';

/** A row as it is read back: what an order fact holds, and when it was seen. */
const StoredOrder = z.object({ ...OrderFact.shape, page: z.string(), key: z.string(), seenAt: z.number() });

/** Rows of a page. */
export interface SeenRows {
  center: string;
  page: string | null;
  orders: ToldOrder[];
  /** Rows that were on it. */
  gone?: RowName[] | undefined;
}

/**
 * Remembers rows of a page view and forgets what is too old.
 * @param now epoch milliseconds
 * @returns what was kept since before that time is too old
 */
export async function rememberOrders(seen: SeenRows, now: number): Promise<number> {
  return database().transaction('rw', database().orders, async () => {
    const kept = { table: database().orders, time: 'seenAt' } as const;
    await setRight(kept, now);
    const old = await oldBefore(kept, now);
    await putOrders(seen, now);
    await database().orders.where('seenAt').below(old).delete();
    return old;
  });
}

/**
 * Remembers further rows of a page view, but for those that were seen again meanwhile. What seems to be from a time to
 * come was not.
 *
 * @param seenAt when its first ones were seen; it and `now` in epoch milliseconds
 */
export const rememberMoreOrders = (seen: SeenRows, seenAt: number, now: number): Promise<void> =>
  database().transaction('rw', database().orders, async () => {
    const before = await database().orders.bulkGet(
      rowsOf(seen, seenAt).map(({ center, page, key }) => [center, page, key]),
    );
    const isOlder = (at: number) => {
      const time = before[at]?.seenAt ?? 0;
      return seenAt < time && time <= now;
    };
    await putOrders({ ...seen, orders: seen.orders.filter((_, at) => !isOlder(at)) }, seenAt);
  });

const rowsOf = ({ center, page, orders }: SeenRows, seenAt: number) =>
  orders.map(({ nth, ...order }): OrderRow => {
    const key = keyOf({ number: order.itemNumber ?? order.orderNumber, nth });
    return { ...order, center, page: page ?? UNKNOWN_PAGE, key, seenAt };
  });

/** The rows as they were remembered before; `undefined` for those that were not seen on this page. */
export const ordersBefore = (seen: SeenRows): Promise<(OrderRow | undefined)[]> =>
  database().orders.bulkGet(rowsOf(seen, 0).map(({ center, page, key }) => [center, page, key]));

async function putOrders(seen: SeenRows, seenAt: number): Promise<void> {
  const rows = rowsOf(seen, seenAt);
  const { center, page } = seen;
  await database().orders.bulkPut(rows);
  // A screen may have been read before it said which one it is.
  if (page !== null) await database().orders.bulkDelete(rows.map(({ key }) => [center, UNKNOWN_PAGE, key]));
}

/** Goods of one order without numbers of their own are rows of their own all the same: none may hide another. */
const keyOf = ({ number, nth }: RowName) => (nth === undefined ? number : `${number}${NTH}${nth}`);

/** Rows that a page shows no more were seen before those that it shows. @param since epoch milliseconds */
export async function leaveOrders({ center, page, gone = [] }: SeenRows, since: number): Promise<void> {
  const keys = gone.map((name): [string, string, string] => [center, page ?? UNKNOWN_PAGE, keyOf(name)]);
  await database()
    .orders.where('[center+page+key]')
    .anyOf(keys)
    .modify((row) => {
      row.seenAt = Math.min(row.seenAt, since - 1);
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
  const { orders, meta } = database();
  await database().transaction('rw', orders, meta, async () => {
    const before = orders.where('seenAt').below(time);
    await before.and((row) => row.center === center).delete();
    await beginTelling();
  });
}
