/** What of a screen's rows is news to somebody who was told of them before. */
import type { OrderFact } from './facts';
import { changeOf, keysOf, NTH, numberOf, STEP, type Told } from './told-rows';

/** A row as it is told. */
export interface ToldOrder extends OrderFact {
  /** `2` for the second row of the same number on the screen, as goods without numbers of their own are. */
  nth?: number | undefined;
}

/** Names a row of a screen. */
export interface RowName {
  number: string;
  nth?: number | undefined;
}

/** What is to be told. */
export interface News {
  orders: ToldOrder[];
  /** Rows that are there no more. */
  gone: RowName[];
  /** These are all rows of the screen; otherwise the others are as they were told. */
  isAll: boolean;
  /** What they know who hear it. */
  told: Told;
}

/** Rows that one message tells of. Ten times as many, and sending it would be seen on the page. */
export const PART = 500;

/**
 * Finds what is new, and may be paused. The rows of an order are told together, because what one of them means depends on
 * the others. Where as much is gone as is left, what is left is told.
 *
 * @param before `null` to tell all
 */
export function* newsOf(orders: readonly OrderFact[], before: Told | null): Generator<undefined, News> {
  if (!before) return yield* allOf({ orders, keys: yield* keysOf(orders) });
  const { told, changed, gone } = yield* changeOf(orders, before);
  if (gone.length > Math.min(PART, orders.length / 2)) return yield* allOf(told);
  return { orders: yield* rowsOf(told, changed), gone: gone.map(nameOf), isAll: false, told };
}

function* allOf(told: Told): Generator<undefined, News> {
  return { orders: yield* rowsOf(told, null), gone: [], isAll: true, told };
}

/** The rows of some orders, or of all. */
function* rowsOf({ orders, keys }: Told, some: Set<string> | null): Generator<undefined, ToldOrder[]> {
  const rows: ToldOrder[] = [];
  if (some?.size === 0) return rows;
  for (let at = 0; at < orders.length; at++) {
    const order = orders[at] as OrderFact;
    if (some && !some.has(order.orderNumber)) continue;
    const key = keys[at] as string;
    const isFirst = key === numberOf(order);
    if (rows.push(isFirst ? order : { ...order, nth: nameOf(key).nth }) % STEP === 0) yield;
  }
  return rows;
}

function nameOf(key: string): RowName {
  const [number = '', nth] = key.split(NTH);
  return nth ? { number, nth: Number(nth) } : { number };
}
