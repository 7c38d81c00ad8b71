/**
 * The search index as a surface of the extension's own origin has it: a popup that is clicked while the worker sleeps
 * answers the first key from here. Where anything is not as this build's background left it, there is no index here, and
 * the background has to be asked.
 */
import { VERSION } from '../messaging/version';
import { openIndex, type SearchIndex } from '../search/search-index';
import { centerOfKey, type MetaRow } from './schema';
import { votesByKey } from './search-keys';
import { fromPieces } from './search-pieces';
import type { StoredRows } from './stored-rows';
import { type StoredTexts, storedTexts } from './stored-texts';

export interface StoredIndex extends StoredTexts {
  index: SearchIndex;
  /** As the search takes them. */
  votes: ReadonlyMap<string, number>;
}

/** @returns nothing where the index isn't whole, is of other content or another build, or lacks what has changed since */
export function storedIndex({ database, metas, heads, pieces, changes, votes, texts }: StoredRows): StoredIndex | null {
  const sets = setsIn(metas);
  const parts = [...sets].map(([center, set]) => {
    const head = heads.find((one) => one.center === center);
    const isOurs = head?.set === set && head.build === VERSION;
    return isOurs ? fromPieces(pieces.filter((one) => one.center === center)) : undefined;
  });
  const ready = parts.filter((one) => one !== undefined);
  if (ready.length === 0 || ready.length < parts.length || changes > 0) return null;
  return {
    index: openIndex(
      ready.flatMap(({ segments }) => segments),
      ready.map(({ synonyms }) => synonyms),
    ),
    votes: votesByKey(votes),
    ...storedTexts(database, sets, texts),
  };
}

/** By centre, the set in use. */
const setsIn = (metas: MetaRow[]) =>
  new Map(metas.flatMap((row) => (row.key === 'schema' ? [] : [[centerOfKey(row.key), row.set] as const])));
