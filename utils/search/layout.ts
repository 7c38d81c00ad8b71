/** Words that were typed on the other keyboard layout. */
import type { Word } from './concepts.ts';
import { isVowel, latinAsKeys, textOfKeys } from './keys.ts';
import type { Lexicon, Meanings } from './lexicon.ts';
import { isHangul, termOf, textOfTerm } from './terms.ts';
import type { Token } from './tokens.ts';
import type { Reason } from './types.ts';

/** The words of a text, each on the layout that it was meant for. */
export function wordsOf(tokens: Token[], text: string, lexicon: Lexicon): Word[] {
  return joinHalves(tokens, text).map(({ token, keys }) => {
    const typed = text.slice(token.from, token.to);
    const isUnderWay = token.to === text.length;
    if (keys !== undefined) return { typed, code: keys, isUnderWay, isOtherLayout: true };
    return wordOf(token, typed, isUnderWay, lexicon);
  });
}

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

function wordOf({ code, isLatin }: Token, typed: string, isUnderWay: boolean, { vocabulary, meanings }: Lexicon): Word {
  const word = { typed, code, isUnderWay, isOtherLayout: false };
  const isMeant = ({ alone, inPhrases }: Meanings) => alone.length + inPhrases.length > 0;
  const isKnown = (one: string) => vocabulary.has(one) || vocabulary.goesOn(one) || isMeant(meanings(one));
  if (isLatin) {
    // Real Latin terms stay what they are.
    const keys = isKnown(code) ? undefined : keysMeant(typed);
    return keys === undefined ? word : { ...word, code: keys, isOtherLayout: true };
  }
  const latin = `~${code.toLowerCase()}`;
  if (!isHangul(code) || code.length < 2 || isKnown(termOf(code)) || !isKnown(latin)) return word;
  return { ...word, code: latin, isOtherLayout: true };
}

/** The keys of Latin letters that make Hangul: as they are, or as Caps Lock turned them round; `undefined` for others. */
export function keysMeant(typed: string): string | undefined {
  const capitals = [...typed].filter((letter) => letter !== letter.toLowerCase()).length;
  const isAllCapitals = capitals === typed.length;
  // Shift is for few letters, and Caps Lock for most.
  const isTurned = typed.length > 1 && capitals * 2 > typed.length;
  const ways = isTurned ? [turned(typed), typed] : capitals > 0 ? [typed, turned(typed)] : [typed];
  // QR, FAQ and gg are no initial consonants.
  return ways.map(latinAsKeys).find((keys) => isSyllables(keys) || (!isAllCapitals && isInitials(keys)));
}

/** Capitals for small letters and the other way round. */
const turned = (text: string) =>
  [...text].map((letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase())).join('');

const isInitials = (keys: string) => keys.length > 2 && ![...keys].some(isVowel);
/** Whole syllables, but for one under way at the end. */
const isSyllables = (keys: string) => /^[가-힣]+[ㄱ-ㅎ]?$/.test(textOfKeys(keys));

/** What of a question was typed on the other layout. */
export function layoutOf(words: Word[]): Reason | undefined {
  const other = words.filter(({ isOtherLayout }) => isOtherLayout);
  if (other.length === 0) return undefined;
  const join = (texts: string[]) => texts.join(' ');
  return {
    kind: 'layout',
    typed: join(other.map(({ typed }) => typed)),
    meant: join(other.map(({ code }) => textOfTerm(code))),
  };
}
