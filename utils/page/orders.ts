/** Order grids and cards → order facts. Only cells of columns that the pack names are read; a buyer's never are. */

import { orderCards } from './cards';
import type { Day } from './days';
import { orderFact } from './fact';
import type { CenterReading, OrderFact } from './facts';
import { orderGrids } from './grid/grids';
import type { Grid } from './grid/join';
import { kindByWords, rowViewer } from './grid/read-row';
import { rootsOf } from './roots';
import { createRowMemory, type Entries, type RowFact, type RowMemory } from './row-memory';
import type { ScreenPart } from './screen/part';
import { type WordFinder, wordFinder } from './text';
import { looseTexts } from './texts';
import { createTotal } from './total';

/** A row of an order grid, or a card; `fact` is `null` when it has no order number that we could read. */
export interface OrderRow {
  element: Element;
  fact: OrderFact | null;
  /** The elements that it was read from, where they are cells; `undefined` is a hole. */
  cells?: readonly (Element | undefined)[] | undefined;
}

/** What the order grids of a screen hold. */
export interface OrderRows {
  orders: OrderFact[];
  rows: number;
  unreadRows: number;
  /** How many rows the screen says there are in all. */
  total?: number;
  /** The same for the same orders, and for no others: comparing thousands of facts would take too long. */
  stamp: string;
}

/** How rows are read. */
export interface RowReading {
  /** The day in Korea: what `내일` and dates without a year are seen from. */
  today: Day;
  /** What was read before. */
  memory?: RowMemory;
  /** Is told of each root that is read, before it is. */
  found?(root: ParentNode): void;
  /** Takes what each root holds besides its rows. */
  parts?: ScreenPart[];
  /** Is told of each row. */
  row?(row: OrderRow): void;
}

/** What all rows of a screen are read with. */
interface Words {
  columns: WordFinder;
  states: WordFinder;
  today: Day;
  memory: RowMemory;
}

/** The rows of one grid. */
function* gridFacts(
  { header, rows }: Grid,
  { columns, states, today, memory }: Words,
): Generator<OrderRow | undefined> {
  const viewOf = rowViewer(header);
  for (const row of rows) {
    const { kind, ...view } = viewOf(row);
    const judge = (entries: Entries): RowFact => {
      const judged = kindByWords(kind, entries, columns);
      if (judged === 'order') return orderFact(entries, states, today);
      return judged === 'unread' ? null : undefined;
    };
    const fact = kind === 'none' ? undefined : memory.factOf(view, judge);
    yield fact === undefined ? undefined : { element: row.element, fact, cells: view.cells };
  }
}

/** The cards among some texts. */
function* cardFacts(texts: Text[], { columns, states, today, memory }: Words): Generator<OrderRow | undefined> {
  for (const { isUnread, ...view } of yield* orderCards(texts, columns)) {
    const fact = memory.factOf(view, (entries) => (isUnread ? null : orderFact(entries, states, today)));
    yield { element: view.element, fact: fact ?? null };
  }
}

/**
 * The rows of every order grid on the screen, and its cards, one at a time: the caller may pause after any of them,
 * and at each `undefined`, which stands for something that is no order.
 *
 * @param root where to look, with the shadow roots and frames in it
 * @param reading the centre's words
 * @returns the total that the screen states
 */
export function* orderRows(
  root: ParentNode,
  reading: CenterReading,
  { today, memory = createRowMemory(), found, parts }: RowReading,
): Generator<OrderRow | undefined, number | undefined> {
  const columns = wordFinder(reading.columns);
  const words = { columns, states: wordFinder(reading.states), today, memory };
  const total = createTotal();
  for (const part of rootsOf(root)) {
    yield;
    if (!part) continue;
    found?.(part);
    const { grids, heads, tables } = yield* orderGrids(part, columns);
    for (const grid of grids) yield* gridFacts(grid, words);
    const controls: Element[] = [];
    const texts = yield* looseTexts(part, tables, controls);
    parts?.push({ root: part, grids: [...grids, ...heads], tables, texts, controls });
    yield* cardFacts(texts, words);
    total.look(grids, texts);
  }
  return total.value();
}

/**
 * All order rows; it may be paused at each of them.
 *
 * @returns the facts in the order of the screen; `rows` counts order rows, read or not, `unreadRows` those without a
 *   number that we could read
 */
export function* readOrders(root: ParentNode, reading: CenterReading, how: RowReading): Generator<unknown, OrderRows> {
  const orders: OrderFact[] = [];
  let rows = 0;
  let stamp = '';
  const all = orderRows(root, reading, how);
  let step = all.next();
  for (; !step.done; step = all.next()) {
    const row = step.value;
    if (row) {
      rows += 1;
      how.row?.(row);
    }
    if (row?.fact) {
      orders.push(row.fact);
      stamp += JSON.stringify(row.fact);
    }
    yield;
  }
  const total = step.value;
  const read: OrderRows = { orders, rows, unreadRows: rows - orders.length, stamp };
  return total !== undefined && total >= rows ? { ...read, total } : read;
}
