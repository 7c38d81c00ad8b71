/** Text → the tokens that the index and the query are made of. */
import { isSyllable, keysOfLetter, keysOfSyllable } from './keys.ts';
import { type Letters, lettersOf } from './letters.ts';

/** A run of letters without a space or a change of script in it. */
export interface Token {
  /**
   * What it is compared by: the keys of Hangul (`qksvna`), `~` and the lower case of Latin (`~aml`), the digits of a
   * number with the unit that follows it (`3300dnjs`), the number of anything else between `^`. One byte a letter, always.
   */
  code: string;
  /** Where it stands among the text's letters. */
  from: number;
  to: number;
  /** Whether it is Latin, and so may be Hangul on the other layout. */
  isLatin: boolean;
}

type Script = 'hangul' | 'latin' | 'digit' | 'other';

/** Marks that stand in many texts. Most searches meet no others, and so need not make the large class of all letters. */
const MARKS = '·‘’“”…→「」『』';
const LETTER = /[\p{L}\p{N}]/u;
const DIGIT = /\p{Nd}/u;
const LATIN = /\p{Script=Latin}/u;

function scriptOf(letter: string): Script | undefined {
  const unit = letter.charCodeAt(0);
  if (isSyllable(unit)) return 'hangul';
  if (unit < 0x80) return asciiScript(unit);
  if (keysOfLetter(letter) !== undefined) return 'hangul';
  if (MARKS.includes(letter) || !LETTER.test(letter)) return undefined;
  if (DIGIT.test(letter)) return 'digit';
  return LATIN.test(letter) ? 'latin' : 'other';
}

function asciiScript(unit: number): Script | undefined {
  if (unit >= 48 && unit <= 57) return 'digit';
  const lower = unit | 32;
  return lower >= 97 && lower <= 122 ? 'latin' : undefined;
}

/** A number's unit belongs to it. */
const continues = (before: Script, now: Script) => before === now || (before === 'digit' && now === 'hangul');

export interface Tokenized extends Letters {
  tokens: Token[];
}

/** @param most tokens at most: what comes after them is not read */
export function tokenize(original: string, most = Number.POSITIVE_INFINITY): Tokenized {
  const letters = lettersOf(original);
  const { text } = letters;
  const tokens: Token[] = [];
  for (let at = firstLetter(text); at < text.length && tokens.length < most; ) {
    const token = tokenAt(text, at);
    tokens.push(token);
    at = firstLetter(text, token.to);
  }
  return { ...letters, tokens };
}

/** Where the first letter or digit stands; the text's end where there is none. */
export function firstLetter(text: string, from = 0): number {
  let at = from;
  while (at < text.length && !isSyllable(text.charCodeAt(at))) {
    const letter = letterAt(text, at);
    if (scriptOf(letter) !== undefined) return at;
    at += letter.length;
  }
  return at;
}

/** The token that begins here. */
function tokenAt(text: string, from: number): Token {
  let script = scriptOf(letterAt(text, from)) as Script;
  const isLatin = script === 'latin';
  const token: Token = { code: isLatin ? '~' : '', from, to: from, isLatin };
  for (let at = from; at < text.length; ) {
    const unit = text.charCodeAt(at);
    // Nearly all letters are syllables after other ones, of which there is nothing else to ask.
    if (script === 'hangul' && isSyllable(unit)) {
      token.code += keysOfSyllable(unit);
      at += 1;
      token.to = at;
      continue;
    }
    const letter = letterAt(text, at);
    const now = scriptOf(letter);
    if (now === undefined ? !isInsideNumber(text, at) : !continues(script, now)) break;
    at += letter.length;
    if (now === undefined) continue;
    token.code += codeOf(letter, now);
    token.to = at;
    script = now;
  }
  return token;
}

export const tokensOf = (text: string, most?: number) => tokenize(text, most).tokens;

function letterAt(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff ? String.fromCodePoint(text.codePointAt(at) ?? unit) : text.charAt(at);
}

/** `3,300` is one number. */
const isInsideNumber = (text: string, at: number) =>
  text[at] === ',' && DIGIT.test(text[at - 1] ?? '') && DIGIT.test(text[at + 1] ?? '');

function codeOf(letter: string, script: Script): string {
  if (script === 'hangul') return keysOfLetter(letter) ?? '';
  if (letter.charCodeAt(0) < 0x80) return letter.toLowerCase();
  const plain =
    script === 'latin'
      ? letter
          .toLowerCase()
          .normalize('NFD')
          .replace(/[^a-z]/g, '')
      : '';
  return plain || `^${letter.codePointAt(0)?.toString(16)}^`;
}

/** Tells where each of a token's letters stands, and how long its code is. */
export function tellLetters(
  { text }: Letters,
  { code, from, to }: Token,
  tell: (at: number, length: number) => void,
): void {
  let rest = code.startsWith('~') ? 1 : 0;
  for (let at = from; at < to; ) {
    const letter = letterAt(text, at);
    const script = scriptOf(letter);
    if (script !== undefined) {
      tell(at, codeOf(letter, script).length + rest);
      rest = 0;
    }
    at += letter.length;
  }
}

/** The whole text without its spaces, to compare beginnings by. */
export const solidCode = (tokens: Token[]) => tokens.map(({ code }) => code).join('');
