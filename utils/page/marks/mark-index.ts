/** The marks of a page by their orders, brought up to date in small steps: there may be ten thousand of them. */
import type { OrderName, RowMark } from './row-mark';

/** Marks between two pauses. */
const STEP = 200;

/** Whether two names are of the same order, or item. */
export const isOf = (one: OrderName, other: OrderName): boolean =>
  one.orderNumber === other.orderNumber && (one.itemNumber ?? '') === (other.itemNumber ?? '');

const isSame = (one: RowMark, other: RowMark | undefined): boolean =>
  other !== undefined &&
  isOf(one, other) &&
  one.text === other.text &&
  one.urgency === other.urgency &&
  one.over?.join() === other.over?.join();

/** How many places a test holds at, from the first one on. */
function* countWhile(most: number, test: (at: number) => boolean): Generator<undefined, number> {
  let count = 0;
  while (count < most && test(count)) {
    count += 1;
    if (count % STEP === 0) yield;
  }
  return count;
}

function* each(marks: readonly RowMark[], act: (mark: RowMark) => void): Generator<undefined, void> {
  for (const [at, mark] of marks.entries()) {
    act(mark);
    if (at % STEP === 0) yield;
  }
}

/** Begins without marks. */
export function createMarkIndex() {
  let all: readonly RowMark[] = [];
  /** By their order numbers. */
  const marks = new Map<string, RowMark[]>();

  function add(mark: RowMark): void {
    const others = marks.get(mark.orderNumber);
    if (others) others.push(mark);
    else marks.set(mark.orderNumber, [mark]);
  }
  function take(mark: RowMark): void {
    const others = marks.get(mark.orderNumber)?.filter((one) => one !== mark) ?? [];
    if (others.length > 0) marks.set(mark.orderNumber, others);
    else marks.delete(mark.orderNumber);
  }
  return {
    /** The mark of an order, or of an item. */
    of: (order: OrderName): RowMark | undefined => marks.get(order.orderNumber)?.find((mark) => isOf(mark, order)),
    isEmpty: (): boolean => marks.size === 0,
    /** What is told next: mostly what was told before, save for a few. It may be paused at each of its yields. */
    *update(next: readonly RowMark[]): Generator<undefined, void> {
      const before = all;
      const most = Math.min(before.length, next.length);
      const head = yield* countWhile(most, (at) => isSame(before[at] as RowMark, next[at]));
      const tail = yield* countWhile(most - head, (at) => isSame(before.at(-1 - at) as RowMark, next.at(-1 - at)));
      const gone = before.slice(head, before.length - tail);
      const come = next.slice(head, next.length - tail);
      all = [...before.slice(0, head), ...come, ...before.slice(before.length - tail)];
      yield* each(gone, take);
      yield* each(come, add);
    },
  };
}
