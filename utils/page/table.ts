/** An HTML table as a grid: every cell stands in each place that it spans. */
import { findAll, isShown, isShownItself } from './dom';

/** Columns that are looked at; a page that claims more is no order table. */
const MOST_COLUMNS = 200;

/** One visible row. A cell that spans is the same element in each of its places; a hole is `undefined`. */
export interface GridRow {
  element: HTMLTableRowElement;
  cells: (HTMLTableCellElement | undefined)[];
}

/** Visible rows in the order of the document. */
export type TableGrid = GridRow[];

/** A cell that reaches down from a row above, and into how many rows more. */
interface Held {
  cell?: HTMLTableCellElement;
  rows: number;
}

/** Places one row's cells beside those that reach down into it, and notes by column which of them reach further. */
function placeCells(row: HTMLTableRowElement, held: Held[]): GridRow['cells'] {
  const cells = held.map((above) => (above.rows-- > 0 ? above.cell : undefined));
  let column = 0;
  for (const cell of findAll(row, ':scope>td,:scope>th') as HTMLTableCellElement[]) {
    while (cells[column]) column += 1;
    // The properties are clamped already; `rowspan="0"` reaches the end of the section.
    const rows = (cell.rowSpan || Number.POSITIVE_INFINITY) - 1;
    const end = Math.min(column + cell.colSpan, MOST_COLUMNS);
    for (; column < end && !cells[column]; column += 1) {
      cells[column] = cell;
      held[column] = { cell, rows };
    }
  }
  while (cells.length > 0 && !cells.at(-1)) cells.pop();
  return cells;
}

/**
 * The rows of a table, one at a time, so that a long table can be read in slices; `null` for a row that is not shown.
 *
 * Spans follow the table model of the HTML standard: rows of a nested table are not ours, a `rowspan` ends with its
 * section, and a hidden row takes its part of a span without being shown.
 *
 * @param table read once, as it is when the first row is asked for
 */
export function* gridRows(table: HTMLTableElement): Generator<GridRow | null> {
  let section: Element | null = null;
  let isSectionShown = false;
  let held: Held[] = [];
  for (const element of findAll(table, ':scope>tr,:scope>*>tr') as HTMLTableRowElement[]) {
    const { parentElement } = element;
    if (parentElement !== section) {
      section = parentElement;
      isSectionShown = section !== null && isShown(section);
      held = [];
    }
    const cells = placeCells(element, held);
    yield isSectionShown && isShownItself(element) ? { element, cells } : null;
  }
}

/** The next row that is shown, `null` after the last one; it may be paused at each row that is not. */
export function* nextRow(rows: Iterator<GridRow | null>): Generator<undefined, GridRow | null> {
  for (;;) {
    const { value, done } = rows.next();
    if (done || value) return value ?? null;
    yield;
  }
}

/**
 * A whole table as a grid.
 *
 * @param table may be malformed: spans are clamped, overlapping cells keep their first owner
 */
export function readTable(table: HTMLTableElement): TableGrid {
  return [...gridRows(table)].filter((row) => row !== null);
}
