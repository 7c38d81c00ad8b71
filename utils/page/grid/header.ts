/** Finds the head of a grid and what each of its columns holds. */
import { BESIDE, cellText } from '../cell-text';
import { hasPart, isShownItself } from '../dom';
import { key, type WordFinder, type WordMatch } from '../text';
import { textOf } from '../text-of';
import { byName, columnNames } from './by-name';
import { openText } from './open-text';
import { type Cells, cellsIn, type GridRow, hasCells } from './row';

/** Ids of columns that code knows by name; every other column is data of the pack. */
export const ORDER_NUMBER = 'order-number';
export const ITEM_NUMBER = 'item-number';
export const INQUIRY_NUMBER = 'inquiry-number';
export const STATE = 'state';

/** A header stands within the first rows; further down there is only data, and data of buyers is not ours to read. */
const MOST_HEADER_ROWS = 4;

/** What stands beside the name of a column: what is pressed, signs of how it is sorted, notes. */
const ORNAMENTS = `${BESIDE},i[class],sup`;

/** What the columns of one grid hold. */
export interface Header {
  width: number;
  /** Column id → places. More than one: the header says the same of several, so nobody can tell which one counts. */
  columns: Map<string, number[]>;
  /** The page numbers the places. */
  isIndexed: boolean;
  /** There are places without a heading. */
  isPartial: boolean;
  /** What the page calls the columns → their places. */
  names: Map<string, number>;
  /** Its own rows, the deepest first. */
  elements: Element[];
  /** The header names two things for one place (two lines an order), or not for certain: no row can be read. */
  unsure: boolean;
}

interface Line {
  row: GridRow;
  cells: Cells;
  names: (WordMatch | null)[];
}

function nameOf(cell: Element, find: WordFinder): WordMatch | null {
  // A cell around a table is a piece of layout.
  const match = hasPart(cell, 'table') ? null : (find(textOf(cell) || openText(cell)) ?? find(textOf(cell, ORNAMENTS)));
  return match && isShownItself(cell) ? match : null;
}

function lineOf(row: GridRow, find: WordFinder): Line {
  const { cells, isHeading } = row;
  const named = new Map<Element, WordMatch | null>();
  const nameAt = (at: number) => {
    const cell = cells[at];
    if (cell && !named.has(cell)) named.set(cell, nameOf(cell, find));
    return (cell && named.get(cell)) ?? null;
  };
  // Labels with a value beside each, as tables of details have them, head nothing below them.
  const isLabel = (cell: Element | undefined, at: number) =>
    cell?.tagName === 'TH' && cells[at + 1]?.tagName === 'TD' && nameAt(at) && !nameAt(at + 1);
  const isPairs = !isHeading && cells.some(isLabel);
  return { row, cells, names: Array.from(cells, (_, at) => (isPairs ? null : nameAt(at))) };
}

/** The columns that a line names. */
const namedBy = ({ names }: Line) => new Set(names.flatMap((match) => match?.id ?? []));

/** Columns that tell one row from another; the first that a grid has does. */
export const NUMBERS = [ORDER_NUMBER, ITEM_NUMBER, INQUIRY_NUMBER];

/** Whether columns make an order grid: a number and one thing more. */
export function namesOrders(ids: Iterable<string>): boolean {
  const all = new Set(ids);
  return hasNumber(all) && all.size > 1;
}

/** Whether one of the columns is a number of rows. */
export const hasNumber = (ids: { has(id: string): boolean }) => NUMBERS.some((id) => ids.has(id));

/**
 * What the header says of each place. The deepest cell names it; one above that covers several places is the title of
 * a group, one that covers this place alone and says something else is a second line of data.
 *
 * @param lines the header's rows from the deepest up
 */
function headerOf(lines: Line[]): Header {
  const columns: Header['columns'] = new Map();
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  const named = lines.filter(({ names }) => names.some(Boolean));
  const isIndexed = named.some(({ row }) => row.isIndexed);
  let unsure = named.some(({ row }) => row.isTorn || Boolean(row.isIndexed) !== isIndexed);
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
  const headings = Array.from({ length: width }, (_, place) => named.find(({ cells }) => cells[place])?.cells[place]);
  const elements = lines.map(({ row }) => row.element);
  const isPartial = headings.some((heading) => !heading);
  return { width, columns, isIndexed, isPartial, names: columnNames(headings), elements, unsure };
}

/** A picture that stands for a word. */
const PICTURE = '[alt]:not([alt=""])';

/** What stands in the place of a column's name, if anything does: additions to a name are none. */
const saidBy = (cell: Element | undefined): string =>
  cell ? key(cellText(cell)) || (hasPart(cell, PICTURE) ? '?' : '') : '';

/**
 * Whether a row below the header, which is no order, heads those below it with other columns in the places. No other
 * places are looked at than those with a known column: what stands there may be of buyers.
 *
 * @returns `null` when it is only a part of headings, from which that cannot be told, `undefined` when it heads nothing
 */
export function headsOtherwise(row: GridRow, { columns }: Header, find: WordFinder): boolean | null | undefined {
  if (row.isTorn || !hasCells(row)) return undefined;
  const ids = [...columns].flatMap(([id, places]) => places.map(() => id));
  const cells = cellsIn(row, [...columns.values()].flat());
  const line = lineOf({ ...row, cells }, find);
  const named = namedBy(line);
  // The place of the number may be without a word; what else stands there is the title of what is below.
  const said = ids.map((id, at) => line.names[at]?.id ?? (NUMBERS.includes(id) ? id : saidBy(cells[at])));
  // A row of data has no reason to say the names of two columns, nor that of the number's beside what is no date.
  const isHeading = row.isHeading || (hasNumber(named) && !said.some((text) => /\d\d/.test(text)));
  if (named.size < (isHeading ? 1 : 2)) return undefined;
  return said.some((text, at) => text && text !== ids[at]) || (said.every(Boolean) ? false : null);
}

/**
 * Divides rows into the header and those below it. A row that names an order and one more known column is a header
 * wherever it stands among the first rows; without such a one it is what stands in the head, or a first row with a
 * known column, which may be a part of a header.
 *
 * @param rows all rows of the grid, the head first
 * @param find words of the pack's columns
 * @returns `header` is `null` without any; `rows` are those below
 */
export function takeHeader(rows: GridRow[], find: WordFinder): { header: Header | null; rows: GridRow[] } {
  const head: Line[] = [];
  let found = false;
  let taken = 0;
  for (const row of rows) {
    const goesOn = row.isHeading || row.cells.some((cell) => cell && head[0]?.cells.includes(cell));
    if (found ? !goesOn : taken >= MOST_HEADER_ROWS) break;
    const line = lineOf(row, find);
    found ||= namesOrders(namedBy(line));
    if (found || goesOn) head.unshift(line);
    taken += 1;
  }
  return found ? headed(head, rows.slice(taken)) : partOfHeader(rows, find);
}

function headed(lines: Line[], rows: GridRow[]): { header: Header; rows: GridRow[] } {
  const header = headerOf(lines);
  return { header, rows: byName(header, rows) };
}

function partOfHeader(rows: GridRow[], find: WordFinder): { header: Header | null; rows: GridRow[] } {
  const end = [...rows.slice(0, MOST_HEADER_ROWS), { isHeading: false }].findIndex(({ isHeading }) => !isHeading);
  // A first row with a known column may be a part of a header.
  const lines = rows.slice(0, end || 1).map((row) => lineOf(row, find));
  return end > 0 || lines.some((line) => namedBy(line).size > 0)
    ? headed(lines.toReversed(), rows.slice(lines.length))
    : { header: null, rows };
}
