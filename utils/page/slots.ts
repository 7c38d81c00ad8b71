/** What the parts of a screen were read as: the rows of its grids, and its cards. */
import { orderCards } from './cards';
import type { Day } from './days';
import { orderFact } from './fact';
import type { CenterReading } from './facts';
import { blockGrids, withoutRows } from './grid/blocks';
import { byName } from './grid/by-name';
import { orderGrids } from './grid/grids';
import type { Grid } from './grid/join';
import { kindByWords, type RowKind, rowViewer, wideCell } from './grid/read-row';
import type { GridRow } from './grid/row';
import { isAlone, type KeptScreen, type RowReader, type RowSlot } from './kept-screen';
import type { Entries, RowMemory, RowView } from './row-memory';
import { ROWS_AT_ONCE } from './slices';
import type { Survey } from './survey';
import { type WordFinder, wordFinder } from './text';
import { looseTexts } from './texts';
import { createTotal } from './total';

/** The words of a centre. */
export interface Words {
  columns: WordFinder;
  states: WordFinder;
}

const prepared = new WeakMap<CenterReading, Words>();

/** The same words each time. */
export function wordsOf(reading: CenterReading): Words {
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
    const { kind, cells, element, shape, read: entries } = viewOf(row);
    if (kind === 'none') {
      // Whatever order stood there before, it does no more.
      Object.assign(memory.known(row.element), { said: undefined, fact: undefined, cells: undefined });
      return { fact: undefined };
    }
    // Of a row whose cells are all its own it is known as a whole that nothing changed in it.
    const { row: whole, holds } = memory.known(element);
    const view: RowView =
      whole === row
        ? { element, shape, read: () => entries(holds === 'texts') }
        : { element, shape, cells, read: () => entries() };
    return { fact: memory.factOf(view, judge(kind, today)), cells };
  };
  const isInPlace = (row: GridRow) => byName(header, [row])[0] === row;
  return { shape: JSON.stringify([...header.columns, width, isIndexed, unsure]), words, isInPlace, read };
}

/** What a part of a screen is read with. */
interface Reading {
  screen: KeptScreen;
  today: Day;
  memory: RowMemory;
}

/** All that the slots of a grid depend on besides its rows. */
const shapeOf = ({ elements, header, isSplit }: Grid, { shape }: RowReader, isSteady: boolean) =>
  [shape, elements.length, header.elements.length, isSplit, isSteady].join();

/**
 * The rows of one grid; one in which nothing changed is not read again, nor are all of them where none did.
 *
 * @param isSteady whether it is a grid whatever its rows say
 */
function* gridSlots(grid: Grid, reading: Reading, isSteady: boolean): Generator<undefined> {
  const { screen, memory } = reading;
  const { words, slots } = screen;
  const reader = rowReader(grid, words as Words, memory);
  const shape = shapeOf(grid, reader, isSteady);
  const kept = memory.tables.slots.get(grid.rows);
  if (kept?.shape === shape && kept.words === words) {
    for (const slot of kept.slots) {
      slot.alone &&= screen;
      slots.push(slot);
    }
    return;
  }
  const from = slots.length;
  yield* eachSlot(grid, reader, reading, isSteady);
  // Cards in wide cells are no rows of the grid.
  const all = slots.slice(from) as RowSlot[];
  if (all.length === grid.rows.length) memory.tables.slots.set(grid.rows, { shape, words, slots: all });
}

function* eachSlot(grid: Grid, reader: RowReader, reading: Reading, isSteady: boolean): Generator<undefined> {
  const { screen, today, memory } = reading;
  const numbers = new Set<string>();
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
    const wide = wideCell(row);
    slot.alone = isSteady && !wide && isAlone(grid, row, at, memory) ? screen : undefined;
    known.slot = slot;
    screen.slots.push(slot);
    if (slot.fact) numbers.add(slot.fact.orderNumber);
    if (at % ROWS_AT_ONCE === 0) yield;
    if (wide && slot.fact === undefined) yield* cardSlots(yield* looseTexts(wide, new Set()), reading, numbers);
  }
}

/** The cards among some texts. @param told numbers of orders: a card of one of these only says more of it */
function* cardSlots(texts: Text[], { screen, today, memory }: Reading, told?: Set<string>): Generator<undefined> {
  const { columns, states } = screen.words as Words;
  for (const { isUnread, ...view } of yield* orderCards(texts, columns)) {
    const fact = memory.factOf(view, (entries) => (isUnread ? null : orderFact(entries, states, today))) ?? null;
    if (!fact || !told?.has(fact.orderNumber)) screen.slots.push({ element: view.element, fact });
    yield;
  }
}

/** Reads all of a screen, with the shadow roots and frames in it. */
export function* readAll(
  surveys: readonly [Survey, ...Survey[]],
  words: Words,
  { today, memory }: Pick<Reading, 'today' | 'memory'>,
): Generator<undefined, KeptScreen> {
  const screen: KeptScreen = { root: surveys[0].root, words, slots: [], parts: [] };
  const reading = { screen, today, memory };
  const total = createTotal();
  for (const { root, tables: elements, signs } of surveys) {
    yield;
    const { grids, heads, tables } = yield* orderGrids(elements, words.columns, memory);
    for (const grid of grids) yield* gridSlots(grid, reading, true);
    const controls: Element[] = [];
    const texts = yield* looseTexts(root, tables, controls);
    screen.parts.push({ root, signs, grids: [...grids, ...heads], tables, texts, controls });
    const blocks = yield* blockGrids(texts, heads, words.columns);
    for (const grid of blocks) yield* gridSlots(grid, reading, false);
    yield* cardSlots(withoutRows(texts, blocks), reading);
    total.look([...grids, ...blocks], texts);
  }
  screen.total = total.value();
  return screen;
}
