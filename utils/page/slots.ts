/** What the parts of a screen were read as: the rows of its grids, and its cards. */
import { orderCards } from './cards';
import type { Day } from './days';
import { orderFact } from './fact';
import { blockGrids, withoutRows } from './grid/blocks';
import { orderGrids } from './grid/grids';
import type { Grid } from './grid/join';
import { wideCell } from './grid/read-row';
import { type GridRow, rowLike } from './grid/row';
import { ownCells } from './grid/table';
import { isAlone, type KeptScreen, type RowReader, type RowSlot } from './kept-screen';
import type { RowMemory } from './row-memory';
import { rowReader, type Words } from './row-reader';
import { ROWS_AT_ONCE } from './slices';
import type { Survey } from './survey';
import { looseTexts } from './texts';
import { createTotal } from './total';

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

/** Whether something changed in a row of a table since it was listed. */
const isTouched = (element: Element, memory: RowMemory) =>
  element.tagName === 'TR' && memory.known(element).row === undefined;

/** A row as it is now, where its cells are its own and in their places; nobody can tell which is which in any other. */
function relisted({ element, isHeading, isFoot }: GridRow, reader: RowReader, memory: RowMemory): GridRow {
  const cells = ownCells(element) ?? [];
  const row: GridRow = { element, cells, isHeading, isFoot };
  if (cells.length === 0 || !reader.isInPlace(row)) return rowLike(row, { isTorn: true });
  memory.known(element).row = row;
  return row;
}

/**
 * The slot of one row; the page may have changed since the grid was found.
 *
 * @param isListed whether the rows of tables among these were listed: a `tr` in no table is a block like any other
 */
function slotOf(
  listed: GridRow,
  { header }: Grid,
  reader: RowReader,
  { today, memory }: Reading,
  isListed: boolean,
): RowSlot {
  const row =
    isListed && !listed.isTorn && isTouched(listed.element, memory) ? relisted(listed, reader, memory) : listed;
  const { slot } = memory.known(row.element);
  // Only a row whose cells are all its own is the same object again, and only while nothing changed in it.
  if (slot?.row === row && slot.reader.shape === reader.shape && slot.reader.words === reader.words) return slot;
  // A header that changed is that of other columns by now.
  const isOver = header.elements.some((element) => isTouched(element, memory));
  const { fact, cells } = isOver ? { fact: null } : reader.read(row, today);
  return { element: row.element, row, reader, fact, cells, alone: undefined };
}

/** Whether what a row says matters to itself alone, as it does to a row of data in a grid for certain. */
const isOfItself = (row: GridRow, heads: boolean | null | undefined) =>
  heads === undefined && !row.isHeading && !wideCell(row);

function* eachSlot(grid: Grid, reader: RowReader, reading: Reading, isSteady: boolean): Generator<undefined> {
  const { screen, memory } = reading;
  const numbers = new Set<string>();
  // Below headings that name the places otherwise than the header nobody can tell what stands where.
  let isTorn = false;
  for (const [at, listed] of grid.rows.entries()) {
    let slot = slotOf(listed, grid, reader, reading, isSteady);
    const heads = slot.reader.heads(slot);
    isTorn = heads ?? isTorn;
    if (isTorn && heads === undefined) slot = slotOf(rowLike(slot.row, { isTorn }), grid, reader, reading, isSteady);
    const { row } = slot;
    // The older one is the same, but would keep all that it was made of.
    slot.reader = reader;
    slot.alone = isSteady && isOfItself(row, heads) && isAlone(grid, row, at, memory) ? screen : undefined;
    memory.known(row.element).slot = slot;
    screen.slots.push(slot);
    if (slot.fact) numbers.add(slot.fact.orderNumber);
    if (at % ROWS_AT_ONCE === 0) yield;
    const wide = slot.fact === undefined && wideCell(row);
    if (wide) yield* cardSlots(yield* looseTexts(wide, new Set()), reading, numbers);
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
