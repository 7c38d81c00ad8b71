/**
 * Tells the background what was read: in messages so small that sending one is never seen on the page, and of the rows
 * only what it doesn't have. What it was not surely told counts as not told.
 */
import type { Request } from '@/utils/messaging/protocol';
import type { PageFacts } from '@/utils/page/facts';
import { type News, newsOf, PART } from '@/utils/page/news';
import { inSlices, PAGE_PACE, type Pace } from '@/utils/page/slices';
import type { Told } from '@/utils/page/told-rows';

/** Who is told. Both reject when nobody heard. */
export interface Ear {
  /** What a page shows, with its first rows; the name of their telling, or `null` where everything has to be told. */
  seen(facts: Request<'page.seen'>): Promise<string | null>;
  /** Further rows of it. */
  rows(rows: Request<'page.rows'>): Promise<unknown>;
}

/** One view of a page tells. */
export interface Telling {
  /** Ends with the view: what was not told by then is told no more. */
  signal: AbortSignal;
  /** Hears of the milliseconds of each slice of finding what is new. */
  worked(ms: number): void;
}

export interface Teller {
  /** Settles when all is told, or the view has ended; rejects when it could not be told. */
  tell(facts: PageFacts, telling: Telling): Promise<void>;
  /** The seller has arrived on the page: nothing is known of what was told of it. */
  arrive(): void;
}

/** Begins with a page that was just loaded. One telling at a time: each goes on from the one before. */
export function createTeller(ear: Ear, { part = PART, pace = PAGE_PACE }: { part?: number; pace?: Pace } = {}): Teller {
  let isNew = true;
  /** What the background has of the page that it was last told of. */
  let told: (Told & Pick<PageFacts, 'page'>) | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function tell(facts: PageFacts, telling: Telling): Promise<void> {
    await pace.pause();
    const before = told?.page === facts.page ? told : null;
    const news = await inSlices(newsOf(facts.orders, before), telling.signal, { ...pace, worked: telling.worked });
    if (!news) return;
    // What is told in part, or perhaps not at all, will all be told again.
    told = null;
    const name = await tellFirst(facts, news);
    if (name === null) return news.isAll ? undefined : tell(facts, telling);
    isNew = false;
    if (await tellMore({ ...facts, orders: news.orders }, name, telling.signal))
      told = { ...news.told, page: facts.page };
  }

  function tellFirst(facts: PageFacts, { orders, gone, isAll }: News): Promise<string | null> {
    const seen: Request<'page.seen'> = { ...facts, orders: orders.slice(0, part) };
    if (isNew) seen.isNew = true;
    if (!isAll) seen.gone = gone;
    if (orders.length > part) seen.more = true;
    return ear.seen(seen);
  }

  /** Whether they are all told; the view may have ended. */
  async function tellMore(
    { center, page, orders }: Pick<Request<'page.rows'>, 'center' | 'page' | 'orders'>,
    telling: string,
    signal: AbortSignal,
  ): Promise<boolean> {
    for (let at = part; at < orders.length; at += part) {
      await pace.pause();
      if (signal.aborted) return false;
      const rows = orders.slice(at, at + part);
      await ear.rows({ center, page, telling, orders: rows, more: orders.length > at + part });
    }
    return true;
  }

  return {
    tell(facts, telling) {
      const done = last.then(() => tell(facts, telling));
      last = done.catch(() => {});
      return done;
    },
    arrive() {
      // After what is still being told.
      last = last.then(() => {
        isNew = true;
        told = null;
      });
    },
  };
}
