/** A question → what it asks for. */
import { aimsOf, type Concept, compoundsOf, type Word } from './concepts.ts';
import { isParticle } from './endings.ts';
import { syllables, textOfKeys } from './keys.ts';
import { layoutOf, wordsOf } from './layout.ts';
import { formsOf } from './lexicon.ts';
import { inPhrase } from './phrases.ts';
import type { SearchIndex } from './search-index.ts';
import { splitWord } from './split.ts';
import { isHangul } from './terms.ts';
import { firstLetter, solidCode, tokenize } from './tokens.ts';
import type { Reason } from './types.ts';
import { CONTENT } from './weights.ts';

export interface Question {
  words: Word[];
  concepts: Concept[];
  /** All of it without spaces, as beginnings of titles are compared with it: as typed, and on the other layout. */
  solids: string[];
  /** What was typed on the other keyboard layout. */
  layout?: Reason;
}

/** Nobody asks longer questions, and a pasted page is none. */
const MOST_WORDS = 24;
const MOST_LETTERS = 300;

/** So much more of a question has to be known if it is read as if its spaces were wrong. */
const SURELY_MORE = 0.1;

/** Reads a question; never throws, whatever the text. */
export function readQuestion(text: string, index: SearchIndex): Question {
  // What stands before the first letter takes no room from it.
  const from = firstLetter(text);
  const { text: read, tokens } = tokenize(text.slice(from, from + MOST_LETTERS), MOST_WORDS);
  const words = wordsOf(tokens, read, index.lexicon);
  const layout = layoutOf(words);
  return {
    words,
    concepts: bestReading(words, index),
    solids: [...new Set([solidCode(tokens), words.map(({ code }) => code).join('')])],
    ...(layout && { layout }),
  };
}

function asTyped(words: Word[], { lexicon, conceptsOf }: SearchIndex): Concept[] {
  const standing = words.filter((word, at) => !isTail(words[at - 1], word));
  const byForm = new Map(standing.flatMap((word) => formsOf(word.code).map((form) => [form, word] as const)));
  const compounds = compoundsOf(standing, lexicon);
  const parts = new Set(compounds.flatMap((one) => one.parts));
  const concepts = standing.flatMap((word) => {
    const ofWord = conceptsOf(word).map((one) => inPhrase(one, lexicon, (term) => byForm.get(term)));
    return parts.has(word) ? ofWord.map((one) => ({ ...one, content: one.content * CONTENT.part })) : ofWord;
  });
  return [...concepts, ...compounds.map(({ concept }) => concept), ...aimsOf(standing, lexicon)];
}

/** AML을: what follows a Latin word is often nothing but its particle. */
const isTail = (before: Word | undefined, { code, typed }: Word) =>
  before?.code.startsWith('~') === true && typed.length <= 3 && isParticle(code);

/** Syllables of a question whose spaces may be wrong as a whole: nobody errs in each of a long sentence. */
const MOST_REJOINED = 20;

/** The words of the question as if it had no spaces; none where they can't be told. */
function rejoined(words: Word[], { lexicon, conceptsOf }: SearchIndex): Concept[] {
  if (words.length < 2 || words.some(({ code }) => !isHangul(code) || syllables(code) === 0)) return [];
  const isUnderWay = words.at(-1)?.isUnderWay ?? false;
  const solid = words.map(({ code }) => code).join('');
  if (syllables(solid) > MOST_REJOINED) return [];
  const parts = splitWord(solid, lexicon.vocabulary, { isUnderWay });
  const layouts = words.flatMap(({ code, isOtherLayout }) => [...code].map(() => isOtherLayout));
  let from = 0;
  return parts.flatMap((code, at) => {
    const isOtherLayout = layouts[from] === true;
    from += code.length;
    return conceptsOf({
      typed: textOfKeys(code),
      code,
      isUnderWay: isUnderWay && at === parts.length - 1,
      isOtherLayout,
    });
  });
}

/** As it was typed, unless much more of it is known when its spaces are wrong. */
function bestReading(words: Word[], index: SearchIndex): Concept[] {
  const first = asTyped(words, index);
  const enough = knownShare(first) + SURELY_MORE;
  if (enough >= 1) return first;
  const second = rejoined(words, index);
  return knownShare(second) > enough ? second : first;
}

/** How much of what is asked is known, from 0 to 1; single syllables are often chance. */
function knownShare(concepts: Concept[]): number {
  let [known, all] = [0, 0];
  for (const { code, variants } of concepts) {
    const length = syllables(code);
    const best = variants.find(({ kind }) => kind !== 'synonym')?.sureness ?? 0;
    known += best * (length === 1 ? 0.4 : length);
    all += length;
  }
  return all === 0 ? 0 : known / all;
}
