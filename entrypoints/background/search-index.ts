/** The search index: read from the store, worked out where it isn't there, and brought up to date article by article. */
import { inSlices } from '@/utils/page/slices';
import { buildSegment, segmentSteps } from '@/utils/search/build-segment';
import { notesOf, openIndex, type SearchIndex } from '@/utils/search/search-index';
import type { Segment } from '@/utils/search/segment';
import { packSynonyms } from '@/utils/search/synonyms';
import { onceForContent } from '@/utils/storage/content-changes';
import { helpIdIn, linksOf } from '@/utils/storage/entries';
import { fillingOf } from '@/utils/storage/fillings';
import { listCenters, synonymsOf } from '@/utils/storage/packs';
import { helpIdIn as noteId, searchDocumentsOf, searchKey, someDocumentsOf } from '@/utils/storage/search-documents';
import { addSegment, readIndex, type StoredIndex, waitingChanges, writeIndex } from '@/utils/storage/search-segments';
import { currentSet } from '@/utils/storage/sets';

/** So many segments are searched side by side before all is worked out anew, and so many changes are one's share. */
const MOST_SEGMENTS = 8;
const MOST_CHANGES = 200;

/** The index of all centres. */
export async function searchIndex(): Promise<SearchIndex> {
  const stored = await Promise.all((await listCenters()).map(({ id }) => indexOf(id)));
  const isSame = last?.stored.length === stored.length && last.stored.every((one, at) => one === stored[at]);
  if (!last || !isSame) {
    const index = openIndex(
      stored.flatMap(({ segments }) => segments),
      stored.map(({ synonyms }) => synonyms),
    );
    last = { stored, index };
  }
  return last.index;
}

/** The last one, with what it was made of. */
let last: { stored: StoredIndex[]; index: SearchIndex } | undefined;

const indexOf = onceForContent(async (center): Promise<StoredIndex> => {
  const stored = await readIndex(center);
  if (!stored) return workOut(center);
  if (stored.changed.length === 0) return stored;
  const isSmall = stored.segments.length < MOST_SEGMENTS && stored.changed.length <= MOST_CHANGES;
  return isSmall ? takeIn(center, stored) : workOut(center);
});

/** What was worked out while a first fill was under way, and how far that had come. */
const partial = new Map<string, { done: number; index: StoredIndex }>();

async function workOut(center: string): Promise<StoredIndex> {
  const filling = fillingOf(center);
  const before = partial.get(center);
  // Working it out at every key would take as long as the fill: only when there is twice as much.
  if (filling && before && filling.done < before.done * 2) return before.index;

  const changed = await waitingChanges(center);
  const set = (await currentSet(center)) ?? '';
  const documents = await searchDocumentsOf(center);
  const segment = await inSlices(segmentSteps(documents), new AbortController().signal);
  const synonyms = packSynonyms(await synonymsOf(center));
  const index: StoredIndex = { set, segments: segment ? [segment] : [], synonyms, changed };
  if (filling) {
    partial.set(center, { done: Math.max(filling.done, 1), index });
    return index;
  }
  partial.delete(center);
  // Without room it lasts as long as the worker.
  await writeIndex(center, index).catch((error: unknown) => console.warn('[giljabi] search index', error));
  return { ...index, changed: [] };
}

/** Puts what has changed into one more segment. */
async function takeIn(center: string, stored: StoredIndex): Promise<StoredIndex> {
  const { set, segments, changed } = stored;
  const notes = notesOf(segments);
  const helpIds = new Set([...changed, ...(await movedCopies(center, notes))]);
  const known = new Set([...notes].flatMap(([key, note]) => (helpIds.has(noteId(note)) ? [key] : [])));
  const documents = await someDocumentsOf(center, known, helpIds);
  const there = new Set(documents.map(({ key }) => key));
  const segment: Segment = buildSegment(
    documents,
    [...known].filter((key) => !there.has(key)),
  );
  await addSegment(center, { at: segments.length, set, segment }, changed).catch((error: unknown) =>
    console.warn('[giljabi] search index', error),
  );
  return { ...stored, segments: [...segments, segment], changed: [] };
}

/**
 * Copies that became entries of their own or are none any more, though they didn't change themselves: of two of one
 * title neither is the answer to our own article's question.
 */
async function movedCopies(center: string, notes: Map<string, string>): Promise<string[]> {
  const keys = new Set((await linksOf(center)).map(searchKey));
  const appeared = [...keys].filter((key) => !notes.has(key)).map((key) => helpIdIn(key.slice(center.length + 1)));
  const vanished = [...notes].flatMap(([key, note]) => (keys.has(key) ? [] : [noteId(note)]));
  return [...appeared, ...vanished].flatMap((id) => id || []);
}
