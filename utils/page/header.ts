/** Finds the header of an order table and what each of its columns holds. */
import { textOf } from './dom';
import { type GridRow, nextRow } from './table';
import type { WordFinder, WordMatch } from './text';

/** Ids of columns that code knows by name; every other column is data of the pack. */
export const ORDER_NUMBER = 'order-number';
export const ITEM_NUMBER = 'item-number';
export const STATE = 'state';

/** A header stands within the first rows; further down there is only data, and data of buyers is not ours to read. */
const MOST_HEADER_ROWS = 4;

/** What the columns of one table hold. */
export interface Header {
  width: number;
  /** Column id → places. More than one: the header says the same of several, so nobody can tell which one counts. */
  columns: Map<string, number[]>;
  /** The header names two things for one place (two lines an order): no row can be read with certainty. */
  unsure: boolean;
}

/** Whether a row stands in the head, or has nothing but header cells. */
export const isHeading = ({ element, cells }: GridRow) =>
  element.parentElement?.tagName === 'THEAD' || cells.every((cell) => cell?.tagName === 'TH');

interface Line {
  cells: GridRow['cells'];
  names: (WordMatch | null)[];
}

function lineOf({ cells }: GridRow, find: WordFinder): Line {
  // A cell around a table is a piece of layout.
  return { cells, names: cells.map((cell) => (cell && !cell.querySelector('table') ? find(textOf(cell)) : null)) };
}

function namesOrders({ names }: Line): boolean {
  const number = names.find((match) => match?.id === ORDER_NUMBER || match?.id === ITEM_NUMBER);
  return names.some((match) => number && match && match.id !== number.id);
}

/**
 * What the header says of each place. The deepest cell names it; one above that covers several places is the title of
 * a group, one that covers this place alone and says something else is a second line of data.
 *
 * @param lines the header's rows from the deepest up
 */
function headerOf(lines: Line[]): Header {
  const columns: Header['columns'] = new Map();
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  let unsure = false;
  const deepest = Array.from({ length: width }, (_, place) => {
    const [line, ...above] = lines.filter(({ names }) => names[place]);
    const match = line?.names[place];
    unsure ||= above.some(
      ({ cells, names }) =>
        names[place]?.id !== match?.id && cells.indexOf(cells[place]) === cells.lastIndexOf(cells[place]),
    );
    return match;
  });
  for (const [place, match] of deepest.entries()) {
    // Where a column has its exact name, others that are only like it do not count.
    const outdone = !match?.exact && deepest.some((other) => other?.exact && other.id === match?.id);
    if (match && !outdone) columns.set(match.id, [...(columns.get(match.id) ?? []), place]);
  }
  return { width, columns, unsure };
}

/**
 * Takes the header off a table; it may be paused at each row.
 *
 * @param first the table's first row
 * @param rest the rows below it; only as many are taken as the header needs
 * @param find words of the pack's columns
 * @returns the header and the first row below it; no header when no row names an order and one more known column
 */
export function* takeHeader(
  first: GridRow | null,
  rest: Iterator<GridRow | null>,
  find: WordFinder,
): Generator<undefined, { header: Header | null; next: GridRow | null }> {
  const head: Line[] = [];
  let found = false;
  let row = first;
  for (let taken = 0; row && (found || taken < MOST_HEADER_ROWS); taken += 1) {
    const goesOn = isHeading(row) || row.cells.some((cell) => cell && head[0]?.cells.includes(cell));
    if (found && !goesOn) break;
    const line = lineOf(row, find);
    found ||= namesOrders(line);
    if (found || goesOn) head.unshift(line);
    row = yield* nextRow(rest);
  }
  return found ? { header: headerOf(head), next: row } : { header: null, next: null };
}
