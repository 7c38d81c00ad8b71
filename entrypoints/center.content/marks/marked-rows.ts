/** Which rows have something to draw on them, and whether they still are the orders that they were read to be. */
import { createChanges, saidBy } from '@/utils/page/marks/changes';
import { orderKey, type RowMark } from '@/utils/page/marks/row-mark';
import type { OrderRow } from '@/utils/page/orders';

/** A row with something to draw on it. */
export interface Marked {
  row: OrderRow;
  /** Its order, by `orderKey`. */
  key: string;
  mark: RowMark | undefined;
  /** What it said when it was known to be this order; `null` when parts of it were gone, `undefined` before anybody looked. */
  said: number | null | undefined;
  isCovered: boolean;
}

/** Whether a mark is about a row of its number, as far as that can be told. */
const isMeant = ({ fact }: OrderRow, mark: RowMark | undefined) =>
  !mark?.over || typeof fact?.state !== 'string' || !mark.over.includes(fact.state);

/** Follows the readings of the rows and what is told of their orders. */
export function createMarkedRows() {
  const changes = createChanges();
  let rows: readonly OrderRow[] = [];
  let marks = new Map<string, RowMark>();
  let marked = new Map<Element, Marked>();

  /** Whether a row still says what was read of it. */
  function isSame(one: Marked): boolean {
    if (changes.isChanged(one.row)) return typeof one.said === 'number' && one.said === saidBy(one.row);
    one.said ??= saidBy(one.row);
    return one.said !== null;
  }

  /** The same order in the same row is known to be that, whatever else has changed. */
  function toMarked(row: OrderRow, key: string, mark?: RowMark): Marked {
    const known = marked.get(row.element);
    // A row in which nothing changed has the very fact that it had: of ten thousand none is looked into.
    const isKnown =
      known && (known.row.fact === row.fact || JSON.stringify(known.row.fact) === JSON.stringify(row.fact));
    return { row, key, mark, said: isKnown ? known.said : undefined, isCovered: known?.isCovered ?? false };
  }

  /** What stands on a row of an order. */
  function markOf(row: OrderRow, key: string): RowMark | undefined {
    const mark = marks.get(key);
    return mark && isMeant(row, mark) ? mark : undefined;
  }

  return {
    begin: changes.begin,
    touch: changes.touch,
    isSame,
    /** The rows of a reading that has ended. */
    read(next: readonly OrderRow[]) {
      const before = [...marked.values()].filter(({ said, row }) => said !== undefined && changes.isChanged(row));
      changes.end();
      // It may have come to say the same of its order in other words. What changed under the reading is not what was read.
      for (const one of before) if (!changes.isChanged(one.row)) one.said = saidBy(one.row);
      rows = next;
    },
    tell(next: readonly RowMark[]) {
      marks = new Map(next.map((mark) => [orderKey(mark), mark]));
    },
    leave() {
      rows = [];
      marks = new Map();
    },
    get: (element: Element) => marked.get(element),
    /** The row of an order, if it is there. */
    find(order: Pick<RowMark, 'orderNumber' | 'itemNumber'>): OrderRow | undefined {
      const key = orderKey(order);
      const all = rows.filter(({ element, fact }) => fact && orderKey(fact) === key && element.isConnected);
      const row = all.find((one) => isMeant(one, marks.get(key))) ?? all[0];
      return row && isSame(toMarked(row, key)) ? row : undefined;
    },
    /**
     * Finds out anew which rows have something to draw on them.
     * @param outlined the order of one that has in any case, by `orderKey`
     */
    sort(outlined: string | undefined): void {
      const next = new Map<Element, Marked>();
      for (const row of rows) {
        const key = row.fact && orderKey(row.fact);
        const mark = key ? markOf(row, key) : undefined;
        if (key && (mark || key === outlined)) next.set(row.element, toMarked(row, key, mark));
      }
      marked = next;
    },
    /** Those that have, in the order of the screen. */
    elements: () => marked.keys(),
    size: () => marked.size,
  };
}
