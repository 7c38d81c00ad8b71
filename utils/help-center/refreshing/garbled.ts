/** Text that came through a broken decoding, somewhere on its way to us: its letters are gone, whatever it looks like. */
import { lettersOf } from '../letters';

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Signs that stand for lost letters: Korean has its question marks at the end of a word. */
const LOST_LETTERS = /[?¿](?=[가-힣])|(?<=[가-힣])[□■]+|(?<=\s)[?¿](?=\s)|[?¿□■]{3,}/g;
/**
 * Letters that Korean help doesn't use, and what directly follows them: UTF-8 read as Latin-1 (`ë°˜í’ˆ`), twice perhaps.
 * Signs alone (`·`, `×`, `®`, however many) are what authors type between words and numbers.
 */
const LATIN =
  /[À-ÖØ-öø-ÿŒœŠšŸŽžƒ]|(?<=[À-ÖØ-öø-ÿŒœŠšŸŽžƒ][\u00a1-\u00ff]?)[\u00a1-\u00bf×÷\u02c6\u02dc\u2020-\u2022\u2030\u20ac]/g;
/** Letters written as their codes. */
const CODES = /&#x?[\da-f]{2,6};|\\u[\da-f]{4}|%[ef][\da-f](?:%[\da-f]{2}){2}/gi;
/** U+FFFD read as EUC-KR, and UTF-8 read as EUC-KR, which gives Hanja among rare syllables. */
const HANJA = /\p{Script=Han}/gu;
const HANGUL = /[가-힣]/g;
/** Shares of a text's letters from which on it is no longer Korean help (product decision). */
const MOST_SIGNS = 0.02;
const MOST_STRANGE = 0.15;
/** So few prove nothing. */
const FEW = 3;

/** Whether a text looks like the remains of a broken decoding. */
export function isGarbled(text: string): boolean {
  const letters = Math.max(1, lettersOf(text).length);
  const lost = countOf(text, LOST_LETTERS);
  const strange = countOf(text, LATIN) + countOf(text, HANJA);
  return (
    (lost > FEW && lost > MOST_SIGNS * letters) ||
    (strange > FEW && strange > MOST_STRANGE * letters) ||
    countOf(text, CODES) > FEW ||
    text.includes('占쏙옙')
  );
}

/** Whether any Hangul is in a text. */
export const isKorean = (text: string): boolean => /[가-힣]/.test(text);

/** Whether a text has lost much of its Hangul: an article rarely changes its language. */
export function isLessKorean(text: string, old: string): boolean {
  const share = (of: string) => countOf(of, HANGUL) / Math.max(1, of.replace(/\s/g, '').length);
  return share(text) < share(old) / 2;
}
