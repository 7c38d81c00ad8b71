/** The search index of each centre in the store, and what has changed since. Whatever is lost of it is worked out again. */
import { isReadable } from '../search/search-index';
import type { Segment } from '../search/segment';
import type { PackedSynonyms } from '../search/synonyms';
import { database } from './database';
import { currentSet } from './sets';

/** The index of a centre as it is stored. */
export interface StoredIndex {
  /** The set that it belongs to. */
  set: string;
  segments: Segment[];
  synonyms: PackedSynonyms;
  /** The help centre's articles that have changed since. */
  changed: string[];
}

const ofCenter = (center: string) =>
  database().searchSegments.where('[center+at]').between([center, 0], [center, Number.MAX_SAFE_INTEGER]);
const changesOf = (center: string) =>
  database().searchChanges.where('[center+helpId]').between([center, ''], [center, '\uffff']);

/** The index of a centre's present content; `undefined` where there is none that this build can use. */
export async function readIndex(center: string): Promise<StoredIndex | undefined> {
  const { meta, searchSegments, searchSynonyms, searchChanges } = database();
  return database().transaction('r', [meta, searchSegments, searchSynonyms, searchChanges], async () => {
    const [set, rows, kept, changes] = await Promise.all([
      currentSet(center),
      ofCenter(center).toArray(),
      searchSynonyms.get(center),
      changesOf(center).primaryKeys(),
    ]);
    const synonyms = kept?.synonyms;
    const isWhole = rows[0]?.at === 0 && rows.every((row) => row.set === set && isReadable(row.segment));
    if (set === undefined || !isWhole || !synonyms) return undefined;
    const changed = changes.map(([, helpId]) => helpId);
    return { set, segments: rows.map(({ segment }) => segment), synonyms, changed };
  });
}

/**
 * Keeps a new index in the place of the old one.
 * @param changed the changes that it has taken in
 */
export async function writeIndex(center: string, { set, segments, synonyms, changed }: StoredIndex): Promise<void> {
  const { searchSegments, searchSynonyms, searchChanges } = database();
  await database().transaction('rw', [searchSegments, searchSynonyms, searchChanges], async () => {
    await ofCenter(center).delete();
    await searchSegments.bulkPut(segments.map((segment, at) => ({ center, at, set, segment })));
    await searchSynonyms.put({ center, synonyms });
    await searchChanges.bulkDelete(changed.map((helpId): [string, string] => [center, helpId]));
  });
}

/** Keeps one more segment with changes. @param changed the changes that it has taken in */
export async function addSegment(
  center: string,
  row: { at: number; set: string; segment: Segment },
  changed: string[],
): Promise<void> {
  const { searchSegments, searchChanges } = database();
  await database().transaction('rw', searchSegments, searchChanges, async () => {
    await searchSegments.put({ center, ...row });
    await searchChanges.bulkDelete(changed.map((helpId): [string, string] => [center, helpId]));
  });
}

/** The changes that wait to be taken in. */
export const waitingChanges = async (center: string) =>
  (await changesOf(center).primaryKeys()).map(([, helpId]) => helpId);
