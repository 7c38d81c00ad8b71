/** The search over the packs as they are shipped, for measuring. */
import { blockText, headingsOf } from '../utils/center/block-text.ts';
import type { Pack } from '../utils/center/schema.ts';
import { buildSegment } from '../utils/search/build-segment.ts';
import { openIndex, type SearchIndex } from '../utils/search/search-index.ts';
import { packSynonyms } from '../utils/search/synonyms.ts';
import type { SearchDocument } from '../utils/search/types.ts';
import { requirePacks } from './packs.ts';

/** A pack's articles as the search reads them. */
export const packDocuments = ({ articles }: Pick<Pack, 'articles'>): SearchDocument[] =>
  articles.map(({ id, title, category, words, asks, body }) => ({
    key: id,
    title,
    category,
    words,
    asks,
    headings: headingsOf(body),
    body: blockText(body),
  }));

/** The index of all shipped articles. @throws PackError when a pack can't be shipped */
export function openPackIndex(): SearchIndex {
  const packs = requirePacks().map(({ pack }) => pack);
  return openIndex(
    [buildSegment(packs.flatMap(packDocuments))],
    packs.map(({ synonyms }) => packSynonyms(synonyms)),
  );
}
