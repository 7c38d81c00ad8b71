/** A row as it is looked up, and what is known of it. */
import type { OrderFact } from './facts';
import type { GridRow } from './grid/row';
import type { RowSlot } from './kept-screen';

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
  /** What its fact depends on besides its entries; it tells which columns these are of, too. */
  shape: string;
  /** The columns of its entries, in their order. */
  ids: readonly string[];
  /** The elements that its entries are read from; without them the row is read each time. */
  cells?: readonly (Element | undefined)[];
  read(): Entries;
}

/** The fact of a row; `null` when it cannot be read, `undefined` when the row is no order. */
export type RowFact = OrderFact | null | undefined;

/** What is known of the element of a row. */
export interface KnownRow {
  /** What it said when it was judged; `undefined` before that. */
  said?: string;
  shape?: string;
  ids?: readonly string[];
  cells?: RowView['cells'];
  /** How many changes there had been by then. */
  readAt?: number;
  fact?: RowFact;
  /** It with its cells, while nothing changed in it; `null` for one whose cells are not all its own. */
  row?: GridRow | null;
  /** It as one of the screen's rows. */
  slot?: RowSlot;
  /**
   * What stands in a row of a table, in cells of one place each, while nothing changed in it: nothing but texts that are
   * shown, text and what shows it, or more.
   */
  holds?: 'texts' | 'bare' | 'more';
}

/** Of thousands of rows it has all of its fields at once: a field that comes later is kept apart from the others. */
export const createKnownRow = (age: number): KnownRow & { age: number } => ({
  age,
  said: undefined,
  shape: undefined,
  ids: undefined,
  cells: undefined,
  readAt: undefined,
  fact: undefined,
  row: undefined,
  slot: undefined,
  holds: undefined,
});
