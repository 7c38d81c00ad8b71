/** One page view at a time: read when the page has settled, told when what it shows has changed. */
import { ask } from '@/utils/messaging/client';
import type { CenterReading } from '@/utils/page/facts';
import { onNavigate } from '@/utils/page/navigation';
import { readPage } from '@/utils/page/read-page';
import { watch } from '@/utils/page/watch';
import type { Dock } from './dock';

/**
 * Time after a navigation in which a single-page app still shows the page before. Rows of that one must not be taken
 * for rows of the new one. Milliseconds.
 */
const TURNING = 400;

/** How often a page view that could not be told is tried again while nothing changes, and how long after. */
const RETRIES = 5;
const RETRY_AFTER = 2_000;

/**
 * Starts with the page as it is and follows its navigation. Each view has its own signal, a child of `life`, and ends
 * before the next one begins.
 */
export function tellPageViews(reading: CenterReading, dock: Dock, life: AbortSignal): void {
  let view = new AbortController();
  const begin = (after: number) => {
    view.abort();
    view = new AbortController();
    dock.stay();
    tellPageView(reading, dock, after, AbortSignal.any([life, view.signal]));
  };
  onNavigate(window, life, () => begin(TURNING));
  // A page that comes back from the back/forward cache is as it was, but the background has seen others since.
  window.addEventListener('pageshow', (event) => event.persisted && begin(0), { signal: life });
  begin(0);
}

function tellPageView(reading: CenterReading, dock: Dock, after: number, signal: AbortSignal): void {
  let told = '';
  let retries = 0;
  let timer = setTimeout(tell, after);

  function tell(): void {
    if (signal.aborted) return;
    const facts = readPage(document, location, reading);
    const now = JSON.stringify(facts);
    if (now === told) return;
    told = now;
    ask('page.seen', facts).then(
      () => {
        retries = 0;
      },
      () => tellAgain(),
    );
  }

  /** The page may stay as it is for long, so what could not be told is tried again; the page never hears of it. */
  function tellAgain(): void {
    told = '';
    if (signal.aborted || retries === RETRIES) return;
    retries += 1;
    clearTimeout(timer);
    timer = setTimeout(tell, RETRY_AFTER);
  }

  watch(document, signal, tell, { ignore: dock.owns });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
