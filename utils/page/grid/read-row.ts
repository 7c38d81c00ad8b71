/** What a row of an order grid says. */
import { BESIDE, cellText, isUnseen, MARKS } from '../cell-text';
import { hasPart } from '../dom';
import { numberEntry } from '../fact';
import type { Entries, Entry, RowView } from '../known-row';
import { ORDER_NUMBER_FORM } from '../order-number';
import { key, SUM, type WordFinder } from '../text';
import { textOf } from '../text-of';
import { type Header, NUMBERS } from './header';
import { openText } from './open-text';
import { cellAt, cellsIn, type GridRow, hasCells, widthOf } from './row';

/** `none` is no order; what an `unread` one says cannot be told. One of the `foot` is no order unless it looks like one. */
const KINDS = ['order', 'none', 'unread', 'foot'] as const;
export type RowKind = (typeof KINDS)[number];

const textAt = (cell: Element | undefined, isText: boolean) =>
  cell ? cellText(cell, isText) || (isText ? '' : openText(cell)) : '';

/** What the cells of one column say: those from one place to another, more than one where the header names several alike. */
function entryOf(cells: (Element | undefined)[], from: number, end: number, isText: boolean): Entry {
  const text = from < end ? textAt(cells[from], isText) : '';
  for (let at = from + 1; at < end; at += 1) {
    if (textAt(cells[at], isText) === text) continue;
    const texts = cells.slice(from, end).map((cell) => textAt(cell, isText));
    return { text: texts.join(' '), sure: false };
  }
  if (text) return { text, sure: true };
  return { text, sure: true, isUnseen: cells.slice(from, end).some((cell) => !cell || isUnseen(cell)) };
}

/**
 * What a cell says besides the name of its column, where it has only that for those who hear the page: beside a field or
 * a picture that is something else, and beside a sign nobody can tell. A number's name alone is said: so does a line of
 * headings.
 */
function withoutName(entry: Entry, id: string, cell: Element | undefined, find: WordFinder): Entry {
  const match = cell && /^\D+$/.test(entry.text) ? find(entry.text) : null;
  // An addition may be a date in words.
  const isName = match?.exact && match.id === id;
  if (!cell || !isName || textOf(cell, BESIDE) || !cellText(cell) || hasPart(cell, MARKS)) return entry;
  const isDrawn = isUnseen(cell);
  return isDrawn || !NUMBERS.includes(id) ? { text: '', sure: true, isUnseen: isDrawn } : entry;
}

/** The only cell of a row: that of a notice, of a detail, or of an order as a card. */
export const wideCell = (row: GridRow) => (hasCells(row) ? undefined : cellAt(row, 0));

/** A row as it is looked at. */
interface ViewedRow extends Pick<RowView, 'element' | 'shape' | 'ids' | 'cells'> {
  kind: RowKind;
  /** @param isText whether all its cells are known to hold nothing but text, which is shown */
  read(isText?: boolean): Entries;
}

/** How to look at the rows below a header, by their cells alone. */
export function rowViewer(header: Header, find: WordFinder): (row: GridRow) => ViewedRow {
  const columns = [...header.columns];
  const ids = columns.map(([id]) => id);
  // One text for all rows of a kind. The same cells in the same order may be of other columns, where some are named twice.
  const shape = columns.map(([id, { length }]) => `${id} ${length}`).join();
  const shapes = Object.fromEntries(KINDS.map((kind) => [kind, `${kind} ${shape}`])) as Record<RowKind, string>;
  const allPlaces = columns.flatMap(([, places]) => places);
  // A grid of something else than orders may have none; then its first column stands for a row.
  const number = NUMBERS.map((id) => header.columns.get(id)).find(Boolean) ?? columns[0]?.[1];
  const others = columns.flatMap(([, places]) => (places === number ? [] : places));

  /** The cell with the number is also that of other columns, as in a notice or a sum. */
  const isShared = (row: GridRow) => {
    // Cells that are counted stand in one place each.
    if (row.width !== undefined) return false;
    const { cells } = row;
    const cell = cells[number?.[0] ?? 0];
    return cell !== undefined && others.some((place) => cells[place] === cell);
  };
  const fits = (row: GridRow) =>
    Boolean(row.isIndexed) === header.isIndexed && (row.isIndexed || widthOf(row) === header.width);
  const kindOf = (row: GridRow): RowKind => {
    if (row.isTorn) return 'unread';
    if (!hasCells(row) || isShared(row)) return 'none';
    if (row.isFoot) return 'foot';
    return header.unsure || !fits(row) ? 'unread' : 'order';
  };
  return (row) => {
    const kind = kindOf(row);
    const cells = cellsIn(row, allPlaces);
    const read = (isText = false) => {
      const entries: Entries = new Map();
      let at = 0;
      for (const [id, { length }] of columns) {
        const entry = entryOf(cells, at, at + length, isText);
        entries.set(id, isText || length > 1 ? entry : withoutName(entry, id, cells[at], find));
        at += length;
      }
      return entries;
    };
    return { element: row.element, kind, shape: shapes[kind], ids, cells, read };
  };
}

/** What is no word, and so no name of a column and no sum. */
const NUMBER = /^\d+$/;

/** Whether a row of the foot has the number of an order, and says one thing more of it: sums do not. */
function isOrderLike(entries: Entries): boolean {
  const number = numberEntry(entries);
  return ORDER_NUMBER_FORM.test(number?.text ?? '') && [...entries.values()].some((one) => one !== number && one.text);
}

/** Whether all cells of a row are empty. */
export const saysNothing = (entries: Entries) =>
  [...entries.values()].every(({ text, isUnseen }) => !text && !isUnseen);

/** What the words of a row make of its kind: a sum, a repeated header, a row with nothing in it is no order. */
export function kindByWords(kind: RowKind, entries: Entries, columns: WordFinder): RowKind {
  if (kind === 'foot') return isOrderLike(entries) ? 'unread' : 'none';
  const text = numberEntry(entries)?.text ?? '';
  if (NUMBER.test(text)) return kind;
  if ((kind === 'order' && saysNothing(entries)) || SUM.test(key(text))) return 'none';
  if (!columns(text)) return kind;
  // The name of the number, read aloud, in the place of one that is drawn.
  return [...entries.values()].some(({ text }) => /\d/.test(text) && !columns(text)) ? 'unread' : 'none';
}
