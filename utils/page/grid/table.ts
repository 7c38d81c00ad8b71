/** An HTML table as a grid: every cell stands in each place that it spans. */
import { hasPart, isShown, isShownItself } from '../dom';
import type { KnownRow } from '../known-row';
import type { RowMemory } from '../row-memory';
import { ROWS_AT_ONCE } from '../slices';
import { type Cells, type GridRow, MOST_COLUMNS, rowLike } from './row';

/** A cell that reaches down from a row above, and into how many rows more. */
interface Held {
  cell?: Element;
  rows: number;
}

/** Places one row's cells beside those that reach down into it, and notes by column which of them reach further. */
function placeCells(row: Element, held: (Held | undefined)[]): Cells {
  const cells: Cells = Array.from(held, (above) => (above && above.rows-- > 0 ? above.cell : undefined));
  let column = 0;
  for (let cell = row.firstElementChild as HTMLTableCellElement | null; cell; cell = next(cell)) {
    if (cell.tagName !== 'TD' && cell.tagName !== 'TH') continue;
    while (cells[column]) column += 1;
    // The properties are clamped already; `rowspan="0"` reaches the end of the section.
    const rows = (cell.rowSpan || Number.POSITIVE_INFINITY) - 1;
    const end = Math.min(column + cell.colSpan, MOST_COLUMNS);
    for (; column < end && !cells[column]; column += 1) {
      cells[column] = cell;
      if (rows > 0) held[column] = { cell, rows };
    }
  }
  while (cells.length > 0 && !cells.at(-1)) cells.pop();
  return cells;
}

const next = (cell: Element) => cell.nextElementSibling as HTMLTableCellElement | null;

/** What stands in more than one place. */
export const SPANNING = '[rowspan]:not([rowspan="1"]),[colspan]:not([colspan="1"])';

/** The cells of a row in which each of them stands in one place, and nothing else; `null` for any other row. @param isBare known to span nothing */
export function ownCells(row: Element, isBare = false): Element[] | null {
  const cells: Element[] = [];
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) cells.push(cell);
  const isOwn = cells.length <= MOST_COLUMNS && (row as HTMLTableRowElement).cells.length === cells.length;
  return isOwn && (isBare || !hasPart(row, SPANNING)) ? cells : null;
}

type RowCells = Pick<GridRow, 'element' | 'cells' | 'width' | 'pick'>;

/** To go past so many cells for each that is read costs as much as to ask for that one alone. */
const FAR = 3;

/**
 * A row of cells in one place each: of these only those are asked for that are read, which is half of them. As lean as it
 * can be, since a long table is thousands of these: what they take the browser has to move while it waits.
 */
class DataRow implements RowCells {
  element: Element;
  width: number;
  isHeading: boolean | undefined = undefined;
  isFoot: boolean | undefined = undefined;
  #cells: Element[] | undefined = undefined;

  constructor(element: Element) {
    this.element = element;
    this.width = element.childElementCount;
  }

  get cells(): Element[] {
    this.#cells ??= [...this.element.children];
    return this.#cells;
  }

  /** One after the other, where they are near: a list of them is one more thing that the browser keeps for each row. */
  pick(places: readonly number[]): Cells {
    const most = Math.max(...places);
    if (most > places.length * FAR) return places.map((place) => (this.element as HTMLTableRowElement).cells[place]);
    const cells: Cells = [];
    for (let cell = this.element.firstElementChild; cell && cells.length <= most; cell = cell.nextElementSibling)
      cells.push(cell);
    return places.map((place) => cells[place]);
  }
}

/** Whether a row that spans nothing has nothing but cells of data; it is asked for none of them. */
const isOfData = (row: Element) => !hasPart(row, ':scope>:not(td)') && row.childElementCount > 0;

/** A row whose cells are all its own, as it was before where nothing changed in it; `null` for any other row. */
function ownRow(element: Element, { row, holds }: Partial<KnownRow>): RowCells | null {
  if (row) return row;
  const isData = holds === 'texts' || (holds === 'bare' && isOfData(element));
  if (isData && element.childElementCount <= MOST_COLUMNS) return new DataRow(element);
  const cells = ownCells(element, holds === 'bare');
  return cells && { element, cells };
}

const isOfHeadings = (row: RowCells) =>
  row.width === undefined && row.cells.length > 0 && row.cells.every((cell) => cell?.tagName === 'TH');

/** The same row where it stood in such a section before. */
function rowIn(section: Element | null, row: RowCells & Partial<GridRow>): GridRow {
  const isHeading = section?.tagName === 'THEAD' || isOfHeadings(row);
  const isFoot = section?.tagName === 'TFOOT';
  if (row.isHeading === isHeading && row.isFoot === isFoot) return row as GridRow;
  return row.isHeading === undefined
    ? Object.assign(row, { isHeading, isFoot })
    : rowLike(row as GridRow, { isHeading, isFoot });
}

/** The rows of a table as it is now; a selector would have all that stands in them looked at. */
function rowsIn(table: Element): Element[] {
  const rows: Element[] = [];
  for (let child = table.firstElementChild; child; child = child.nextElementSibling) {
    if (child.tagName === 'TR') rows.push(child);
    else
      for (let row = child.firstElementChild; row; row = row.nextElementSibling)
        if (row.tagName === 'TR') rows.push(row);
  }
  return rows;
}

/** Tells whether rows are shown, one after the other: their section is asked once. */
function rowTest(): (row: Element) => boolean {
  let section: Element | null = null;
  let isSectionShown = false;
  return (row) => {
    if (row.parentElement !== section) {
      section = row.parentElement;
      isSectionShown = section !== null && isShown(section);
    }
    return isSectionShown && isShownItself(row);
  };
}

/**
 * The rows of a table, one at a time, so that a long table can be read in slices; `null` for a row that is not shown.
 *
 * Spans follow the table model of the HTML standard: rows of a nested table are not ours, a `rowspan` ends with its
 * section, and a hidden row takes its part of a span without being shown.
 *
 * @param table read once, as it is when the first row is asked for; it may be malformed: spans are clamped,
 *   overlapping cells keep their first owner
 * @param memory what is known of rows in which nothing changed
 */
export function* tableRows(table: Element, memory?: RowMemory): Generator<GridRow | null> {
  const isRowShown = rowTest();
  let section: Element | null = null;
  let held: Held[] = [];
  for (const element of rowsIn(table)) {
    const { parentElement } = element;
    if (parentElement !== section) {
      section = parentElement;
      held = [];
    }
    const known = memory?.known(element) ?? {};
    const isFree = !held.some((above) => above.rows > 0);
    const own = isFree ? ownRow(element, known) : null;
    const row = rowIn(section, own ?? { element, cells: placeCells(element, held) });
    known.row = own ? row : null;
    yield isRowShown(element) ? row : null;
  }
}

/**
 * Whether the same rows of a table are shown as before; it may be paused after each few rows.
 *
 * @param shown those that were, of a table in which nothing came or went since
 */
export function* areShown(table: Element, shown: ReadonlySet<Element>): Generator<undefined, boolean> {
  const isRowShown = rowTest();
  for (const [at, row] of rowsIn(table).entries()) {
    if (isRowShown(row) !== shown.has(row)) return false;
    if (at % ROWS_AT_ONCE === 0) yield;
  }
  return true;
}
