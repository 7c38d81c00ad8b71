import { readCounts } from './counts';
import { detectPage, type PageAddress } from './detect-page';
import type { CenterReading, PageFacts } from './facts';
import { INQUIRY_NUMBER } from './grid/header';
import type { KeptScreen, MadeRows, ScreenRest } from './kept-screen';
import type { Look } from './look';
import { keptScreen, type OrderRow, ordersOf, type RowReading, rowsOf } from './orders';
import { createRowMemory, type RowMemory } from './row-memory';
import { wordsOf } from './row-reader';
import { isShut, readScreen } from './screen';
import { countSkeletons } from './screen/list-state';
import { inSlices, PAGE_PACE, type Pace } from './slices';
import { readAll } from './slots';
import { surveyAll } from './survey';
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

/** How a page view is read. */
export interface PageReading extends RowReading {
  /** Without it pages are known by their address and headings alone, and no points are read. */
  look?: Look | undefined;
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
  how: PageReading & Pick<Pace, 'worked'>,
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

/** Whether rows of orders are what the seller comes for. */
const isListed = ({ lists }: CenterReading, { page }: ScreenRest['found']) => page !== null && lists.includes(page);

/** A number of an inquiry is one of a row only where inquiries of buyers are listed: sellers ask, too. */
function wordsFor(reading: CenterReading, found: ScreenRest['found']): PageWords {
  let words = prepared.get(reading);
  if (!words) {
    const counts = wordFinder(reading.counts);
    const columns = reading.columns.filter(({ id }) => id !== INQUIRY_NUMBER);
    words = { lists: { reading, counts }, others: { reading: { ...reading, columns }, counts } };
    prepared.set(reading, words);
  }
  return isListed(reading, found) ? words.lists : words.others;
}

/** The work of `readPage`, which may be paused at each of its yields. */
export function* pageSteps(
  doc: Document,
  address: PageAddress,
  reading: CenterReading,
  { memory = createRowMemory(), ...rest }: PageReading,
): Generator<unknown, PageRead> {
  const how = { ...rest, memory };
  const before = usable(yield* keptScreen(doc, how), placeOf(address), reading);
  const screen = before ?? (yield* readAnew(doc, address, reading, how));
  memory.screen = screen;
  const { found } = screen.rest;
  const shown = screen.rest.screen;
  screen.made ??= yield* makeRows(screen, memory);
  const { rows, orders, stamp } = screen.made;
  const facts: PageFacts = { center: reading.center, ...found, ...orders };
  if (shown) facts.screen = shown;
  // Rows behind such a notice are nobody's now, or somebody else's.
  if (isShut(shown))
    return { facts: { center: reading.center, ...found, screen: shown, ...NO_ROWS }, stamp: '', rows: [] };
  if (shown === 'loading') {
    const unread = countSkeletons(screen.parts);
    facts.rows += unread;
    facts.unreadRows += unread;
  }
  if (screen.rest.counts.length > 0) facts.counts = screen.rest.counts;
  const isPenalty = reading.penalty !== undefined && found.page === reading.penalty.page;
  const penalty = isPenalty && how.look ? yield* how.look.penalty(doc, reading, how.today, memory) : undefined;
  if (penalty) facts.penalty = penalty;
  return { facts, stamp, rows };
}

/** What of an address a screen depends on. */
const placeOf = ({ pathname, hash }: PageAddress) => `${pathname}${hash}`;

function* makeRows(screen: KeptScreen, memory: RowMemory): Generator<undefined, MadeRows> {
  const rows = rowsOf(screen);
  const orders = ordersOf(rows, screen.total);
  return { rows, orders, stamp: yield* memory.stampOf(orders.orders) };
}

type RestedScreen = KeptScreen & { rest: ScreenRest };

/** A screen of which nothing but rows has to be read again: one that shows what it has, at the same address. */
function usable(kept: KeptScreen | null, address: string, reading: CenterReading): RestedScreen | null {
  const { rest } = kept ?? {};
  if (!kept || rest?.address !== address || rest.screen) return null;
  const isSame = kept.words === wordsOf(wordsFor(reading, rest.found).reading);
  return isSame && kept.slots.some(({ fact }) => fact !== undefined) ? (kept as RestedScreen) : null;
}

/** All of a screen: which it is, its rows, and what it says besides. */
function* readAnew(
  doc: Document,
  address: PageAddress,
  reading: CenterReading,
  { memory, today, found: tell, look }: PageReading & { memory: RowMemory },
): Generator<unknown, RestedScreen> {
  const surveys = yield* surveyAll(doc, memory, tell);
  const named = detectPage({ doc, signs: surveys[0].signs }, address, reading);
  const read = (words: PageWords) => readAll(surveys, wordsOf(words.reading), { today, memory });
  let words = wordsFor(reading, named);
  let screen = yield* read(words);
  const found = yield* closer(look, doc, screen, reading, named);
  if (wordsFor(reading, found) !== words) {
    words = wordsFor(reading, found);
    screen = yield* read(words);
  }
  const isList = isListed(reading, found);
  const rest = yield* restOf(screen, { address: placeOf(address), found, isList }, words, memory);
  return Object.assign(screen, { rest });
}

/** The same page, looked at closer; where the page breaks that, it is what its address and headings say. */
function* closer(
  look: Look | undefined,
  doc: Document,
  { parts }: KeptScreen,
  reading: CenterReading,
  named: ScreenRest['found'],
): Generator<undefined, ScreenRest['found']> {
  try {
    return look ? yield* look.around(doc, parts, reading, named) : named;
  } catch {
    return named;
  }
}

/** What a screen says besides its rows. */
function* restOf(
  screen: KeptScreen,
  { isList, ...place }: Pick<ScreenRest, 'address' | 'found'> & { isList: boolean },
  { reading, counts }: PageWords,
  memory: RowMemory,
): Generator<unknown, ScreenRest> {
  const { parts } = screen;
  const rows = rowsOf(screen).length;
  const shown = yield* readScreen(parts, reading, { rows, isList });
  return { ...place, screen: shown, counts: isShut(shown) ? [] : yield* readCounts(parts, counts, memory) };
}
