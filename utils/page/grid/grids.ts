/** The order grids of a screen. */
import type { RowMemory } from '../row-memory';
import type { WordFinder } from '../text';
import { namesOrders } from './header';
import { type Grid, isGrid, joinFrozen } from './join';
import { pairHeaders } from './pair';
import { type Pane, panesOf } from './panes';
import { withUndrawn } from './undrawn';

/** Rows of a table that could still hold labels with their values. */
const MOST_DETAILS = 100;

const isOfOrders = ({ header }: Grid) => namesOrders(header.columns.keys());

/** The grids of orders of one root. */
export interface Grids {
  grids: Grid[];
  /** Headers of orders for which there are no rows among tables and grids by role. */
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
  const paired = pairHeaders(panes);
  const grids = joinFrozen(paired).map(withUndrawn).filter(isOfOrders);
  const tables = new Set([...ofData, ...grids].flatMap(({ elements }) => elements));
  return { grids, heads: headsOf(panes, paired), tables };
}

/** The headers that found no rows, where they name orders, together if each is a part of one. */
function headsOf(panes: Pane[], paired: Pane[]): Grid[] {
  const used = new Set(paired.flatMap(({ elements }) => elements));
  const heads = panes.filter(isGrid).filter(({ elements }) => !elements.some((part) => used.has(part)));
  return namesOrders(heads.flatMap(({ header }) => [...header.columns.keys()])) ? heads : [];
}
