/** Lists of penalty points, and tables that sum them up, among the grids of a screen. */
import { attribute, FOLLOWING, findAll, isShown, matches, parentOf, positionOf } from '../dom';
import { headsOtherwise } from '../grid/header';
import type { Grid } from '../grid/join';
import { rowViewer, saysNothing } from '../grid/read-row';
import { type GridRow, rowLike } from '../grid/row';
import type { PenaltyWords } from '../penalty';
import { compact, key, SUM, type WordFinder } from '../text';
import { textOf } from '../text-of';
import type { PenaltyRow } from './entry';

/** A list has a day and says what for or how many; a table of how many each type costs has no day. */
export const hasEntries = ({ header: { columns } }: Grid) =>
  (columns.has('given') || columns.has('happened')) && (columns.has('points') || columns.has('type'));

/** A table with the sum or the stage below its header. */
export const hasSummary = (grid: Grid) =>
  !hasEntries(grid) && (grid.header.columns.has('sum') || grid.header.columns.has('stage'));

/** Whether a row says anything, and is no sum and no repeated header. @param said `null` where that cannot be told */
function isEntry({ cells }: GridRow, said: PenaltyRow, labels: WordFinder): boolean {
  const texts = [...(said?.values() ?? [])].map(({ text }) => text);
  const first = cells[0] ? textOf(cells[0]) : '';
  const isSum = [first, ...texts].some((text) => SUM.test(key(text)));
  return !(said && saysNothing(said)) && !isSum && !texts.some(labels);
}

/** The entries of a list; sums, notices, repeated headers and empty rows are none. It may be paused at each row. */
export function* penaltyRows({ header, rows }: Grid, { labels }: PenaltyWords): Generator<undefined, PenaltyRow[]> {
  const viewOf = rowViewer(header, labels);
  const found: PenaltyRow[] = [];
  let isTorn = false;
  for (const row of rows) {
    yield;
    const heads = headsOtherwise(row, header, labels);
    isTorn = heads ?? isTorn;
    const { kind, read } = viewOf(isTorn && heads === undefined ? rowLike(row, { isTorn }) : row);
    const said = kind === 'unread' ? null : read();
    if (kind !== 'none' && isEntry(row, said, labels)) found.push(said);
  }
  return found;
}

const TITLE = 'caption,h1,h2,h3,h4,h5,h6,legend,[role=heading]';
/** How far around a list its title may stand, in levels of elements. */
const MOST_LEVELS = 5;

/** The nearest title over some elements: their own name, a caption, or the last heading before them around them. */
function titleOf([element]: Element[]): string {
  let box: Node | null = element ?? null;
  for (let level = 0; element && box && level < MOST_LEVELS; level += 1) {
    const name = 'tagName' in box ? attribute(box as Element, 'aria-label') : null;
    const before = findAll(box as ParentNode, TITLE).filter((title) => isTitleOf(title, element));
    const title = before.at(-1);
    if (title) return textOf(title);
    if (name) return name;
    box = parentOf(box);
  }
  return '';
}

/** Whether a heading stands before an element, or is its caption. */
function isTitleOf(title: Element, element: Element): boolean {
  const isInside = element.contains(title);
  const isNear = isInside || (positionOf(title, element) & FOLLOWING) !== 0;
  return isNear && matches(title, 'caption') === isInside && isShown(title);
}

/** Whether what stands there is an example or another shop's, as its title says. */
export function isOthers(elements: Element[], { others }: PenaltyWords): boolean {
  const title = compact(titleOf(elements));
  return others.some((word) => title.includes(compact(word)));
}
