/** The search index of each centre in the store. Whatever is lost of it is worked out again. */
import { VERSION } from '../messaging/version';
import { isReadable } from '../search/search-index';
import type { Segment } from '../search/segment';
import type { PackedSynonyms } from '../search/synonyms';
import { database } from './database';
import { countChanges, forgetChanges, type WaitingChange, waitingChanges } from './search-changes';
import { currentSet } from './sets';

/** The index of a centre. */
export interface CenterIndex {
  segments: Segment[];
  synonyms: PackedSynonyms;
}

/** What there is of a centre's index, and what a new part of it begins from. */
export interface IndexState {
  /** The set in use. */
  set: string | undefined;
  /** Segments in the store, of use or not. */
  stored: number;
  /** Absent where there is none of this set that this very build made: another may cut words, or rank, otherwise. */
  index: CenterIndex | undefined;
  /** What has changed since, or at all where there is none. */
  changes: WaitingChange[];
}

const ofCenter = (center: string, from = 0) =>
  database().searchSegments.where('[center+at]').between([center, from], [center, Number.MAX_SAFE_INTEGER]);

/** What there is of a centre's index. */
export async function readIndex(center: string): Promise<IndexState> {
  const { meta, searchIndexes, searchSegments, searchChanges } = database();
  return database().transaction('r', [meta, searchIndexes, searchSegments, searchChanges], async () => {
    const [set, head, rows, changes] = await Promise.all([
      currentSet(center),
      searchIndexes.get(center),
      ofCenter(center).toArray(),
      waitingChanges(center),
    ]);
    const isOurs = set !== undefined && head?.set === set && head.build === VERSION;
    const isWhole = rows.length > 0 && rows.every(({ at, segment }, place) => at === place && isReadable(segment));
    const segments = rows.map(({ segment }) => segment);
    return {
      set,
      stored: rows.length,
      index: isOurs && isWhole ? { segments, synonyms: head.synonyms } : undefined,
      changes,
    };
  });
}

/** Whether a centre's index stands ready, with all changes in it, as far as that can be told without reading it. */
export async function isIndexReady(center: string): Promise<boolean> {
  const { meta, searchIndexes, searchSegments, searchChanges } = database();
  return database().transaction('r', [meta, searchIndexes, searchSegments, searchChanges], async () => {
    const [set, head, stored, changes] = await Promise.all([
      currentSet(center),
      searchIndexes.get(center),
      ofCenter(center).count(),
      countChanges(center),
    ]);
    return set !== undefined && head?.set === set && head.build === VERSION && stored > 0 && changes === 0;
  });
}

/** What is to be kept of an index. */
export interface IndexPart {
  /** The place of its first segment; those from there on make way. A part from 0 on is the whole index. */
  from: number;
  segments: Segment[];
  synonyms: PackedSynonyms;
}

/**
 * Keeps a part of an index, and forgets the changes that are in it.
 * @param state what it was worked out from
 * @param replaced aborted when content went, or was replaced, that it may have been worked out from
 * @returns whether it was kept: not where another index, or other content, is there meanwhile
 */
export async function writeIndex(
  center: string,
  { from, segments, synonyms }: IndexPart,
  { set, stored, changes }: IndexState,
  replaced: AbortSignal,
): Promise<boolean> {
  const { meta, searchIndexes, searchSegments, searchChanges } = database();
  return database().transaction('rw', [meta, searchIndexes, searchSegments, searchChanges], async () => {
    const [present, count] = await Promise.all([currentSet(center), ofCenter(center).count()]);
    // Asked only now, when whoever takes content away has to wait for us: before, they may have been at it.
    if (set === undefined || present !== set || count !== stored || replaced.aborted) return false;
    await ofCenter(center, from).delete();
    await searchSegments.bulkPut(segments.map((segment, at) => ({ center, at: from + at, segment })));
    if (from === 0) await searchIndexes.put({ center, set, build: VERSION, synonyms });
    await forgetChanges(center, changes);
    return true;
  });
}
