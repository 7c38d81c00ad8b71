/** Grids that draw only the columns in view: what they have besides is not forgotten, and none of it is guessed. */
import { isDate } from '../fact';
import { ITEM_NUMBER, ORDER_NUMBER } from './header';
import type { Grid } from './join';
import { placeIn } from './row';

/** The columns that a grid had, while it says that it has so many. */
interface Known {
  count: number | null | undefined;
  ids: Set<string>;
}

const known = new WeakMap<Element, Known>();

/** How many columns the grid says there are. */
const countOf = ({ elements: [element] }: Grid) => element && placeIn(element, 'aria-colcount');

/** Whether there are more columns than headings. */
const isPartial = ({ header }: Grid, count: number) => header.isIndexed && (header.isPartial || count > header.width);

/** What no row has a cell for. */
const NOWHERE = [-1];

/**
 * Adds the columns that a grid has, or may have, elsewhere: what rows say in them is unknown. Where one of the numbers
 * is elsewhere, no row can be told from others: each is unread.
 *
 * @returns the grid itself where all its columns are drawn
 */
export function withUndrawn(grid: Grid): Grid {
  const [element] = grid.elements;
  const { header } = grid;
  if (!element || !header.isIndexed) return grid;
  const count = countOf(grid);
  const before = known.get(element);
  const ids = new Set(before?.count === count ? before?.ids : []);
  for (const id of header.columns.keys()) ids.add(id);
  known.set(element, { count, ids });
  if (!isPartial(grid, count ?? 0)) return grid;

  const columns = new Map(header.columns);
  for (const id of ids) if (!columns.has(id)) columns.set(id, NOWHERE);
  const isLost = [ORDER_NUMBER, ITEM_NUMBER].some((id) => columns.get(id) === NOWHERE);
  const isDated = [...ids].some(isDate);
  // With a number of items alone there may be one of orders too, by which the same rows were known before.
  if (isLost || (isDated && !ids.has(ORDER_NUMBER))) columns.set(ORDER_NUMBER, NOWHERE);
  return { ...grid, header: { ...header, columns } };
}
