/** The pack's articles and synonyms, as the search gets them. */
import { requirePacks } from '../../../scripts/packs.ts';
import { blockText } from '../../../utils/center/blocks.ts';
import type { SearchDocument, Synonym } from '../../../utils/search/types.ts';

const { pack } = requirePacks()[0]!;

export function packDocuments(): SearchDocument[] {
  return pack.articles.map(({ id, title, category, words, asks, body }) => ({
    ...{ key: id, title, category, words, asks },
    headings: body.filter(({ type }) => type === 'heading').map((heading) => blockText([heading])),
    body: blockText(body),
  }));
}

/** What sellers say and the articles call by another name; ours and the tuned peers get the same list. */
export const packSynonyms = (): Synonym[] => pack.synonyms;
