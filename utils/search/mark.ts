/** Marks in a text what matched. */

import { initialsOfCode } from './initials.ts';
import { syllables as countSyllables, isSyllableStart } from './keys.ts';
import { composed } from './letters.ts';
import { beginsWord, isOfOneWord, type Solid, solidOf, tellPlaces } from './solid.ts';
import { isHangul } from './terms.ts';
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

/** By place in the text: 1 where the letter there matched. */
function hitsIn(text: string, { codes, initials }: Needles): Uint8Array {
  const hits = new Uint8Array(text.length);
  if (codes.length + initials.length === 0) return hits;
  const solid = solidOf(text);
  const hit = (from: number, to: number) => {
    tellPlaces(solid, from, to, (place) => {
      hits[place] = 1;
    });
  };
  for (const needle of codes) {
    for (let at = solid.code.indexOf(needle); needle !== '' && at >= 0; at = solid.code.indexOf(needle, at + 1)) {
      if (beginsWord(solid, at) || isInside(solid, at, needle)) hit(at, at + needle.length);
    }
  }
  for (const needle of initials) markInitials(solid, needle, hit);
  return hits;
}

/** Inside a word it has to end there; a single syllable stands in many words by chance. */
const isInside = (solid: Solid, at: number, needle: string) =>
  isSyllableStart(solid.code, at) &&
  !(isHangul(needle) && countSyllables(needle) === 1) &&
  isOfOneWord(solid, at, at + needle.length);

function markInitials(solid: Solid, needle: string, hit: (from: number, to: number) => void): void {
  const { code } = solid;
  const syllables: number[] = [];
  for (let at = 0; at < code.length; at++) if (isSyllableStart(code, at)) syllables.push(at);
  const initials = syllables.map((from, at) => initialsOfCode(code.slice(from, syllables[at + 1])) || ' ').join('');
  for (let at = initials.indexOf(needle); at >= 0; at = initials.indexOf(needle, at + 1)) {
    const from = syllables[at] ?? 0;
    if (beginsWord(solid, from)) hit(from, syllables[at + needle.length] ?? code.length);
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
  // From the last on: how many of the letters from here to the length of an excerpt matched.
  for (let at = hits.lastIndexOf(1); at >= 0; at--) {
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
