/** One page view at a time: read when the page has settled, told when what it shows has changed. */
import type { Change } from '@/utils/page/change';
import { ELEMENT, findAll } from '@/utils/page/dom';
import type { CenterReading, PageFacts } from '@/utils/page/facts';
import { onNavigate } from '@/utils/page/navigation';
import { readPage } from '@/utils/page/read-page';
import type { RowMemory } from '@/utils/page/row-memory';
import { createRowOwner, type OwnedRead } from '@/utils/page/row-owner';
import { PAGE_PACE } from '@/utils/page/slices';
import { watch } from '@/utils/page/watch';
import type { Dock } from './dock';
import type { RowMarks } from './marks/row-marks';
import type { Note } from './note';
import { sharedLook } from './shared-look';
import { createTeller, type Ear, type Teller } from './teller';

/**
 * A navigation that draws a new screen is told by `watch`, as soon as that has come to rest; this is for one that
 * changes nothing on the screen. Milliseconds, as below.
 */
const AFTER_NAVIGATION = 400;

/** Between the end of a reading and the next one, when the page changed in the meantime. */
const REST = 500;

/**
 * We rest so many times as long as we worked. On the longest table that changes all the time we take a thirteenth of it so,
 * which with hearing of the changes and drawing makes less than a tenth.
 */
const REST_PER_WORK = 12;

/** How often a page view that could not be told is tried again while nothing changes, and how long after. */
const RETRIES = 5;
const RETRY_AFTER = 2_000;

/** The day in Korea, which has kept UTC+9 since 1988. */
const koreanDay = () => new Date(Date.now() + 9 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** What page views need of the world around them. */
export interface PageViewOptions {
  reading: CenterReading;
  /** What was read of each row. */
  memory: RowMemory;
  /** What is drawn on the rows follows the readings. */
  marks: Pick<RowMarks, 'begin' | 'read' | 'touch' | 'leave'>;
  /** Stands beside something that may move, or go. */
  note: Pick<Note, 'touch'>;
  dock: Pick<Dock, 'begin' | 'heard' | 'owns'>;
  /** Hears which page it is, before the background does. */
  become(page: string | null): void;
  /** The background. */
  ear: Ear;
  /** Ends all reading. */
  life: AbortSignal;
}

/**
 * Starts with the page as it is and follows its navigation. Each view has its own signal, a child of `life`, and ends
 * before the next one begins.
 */
export function tellPageViews(options: PageViewOptions): void {
  const { dock, life } = options;
  const own = createRowOwner();
  const teller = createTeller(options.ear);
  let view = new AbortController();
  const begin = (after: number) => {
    view.abort();
    options.marks.leave();
    view = new AbortController();
    dock.begin();
    tellPageView(options, own, teller, after, AbortSignal.any([life, view.signal]));
  };
  onNavigate(window, life, () => begin(AFTER_NAVIGATION));
  // A page that comes back from the back/forward cache is as it was, but the background has seen others since.
  const comeBack = (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    teller.arrive();
    begin(0);
  };
  window.addEventListener('pageshow', comeBack, { signal: life });
  begin(0);
}

/** Rows that were out of the page with what they stand in. */
const rowsBackIn = ({ target, isBack }: Change) =>
  isBack && target.nodeType === ELEMENT ? findAll(target as Element, 'tr,[role=row]') : [];

type Own = ReturnType<typeof createRowOwner>;

function tellPageView(options: PageViewOptions, own: Own, teller: Teller, after: number, signal: AbortSignal): void {
  const { memory, marks, note } = options;
  let told = '';
  let retries = 0;
  let isReading = false;
  let changed = false;
  /** Until when we rest from what we did. */
  let rested = 0;
  let isTelling = false;
  /** The newest facts, while older ones are being told. */
  let waiting: PageFacts | undefined;
  let timer = setTimeout(look, after);

  function lookLater(delay: number): void {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(look, delay);
  }

  /** One reading at a time: what changes meanwhile asks for one more. */
  async function look(): Promise<void> {
    changed = isReading;
    if (isReading) return;
    const rest = rested - performance.now();
    if (rest > 0) return lookLater(rest);
    isReading = true;
    let work = 0;
    const worked = (ms: number) => {
      work += ms;
    };
    try {
      const how = { today: koreanDay(), memory, found: watchToo, worked, look: sharedLook() };
      marks.begin();
      const read = await readPage(document, location, options.reading, signal, how);
      if (!read) return;
      // Thousands of rows take a moment to be drawn on.
      await PAGE_PACE.pause();
      if (signal.aborted) return;
      const began = performance.now();
      const owned = own(read, began);
      marks.read(owned.rows);
      tell(owned);
      worked(performance.now() - began);
    } catch {
      // A page that breaks our reading is read again when it changes; it never hears of it.
    } finally {
      isReading = false;
      const rest = work * REST_PER_WORK;
      rested = Math.max(rested, performance.now() + rest);
      if (changed) lookLater(Math.max(REST, rest));
    }
  }

  function tell({ facts, stamp, again }: OwnedRead): void {
    if (again) lookLater(again);
    const now = JSON.stringify({ ...facts, orders: [] }) + stamp;
    if (now === told) return;
    told = now;
    send(facts);
  }

  /** What telling takes comes after the reading, and is rested from as well. */
  function worked(ms: number): void {
    rested = Math.max(rested, performance.now()) + ms * REST_PER_WORK;
  }

  /** One telling at a time: of what is read meanwhile only the newest is told. */
  function send(facts: PageFacts): void {
    if (isTelling) {
      waiting = facts;
      return;
    }
    isTelling = true;
    options.become(facts.page);
    const done = teller.tell(facts, { signal, worked }).then(() => {
      retries = 0;
    }, tellAgain);
    done.then(() => {
      isTelling = false;
      const next = waiting;
      waiting = undefined;
      if (next && !signal.aborted) send(next);
    });
  }

  /** The page may stay as it is for long, so what could not be told is tried again; the page never hears of it. */
  function tellAgain(): void {
    told = '';
    if (retries === RETRIES) return;
    retries += 1;
    lookLater(RETRY_AFTER);
  }

  // Between two views nobody heard what changed.
  memory.touchAll();
  const heard = (change: Change) => {
    options.dock.heard(change.target);
    memory.hear(change);
    marks.touch(change.target);
    for (const row of rowsBackIn(change)) marks.touch(row);
    note.touch();
  };
  const watchToo = watch(document, signal, look, { ignore: options.dock.owns, changed: heard });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
