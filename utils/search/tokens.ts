/** Text → the tokens that the index and the query are made of. */
import { keysOfLetter, latinAsKeys } from './keys.ts';
import { isSyllable, type Letter, lettersOf } from './letters.ts';

/** A run of letters without a space or a change of script in it. */
export interface Token {
  /**
   * What it is compared by: the keys of Hangul (`qksvna`), `~` and the lower case of Latin (`~aml`), the digits of a
   * number with the unit that follows it (`3300dnjs`), `^` and the code of anything else. One byte a letter, always.
   */
  code: string;
  /** Latin letters as the keys of the other layout, with their Shift. */
  asKeys?: string;
  /** The token's letters, and where the code of each begins. */
  letters: Letter[];
  starts: number[];
}

type Script = 'hangul' | 'latin' | 'digit' | 'other';

const LETTER = /[\p{L}\p{N}]/u;
const DIGIT = /\p{Nd}/u;
const LATIN = /\p{Script=Latin}/u;

function scriptOf(letter: string): Script | undefined {
  const unit = letter.charCodeAt(0);
  if (isSyllable(unit)) return 'hangul';
  if (unit < 0x80) return asciiScript(unit);
  if (keysOfLetter(letter) !== undefined) return 'hangul';
  if (!LETTER.test(letter)) return undefined;
  if (DIGIT.test(letter)) return 'digit';
  return LATIN.test(letter) ? 'latin' : 'other';
}

function asciiScript(unit: number): Script | undefined {
  if (unit >= 48 && unit <= 57) return 'digit';
  const lower = unit | 32;
  return lower >= 97 && lower <= 122 ? 'latin' : undefined;
}

/** A number goes on behind its comma or point, and its unit belongs to it. */
const continues = (before: Script, now: Script) => before === now || (before === 'digit' && now === 'hangul');

/** @param most tokens at most: what comes after them is not read */
export function tokensOf(text: string, most = Number.POSITIVE_INFINITY): Token[] {
  const letters = lettersOf(text);
  const tokens: Token[] = [];
  let script: Script | undefined;
  for (const [at, one] of letters.entries()) {
    const now = scriptOf(one.letter);
    if (now === undefined) {
      if (isInsideNumber(letters, at)) continue;
      script = undefined;
      continue;
    }
    if (script === undefined || !continues(script, now)) {
      if (tokens.length === most) break;
      tokens.push({ code: now === 'latin' ? '~' : '', letters: [], starts: [] });
    }
    append(tokens.at(-1) as Token, one, now);
    script = now;
  }
  return tokens;
}

/** `3,300` is one number. */
const isInsideNumber = (letters: Letter[], at: number) =>
  letters[at]?.letter === ',' && isDigit(letters[at - 1]) && isDigit(letters[at + 1]);
const isDigit = (one: Letter | undefined) => one !== undefined && DIGIT.test(one.letter);

function append(token: Token, one: Letter, script: Script): void {
  token.letters.push(one);
  token.starts.push(token.code.length);
  if (script === 'latin') token.asKeys = (token.asKeys ?? '') + latinAsKeys(one.letter);
  token.code += codeOf(one.letter, script);
}

function codeOf(letter: string, script: Script): string {
  if (script === 'hangul') return keysOfLetter(letter) ?? '';
  if (script === 'digit' && letter >= '0' && letter <= '9') return letter;
  if (script === 'latin') {
    if (letter.charCodeAt(0) < 0x80) return letter.toLowerCase();
    const plain = letter
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z]/g, '');
    if (plain !== '') return plain;
  }
  return `^${letter.codePointAt(0)?.toString(16)}`;
}

/** The whole text without its spaces, to compare beginnings by. */
export const solidCode = (tokens: Token[]) => tokens.map(({ code }) => code).join('');
