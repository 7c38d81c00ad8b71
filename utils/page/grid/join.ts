/** Grids with frozen columns keep them in a pane of their own: puts the halves of each row together again. */
import { cellText } from '../cell-text';
import { hasPart, matches } from '../dom';
import { type Header, hasNumber, NUMBERS, namesOrders } from './header';
import { areAlone, around, holds, type Pane } from './panes';
import { type GridRow, rowKey, rowLike } from './row';

/** A pane with a header that has something to say. */
export type Grid = Pane & { header: Header };

/** Whether a pane has a header that names any column. */
export const isGrid = (pane: Pane): pane is Grid => pane.header !== null && pane.header.columns.size > 0;
const isWhole = ({ header }: Grid) => namesOrders(header.columns.keys());
const hasNumbers = ({ header }: Grid) => hasNumber(header.columns);

/** One header over the columns of both; where both have places of the page's own, they are the same. */
function joinHeaders(left: Header, right: Header): Header {
  const isIndexed = left.isIndexed && right.isIndexed;
  const shift = isIndexed ? 0 : left.width;
  const columns = new Map(left.columns);
  for (const [id, places] of right.columns) {
    columns.set(id, [...(columns.get(id) ?? []), ...places.map((place) => place + shift)]);
  }
  const width = isIndexed ? Math.max(left.width, right.width) : left.width + right.width;
  const unsure = left.unsure || right.unsure || left.isIndexed !== right.isIndexed;
  const isPartial = left.isPartial || right.isPartial;
  return { width, columns, isIndexed, isPartial, names: new Map(), elements: left.elements, unsure };
}

/** A row of two halves; it is torn where a half is not as wide as its own header. */
function joinRows(left: GridRow, right: GridRow, a: Header, b: Header): GridRow {
  const isIndexed = a.isIndexed && b.isIndexed;
  const fits = left.cells.length === a.width && right.cells.length === b.width;
  const isTorn = left.isTorn || right.isTorn || !(isIndexed || fits);
  const cells = isIndexed
    ? Array.from({ length: Math.max(a.width, b.width) }, (_, place) => left.cells[place] ?? right.cells[place])
    : [...left.cells, ...right.cells];
  return { element: left.element, cells, isHeading: false, isFoot: left.isFoot, isTorn, isIndexed };
}

const tear = (rows: GridRow[]) => rows.map((row) => rowLike(row, { isTorn: true }));

/** Rows by what the grid calls them; `null` when some have no name, or two have the same. */
function named({ rows }: Grid): Map<string, GridRow> | null {
  const names = new Map(rows.map((row) => [rowKey(row), row]));
  names.delete(null);
  return names.size === rows.length && rows.length > 0 ? (names as Map<string, GridRow>) : null;
}

/** Whether rows are called something that is not just their place. */
const isOwnName = (name: string) => !/^(?:aria-rowindex|row-index|data-row-?index) |-key \d{1,4}$/.test(name);

/**
 * The rows of two panes in pairs: those of one name, else those of one place; `null` when the panes have no rows in
 * common, or not as many as each other. A row that has no other half is torn.
 */
function pairRows(a: Grid, b: Grid): GridRow[] | null {
  const [left, right] = [named(a), named(b)];
  const shared = left && right && [...left.keys()].some((name) => right.has(name));
  if (!shared) {
    if (a.rows.length !== b.rows.length || (left && right)) return null;
    return a.rows.map((row, at) => joinRows(row, b.rows[at] as GridRow, a.header, b.header));
  }
  const halves = [...left].map(([name, row]) => {
    const other = right.get(name);
    return other ? joinRows(row, other, a.header, b.header) : rowLike(row, { isTorn: true });
  });
  return [...halves, ...tear([...right].filter(([name]) => !left.has(name)).map(([, row]) => row))];
}

/** The number by which both panes name their orders. */
const sharedNumber = (a: Grid, b: Grid) => NUMBERS.find((id) => a.header.columns.has(id) && b.header.columns.has(id));

/** What a pane says in one column, row by row. */
function textsOf({ rows, header }: Grid, id: string): string[] {
  const place = header.columns.get(id)?.[0] ?? -1;
  return rows.map(({ cells }) => cells[place]).map((cell) => (cell ? cellText(cell) : ''));
}

/** Whether both panes have names for their rows, which can be no mere counts. */
const haveOwnNames = (a: Grid, b: Grid) => [a, b].every((grid) => [...(named(grid)?.keys() ?? [])].some(isOwnName));

/** Whether a pane has a title of its own, as the halves of a grid hardly have. */
const isTitled = ({ elements }: Grid) =>
  elements.some((element) => hasPart(element, ':scope>caption') || matches(element, '[aria-label],[aria-labelledby]'));

/** What two neighbours make: one grid, whose rows are unread where the halves do not fit; `null` when they are two. */
function join(a: Grid, b: Grid): Grid | null {
  const numbered = [a, b].filter(hasNumbers);
  // Whole tables that stand beside each other are just that, as often as not.
  const isOne = (a.isSplit && b.isSplit) || numbered.some((grid) => !isWhole(grid));
  if (!isOne && !haveOwnNames(a, b)) return null;
  // The same numbers in both: one lies over the other, and is a copy of its first columns.
  const number = sharedNumber(a, b);
  if (number && String(textsOf(a, number)) !== String(textsOf(b, number))) return null;
  const paired = isTitled(a) && isTitled(b) ? null : pairRows(a, b);
  const rows = paired ?? (isOne ? tear(numbered[0]?.rows ?? []) : null);
  const header = joinHeaders(a.header, b.header);
  return rows && { elements: [...a.elements, ...b.elements], header, rows, isSplit: a.isSplit && b.isSplit };
}

/**
 * Joins neighbouring panes with known columns that are all there is in the element around them, when together they
 * have the columns of orders. Which of them lie side by side is not asked: that would need a layout.
 *
 * @param panes of one screen, with their headers, in the order of the document
 * @returns grids with known columns
 */
export function joinFrozen(panes: Pane[]): Grid[] {
  const grids: Grid[] = [];
  const all = panes.filter(isGrid);
  for (const [at, grid] of all.entries()) {
    const last = grids.at(-1);
    const next = all[at + 1];
    const isNear = last && (!next || isNearer(last, grid, next));
    const joined = isNear && [last, grid].some(hasNumbers) && areAlone([last, grid]) ? join(last, grid) : null;
    if (joined) grids.splice(-1, 1, joined);
    else grids.push(grid);
  }
  return grids;
}

/** Whether a pane stands as near to the one before as to the one after it. */
function isNearer(before: Grid, pane: Grid, after: Grid): boolean {
  const box = around([before, pane]);
  const other = around([pane, after]);
  return box !== null && (box === other || !other || !box.contains(other) || holds(other, before));
}
