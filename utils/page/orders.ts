/** Order grids and cards → order facts. Only cells of columns that the pack names are read; a buyer's never are. */

import { orderCards } from './cards';
import type { Day } from './days';
import { orderFact } from './fact';
import { type CenterReading, MOST_ORDERS, type OrderFact } from './facts';
import { orderGrids } from './grid/grids';
import type { Grid } from './grid/join';
import { kindByWords, type RowKind, rowViewer } from './grid/read-row';
import type { GridRow } from './grid/row';
import { isAlone, type KeptScreen, type RowReader, type RowSlot, readAgain } from './kept-screen';
import { createRowMemory, type Entries, type RowMemory } from './row-memory';
import { survey } from './survey';
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

/** The words of a centre. */
interface Words {
  columns: WordFinder;
  states: WordFinder;
}

const prepared = new WeakMap<CenterReading, Words>();

function wordsOf(reading: CenterReading): Words {
  const words = prepared.get(reading) ?? { columns: wordFinder(reading.columns), states: wordFinder(reading.states) };
  prepared.set(reading, words);
  return words;
}

/** How the rows of one grid are read. */
function rowReader({ header }: Grid, words: Words, memory: RowMemory): RowReader {
  const { columns, states } = words;
  const { width, isIndexed, unsure } = header;
  const viewOf = rowViewer(header);
  const judge = (kind: RowKind, today: Day) => (entries: Entries) => {
    const judged = kindByWords(kind, entries, columns);
    if (judged === 'order') return orderFact(entries, states, today);
    return judged === 'unread' ? null : undefined;
  };
  const read = (row: GridRow, today: Day) => {
    const { kind, cells, ...view } = viewOf(row);
    if (kind === 'none') return { fact: undefined };
    // Of a row whose cells are all its own it is known as a whole that nothing changed in it.
    const isWhole = memory.known(row.element).row === row;
    return { fact: memory.factOf(isWhole ? view : { ...view, cells }, judge(kind, today)), cells };
  };
  return { shape: JSON.stringify([...header.columns, width, isIndexed, unsure]), words, read };
}

/** The rows of one grid; one in which nothing changed is not read again. */
function* gridSlots(grid: Grid, screen: KeptScreen, today: Day, memory: RowMemory): Generator<undefined> {
  const reader = rowReader(grid, screen.words as Words, memory);
  // Only a row whose cells are all its own is the same object again, and only while nothing changed in it.
  const isRead = (slot: RowSlot | undefined, row: GridRow): slot is RowSlot =>
    slot?.row === row && slot.reader.shape === reader.shape && slot.reader.words === reader.words;
  for (const [at, row] of grid.rows.entries()) {
    const known = memory.known(row.element);
    const slot: RowSlot = isRead(known.slot, row)
      ? known.slot
      : { element: row.element, row, reader, ...reader.read(row, today) };
    // The older one is the same, but would keep all that it was made of.
    slot.reader = reader;
    slot.alone = isAlone(grid, row, at, memory) ? screen : undefined;
    known.slot = slot;
    screen.slots.push(slot);
    yield;
  }
}

/** The cards among some texts. */
function* cardSlots(texts: Text[], screen: KeptScreen, today: Day, memory: RowMemory): Generator<undefined> {
  const { columns, states } = screen.words as Words;
  for (const { isUnread, ...view } of yield* orderCards(texts, columns)) {
    const fact = memory.factOf(view, (entries) => (isUnread ? null : orderFact(entries, states, today)));
    screen.slots.push({ element: view.element, fact: fact ?? null });
    yield;
  }
}

/** Reads all of a screen, with the shadow roots and frames in it. */
function* readAll(
  root: ParentNode,
  words: Words,
  { today, found }: RowReading,
  memory: RowMemory,
): Generator<undefined, KeptScreen> {
  const screen: KeptScreen = { root, words, slots: [], parts: [] };
  const total = createTotal();
  const roots = new Set([root]);
  for (const part of roots) {
    yield;
    found?.(part);
    const { tables: elements, roots: inner } = yield* survey(part, memory);
    for (const one of inner) roots.add(one);
    const { grids, heads, tables } = yield* orderGrids(elements, words.columns, memory);
    for (const grid of grids) yield* gridSlots(grid, screen, today, memory);
    const controls: Element[] = [];
    const texts = yield* looseTexts(part, tables, controls);
    screen.parts.push({ root: part, grids: [...grids, ...heads], tables, texts, controls });
    yield* cardSlots(texts, screen, today, memory);
    total.look(grids, texts);
  }
  screen.total = total.value();
  return screen;
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

/**
 * The rows of every order grid on the screen, and its cards; it may be paused at each of them.
 *
 * @param root where to look, with the shadow roots and frames in it
 * @param reading the centre's words
 * @param kept the screen as it is, as far as that is known
 * @returns in the order of the screen; with the total that it states
 */
export function* screenRows(
  root: ParentNode,
  reading: CenterReading,
  how: RowReading,
  kept: KeptScreen | null,
): Generator<undefined, { rows: OrderRow[]; total?: number; screen: KeptScreen }> {
  const { memory = createRowMemory() } = how;
  const words = wordsOf(reading);
  const screen = kept?.words === words ? kept : yield* readAll(root, words, how, memory);
  memory.screen = screen;
  const rows = screen.slots.filter(({ fact }) => fact !== undefined) as OrderRow[];
  return { rows, total: screen.total, screen };
}

/** The rows of a screen, read again only where something changed since they were read with the same memory. */
export function* readRows(
  root: ParentNode,
  reading: CenterReading,
  how: RowReading,
): Generator<undefined, { rows: OrderRow[]; total?: number }> {
  return yield* screenRows(root, reading, how, yield* keptScreen(root, how));
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
