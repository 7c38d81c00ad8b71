/** An HTML table as a grid: every cell stands in each place that it spans. */
import { findAll, isShown, isShownItself } from '../dom';
import { type Cells, type GridRow, MOST_COLUMNS } from './row';

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

/**
 * The rows of a table, one at a time, so that a long table can be read in slices; `null` for a row that is not shown.
 *
 * Spans follow the table model of the HTML standard: rows of a nested table are not ours, a `rowspan` ends with its
 * section, and a hidden row takes its part of a span without being shown.
 *
 * @param table read once, as it is when the first row is asked for; it may be malformed: spans are clamped,
 *   overlapping cells keep their first owner
 */
export function* tableRows(table: Element): Generator<GridRow | null> {
  let section: Element | null = null;
  let isSectionShown = false;
  let held: Held[] = [];
  for (const element of findAll(table, ':scope>tr,:scope>*>tr')) {
    const { parentElement } = element;
    if (parentElement !== section) {
      section = parentElement;
      isSectionShown = section !== null && isShown(section);
      held = [];
    }
    const cells = placeCells(element, held);
    if (!isSectionShown || !isShownItself(element)) {
      yield null;
      continue;
    }
    const isHeading =
      section?.tagName === 'THEAD' || (cells.length > 0 && cells.every((cell) => cell?.tagName === 'TH'));
    yield { element, cells, isHeading, isFoot: section?.tagName === 'TFOOT' };
  }
}
