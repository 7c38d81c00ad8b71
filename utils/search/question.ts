/** A question → what it asks for. */
import { aimsOf, type Concept, compoundsOf, inPhrase, type Word } from './concepts.ts';
import { isParticle } from './endings.ts';
import type { SearchIndex } from './index.ts';
import { isVowel, latinAsKeys, syllables, textOfKeys } from './keys.ts';
import { formsOf } from './lexicon.ts';
import { splitWord } from './split.ts';
import { isHangul, termOf, textOfTerm } from './terms.ts';
import { solidCode, type Token, tokenize } from './tokens.ts';
import type { Reason } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';
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
  const { text: read, tokens } = tokenize(text.slice(0, MOST_LETTERS), MOST_WORDS);
  const words = joinHalves(tokens, read).map(({ token, keys }) => {
    const typed = read.slice(token.from, token.to);
    const isUnderWay = token.to === read.length;
    if (keys !== undefined) return { typed, code: keys, isUnderWay, isOtherLayout: true };
    return wordOf(token, typed, isUnderWay, index.lexicon.vocabulary);
  });
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
  const terms = new Set(standing.flatMap(({ code }) => formsOf(code)));
  const compounds = compoundsOf(standing, lexicon);
  const parts = new Set(compounds.flatMap((one) => one.parts));
  const concepts = standing.flatMap((word) => {
    const ofWord = conceptsOf(word).map((one) => inPhrase(one, lexicon, (term) => terms.has(term)));
    return parts.has(word) ? ofWord.map((one) => ({ ...one, content: one.content * CONTENT.part })) : ofWord;
  });
  return [...concepts, ...compounds.map(({ concept }) => concept), ...aimsOf(standing, lexicon)];
}

/** AML을: what follows a Latin word directly is a particle. */
const isTail = (before: Word | undefined, { code, typed }: Word) =>
  before !== undefined && before.code.startsWith('~') && typed.length <= 3 && isParticle(code);

/**
 * A syllable whose consonant came before the input method was ready: `vㅔ널티`.
 * @returns the tokens, and the keys of each such word
 */
function joinHalves(tokens: Token[], text: string): { token: Token; keys?: string }[] {
  const joined: { token: Token; keys?: string }[] = [];
  for (const token of tokens) {
    const before = joined.at(-1)?.token;
    if (before?.isLatin && before.to === token.from && isHangul(token.code) && isVowel(token.code[0])) {
      const keys = latinAsKeys(text.slice(before.from, before.to)) + token.code;
      joined[joined.length - 1] = { token: { ...token, from: before.from }, keys };
    } else joined.push({ token });
  }
  return joined;
}

/** A word on the layout that it was meant for. */
function wordOf({ code, isLatin }: Token, typed: string, isUnderWay: boolean, vocabulary: Vocabulary): Word {
  const word = { typed, code, isUnderWay, isOtherLayout: false };
  const isKnown = (one: string) => vocabulary.has(one) || vocabulary.startingWith(one, false).length > 0;
  if (isLatin) {
    const isCapsLock = typed.length > 1 && typed === typed.toUpperCase();
    const keys = isCapsLock ? typed.toLowerCase() : latinAsKeys(typed);
    // Real Latin terms stay what they are.
    return isKnown(code) || !makesHangul(keys) ? word : { ...word, code: keys, isOtherLayout: true };
  }
  const latin = `~${code.toLowerCase()}`;
  if (!isHangul(code) || code.length < 2 || isKnown(termOf(code)) || !isKnown(latin)) return word;
  return { ...word, code: latin, isOtherLayout: true };
}

/** Whole syllables, but for one under way at the end; or nothing but initial consonants. */
function makesHangul(keys: string): boolean {
  if (![...keys].some(isVowel)) return keys.length > 1;
  return /^[가-힣]+[ㄱ-ㅎ]?$/.test(textOfKeys(keys));
}

function layoutOf(words: Word[]): Reason | undefined {
  const other = words.filter(({ isOtherLayout }) => isOtherLayout);
  if (other.length === 0) return undefined;
  const join = (texts: string[]) => texts.join(' ');
  return {
    kind: 'layout',
    typed: join(other.map(({ typed }) => typed)),
    meant: join(other.map(({ code }) => textOfTerm(code))),
  };
}

/** Syllables of a question whose spaces may be wrong as a whole: nobody errs in each of a long sentence. */
const MOST_REJOINED = 20;

/** The words of the question as if it had no spaces; none where they can't be told. */
function rejoined(words: Word[], { lexicon, conceptsOf }: SearchIndex): Concept[] {
  if (words.length < 2 || words.some(({ code }) => !isHangul(code) || syllables(code) === 0)) return [];
  const isUnderWay = words.at(-1)?.isUnderWay ?? false;
  const isOtherLayout = words.some((word) => word.isOtherLayout);
  const solid = words.map(({ code }) => code).join('');
  if (syllables(solid) > MOST_REJOINED) return [];
  const parts = splitWord(solid, lexicon.vocabulary, { isUnderWay });
  return parts.flatMap((code, at) =>
    conceptsOf({ typed: textOfKeys(code), code, isUnderWay: isUnderWay && at === parts.length - 1, isOtherLayout }),
  );
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
