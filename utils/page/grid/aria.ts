/** A grid that is one by its roles: rows may be in several parts, and only some rows and columns may be there. */
import { attribute, closestIn, findAll, hasPart, isShown } from '../dom';
import { type Cells, type GridRow, MOST_COLUMNS, placeIn, rowKey } from './row';

/** What holds rows by role; its rows may still be those of real tables, which are read as such. */
export const GRID = '[role=grid],[role=treegrid],[role=table]';
const ROW = '[role=row]:not(tr)';
const CELL = '[role=gridcell],[role=cell],[role=rowheader],[role=columnheader]';

/** A row's own elements: one, or one in each part of a grid with pinned columns. */
type Parts = [Element, ...Element[]];

function cellsOf(row: Element): Element[] {
  const cells = findAll(row, CELL);
  return hasPart(row, ROW) ? cells.filter((cell) => closestIn(cell, ROW) === row) : cells;
}

const isHeading = (row: Element) => cellsOf(row).some((cell) => attribute(cell, 'role') === 'columnheader');

/** Puts a cell into its places; `false` when they are no places, or not free. */
function put(cell: Element, column: number, cells: Cells): boolean {
  const span = placeIn(cell, 'aria-colspan');
  const end = column + (span ?? 1);
  if (span === null || Number.isNaN(column) || end > MOST_COLUMNS) return false;
  for (let place = column; place < end; place += 1) {
    if (cells[place]) return false;
    cells[place] = cell;
  }
  return true;
}

/**
 * The places of some cells, or `null` when the page does not say for certain where each of them stands.
 *
 * @param start the place of the first one, where the row states it for all
 */
function placed(found: Element[], start: number | undefined): Pick<GridRow, 'cells' | 'isIndexed'> | null {
  const cells: Cells = [];
  const indexes = found.map((cell) => placeIn(cell, 'aria-colindex'));
  const isByCell = indexes.some((index) => index !== undefined);
  for (const [at, cell] of found.entries()) {
    const next = start && at === 0 ? start - 1 : cells.length;
    const column = isByCell ? (indexes[at] ?? Number.NaN) - 1 : next;
    if (!put(cell, column, cells)) return null;
  }
  return { cells, isIndexed: isByCell || start !== undefined };
}

/** The row that parts make up; when they do not fit together, each of them is a torn one. */
function rowsOf(parts: Parts): GridRow[] {
  const [element] = parts;
  const start = parts.length === 1 ? placeIn(element, 'aria-colindex') : undefined;
  const isOnce = new Set(parts.map((part) => part.parentElement)).size === parts.length;
  const places = isOnce && start !== null ? placed(parts.flatMap(cellsOf), start) : null;
  if (places) return [{ element, isHeading: isHeading(element), ...places }];
  return parts.map((part) => ({
    element: part,
    isHeading: isHeading(part),
    cells: cellsOf(part).slice(0, MOST_COLUMNS),
    isTorn: true,
  }));
}

/** A cell that stands in rows below its own as well. */
export const REACHING = '[aria-rowspan]:not([aria-rowspan="1"])';

/** Puts a cell of a row above into its place; a row in which that is taken is torn. */
function reachInto(row: GridRow | undefined, place: number, cell: Element): void {
  if (!row) return;
  if (!row.isIndexed) row.cells.splice(place, 0, cell);
  else if (row.cells[place]) row.isTorn = true;
  else row.cells[place] = cell;
}

/** Rows by the numbers that the page gives them; by their order where one has none. */
function byNumber(rows: GridRow[]): Map<number, GridRow> {
  const numbers = rows.map(({ element }) => placeIn(element, 'aria-rowindex'));
  const isNumbered = numbers.every((number) => typeof number === 'number');
  const pairs = rows.map((row, at): [number, GridRow] => [(isNumbered && numbers[at]) || at, row]);
  return new Map(pairs.sort(([a], [b]) => a - b));
}

/** Lets cells that reach down stand in the rows below too. */
function reachDown(rows: GridRow[], reaching: Set<Element>): void {
  const numbered = byNumber(rows);
  for (const [number, row] of numbered) {
    for (const [place, cell] of row.cells.entries()) {
      if (!cell || !reaching.delete(cell)) continue;
      const span = Math.min(placeIn(cell, 'aria-rowspan') ?? 1, rows.length);
      for (let down = 1; down < span; down += 1) reachInto(numbered.get(number + down), place, cell);
    }
  }
}

/** Lists of what has something in common, in the order in which each list begins. */
const together = <T>(items: T[], common: (item: T) => unknown) =>
  [...Map.groupBy(items, common).values()] as [T, ...T[]][];

/** A name for all parts of a row. Headings are apart: some grids begin to count anew below them. */
function partName(row: Element): unknown {
  const key = rowKey({ element: row, cells: [] });
  return key ? `${isHeading(row)} ${key}` : row;
}

/** Rows of one holder, or of a whole grid; the head first. */
export interface RowList {
  element: Element;
  rows: GridRow[];
}

/** The rows that a grid by role shows as its own. */
function* ownRows(grid: Element): Generator<undefined, Element[]> {
  const rows: Element[] = [];
  for (const row of findAll(grid, ROW)) {
    if (closestIn(row, GRID) === grid && isShown(row)) rows.push(row);
    yield;
  }
  return rows;
}

/**
 * The rows of a grid by role. A row in several parts, as grids with pinned columns make it, is put together by the
 * name that its parts have in common. It may be paused at each row.
 *
 * @param grid its role is one of `GRID`; rows of real tables within are not taken, nor those of a grid within it
 * @returns the grid's rows; in several lists where it has pinned columns and no names for its rows: each holder of
 *   rows is then like a table of its own
 */
export function* ariaRows(grid: Element): Generator<undefined, RowList[]> {
  const rows = yield* ownRows(grid);
  const isNamed = rows.some((row) => rowKey({ element: row, cells: [] }));
  const holders = isNamed ? [] : together(rows, (row) => row.parentElement);
  const isPinned = holders.filter(([first]) => isHeading(first)).length > 1;
  const reaching = new Set(findAll(grid, REACHING));
  const lists: RowList[] = [];
  for (const list of isPinned ? holders : [rows]) {
    const read: GridRow[] = [];
    for (const parts of together(list, isNamed ? partName : (row) => row)) {
      read.push(...rowsOf(parts));
      yield;
    }
    if (reaching.size > 0) reachDown(read, reaching);
    const element = (isPinned && list[0]?.parentElement) || grid;
    lists.push({ element, rows: [...read.filter((row) => row.isHeading), ...read.filter((row) => !row.isHeading)] });
  }
  return lists;
}
