/** The marks of a page by their orders, brought up to date in small steps: there may be ten thousand of them. */
import type { OrderName, RowMark, ToldMarks } from './row-mark';

/** Marks between two pauses. */
const STEP = 200;

/** Whether two names are of the same order, or item. */
export const isOf = (one: OrderName, other: OrderName): boolean =>
  one.orderNumber === other.orderNumber && (one.itemNumber ?? '') === (other.itemNumber ?? '');

type ByNumber = Map<string, RowMark[]>;

function take(marks: ByNumber, name: OrderName): void {
  const others = marks.get(name.orderNumber)?.filter((one) => !isOf(one, name)) ?? [];
  if (others.length > 0) marks.set(name.orderNumber, others);
  else marks.delete(name.orderNumber);
}

function put(marks: ByNumber, mark: RowMark): void {
  take(marks, mark);
  marks.set(mark.orderNumber, [...(marks.get(mark.orderNumber) ?? []), mark]);
}

function* each<T>(all: readonly T[], act: (one: T) => void): Generator<undefined, void> {
  for (const [at, one] of all.entries()) {
    act(one);
    if (at % STEP === 0) yield;
  }
}

/** Begins without marks. */
export function createMarkIndex() {
  let name: string | null = null;
  let marks: ByNumber = new Map();
  return {
    /** What was told last; `null` where nothing was. */
    name: (): string | null => name,
    /** The mark of an order, or of an item. */
    of: (order: OrderName): RowMark | undefined => marks.get(order.orderNumber)?.find((mark) => isOf(mark, order)),
    isEmpty: (): boolean => marks.size === 0,
    /**
     * Takes in what is told; it may be paused at each of its yields.
     *
     * @returns whether it did: what goes on from another telling than the last one says nothing here
     */
    *update(told: ToldMarks): Generator<undefined, boolean> {
      if (told.after !== null && told.after !== name) return false;
      // Nothing is to be seen of half of all.
      const next: ByNumber = told.after === null ? new Map() : marks;
      yield* each(told.gone, (one) => take(next, one));
      yield* each(told.marks, (one) => put(next, one));
      marks = next;
      name = told.name;
      return true;
    },
  };
}
