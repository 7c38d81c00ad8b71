/** Rows and cells, whatever markup they are made of. */
import { attribute } from '../dom';

/** Columns that are looked at; a page that claims more is no order table. */
export const MOST_COLUMNS = 200;

/** Cells by their places. A cell that spans is the same element in each of its places; a hole is `undefined`. */
export type Cells = (Element | undefined)[];

/** One visible row. */
export interface GridRow {
  /** Where it stands on the screen; the first of its parts where a frozen column makes it two. */
  element: Element;
  cells: Cells;
  /** How many there are, where that can be told without asking for each. */
  width?: number;
  /** Those in some places, without asking for all. */
  pick?(places: readonly number[]): Cells;
  /** It stands in the head, or has nothing but header cells. */
  isHeading: boolean;
  /** It sums up the others. */
  isFoot?: boolean;
  /** The page itself numbers the places, so that columns may be missing at either end. */
  isIndexed?: boolean;
  /** Nobody can tell which cell stands where, or which parts belong together: the row counts, and is never read. */
  isTorn?: boolean;
}

/** What grids call a row by, the same in each of its parts. */
const KEYS = ['aria-rowindex', 'row-index', 'row-id', 'data-row-key', 'data-rowindex', 'data-row-index', 'data-id'];

/** The name by which a grid knows the row, or its first cell's row; `null` where it has none. */
export function rowKey({ element, cells }: Pick<GridRow, 'element' | 'cells'>): string | null {
  for (const name of KEYS) {
    const value = attribute(element, name) ?? (cells[0] && attribute(cells[0], name));
    if (value) return `${name} ${value}`;
  }
  return null;
}

/** A whole number of at least 1 that an attribute states; `undefined` without the attribute, `null` for anything else. */
export function placeIn(element: Element, name: string): number | null | undefined {
  const value = attribute(element, name);
  if (value === null) return undefined;
  return /^[1-9]\d{0,6}$/.test(value) ? Number(value) : null;
}

export const widthOf = (row: GridRow) => row.width ?? row.cells.length;

/** The cells of a row in some places. */
export const cellsIn = (row: GridRow, places: readonly number[]): Cells =>
  row.pick ? row.pick(places) : places.map((place) => row.cells[place]);

export const cellAt = (row: GridRow, place: number): Element | undefined => cellsIn(row, [place])[0];

/** Another row of the same cells. */
export const rowLike = (
  { element, cells, isHeading, isFoot, isIndexed, isTorn }: GridRow,
  but: Partial<GridRow>,
): GridRow => ({ element, cells, isHeading, isFoot, isIndexed, isTorn, ...but });

/** Whether two or more cells share the row; a notice or a group's title is alone in it. */
export const hasCells = (row: GridRow) =>
  row.width === undefined ? row.cells.some((cell) => cell !== row.cells[0]) : row.width > 1;
