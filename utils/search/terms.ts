/** What of a text goes into the index: its words without particles and endings. */
import { isParticle, stemOf } from './endings.ts';
import { keysOf, syllables, textOfKeys } from './keys.ts';
import { solidCode, tokensOf } from './tokens.ts';

/** Whether a code is one of Hangul keys. */
export const isHangul = (code: string) => /^[a-zA-Z]/.test(code);

/** The terms of a text, in its order. @param most words that are read at most */
export function termsOf(text: string, most?: number): string[] {
  const terms: string[] = [];
  let before = '';
  for (const { code } of tokensOf(text, most)) {
    // AML을: what follows the Latin word is no word of its own.
    const isTail = before !== '' && !isHangul(before) && isHangul(code) && isParticle(code);
    if (!isTail) terms.push(termOf(code), ...aimOf(code));
    before = code;
  }
  return terms;
}

/** Stands for the number: 3원이 has as much before its particle as 가원이. */
const SYLLABLE = keysOf('가');

/** The term of a word: a number's unit loses its particle too. */
export function termOf(code: string): string {
  if (isHangul(code)) return stemOf(code);
  const [, digits = '', unit = ''] = /^(\d+)([a-zA-Z]+)$/.exec(code) ?? [];
  return digits === '' ? code : digits + stemOf(SYLLABLE + unit).slice(SYLLABLE.length);
}

/** A term for a person to read. */
export function textOfTerm(term: string): string {
  const isLatin = term.startsWith('~');
  const readable = (keys: string) => (isLatin ? keys : textOfKeys(keys));
  return term
    .replace(AIM, '')
    .replace(/^~/, '')
    .split(/\^([0-9a-f]+)\^/)
    .map((part, at) => (at % 2 === 0 ? readable(part) : String.fromCodePoint(Number.parseInt(part, 16))))
    .join('');
}

/** Marks a term that says what something is turned into; no code has it. */
export const AIM = '+';
const AIMS = ['로', '으로'].map(keysOf);

/**
 * What something is turned into, as a term of its own: 반품을 교환으로 asks for another article than 교환을 반품으로.
 * @returns none or one
 */
export function aimOf(code: string): string[] {
  if (!isHangul(code) || !AIMS.some((particle) => code.endsWith(particle))) return [];
  const stem = stemOf(code);
  return stem.length < code.length && syllables(stem) > 1 ? [stem + AIM] : [];
}

/** A title to compare beginnings with. */
export const solidTitle = (title: string) => solidCode(tokensOf(title));
