/** What a row of an order grid says. */
import { cellText, isUnseen } from '../dom';
import { numberEntry } from '../fact';
import { ORDER_NUMBER_FORM } from '../order-number';
import type { Entries, Entry, RowView } from '../row-memory';
import { key, type WordFinder } from '../text';
import { type Header, NUMBERS } from './header';
import { openText } from './open-text';
import { type GridRow, hasCells } from './row';

/** `none` is no order; what an `unread` one says cannot be told. One of the `foot` is no order unless it looks like one. */
export type RowKind = 'order' | 'none' | 'unread' | 'foot';

const SUMMARY = /^[총소합]+계/;

/** What cells of the same column say; more than one where the header names several alike. */
function entryOf(cells: (Element | undefined)[]): Entry {
  const texts = cells.map((cell) => (cell ? cellText(cell) || openText(cell) : ''));
  const [text = ''] = texts;
  if (texts.some((other) => other !== text)) return { text: texts.join(' '), sure: false };
  return text ? { text, sure: true } : { text, sure: true, isUnseen: cells.some((cell) => !cell || isUnseen(cell)) };
}

/** The only cell of a row: that of a notice, of a detail, or of an order as a card. */
export const wideCell = ({ cells }: GridRow) => (new Set(cells).size === 1 ? cells[0] : undefined);

/** How to look at the rows below a header, by their cells alone. */
export function rowViewer(header: Header): (row: GridRow) => RowView & { kind: RowKind } {
  const columns = [...header.columns];
  const ids = columns.map(([id]) => id).join();
  // A grid of something else than orders may have none; then its first column stands for a row.
  const number = NUMBERS.map((id) => header.columns.get(id)).find(Boolean) ?? columns[0]?.[1];
  const others = columns.flatMap(([, places]) => (places === number ? [] : places));

  /** The cell with the number is also that of other columns, as in a notice or a sum. */
  const isShared = ({ cells }: GridRow) => {
    const cell = cells[number?.[0] ?? 0];
    return cell !== undefined && others.some((place) => cells[place] === cell);
  };
  const fits = ({ cells, isIndexed = false }: GridRow) =>
    isIndexed === header.isIndexed && (isIndexed || cells.length === header.width);
  const kindOf = (row: GridRow): RowKind => {
    if (row.isTorn) return 'unread';
    if (!hasCells(row) || isShared(row)) return 'none';
    if (row.isFoot) return 'foot';
    return header.unsure || !fits(row) ? 'unread' : 'order';
  };
  return (row) => {
    const kind = kindOf(row);
    const read = () => new Map(columns.map(([id, places]) => [id, entryOf(places.map((place) => row.cells[place]))]));
    const cells = columns.flatMap(([, places]) => places.map((place) => row.cells[place]));
    return { element: row.element, kind, shape: `${kind} ${ids}`, cells, read };
  };
}

/** What is no word, and so no name of a column and no sum. */
const NUMBER = /^\d+$/;

/** Whether a row of the foot has the number of an order, and says one thing more of it: sums do not. */
function isOrderLike(entries: Entries): boolean {
  const number = numberEntry(entries);
  return ORDER_NUMBER_FORM.test(number?.text ?? '') && [...entries.values()].some((one) => one !== number && one.text);
}

/** What the words of a row make of its kind: a sum, a repeated header, a row with nothing in it is no order. */
export function kindByWords(kind: RowKind, entries: Entries, columns: WordFinder): RowKind {
  if (kind === 'foot') return isOrderLike(entries) ? 'unread' : 'none';
  const text = numberEntry(entries)?.text ?? '';
  if (NUMBER.test(text)) return kind;
  const isEmpty = kind === 'order' && [...entries.values()].every(({ text, isUnseen }) => !text && !isUnseen);
  return isEmpty || SUMMARY.test(key(text)) || columns(text) !== null ? 'none' : kind;
}
