/** The order grids of a screen. */
import type { WordFinder } from '../text';
import { namesOrders } from './header';
import { type Grid, joinFrozen } from './join';
import { pairHeaders } from './pair';
import { panesOf } from './panes';

/** Rows of a table that could still hold labels with their values. */
const MOST_DETAILS = 100;

/** The grids of orders of one root. */
export interface Grids {
  grids: Grid[];
  /** What is a table of data, and needs to be looked into for nothing else. */
  tables: Set<Element>;
}

/**
 * Finds the grids of orders; it may be paused at each row.
 *
 * @param root where to look; not within shadow roots and frames
 * @param columns the centre's words
 */
export function* orderGrids(root: ParentNode, columns: WordFinder): Generator<undefined, Grids> {
  const panes = yield* panesOf(root, columns);
  const ofData = panes.filter(({ header, rows }) => header?.columns.size || rows.length > MOST_DETAILS);
  const tables = new Set(ofData.flatMap(({ elements }) => elements));
  const grids = joinFrozen(pairHeaders(panes)).filter(({ header }) => namesOrders(header.columns.keys()));
  return { grids, tables };
}
