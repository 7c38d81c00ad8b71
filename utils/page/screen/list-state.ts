/** How a list stands that shows no rows, or not all of them yet: being loaded, empty, not asked for. */
import { cellText } from '../cell-text';
import { findAll, isShown, isWithin, UNSPOKEN } from '../dom';
import type { Grid } from '../grid/join';
import { cellsIn, type GridRow, hasCells } from '../grid/row';
import type { WordFinder } from '../text';
import { textOf } from '../text-of';
import { nameOf } from './controls';
import { ASIDE, type ScreenPart, signsIn } from './part';
import type { Said } from './phrases';

/** What is under way by its role; a bar that says how far it is may be of something else. */
const BUSY = '[aria-busy=true]:not(button,[role=button]),[role=progressbar]:not([aria-valuenow]),progress:not([value])';
const NOTICE = '[role=status],[role=alert],[role=dialog],dialog';
/** How far around a grid what belongs to it may stand, in levels of elements. */
const MOST_LEVELS = 4;
/** Rows that are looked at, from the last one up. */
const MOST_ROWS = 1_000;
/** Letters of a screen that has no rows. */
const MOST_LETTERS = 1_500;
/** An order number, a date: what rows are made of that we could not read as such. */
const DATA = /\d[\d-]{5,}|\d{1,4} ?[./월-] ?\d{1,2}/;

const gridsOf = (parts: readonly ScreenPart[]) => parts.flatMap(({ grids }) => grids);

/** Whether something stands in, around or close beside a grid. */
function isAt(element: Element, { elements }: Grid): boolean {
  let box: Element | null = elements[0] ?? null;
  if (box && element.contains(box)) return true;
  for (let level = 0; box && level < MOST_LEVELS && box.tagName !== 'BODY'; level += 1) {
    if (box.contains(element)) return true;
    box = box.parentElement;
  }
  return false;
}

/** Whether it belongs to the list: to its grid, where there is one, else to the screen. */
function isOfList(element: Element, parts: readonly ScreenPart[]): boolean {
  const grids = gridsOf(parts);
  return !isWithin(element, ASIDE) && (grids.length === 0 || grids.some((grid) => isAt(element, grid)));
}

/** A row that is drawn before what it shows is there: something stands in each of its cells, and says nothing. */
function isSkeleton(row: GridRow, { header }: Grid): boolean {
  const cells = cellsIn(row, [...header.columns.values()].flat());
  return hasCells(row) && cells.every((cell) => cell && cell.childElementCount > 0 && cellText(cell) === '');
}

/** How many rows of the screen's grids, the last ones, have nothing to read yet. */
export function countSkeletons(parts: readonly ScreenPart[]): number {
  let count = 0;
  for (const grid of gridsOf(parts)) {
    const rows = grid.rows.slice(-MOST_ROWS);
    const last = rows.findLastIndex((row) => !isSkeleton(row, grid));
    count += rows.length - 1 - last;
  }
  return count;
}

/**
 * Whether the list is being loaded.
 *
 * @param rows rows of orders on the screen
 */
export function isLoading(parts: readonly ScreenPart[], said: readonly Said[], rows: number): boolean {
  const told = said.filter(({ id }) => id === 'loading').map(({ element }) => element);
  if (told.some((element) => isWithin(element, NOTICE))) return true;
  const busy = signsIn(parts, BUSY).filter(isShown);
  // Rows in no grid are cards: nobody can tell what belongs to their list.
  const isKnown = rows === 0 || gridsOf(parts).length > 0;
  if (isKnown && [...told, ...busy].some((element) => isOfList(element, parts))) return true;
  // An empty row may also be one to fill in; where all of them are it is not.
  return rows === 0 && countSkeletons(parts) > 1;
}

/** Whether the list says that it has nothing: its grid, or the screen where there is no table at all. */
export function isListEmpty(parts: readonly ScreenPart[], said: readonly Said[]): boolean {
  const hasOthers = gridsOf(parts).length === 0 && parts.some(({ tables }) => tables.size > 0);
  // `선택된 내역이 없습니다` says nothing of the list.
  const told = said.filter(({ id, text }) => id === 'empty' && !text.includes('선택'));
  return !hasOthers && told.some(({ element }) => isOfList(element, parts));
}

/** Whether a root has something that may be a piece of a row, or more than anybody can look through. */
function hasData({ root, texts }: ScreenPart, columns: WordFinder): boolean {
  if (texts.some(({ nodeValue }) => columns(nodeValue ?? '') !== null)) return true;
  const [body] = findAll(root, 'body');
  const said = (body ? [body] : [...root.children]).map((element) => textOf(element, `${UNSPOKEN},${ASIDE}`));
  return said.some((text) => text.length > MOST_LETTERS || DATA.test(text));
}

/**
 * Whether the list has nothing in it, not even a word on why, and waits for somebody to ask: a grid of orders without
 * rows, or no table at all, beside a button that asks.
 *
 * @param query names of what asks
 * @param columns words of the pack's columns
 */
export function isUnqueried(parts: readonly ScreenPart[], query: WordFinder, columns: WordFinder): boolean {
  const grids = gridsOf(parts);
  if (grids.some(({ rows }) => rows.length > 0)) return false;
  if (grids.length === 0 && parts.some((part) => part.tables.size > 0 || hasData(part, columns))) return false;
  const buttons = [
    ...parts.flatMap(({ controls }) => controls),
    ...signsIn(parts, 'input[type=submit],input[type=button]'),
  ];
  return buttons.some((button) => query(nameOf(button)) && !isWithin(button, ASIDE) && isShown(button));
}
