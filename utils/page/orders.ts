/** Order grids and cards → order facts. Only cells of columns that the pack names are read; a buyer's never are. */

import type { Day } from './days';
import { type CenterReading, MOST_ORDERS, type OrderFact } from './facts';
import { type KeptScreen, readAgain, type Slot } from './kept-screen';
import { createRowMemory, type RowMemory } from './row-memory';
import { wordsOf } from './row-reader';
import { readAll } from './slots';
import { surveyAll } from './survey';

/** A row of an order grid, or a card; `fact` is `null` when it has no order number that we could read. */
export interface OrderRow extends Slot {
  fact: OrderFact | null;
}

/** What the order grids of a screen hold. */
export interface OrderRows {
  orders: OrderFact[];
  rows: number;
  unreadRows: number;
  /** How many rows the screen says there are in all. */
  total?: number;
}

/** How rows are read. */
export interface RowReading {
  /** The day in Korea: what `내일` and dates without a year are seen from. */
  today: Day;
  /** What was read before. */
  memory?: RowMemory;
  /** Is told of each root that is read, before it is. */
  found?(root: ParentNode): void;
}

/**
 * The screen as it was read before, brought up to date: rows alone are read again where nothing else changed.
 *
 * @param root what is read, with the shadow roots and frames in it
 * @returns `null` where more than rows changed, and where nothing was read before
 */
export function* keptScreen(
  root: ParentNode,
  { memory = createRowMemory(), today }: RowReading,
): Generator<undefined, KeptScreen | null> {
  const { screen } = memory;
  const changed = memory.changes.take();
  // A reading that is broken off leaves nothing to go on from.
  memory.screen = undefined;
  if (!screen || !changed || screen.root !== root) return null;
  return (yield* readAgain(screen, changed, today, memory)) ? screen : null;
}

/** The rows of every order grid on a screen, and its cards, in the order of the screen. */
export const rowsOf = ({ slots }: KeptScreen) => slots.filter(({ fact }) => fact !== undefined) as OrderRow[];

/**
 * The rows of a screen, read again only where something changed since they were read with the same memory; it may be
 * paused at each of them.
 *
 * @param root where to look, with the shadow roots and frames in it
 * @param reading the centre's words
 * @returns in the order of the screen; with the total that it states
 */
export function* readRows(
  root: ParentNode,
  reading: CenterReading,
  { memory = createRowMemory(), ...how }: RowReading,
): Generator<undefined, { rows: OrderRow[]; total?: number }> {
  const kept = yield* keptScreen(root, { ...how, memory });
  const words = wordsOf(reading);
  const screen =
    kept?.words === words
      ? kept
      : yield* readAll(yield* surveyAll(root, memory, how.found), words, { today: how.today, memory });
  memory.screen = screen;
  return { rows: rowsOf(screen), total: screen.total };
}

/**
 * All orders of a screen, as `readRows` finds them.
 *
 * @returns the facts in the order of the screen; `rows` counts order rows, read or not, `unreadRows` those without a
 *   number that we could read
 */
export function* readOrders(
  root: ParentNode,
  reading: CenterReading,
  how: RowReading,
): Generator<undefined, OrderRows> {
  const { rows, total } = yield* readRows(root, reading, how);
  return ordersOf(rows, total);
}

/** The facts of rows. */
export function ordersOf(all: readonly OrderRow[], total: number | undefined): OrderRows {
  const orders: OrderFact[] = [];
  for (const { fact } of all) if (fact && orders.length < MOST_ORDERS) orders.push(fact);
  const rows = all.length;
  const read: OrderRows = { orders, rows, unreadRows: rows - orders.length };
  return total !== undefined && total >= rows ? { ...read, total } : read;
}
