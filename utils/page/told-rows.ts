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

/** So many rows are looked at between two pauses. */
export const STEP = 50;

/** Goods of one order without numbers of their own are rows of their own all the same: none may hide another. */
export function* keysOf(orders: readonly OrderFact[]): Generator<undefined, string[]> {
  const times = new Map<string, number>();
  const keys: string[] = [];
  for (const order of orders) {
    const number = numberOf(order);
    const nth = (times.get(number) ?? 0) + 1;
    times.set(number, nth);
    if (keys.push(nth === 1 ? number : `${number}${NTH}${nth}`) % STEP === 0) yield;
  }
  return keys;
}

/**
 * Compares rows with those before them; it may be paused. Rows that came or went are looked for only between those that
 * stand as they stood: one among thousands is found at once.
 */
export function* changeOf(orders: readonly OrderFact[], before: Told): Generator<undefined, Change> {
  const { from, end, oldEnd, drawn } = stretchOf(orders, before.orders);
  const middle = yield* keysOf(orders.slice(from, end));
  const told = { orders, keys: before.keys.slice(0, from).concat(middle, before.keys.slice(oldEnd)) };
  const changed = new Set<string>();
  const compare = (fact: OrderFact, old: OrderFact | undefined) => {
    if (old && saysSame(fact, old)) return;
    changed.add(fact.orderNumber).add(old?.orderNumber ?? fact.orderNumber);
  };
  for (const at of drawn) {
    compare(orders[at] as OrderFact, before.orders[at < from ? at : at - end + oldEnd]);
    yield;
  }
  const left = yield* placesOf(before.keys, from, oldEnd);
  for (const [at, key] of middle.entries()) {
    const place = left.get(key);
    left.delete(key);
    compare(orders[from + at] as OrderFact, place === undefined ? undefined : before.orders[place]);
    yield;
  }
  for (const place of left.values()) changed.add((before.orders[place] as OrderFact).orderNumber);
  return { told, changed, gone: [...left.keys()] };
}

/** A row that was drawn anew may say what the one before it said. */
const saysSame = (one: OrderFact, other: OrderFact) => one === other || JSON.stringify(one) === JSON.stringify(other);

/** Rows that may be others than before: from the same place on, to one in each list. */
interface Stretch {
  from: number;
  end: number;
  oldEnd: number;
  /** Rows outside of it that were read anew. */
  drawn: number[];
}

/** Finds the stretch outside of which each row has the number that it had, and is the same one of its number. */
function stretchOf(orders: readonly OrderFact[], before: readonly OrderFact[]): Stretch {
  const drawn: number[] = [];
  const isSame = (at: number, old: number) => {
    const one = orders[at] as OrderFact;
    const other = before[old] as OrderFact;
    if (one === other) return true;
    if (numberOf(one) !== numberOf(other)) return false;
    drawn.push(at);
    return true;
  };
  let [from, end, oldEnd] = [0, orders.length, before.length];
  while (from < end && from < oldEnd && isSame(from, from)) from += 1;
  for (; end > from && oldEnd > from && isSame(end - 1, oldEnd - 1); end -= 1) oldEnd -= 1;
  const inside = new Set([...orders.slice(from, end), ...before.slice(from, oldEnd)].map(numberOf));
  const isOutside = (order: OrderFact, at: number) => (at < from || at >= end) && inside.has(numberOf(order));
  return inside.size === 0 || !orders.some(isOutside)
    ? { from, end, oldEnd, drawn }
    : { from: 0, end: orders.length, oldEnd: before.length, drawn: [] };
}

/** Key → index. */
function* placesOf(keys: readonly string[], from: number, end: number): Generator<undefined, Map<string, number>> {
  const places = new Map<string, number>();
  for (let at = from; at < end; at++) {
    places.set(keys[at] as string, at);
    if (at % STEP === 0) yield;
  }
  return places;
}
