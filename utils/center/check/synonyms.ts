/** Other words for things: what they mean has to stand in an article, or nobody finds anything by them. */
import { blockText } from '../block-text.ts';
import type { Pack, Synonym } from '../schema.ts';
import { type Finding, repeated, solid } from './finding.ts';

/** Finds meanings that no article has, and words that lead to the same meaning twice. */
export function poorSynonyms({ synonyms, articles }: Pack): Finding[] {
  const text = articles
    .flatMap(({ title, words, body }) => [title, ...words, blockText(body)])
    .map(bare)
    .join('\n');
  const unknown = synonyms.flatMap((synonym) =>
    synonym.mean
      .filter((meaning) => !text.includes(stemOf(meaning)))
      .map((meaning) => findingIn(synonym, meaning, `어느 글에도 없는 mean: ${meaning}`)),
  );
  return [...unknown, ...doubledWords(synonyms)];
}

/** Tells of the last of those that say the same. */
function doubledWords(synonyms: Synonym[]): Finding[] {
  const pairs = synonyms.flatMap((synonym) =>
    synonym.say.flatMap((word) => synonym.mean.map((meaning) => ({ synonym, word, pair: `${word} → ${meaning}` }))),
  );
  return repeated(pairs.map(({ pair }) => pair)).flatMap((pair) => {
    const last = pairs.findLast((one) => one.pair === pair);
    return last ? [findingIn(last.synonym, last.word, `같은 mean을 두 번 가진 say: ${pair}`)] : [];
  });
}

const findingIn = ({ say, mean }: Synonym, piece: string, message: string): Finding => ({
  ...{ list: 'words', id: 'synonyms', piece, message },
  entry: [...say, ...mean],
});

const bare = (text: string) => solid(text).toLowerCase();
/** A verb stands in an article in any of its forms. */
const stemOf = (meaning: string) => bare(meaning).replace(/(?<=[가-힣])다$/, '');
