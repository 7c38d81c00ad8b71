/** The order grids of a screen. */
import type { RowMemory } from '../row-memory';
import type { WordFinder } from '../text';
import { namesOrders } from './header';
import { type Grid, joinFrozen } from './join';
import { pairHeaders } from './pair';
import { type Pane, panesOf } from './panes';

/** Rows of a table that could still hold labels with their values. */
const MOST_DETAILS = 100;

/** The grids of orders of one root. */
export interface Grids {
  grids: Grid[];
  /** Headers of orders below which no row stands. */
  heads: Grid[];
  /** What is a table of data, and needs to be looked into for nothing else. */
  tables: Set<Element>;
}

/**
 * Finds the grids of orders; it may be paused at each row.
 *
 * @param elements tables and grids by role of one root, in the order of the document
 * @param columns the centre's words
 * @param memory what is known of rows in which nothing changed
 */
export function* orderGrids(elements: Element[], columns: WordFinder, memory?: RowMemory): Generator<undefined, Grids> {
  const panes = yield* panesOf(elements, columns, memory);
  const ofData = panes.filter(({ header, rows }) => header?.columns.size || rows.length > MOST_DETAILS);
  const tables = new Set(ofData.flatMap(({ elements }) => elements));
  const paired = pairHeaders(panes);
  const grids = joinFrozen(paired).filter(({ header }) => namesOrders(header.columns.keys()));
  return { grids, heads: headsOf(panes, paired), tables };
}

/** The headers that found no rows, where they name orders, together if each is a part of one. */
function headsOf(panes: Pane[], paired: Pane[]): Grid[] {
  const used = new Set(paired.flatMap(({ elements }) => elements));
  const isLeft = (pane: Pane): pane is Grid => pane.header !== null && !used.has(pane.elements[0] as Element);
  const heads = panes.filter(isLeft);
  return namesOrders(heads.flatMap(({ header }) => [...header.columns.keys()])) ? heads : [];
}
