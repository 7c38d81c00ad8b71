/**
 * The popup searches by itself: a worker that has to start first would cost the seller's first key more than all of the
 * search. It reads what the background keeps; where that isn't ready, or can't be searched, the background is asked.
 */
import { ASKING, type Found, type Searcher } from '@/components/app/searcher';
import { whenIdle } from '@/components/ui/when-idle';
import { onRevision } from '@/utils/browser/revision';
import { ask } from '@/utils/messaging/client';
import { search } from '@/utils/search/search';
import { titleOf } from '@/utils/search/search-index';
import { answerOf, MOST_RESULTS } from '@/utils/storage/found-answer';
import type { StoredIndex } from '@/utils/storage/stored-index';
import { readStoredRows } from '@/utils/storage/stored-rows';
import type { Beginning } from './beginning';
import { type Reading, readingOf } from './reading';

/** How long one reading is waited for before the background is asked. Milliseconds. */
const PATIENCE = 1_000;

export interface SearcherHere extends Searcher {
  /** Whether the popup can search by itself, as soon as that is known; never later than one waits for it. */
  isHere: Promise<boolean>;
}

export function searchHere({ stored, hasChanged }: Pick<Beginning, 'stored' | 'hasChanged'>): SearcherHere {
  let isAsked = false;
  let reading = start(stored);

  function start(rows: Beginning['stored']): Reading {
    const now = readingOf(rows, PATIENCE, again);
    // What is done for the first time takes longest: rather now than at the first key.
    now.done.then((index) => index && whenIdle(() => isAsked || warmUp(index)));
    return now;
  }
  function again(): void {
    const before = reading;
    const next = start(readStoredRows());
    const goOver = () => {
      before.close();
      reading = next;
    };
    // Nothing of before is told any more; but where the background is asked, that goes on until there is an index.
    if (!before.isNone) goOver();
    else next.done.then((index) => (index ? goOver() : next.close()));
  }
  // What has changed may be the articles, or what the seller thinks of them; also before anybody here could hear of it.
  onRevision(again);
  if (hasChanged()) again();

  const { soon } = reading;
  // The background makes what isn't there, which the first key then doesn't wait for.
  soon.then((index) => (index ? undefined : ask('search.prepare').then(again))).catch(() => {});

  const here = (index: StoredIndex, query: string, category: string) => {
    try {
      return answerFrom(index, query, category);
    } catch {
      // One that can't be searched is none.
      reading.index = undefined;
      return ASKING.find(query, category);
    }
  };
  return {
    isHere: soon.then((index) => index !== null),
    find(query, category) {
      isAsked = true;
      if (reading.index) return here(reading.index, query, category);
      return reading.soon.then((index) => (index ? here(index, query, category) : ASKING.find(query, category)));
    },
  };
}

function warmUp(index: StoredIndex): void {
  if (index.index.live === 0) return;
  try {
    answerFrom(index, titleOf(index.index.place(0)).slice(0, 2), '');
  } catch {
    // The first key comes upon the same, and asks.
  }
}

function answerFrom(stored: StoredIndex, query: string, category: string): Found | Promise<Found> {
  const { index, votes, knownTexts, readTexts } = stored;
  const found = search(index, query, { limit: MOST_RESULTS, votes, ...(category && { category: [category] }) });
  const texts = knownTexts(found.results);
  return texts ? answerOf(found, texts) : readTexts(found.results).then((read) => answerOf(found, read));
}
