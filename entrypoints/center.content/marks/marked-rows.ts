/** Which rows have something to draw on them, and whether they still are the orders that they were read to be. */
import { cellsOf } from '@/utils/page/kept-screen';
import { createChanges, partsOf, saidBy } from '@/utils/page/marks/changes';
import { createMarkIndex, isOf } from '@/utils/page/marks/mark-index';
import type { OrderName, RowMark, ToldMarks } from '@/utils/page/marks/row-mark';
import type { OrderRow } from '@/utils/page/orders';

/** A row with something to draw on it. */
export interface Marked {
  row: OrderRow;
  /** Its fact and cells when it was looked up: a row that is read again is the same object. */
  fact: OrderRow['fact'];
  cells: OrderRow['cells'];
  /** Where its words stand. */
  parts: readonly Element[];
  mark: RowMark | undefined;
  /** What it said when it was known to be this order; `null` when parts of it were gone, `undefined` before anybody looked. */
  said: number | null | undefined;
}

/** Whether a mark is about a row of its number, as far as that can be told. */
const isMeant = ({ fact }: OrderRow, mark: RowMark | undefined) =>
  !mark?.over || typeof fact?.state !== 'string' || !mark.over.includes(fact.state);

/** Follows the readings of the rows and what is told of their orders; nothing is looked up for rows that nobody asks for. */
export function createMarkedRows() {
  const changes = createChanges();
  let rows: readonly OrderRow[] = [];
  let marks = createMarkIndex();
  let known = new Map<Element, Marked>();
  /** A row with a mark: while it has one, no other has to be found. */
  let witness: OrderRow | undefined;

  /** Whether a row still says what was read of it. */
  function isSame(one: Marked): boolean {
    if (changes.isChanged(one.parts)) return typeof one.said === 'number' && one.said === saidBy(one.row);
    one.said ??= saidBy(one.row);
    return one.said !== null;
  }

  /** What stands on a row. */
  function markOf(row: OrderRow): RowMark | undefined {
    const mark = row.fact ? marks.of(row.fact) : undefined;
    return isMeant(row, mark) ? mark : undefined;
  }

  /** The same order in the same row is known to be that, whatever else has changed. */
  function toMarked(row: OrderRow): Marked {
    const { element, fact } = row;
    const before = known.get(element);
    // A row in which nothing changed has the very fact that it had.
    const isKnown = before && (before.fact === fact || JSON.stringify(before.fact) === JSON.stringify(fact));
    const said = isKnown ? before.said : undefined;
    return { row, fact, cells: cellsOf(row), parts: partsOf(row), mark: undefined, said };
  }

  return {
    begin: changes.begin,
    touch: changes.touch,
    isSame,
    /**
     * The rows of a reading that has ended.
     * @param kept what is still to be known of rows before
     */
    read(next: readonly OrderRow[], kept: Iterable<Marked> = known.values()) {
      const before = [...kept];
      const changed = before.filter(({ said, parts }) => said !== undefined && changes.isChanged(parts));
      changes.end();
      // It may have come to say the same of its order in other words. What changed under the reading is not what was read.
      for (const one of changed) if (!changes.isChanged(one.parts)) one.said = saidBy(one.row);
      known = new Map(before.map((one) => [one.row.element, one]));
      rows = next;
    },
    /** What stands on the rows is told; it may be paused at each of its yields. */
    tell: (told: ToldMarks) => marks.update(told),
    /** What was told last of what stands on the rows. */
    told: () => marks.name(),
    leave() {
      rows = [];
      marks = createMarkIndex();
      known = new Map();
    },
    /** A row of the reading, as it is to be drawn. @param outlined an order whose rows are in any case */
    look(row: OrderRow, outlined: OrderName | undefined): Marked | undefined {
      const mark = markOf(row);
      if (!mark && !(outlined && row.fact && isOf(outlined, row.fact))) return undefined;
      const before = known.get(row.element);
      const isKnown = before?.row === row && before.fact === row.fact && before.cells === row.cells;
      const one = isKnown ? before : toMarked(row);
      one.mark = mark;
      known.set(row.element, one);
      return one;
    },
    /** Whether any row of the screen has a mark. */
    isAny(): boolean {
      if (marks.isEmpty()) witness = undefined;
      else if (!witness || !rows.includes(witness) || !markOf(witness)) witness = rows.find(markOf);
      return witness !== undefined;
    },
    /** The row of an order, if it is there. */
    find(order: OrderName): OrderRow | undefined {
      const all = rows.filter(({ element, fact }) => fact && isOf(order, fact) && element.isConnected);
      const row = all.find((one) => isMeant(one, marks.of(order))) ?? all[0];
      return row && isSame(toMarked(row)) ? row : undefined;
    },
  };
}
