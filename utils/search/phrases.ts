/** Words of a phrase that means something else than its words: 돈 들어오다 is about 정산. */
import type { Concept, Word } from './concepts.ts';
import type { Lexicon } from './lexicon.ts';
import { meantVariants, merged } from './variants.ts';

/** A concept with what it means beside other words of the question, and how that was told from others. */
interface Phrased {
  key: string;
  concept: Concept;
}

/** By concept: what it was the last time. While somebody types on, the phrases before the last word stay what they are. */
const last = new WeakMap<Concept, Phrased>();

/**
 * What a word means beside the others.
 * @param wordWith the word of the question that a term is a form of, if there is one
 */
export function inPhrase(concept: Concept, lexicon: Lexicon, wordWith: (term: string) => Word | undefined): Concept {
  const phrases = lexicon.meanings(concept.code).inPhrases.flatMap((meaning, number) => {
    if (!meaning.others.every((term) => wordWith(term))) return [];
    const typed = [concept.typed, ...meaning.others.map((term) => wordWith(term)?.typed ?? '')].join(' ');
    return [{ meaning, number, typed }];
  });
  if (phrases.length === 0) return concept;
  const key = phrases.map(({ number, typed }) => `${number} ${typed}`).join('\n');
  const before = last.get(concept);
  if (before?.key === key) return before.concept;
  const variants = phrases.flatMap(({ meaning, typed }) =>
    meantVariants([meaning], lexicon.vocabulary).map((one) => ({ ...one, typed })),
  );
  const phrased = { ...concept, variants: merged(concept.variants, variants) };
  last.set(concept, { key, concept: phrased });
  return phrased;
}
