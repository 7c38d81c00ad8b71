/** One page view at a time: read when the page has settled, told when what it shows has changed. */
import type { CenterReading, PageFacts } from '@/utils/page/facts';
import { onNavigate } from '@/utils/page/navigation';
import { readPage } from '@/utils/page/read-page';
import type { RowMemory } from '@/utils/page/row-memory';
import { createRowOwner, type OwnedRead } from '@/utils/page/row-owner';
import { watch } from '@/utils/page/watch';
import type { Dock } from './dock';
import type { RowMarks } from './marks/row-marks';

/**
 * A navigation that draws a new screen is told by `watch`, as soon as that has come to rest; this is for one that
 * changes nothing on the screen. Milliseconds, as below.
 */
const AFTER_NAVIGATION = 400;

/** Between the end of a reading and the next one, when the page changed in the meantime. */
const REST = 500;

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
  dock: Pick<Dock, 'stay' | 'owns'>;
  /** Tells the background; it rejects when nobody heard. */
  tell(facts: PageFacts): Promise<unknown>;
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
  let isNew = true;
  const tell = async (facts: PageFacts) => {
    await options.tell(isNew ? { ...facts, isNew } : facts);
    isNew = false;
  };
  let view = new AbortController();
  const begin = (after: number) => {
    view.abort();
    options.marks.leave();
    view = new AbortController();
    dock.stay();
    tellPageView({ ...options, tell }, own, after, AbortSignal.any([life, view.signal]));
  };
  onNavigate(window, life, () => begin(AFTER_NAVIGATION));
  // A page that comes back from the back/forward cache is as it was, but the background has seen others since.
  const comeBack = (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    isNew = true;
    begin(0);
  };
  window.addEventListener('pageshow', comeBack, { signal: life });
  begin(0);
}

type Own = ReturnType<typeof createRowOwner>;

function tellPageView(options: PageViewOptions, own: Own, after: number, signal: AbortSignal): void {
  const { memory, marks } = options;
  let told = '';
  let retries = 0;
  let isReading = false;
  let changed = false;
  let timer = setTimeout(look, after);

  function lookLater(delay: number): void {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(look, delay);
  }

  /** One reading at a time: what changes meanwhile asks for one more. */
  async function look(): Promise<void> {
    changed = isReading;
    if (isReading) return;
    isReading = true;
    try {
      const how = { today: koreanDay(), memory, found: watchToo };
      marks.begin();
      const read = await readPage(document, location, options.reading, signal, how);
      if (!read) return;
      const owned = own(read, performance.now());
      marks.read(owned.rows);
      tell(owned);
    } catch {
      // A page that breaks our reading is read again when it changes; it never hears of it.
    } finally {
      isReading = false;
      if (changed) lookLater(REST);
    }
  }

  function tell({ facts, stamp, again }: OwnedRead): void {
    if (again) lookLater(again);
    const now = JSON.stringify({ ...facts, orders: [] }) + stamp;
    if (now === told) return;
    told = now;
    options.tell(facts).then(() => {
      retries = 0;
    }, tellAgain);
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
  const changedIn = (node: Node) => {
    memory.touch(node);
    marks.touch(node);
  };
  const watchToo = watch(document, signal, look, { ignore: options.dock.owns, changedIn });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
