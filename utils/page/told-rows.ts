/** Two lists of rows of one screen, and what changed from one to the other. */
import type { OrderFact } from './facts';

/** Rows in the order of the screen, and what tells each from all others. */
export interface Told {
  orders: readonly OrderFact[];
  keys: readonly string[];
}

/** What changed. */
interface Change {
  told: Told;
  /** The numbers of the orders of which any row is new, or gone. */
  changed: Set<string>;
  /** The keys of rows that are gone. */
  gone: string[];
}

/** Stands between a number and how many times it was on the screen by then. */
export const NTH = '#';

export const numberOf = ({ itemNumber, orderNumber }: OrderFact): string => itemNumber ?? orderNumber;

/** Goods of one order without numbers of their own are rows of their own all the same: none may hide another. */
export function* keysOf(orders: readonly OrderFact[]): Generator<undefined, string[]> {
  const times = new Map<string, number>();
  const keys: string[] = [];
  for (const order of orders) {
    const number = numberOf(order);
    const nth = (times.get(number) ?? 0) + 1;
    times.set(number, nth);
    keys.push(nth === 1 ? number : `${number}${NTH}${nth}`);
    yield;
  }
  return keys;
}

/**
 * Compares rows with those before them; it may be paused. Rows that came or went are looked for only between those that
 * stand as they stood: one among thousands is found at once.
 */
export function* changeOf(orders: readonly OrderFact[], before: Told): Generator<undefined, Change> {
  const { from, end, oldEnd } = stretchOf(orders, before.orders);
  const middle = yield* keysOf(orders.slice(from, end));
  const told = { orders, keys: before.keys.slice(0, from).concat(middle, before.keys.slice(oldEnd)) };
  const places = yield* placesOf(before.keys, from, oldEnd);
  const placeOf = (at: number): number | undefined => {
    if (at < from) return at;
    if (at >= end) return at - end + oldEnd;
    const key = told.keys[at] as string;
    const place = places.get(key);
    places.delete(key);
    return place;
  };
  const changed = new Set<string>();
  for (let at = 0; at < orders.length; at++) {
    const fact = orders[at] as OrderFact;
    const place = placeOf(at);
    const old = place === undefined ? undefined : before.orders[place];
    if (fact === old) continue;
    yield;
    if (old && saysSame(fact, old)) continue;
    changed.add(fact.orderNumber).add(old?.orderNumber ?? fact.orderNumber);
  }
  // What is left of them has gone.
  for (const place of places.values()) changed.add((before.orders[place] as OrderFact).orderNumber);
  return { told, changed, gone: [...places.keys()] };
}

/** A row that was drawn anew may say what the one before it said. */
const saysSame = (one: OrderFact, other: OrderFact) => JSON.stringify(one) === JSON.stringify(other);

/** Rows that may be others than before: from the same place on, to one in each list. */
interface Stretch {
  from: number;
  end: number;
  oldEnd: number;
}

/** Finds the stretch outside of which each row has the number that it had, and is the same one of its number. */
function stretchOf(orders: readonly OrderFact[], before: readonly OrderFact[]): Stretch {
  const isSame = (at: number, old: number) => {
    const [one, other] = [orders[at], before[old]] as [OrderFact, OrderFact];
    return one === other || numberOf(one) === numberOf(other);
  };
  let [from, end, oldEnd] = [0, orders.length, before.length];
  while (from < end && from < oldEnd && isSame(from, from)) from += 1;
  while (end > from && oldEnd > from && isSame(end - 1, oldEnd - 1)) [end, oldEnd] = [end - 1, oldEnd - 1];
  const inside = new Set([...orders.slice(from, end), ...before.slice(from, oldEnd)].map(numberOf));
  const isOutside = (order: OrderFact, at: number) => (at < from || at >= end) && inside.has(numberOf(order));
  const isApart = inside.size === 0 || !orders.some(isOutside);
  return isApart ? { from, end, oldEnd } : { from: 0, end: orders.length, oldEnd: before.length };
}

/** Key → index. */
function* placesOf(keys: readonly string[], from: number, end: number): Generator<undefined, Map<string, number>> {
  const places = new Map<string, number>();
  for (let at = from; at < end; at++) {
    places.set(keys[at] as string, at);
    yield;
  }
  return places;
}
