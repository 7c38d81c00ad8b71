/** Grids that name the column of each cell, and draw only those in view: puts each cell under its own heading. */
import { attribute } from '../dom';
import type { Header } from './header';
import { type Cells, cellAt, type GridRow, hasCells, rowLike, widthOf } from './row';

/** What grids call a column by, in its heading and in its cells. */
const KEYS = [
  'data-column-name',
  'col-id',
  'data-field',
  'data-col-id',
  'data-colid',
  'data-column-id',
  'data-columnid',
];
/** By which a cell points to the `id` of its heading. */
const POINTERS = ['headers', 'aria-describedby', 'data-columnid'];

function namesOf(cell: Element, keys: string[], kind?: string): string[] {
  return keys.flatMap((key) => {
    const value = attribute(cell, key);
    return value ? [`${kind ?? key} ${value}`] : [];
  });
}

/**
 * The names of columns.
 *
 * @param headings by place; the same one in several places names none
 * @returns name → place; a name that stands in two places is none
 */
export function columnNames(headings: Cells): Map<string, number> {
  const names = new Map<string, number>();
  const doubled = new Set<string>();
  for (const [place, heading] of headings.entries()) {
    for (const name of heading ? [...namesOf(heading, KEYS), ...namesOf(heading, ['id'], 'id')] : []) {
      if (names.has(name)) doubled.add(name);
      names.set(name, place);
    }
  }
  for (const name of doubled) names.delete(name);
  return names;
}

/** The place of a cell's heading; `undefined` when it names none. */
function placeOf(cell: Element | undefined, { names }: Header): number | undefined {
  const named = cell ? [...namesOf(cell, KEYS), ...namesOf(cell, POINTERS, 'id')] : [];
  const name = named.find((one) => names.has(one));
  return name === undefined ? undefined : names.get(name);
}

/** The places that are looked at in each row: the first and the last, and those that are read. */
const placesOf = ({ width, columns }: Header) => [...new Set([0, width - 1, ...[...columns.values()].flat()])];

/** Whether nothing that the cells in some places are called speaks against the places that they have. */
function isInPlace(row: GridRow, header: Header, places: readonly number[]): boolean {
  if (widthOf(row) !== header.width) return false;
  return places.every((at) => {
    const place = placeOf(cellAt(row, at), header);
    return place === undefined || place === at || cellAt(row, place) === cellAt(row, at);
  });
}

function arranged(row: GridRow, header: Header, places: readonly number[]): GridRow {
  // Headings that come again are compared as they stand: what is below them may have no names.
  if (row.isTorn || row.isIndexed || row.isHeading || isInPlace(row, header, places)) return row;
  // A notice is under no heading.
  if (!hasCells(row) && placeOf(cellAt(row, 0), header) === undefined) return row;
  const cells: Cells = [];
  for (const cell of row.cells) {
    const place = placeOf(cell, header);
    // A cell in two places, or in that of another, or in none: nobody can tell.
    if (place === undefined || cells[place]) return rowLike(row, { isTorn: true });
    cells[place] = cell;
  }
  cells.length = header.width;
  return rowLike(row, { cells });
}

/**
 * Puts the cells of rows under the headings of the same name, where there are such names; a row whose cells cannot be
 * told apart is torn.
 */
export function byName(header: Header, rows: GridRow[]): GridRow[] {
  if (header.names.size === 0) return rows;
  const places = placesOf(header);
  return rows.map((row) => arranged(row, header, places));
}
