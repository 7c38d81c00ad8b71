import { readCounts } from './counts';
import { detectPage, type PageAddress } from './detect-page';
import type { CenterReading, PageFacts } from './facts';
import { INQUIRY_NUMBER } from './grid/header';
import type { KeptScreen, ScreenRest } from './kept-screen';
import { keptScreen, type OrderRow, ordersOf, type RowReading, screenRows } from './orders';
import { readPenalty } from './penalty';
import { createRowMemory, type RowMemory } from './row-memory';
import { isShut, readScreen } from './screen';
import { countSkeletons } from './screen/list-state';
import { inSlices, PAGE_PACE, type Pace } from './slices';
import { type WordFinder, wordFinder } from './text';

/** One reading of a page view. */
export interface PageRead {
  /** Which page it is and the facts of its order tables and its points; nothing about buyers. */
  facts: PageFacts;
  /** The same for the same orders, and for no others. */
  stamp: string;
  /** The rows that these are the facts of, in the order of the screen; they never leave the page side. */
  rows: readonly OrderRow[];
}

/**
 * Reads one page view, in slices.
 *
 * @param doc the page
 * @param address the view's address
 * @param reading the centre's words
 * @param signal ends the reading
 * @param how what day it is in Korea, and what was read before; it is told of the time that the reading takes the page
 * @returns `null` when the signal ended it
 */
export function readPage(
  doc: Document,
  address: PageAddress,
  reading: CenterReading,
  signal: AbortSignal,
  how: RowReading & Pick<Pace, 'worked'>,
): Promise<PageRead | null> {
  return inSlices(pageSteps(doc, address, reading, how), signal, { ...PAGE_PACE, worked: how.worked });
}

const NO_ROWS = { orders: [], rows: 0, unreadRows: 0 };

/** The words of a centre as one kind of page is read with them. */
interface PageWords {
  reading: CenterReading;
  counts: WordFinder;
}

const prepared = new WeakMap<CenterReading, Record<'lists' | 'others', PageWords>>();

/** A number of an inquiry is one of a row only where inquiries of buyers are listed: sellers ask, too. */
function wordsFor(reading: CenterReading, isList: boolean): PageWords {
  let words = prepared.get(reading);
  if (!words) {
    const counts = wordFinder(reading.counts);
    const columns = reading.columns.filter(({ id }) => id !== INQUIRY_NUMBER);
    words = { lists: { reading, counts }, others: { reading: { ...reading, columns }, counts } };
    prepared.set(reading, words);
  }
  return isList ? words.lists : words.others;
}

/** The work of `readPage`, which may be paused at each of its yields. */
export function* pageSteps(
  doc: Document,
  address: PageAddress,
  reading: CenterReading,
  { memory = createRowMemory(), ...rest }: RowReading,
): Generator<unknown, PageRead> {
  const how = { ...rest, memory };
  const at = `${address.pathname}${address.hash}`;
  const before = usable(yield* keptScreen(doc, how), at);
  const found = before?.rest.found ?? (yield* detectPage(doc, address, reading));
  const isList = found.page !== null && reading.lists.includes(found.page);
  const words = wordsFor(reading, isList);
  const { rows, total, screen } = yield* screenRows(doc, words.reading, how, before);
  if (screen !== before)
    screen.rest = yield* restOf(screen, rows.length, { address: at, found, isList }, words, memory);
  const shown = screen.rest?.screen;
  const facts: PageFacts = { center: reading.center, ...found, ...ordersOf(rows, total) };
  if (shown) facts.screen = shown;
  // Rows behind such a notice are nobody's now, or somebody else's.
  if (isShut(shown))
    return { facts: { center: reading.center, ...found, screen: shown, ...NO_ROWS }, stamp: '', rows: [] };
  if (shown === 'loading') {
    const unread = countSkeletons(screen.parts);
    facts.rows += unread;
    facts.unreadRows += unread;
  }
  if (screen.rest?.counts.length) facts.counts = screen.rest.counts;
  const isPenalty = reading.penalty !== undefined && found.page === reading.penalty.page;
  const penalty = isPenalty ? yield* readPenalty(doc, reading, how.today, memory) : undefined;
  if (penalty) facts.penalty = penalty;
  return { facts, stamp: yield* memory.stampOf(facts.orders), rows };
}

/** A screen of which nothing but rows has to be read again: one that shows what it has, at the same address. */
function usable(kept: KeptScreen | null, address: string): (KeptScreen & { rest: ScreenRest }) | null {
  const isSame = kept?.rest?.address === address && !kept.rest.screen;
  return isSame && kept.slots.some(({ fact }) => fact !== undefined)
    ? (kept as KeptScreen & { rest: ScreenRest })
    : null;
}

/** What a screen says besides its rows. */
function* restOf(
  { parts }: KeptScreen,
  rows: number,
  { isList, ...place }: Pick<ScreenRest, 'address' | 'found'> & { isList: boolean },
  { reading, counts }: PageWords,
  memory: RowMemory,
): Generator<unknown, ScreenRest> {
  const screen = yield* readScreen(parts, reading, { rows, isList });
  return { ...place, screen, counts: isShut(screen) ? [] : yield* readCounts(parts, counts, memory) };
}
