import { readCounts } from './counts';
import { detectPage, type PageAddress } from './detect-page';
import type { CenterReading, PageFacts } from './facts';
import { INQUIRY_NUMBER } from './grid/header';
import { type OrderRow, type RowReading, readOrders } from './orders';
import { readPenalty } from './penalty';
import { createRowMemory } from './row-memory';
import { isShut, readScreen } from './screen';
import { countSkeletons } from './screen/list-state';
import type { ScreenPart } from './screen/part';
import { inSlices } from './slices';
import { wordFinder } from './text';

/** One reading of a page view. */
export interface PageRead {
  /** Which page it is and the facts of its order tables and its points; nothing about buyers. */
  facts: PageFacts;
  /** The same for the same orders, and for no others. */
  stamp: string;
  /** The rows that these are the facts of; they never leave the page side. */
  rows: readonly OrderRow[];
}

/**
 * Reads one page view, in slices.
 *
 * @param doc the page
 * @param address the view's address
 * @param reading the centre's words
 * @param signal ends the reading
 * @param how what day it is in Korea, and what was read before
 * @returns `null` when the signal ended it
 */
export function readPage(
  doc: Document,
  address: PageAddress,
  reading: CenterReading,
  signal: AbortSignal,
  how: RowReading,
): Promise<PageRead | null> {
  return inSlices(pageSteps(doc, address, reading, how), signal);
}

const NO_ROWS = { orders: [], rows: 0, unreadRows: 0 };

/** A number of an inquiry is one of a row only where inquiries of buyers are listed: sellers ask, too. */
function forPage(reading: CenterReading, isList: boolean): CenterReading {
  return isList ? reading : { ...reading, columns: reading.columns.filter(({ id }) => id !== INQUIRY_NUMBER) };
}

/** The work of `readPage`, which may be paused at each of its yields. */
export function* pageSteps(
  doc: Document,
  address: PageAddress,
  reading: CenterReading,
  { memory = createRowMemory(), ...how }: RowReading,
): Generator<unknown, PageRead> {
  const found = detectPage(doc, address, reading);
  yield;
  const isList = found.page !== null && reading.lists.includes(found.page);
  const parts: ScreenPart[] = [];
  const rows: OrderRow[] = [];
  const into = { ...how, memory, parts, row: (row: OrderRow) => rows.push(row) };
  const { stamp, ...orders } = yield* readOrders(doc, forPage(reading, isList), into);
  const screen = yield* readScreen(parts, reading, { rows: orders.rows, isList });
  // Rows behind such a notice are nobody's now, or somebody else's.
  if (isShut(screen)) return { facts: { center: reading.center, ...found, screen, ...NO_ROWS }, stamp: '', rows: [] };
  const facts: PageFacts = { center: reading.center, ...found, ...orders };
  if (screen) facts.screen = screen;
  if (screen === 'loading') {
    const unread = countSkeletons(parts);
    facts.rows += unread;
    facts.unreadRows += unread;
  }
  const counts = yield* readCounts(parts, wordFinder(reading.counts), memory);
  if (counts.length > 0) facts.counts = counts;
  const isPenalty = reading.penalty !== undefined && found.page === reading.penalty.page;
  const penalty = isPenalty ? yield* readPenalty(doc, reading, how.today) : undefined;
  if (penalty) facts.penalty = penalty;
  return { facts, stamp, rows };
}
