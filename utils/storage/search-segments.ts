/** The search index of each centre in the store. Whatever is lost of it is worked out again. */
import { VERSION } from '../messaging/version';
import type { Segment } from '../search/segment';
import type { PackedSynonyms } from '../search/synonyms';
import { database } from './database';
import { countChanges, forgetChanges, type WaitingChange, waitingChanges } from './search-changes';
import { type CenterIndex, fromPieces, SYNONYMS_AT, toPieces } from './search-pieces';
import { currentSet } from './sets';

/** What there is of a centre's index, and what a new part of it begins from. */
export interface IndexState {
  /** The set in use. */
  set: string | undefined;
  /** Pieces in the store, of use or not. */
  stored: number;
  /** Absent where there is none of this set that this very build made: another may cut words, or rank, otherwise. */
  index: CenterIndex | undefined;
  /** What has changed since, or at all where there is none. */
  changes: WaitingChange[];
}

/** @param from the first that is meant; the synonyms come before all segments */
const piecesOf = (center: string, from = SYNONYMS_AT) =>
  database().searchPieces.where('[center+at+piece]').between([center, from, 0], [center, Number.MAX_SAFE_INTEGER, 0]);

/** What there is of a centre's index. */
export async function readIndex(center: string): Promise<IndexState> {
  const { meta, searchIndexes, searchPieces, searchChanges } = database();
  return database().transaction('r', [meta, searchIndexes, searchPieces, searchChanges], async () => {
    const [set, head, rows, changes] = await Promise.all([
      currentSet(center),
      searchIndexes.get(center),
      piecesOf(center).toArray(),
      waitingChanges(center),
    ]);
    const isOurs = set !== undefined && head?.set === set && head.build === VERSION;
    return { set, stored: rows.length, index: isOurs ? fromPieces(rows) : undefined, changes };
  });
}

/** Whether a centre's index stands ready, with all changes in it, as far as that can be told without reading it. */
export async function isIndexReady(center: string): Promise<boolean> {
  const { meta, searchIndexes, searchPieces, searchChanges } = database();
  return database().transaction('r', [meta, searchIndexes, searchPieces, searchChanges], async () => {
    const [set, head, stored, changes] = await Promise.all([
      currentSet(center),
      searchIndexes.get(center),
      piecesOf(center).count(),
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
  const { meta, searchIndexes, searchPieces, searchChanges } = database();
  return database().transaction('rw', [meta, searchIndexes, searchPieces, searchChanges], async () => {
    const [present, count] = await Promise.all([currentSet(center), piecesOf(center).count()]);
    // Asked only now, when whoever takes content away has to wait for us: before, they may have been at it.
    if (set === undefined || present !== set || count !== stored || replaced.aborted) return false;
    const isWhole = from === 0;
    await piecesOf(center, isWhole ? SYNONYMS_AT : from).delete();
    const pieces = segments.flatMap((segment, at) => toPieces(center, from + at, segment));
    await searchPieces.bulkPut([...(isWhole ? toPieces(center, SYNONYMS_AT, synonyms) : []), ...pieces]);
    if (isWhole) await searchIndexes.put({ center, set, build: VERSION });
    await forgetChanges(center, changes);
    return true;
  });
}
