/**
 * The popup searches by itself: a worker that has to start first would cost the seller's first key more than all of the
 * search. It reads what the background keeps; where that isn't ready, the background is asked.
 */
import { whenIdle } from '@/components/app/at-rest';
import { ASKING, type Found, type Searcher } from '@/components/app/searcher';
import { onRevision } from '@/utils/browser/revision';
import { within } from '@/utils/messaging/patience';
import { search } from '@/utils/search/search';
import { titleOf } from '@/utils/search/search-index';
import { answerOf, MOST_RESULTS } from '@/utils/storage/found-answer';
import { type StoredIndex, storedIndex } from '@/utils/storage/stored-index';
import { readStoredRows, type StoredRows } from '@/utils/storage/stored-rows';

/** How long the index is waited for before the background is asked. Milliseconds. */
const PATIENCE = 1_000;

export interface SearcherHere extends Searcher {
  /** Whether the popup can search by itself, as soon as that is known. */
  isHere: Promise<boolean>;
}

/** @param first what is being read already */
export function searchHere(first: Promise<StoredRows | null>): SearcherHere {
  let reading = readFrom(first);
  // What has changed may be the articles, or what the seller thinks of them.
  onRevision(() => {
    reading.close();
    reading = readFrom(readStoredRows());
  });
  let isAsked = false;
  const find = (query: string, category: string) => {
    isAsked = true;
    return reading.stored ? answerFrom(reading.stored, query, category) : whenRead(reading, query, category);
  };
  // What is done for the first time takes longest: rather now than at the first key.
  reading.done.then((stored) => {
    if (!stored || stored.index.live === 0) return;
    whenIdle(() => isAsked || find(titleOf(stored.index.place(0)).slice(0, 2), ''));
  });
  return { isHere: within(PATIENCE, reading.done).then(Boolean, () => false), find };
}

/** One reading of the index. */
interface Reading {
  /** Absent until it is read, and where there is none. */
  stored?: StoredIndex;
  done: Promise<StoredIndex | null>;
  close(): void;
}

function readFrom(rows: Promise<StoredRows | null>): Reading {
  const read = async () => {
    const found = await rows;
    const stored = found && storedIndex(found);
    if (stored) reading.stored = stored;
    return stored;
  };
  const reading: Reading = { done: read(), close: () => void rows.then((found) => found?.database.close()) };
  return reading;
}

async function whenRead({ done }: Reading, query: string, category: string): Promise<Found> {
  const stored = await within(PATIENCE, done).catch(() => null);
  return stored ? answerFrom(stored, query, category) : ASKING.find(query, category);
}

function answerFrom(stored: StoredIndex, query: string, category: string): Found | Promise<Found> {
  const { index, votes, knownTexts, readTexts } = stored;
  const found = search(index, query, { limit: MOST_RESULTS, votes, ...(category && { category: [category] }) });
  const texts = knownTexts(found.results);
  return texts ? answerOf(found, texts) : readTexts(found.results).then((read) => answerOf(found, read));
}
