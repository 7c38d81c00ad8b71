/** The search index: read from the store, worked out where it isn't there, and brought up to date part by part. */
import { inSlices } from '@/utils/page/slices';
import { segmentSteps } from '@/utils/search/build-segment';
import { notesOf, openIndex, type SearchIndex } from '@/utils/search/search-index';
import { documentsIn, keysIn } from '@/utils/search/segment';
import { packSynonyms } from '@/utils/search/synonyms';
import { onceForContent, untilReplaced } from '@/utils/storage/content-changes';
import { fillingOf } from '@/utils/storage/fillings';
import { listCenters, synonymsOf } from '@/utils/storage/packs';
import { searchDocumentsOf, someDocumentsOf, staleKeys } from '@/utils/storage/search-documents';
import type { CenterIndex } from '@/utils/storage/search-pieces';
import { type IndexPart, type IndexState, readIndex, writeIndex } from '@/utils/storage/search-segments';
import { inTurn } from './turns';

/** So many segments are searched side by side, before those that came after the first are made one. */
const MOST_SEGMENTS = 8;
/** What has changed since the first one is worked out again and again: not more than one in so many, or this few. */
const SHARE = 8;
const FEW = 64;

/** The index of all centres. */
export async function searchIndex(): Promise<SearchIndex> {
  const parts = await Promise.all((await listCenters()).map(({ id }) => indexOf(id)));
  const isSame = last?.parts.length === parts.length && last.parts.every((one, at) => one === parts[at]);
  if (!last || !isSame) {
    const index = openIndex(
      parts.flatMap(({ segments }) => segments),
      parts.map(({ synonyms }) => synonyms),
    );
    last = { parts, index };
  }
  return last.index;
}

/** The last one, with what it was made of. */
let last: { parts: CenterIndex[]; index: SearchIndex } | undefined;

/** An attempt that was overtaken is none: what it read may be wiped by now. */
const indexOf = onceForContent(async (center): Promise<CenterIndex> => {
  for (;;) {
    const replaced = untilReplaced();
    const index = await inTurn(center, replaced, () => bringUpToDate(center, replaced));
    if (index) return index;
  }
});

type Attempt = Promise<CenterIndex | null>;

async function bringUpToDate(center: string, replaced: AbortSignal): Attempt {
  const state = await readIndex(center);
  if (!state.index) return workOut(center, state, replaced);
  return state.changes.length === 0 ? state.index : takeIn(center, state.index, state, replaced);
}

/** What was worked out while a first fill was under way, how far that had come, and until when it holds. */
const partial = new Map<string, { done: number; index: CenterIndex; replaced: AbortSignal }>();

async function workOut(center: string, state: IndexState, replaced: AbortSignal): Attempt {
  const filling = fillingOf(center);
  const before = partial.get(center);
  // Working it out at every key would take as long as the fill: only when there is twice as much.
  const isEnough = before?.replaced === replaced && filling && filling.done < before.done * 2;
  if (isEnough) return before.index;
  const segment = await inSlices(segmentSteps(await searchDocumentsOf(center)), replaced);
  if (!segment) return null;
  const index = { segments: [segment], synonyms: packSynonyms(await synonymsOf(center)) };
  if (filling) {
    partial.set(center, { done: Math.max(filling.done, 1), index, replaced });
    return index;
  }
  partial.delete(center);
  // Without content there is nothing to keep.
  if (state.set === undefined) return index;
  return (await isKept(center, { ...index, from: 0 }, state, replaced)) ? index : null;
}

/** Puts what has changed into one more segment, or into one with what had changed before. */
async function takeIn(center: string, index: CenterIndex, state: IndexState, replaced: AbortSignal): Attempt {
  const { segments, synonyms } = index;
  const helpIds = new Set(state.changes.map(({ helpId }) => helpId));
  const stale = await staleKeys(center, notesOf(segments), helpIds);
  const [all = 0, ...later] = segments.map(documentsIn);
  const changed = later.reduce((sum, count) => sum + count, stale.size);
  if (changed > Math.max(FEW, all / SHARE)) return workOut(center, state, replaced);

  const from = segments.length < MOST_SEGMENTS ? segments.length : 1;
  const keys = new Set([...stale, ...segments.slice(from).flatMap(keysIn)]);
  const documents = await someDocumentsOf(center, keys);
  for (const { key } of documents) keys.delete(key);
  const segment = await inSlices(segmentSteps(documents, [...keys]), replaced);
  if (!segment) return null;
  const kept = await isKept(center, { from, segments: [segment], synonyms }, state, replaced);
  return kept ? { segments: [...segments.slice(0, from), segment], synonyms } : null;
}

/** Without room it lasts as long as the worker. */
const isKept = (center: string, part: IndexPart, state: IndexState, replaced: AbortSignal): Promise<boolean> =>
  writeIndex(center, part, state, replaced).catch((error: unknown) => {
    console.warn('[giljabi] search index', error);
    return !replaced.aborted;
  });
