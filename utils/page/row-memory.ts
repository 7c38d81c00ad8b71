/** What was read of each row, so that a row that did not change is not read again. */
import { parentOf } from './dom';
import type { OrderFact } from './facts';

/** What a place on the screen says in one column. */
export interface Entry {
  text: string;
  /** `false` when two places claim to be that column and say different things: nobody can tell which is meant. */
  sure: boolean;
  /** It shows no text, but is not empty either: a field, a cell that is hidden or not drawn. */
  isUnseen?: boolean;
}

/** Column id → what the row says there. */
export type Entries = Map<string, Entry>;

/** A row as it is looked up. */
export interface RowView {
  element: Element;
  /** What its fact depends on besides its entries. */
  shape: string;
  /** The elements that its entries are read from; without them the row is read each time. */
  cells?: readonly (Element | undefined)[];
  read(): Entries;
}

/** The fact of a row; `null` when it cannot be read, `undefined` when the row is no order. */
export type RowFact = OrderFact | null | undefined;

export interface RowMemory {
  /**
   * The fact of a row: the one it had, while nothing in its cells changed or they still say the same. So a row that
   * says `내일` means the same day as long as it stands there.
   */
  factOf(row: RowView, judge: (entries: Entries) => RowFact): RowFact;
  /** The fact of the row that a node stands in, as it was last read; nothing for a node in none. */
  factAt(node: Node): RowFact;
  /** Something changed in or at a node. */
  touch(node: Node): void;
  /** Anything may have changed. */
  touchAll(): void;
}

const above = (node: Node): Node | null => parentOf(node) ?? ('host' in node ? (node.host as Node) : null);
const slotOf = (node: Node): Node | null => ('assignedSlot' in node ? (node.assignedSlot as Node | null) : null);

/** Begins with nothing remembered. */
export function createRowMemory(): RowMemory {
  interface Remembered {
    said: string;
    cells: RowView['cells'];
    fact: RowFact;
  }
  const rows = new WeakMap<Element, Remembered>();
  /** Cells in which nothing changed since they were read. */
  let unchanged = new WeakSet<Node>();

  const isSame = (known: Remembered, { shape, cells }: RowView) =>
    cells !== undefined &&
    known.said.startsWith(`${shape}\n`) &&
    known.cells?.length === cells.length &&
    cells.every((cell, at) => cell === known.cells?.[at] && (!cell || unchanged.has(cell)));

  return {
    factOf(row, judge) {
      const known = rows.get(row.element);
      if (known && isSame(known, row)) return known.fact;
      const entries = row.read();
      const said = `${row.shape}\n${JSON.stringify([...entries])}`;
      const fact = known?.said === said ? known.fact : judge(entries);
      rows.set(row.element, { said, cells: row.cells, fact });
      for (const cell of row.cells ?? []) if (cell) unchanged.add(cell);
      return fact;
    },
    factAt(node) {
      for (let at: Node | null = node; at; at = above(at)) {
        const row = rows.get(at as Element);
        if (row) return row.fact;
      }
      return undefined;
    },
    touch(node) {
      for (let at: Node | null = node; at; at = slotOf(at) ?? above(at)) unchanged.delete(at);
    },
    touchAll() {
      unchanged = new WeakSet();
    },
  };
}
