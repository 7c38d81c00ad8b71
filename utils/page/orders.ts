/** Order tables → order facts. Only cells of columns that the pack names are read; a buyer's never are. */

import { readDate } from './dates';
import { cellText, findAll, isShown } from './dom';
import type { CenterReading, LocalTime, OrderFact } from './facts';
import { type Header, ITEM_NUMBER, isHeading, ORDER_NUMBER, STATE, takeHeader } from './header';
import { ORDER_NUMBER_FORM } from './order-number';
import { type GridRow, gridRows, nextRow } from './table';
import { key, type WordFinder, wordFinder } from './text';

/** A row of an order table; `fact` is `null` when it has no order number that we could read. */
export interface OrderRow {
  element: HTMLTableRowElement;
  fact: OrderFact | null;
}

/** What the order tables of a screen hold. */
export interface OrderRows {
  orders: OrderFact[];
  rows: number;
  unreadRows: number;
  /** The same for the same orders, and for no others: comparing thousands of facts would take too long. */
  stamp: string;
}

const SUMMARY = /^[총소합]+계/;

/** What a row says in one column. Not `sure` when two cells claim to be that column: nobody can tell which is meant. */
interface Entry {
  cell: Element | undefined;
  text: string;
  sure: boolean;
}

function entriesOf(row: GridRow, header: Header): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [id, places] of header.columns) {
    const cells = [...new Set(places.map((place) => row.cells[place]))];
    const text = cells.map((cell) => (cell ? cellText(cell) : '')).join('');
    entries.set(id, { cell: cells[0], text, sure: cells.length === 1 });
  }
  return entries;
}

/** A sum, a notice, a repeated header, a row with nothing in it that we know: no order. */
function isNoOrder(row: GridRow, entries: Entry[], { cell, text }: Entry, columns: WordFinder): boolean {
  return (
    new Set(row.cells).size < 2 ||
    (cell && entries.filter((entry) => entry.cell === cell).length > 1) ||
    SUMMARY.test(key(text)) ||
    columns(text) !== null ||
    entries.every((entry) => !entry.text)
  );
}

/** `2026112300001`, also written in groups or beside Korean words; `null` for no number, or more than one. */
function numberOf({ text, sure }: Entry): string | null {
  const words = text.split(' ').filter((word) => !/[가-힣]/.test(word));
  const number = words.join('');
  const many = words.filter((word) => word.length > 5).length > 1;
  return sure && !many && ORDER_NUMBER_FORM.test(number) ? number : null;
}

/** `undefined` for an empty cell. A cell with a field has no text of its own, but is not empty either. */
function dateOf({ cell, text, sure }: Entry): LocalTime | null | undefined {
  if (text) return sure ? readDate(text) : null;
  return cell?.querySelector('input') ? null : undefined;
}

/** The dates of a row; an empty cell has none. */
function datesOf(entries: Map<string, Entry>): OrderFact['dates'] {
  const dates: OrderFact['dates'] = {};
  for (const [id, entry] of entries) {
    const date = /-(at|due)$/.test(id) ? dateOf(entry) : undefined;
    if (date !== undefined) dates[id] = date;
  }
  return dates;
}

/** The fact of one row; `null` when it cannot be read, `undefined` when the row is no order. */
function readRow(row: GridRow, header: Header, columns: WordFinder, states: WordFinder): OrderFact | null | undefined {
  const entries = entriesOf(row, header);
  const number = entries.get(ORDER_NUMBER) ?? entries.get(ITEM_NUMBER);
  if (!number || isNoOrder(row, [...entries.values()], number, columns)) return undefined;

  const orderNumber = numberOf(number);
  if (!orderNumber || header.unsure || row.cells.length < header.width) return null;
  const fact: OrderFact = { orderNumber, dates: datesOf(entries) };
  const item = entries.get(ITEM_NUMBER);
  const itemNumber = item && item !== number && numberOf(item);
  if (itemNumber) fact.itemNumber = itemNumber;
  const state = entries.get(STATE);
  if (state?.text) fact.state = (state.sure && states(state.text)?.id) || null;
  return fact;
}

/** Grids with a fixed header keep it in a table of its own, right before the one with the rows. */
const continues = (header: Header | null, first: GridRow | null) =>
  header && first?.cells.length === header.width && !isHeading(first);

/**
 * The rows of every order table on the screen, one at a time: the caller may pause after any of them, and at each
 * `undefined`, which stands for a table or row that is none of an order.
 *
 * @param root where to look
 * @param reading the centre's words
 */
export function* orderRows(root: Document | Element, reading: CenterReading): Generator<OrderRow | undefined> {
  const columns = wordFinder(reading.columns);
  const states = wordFinder(reading.states);
  let header: Header | null = null;
  let hasRows = true;
  for (const table of findAll(root, 'table')) {
    yield;
    if (!isShown(table)) continue;
    const rows = gridRows(table as HTMLTableElement);
    let row: GridRow | null = yield* nextRow(rows);
    if (hasRows || !continues(header, row)) ({ header, next: row } = yield* takeHeader(row, rows, columns));
    hasRows = row !== null;
    for (; header && row; row = yield* nextRow(rows)) {
      const isFoot = row.element.parentElement?.tagName === 'TFOOT';
      const fact = isFoot ? undefined : readRow(row, header, columns, states);
      yield fact === undefined ? undefined : { element: row.element, fact };
    }
  }
}

/**
 * All order tables; it may be paused at each row.
 *
 * @returns the facts in the order of the screen; `rows` counts order rows, read or not, `unreadRows` those without a
 *   number that we could read
 */
export function* readOrders(root: Document | Element, reading: CenterReading): Generator<unknown, OrderRows> {
  const orders: OrderFact[] = [];
  let rows = 0;
  let stamp = '';
  for (const row of orderRows(root, reading)) {
    if (row) rows += 1;
    if (row?.fact) {
      orders.push(row.fact);
      stamp += JSON.stringify(row.fact);
    }
    yield;
  }
  return { orders, rows, unreadRows: rows - orders.length, stamp };
}
