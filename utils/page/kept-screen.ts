/** A screen's rows as they were last read, so that those in which nothing changed are not looked at again. */
import type { ChangedRows } from './changes';
import type { Day } from './days';
import { matches } from './dom';
import type { Around, Count, PageFacts, Screen } from './facts';
import { REACHING } from './grid/aria';
import type { Grid } from './grid/join';
import type { GridRow } from './grid/row';
import type { RowFact, RowView } from './known-row';
import { takeIn, takeOut } from './move-row';
import type { OrderRow, OrderRows } from './orders';
import type { RowMemory } from './row-memory';
import type { ScreenPart } from './screen/part';

/** What a row, or a card, was read as. */
export interface Slot {
  element: Element;
  fact: RowFact;
  /**
   * The elements that it was read from, where they are cells; `undefined` is a hole. Of rows that pick theirs they are asked
   * for with `cellsOf`: those of thousands would be held for nothing.
   */
  cells?: RowView['cells'];
  row?: GridRow;
  /** How the grid's rows are read; the same for grids that are read alike. */
  reader?: RowReader;
}

/** A slot of a grid. */
export interface RowSlot extends Slot {
  row: GridRow;
  reader: RowReader;
  /** The screen whose slot it is, where nothing but itself depends on what its cells say. */
  alone?: KeptScreen;
}

/** Reads the rows of one grid. */
export interface RowReader {
  /** All that it depends on. */
  shape: string;
  words: object;
  /** Whether each cell of a row stands under its heading, as far as the page names them. */
  isInPlace(row: GridRow): boolean;
  /**
   * Whether a row that was read as no order heads those below it, and with other columns; `null` when that cannot be
   * told, `undefined` when it heads nothing.
   */
  heads(slot: { row: GridRow; fact?: RowFact }): boolean | null | undefined;
  read(row: GridRow, today: Day): Pick<Slot, 'fact' | 'cells'>;
  cellsOf(row: GridRow): RowView['cells'];
}

/**
 * The elements that a row was read from, where they are cells; the same list until it is read again. Of a row that picks its own
 * they are those of now: whoever asks after the page has told of a change in it gets others.
 */
export function cellsOf(slot: Slot): RowView['cells'] {
  if (slot.row) slot.cells ??= slot.reader?.cellsOf(slot.row);
  return slot.cells;
}

/** What a screen says besides its rows. */
export interface ScreenRest {
  address: string;
  found: Pick<PageFacts, 'page' | 'reason' | keyof Around>;
  screen?: Screen | undefined;
  counts: Count[];
}

/** What a screen shows, as it was read. */
export interface KeptScreen {
  root: ParentNode;
  /** What it was read with. */
  words: object;
  /** In the order of the screen. */
  slots: Slot[];
  /** What each of its roots holds besides rows. */
  parts: ScreenPart[];
  /** How many rows the screen says there are in all. */
  total?: number;
  /** What was made of all that is not a row; as long as nothing else changed, that is the same. */
  rest?: ScreenRest;
  /** What was made of the rows, while they say the same. */
  made?: MadeRows | undefined;
}

/** The rows of a screen that are orders, their facts, and the name of these. */
export interface MadeRows {
  rows: readonly OrderRow[];
  orders: OrderRows;
  stamp: string;
}

/** Rows at the beginning of a pane that may be looked at as its head. */
const MOST_HEADER_ROWS = 4;

/** Whether what a row's cells say matters to none but itself: it makes no header, and joins no panes. */
export function isAlone({ elements, header, isSplit }: Grid, row: GridRow, at: number, memory: RowMemory): boolean {
  const isWhole = elements.length === 1 && header.elements.length === 1;
  const isBelow = isSplit === true && elements.length === 2 && at >= MOST_HEADER_ROWS;
  const isOwn = row.element.tagName === 'TR' ? memory.known(row.element).row === row : hasOwnCells(row);
  return (isWhole || isBelow) && isOwn;
}

/** Whether each cell of a row by role stands in it, and reaches into no other. */
const hasOwnCells = ({ element, cells }: GridRow) =>
  cells.every((cell) => !cell || (element.contains(cell) && !matches(cell, REACHING)));

/** @returns whether it is still a row that others don't depend on */
function readSlot(slot: RowSlot, screen: KeptScreen, today: Day): boolean {
  const { fact, reader, row } = slot;
  Object.assign(slot, reader.read(row, today));
  if (slot.fact !== fact) screen.made = undefined;
  return reader.heads(slot) === undefined;
}

/** Takes rows out of a screen, and those in again that stand in it. @returns `false` when it has to be read anew */
function* moveRows(
  moved: ReadonlySet<Element>,
  screen: KeptScreen,
  today: Day,
  memory: RowMemory,
): Generator<undefined, boolean> {
  for (const element of moved) {
    if (!takeOut(memory.known(element), screen)) return false;
    yield;
  }
  for (const element of moved) {
    if (!takeIn(element, moved, screen, today, memory)) return false;
    yield;
  }
  return true;
}

/**
 * Reads those rows again in which something changed, with those that came, and without those that went.
 *
 * @param changed when nothing else did
 * @returns whether that was enough: the screen is up to date
 */
export function* readAgain(
  screen: KeptScreen,
  { inside, moved }: ChangedRows,
  today: Day,
  memory: RowMemory,
): Generator<undefined, boolean> {
  // Beside others the grid might be joined to one of them.
  if (moved.size > 0 && screen.parts.flatMap(({ grids }) => grids).length > 1) return false;
  if (moved.size > 0) screen.made = undefined;
  if (!(yield* moveRows(moved, screen, today, memory))) return false;
  for (const element of inside) {
    const { slot } = memory.known(element);
    if (!element.isConnected && moved.has(element)) continue;
    if (slot?.alone !== screen || !readSlot(slot, screen, today)) return false;
    yield;
  }
  return true;
}
