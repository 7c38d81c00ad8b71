/** Marks in a text what matched. */

import { initialsOfCode } from './initials.ts';
import { kept } from './kept.ts';
import { syllables as countSyllables, isSyllableStart } from './keys.ts';
import { composed } from './letters.ts';
import { isHangul } from './terms.ts';
import { lettersIn, tokenize } from './tokens.ts';
import type { Marked } from './types.ts';

/** What is looked for in a text: the codes of words, and keys of initial consonants. */
export interface Needles {
  codes: string[];
  initials: string[];
}

/** Letters of an excerpt, and how many of them stand before the first match. */
const EXCERPT_LENGTH = 70;
const LEAD = 20;

/** Splits a text into matched and unmatched parts; a word matches across the text's spaces. */
export function mark(text: string, needles: Needles): Marked[] {
  const whole = composed(text);
  return partsOf(whole, 0, whole.length, hitsIn(whole, needles));
}

/** The stretch of the text with most of what matched, of whole words where there are spaces to part them. */
export function excerpt(text: string, needles: Needles): Marked[] {
  const whole = composed(text).trim();
  const hits = hitsIn(whole, needles);
  const from = wordStart(whole, densest(hits));
  const to = wordEnd(whole, from, Math.min(from + EXCERPT_LENGTH, whole.length));
  const parts = partsOf(whole, from, to, hits);
  const dots: Marked = { text: '…', hit: false };
  return [...(from > 0 ? [dots] : []), ...parts, ...(to < whole.length ? [dots] : [])];
}

/** A text's code without its spaces, and where in the text each letter of it stands. */
interface Solid {
  code: string;
  places: number[];
  wordStarts: Set<number>;
}

/** Texts whose codes are kept: while somebody types, most of what is found is found again. */
const MOST_KEPT = 200;

const solidOf = kept((text: string): Solid => {
  const solid: Solid = { code: '', places: [], wordStarts: new Set() };
  const tokenized = tokenize(text);
  for (const token of tokenized.tokens) {
    solid.wordStarts.add(solid.code.length);
    solid.code += token.code;
    for (const { at, length } of lettersIn(tokenized, token)) {
      const place = tokenized.places?.[at] ?? at;
      for (let key = 0; key < length; key++) solid.places.push(place);
    }
  }
  return solid;
}, MOST_KEPT);

/** By place in the text: 1 where the letter there matched. */
function hitsIn(text: string, { codes, initials }: Needles): Uint8Array {
  const { code, places, wordStarts } = solidOf(text);
  const hits = new Uint8Array(text.length);
  const hit = (from: number, length: number) => {
    for (let at = from; at < from + length; at++) hits[places[at] ?? -1] = 1;
  };
  for (const needle of codes) {
    for (let at = code.indexOf(needle); needle !== '' && at >= 0; at = code.indexOf(needle, at + 1)) {
      if (wordStarts.has(at) || isInside(code, at, needle, wordStarts)) hit(at, needle.length);
    }
  }
  for (const needle of initials) markInitials(code, needle, wordStarts, hit);
  return hits;
}

/** Inside a word it has to end there; a single syllable stands in many words by chance. */
const isInside = (code: string, at: number, needle: string, wordStarts: Set<number>) =>
  isSyllableStart(code, at) &&
  !(isHangul(needle) && countSyllables(needle) === 1) &&
  !crosses(wordStarts, at, needle.length);

function crosses(wordStarts: Set<number>, at: number, length: number): boolean {
  for (let place = at + 1; place < at + length; place++) if (wordStarts.has(place)) return true;
  return false;
}

function markInitials(
  code: string,
  needle: string,
  wordStarts: Set<number>,
  hit: (from: number, length: number) => void,
): void {
  const syllables: number[] = [];
  for (let at = 0; at < code.length; at++) if (isSyllableStart(code, at)) syllables.push(at);
  const initials = syllables.map((from, at) => initialsOfCode(code.slice(from, syllables[at + 1])) || ' ').join('');
  for (let at = initials.indexOf(needle); at >= 0; at = initials.indexOf(needle, at + 1)) {
    const from = syllables[at] ?? 0;
    if (wordStarts.has(from)) hit(from, (syllables[at + needle.length] ?? code.length) - from);
  }
}

function partsOf(text: string, from: number, to: number, hits: Uint8Array): Marked[] {
  const parts: Marked[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at++) {
    // The second half of a character has no mark of its own.
    if (at < to && (hits[at] === hits[start] || isSecondHalf(text, at))) continue;
    parts.push({ text: text.slice(start, at), hit: hits[start] === 1 });
    start = at;
  }
  return parts;
}

const isSecondHalf = (text: string, at: number) => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
};

/** The first of the matched letters that have most others within an excerpt's length after them; 0 without any. */
function densest(hits: Uint8Array): number {
  let [best, most, within] = [0, 0, 0];
  // From the end on: how many of the letters from here to the length of an excerpt matched.
  for (let at = hits.length - 1; at >= 0; at--) {
    within += (hits[at] ?? 0) - (hits[at + EXCERPT_LENGTH - LEAD] ?? 0);
    if (hits[at] === 1 && within >= most) [best, most] = [at, within];
  }
  return best;
}

/** Where a word begins, a little before the match; where none does, the match itself. */
function wordStart(text: string, match: number): number {
  const near = Math.max(match - LEAD, 0);
  if (near === 0) return 0;
  const space = text.slice(near - 1, match).search(/\s/);
  return space < 0 ? match : near + space;
}

/** Where the last whole word ends; a single long word is cut, though never through a character. */
function wordEnd(text: string, from: number, to: number): number {
  if (to === text.length || /\s/.test(text[to] ?? '')) return to;
  const whole = text.slice(from, to).search(/\s\S*$/);
  if (whole > 0) return from + whole;
  return /[\ud800-\udbff]/.test(text[to - 1] ?? '') ? to - 1 : to;
}
