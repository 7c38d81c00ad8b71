/** The terms of a segment that still count, and how they are looked through. */
import { isSyllableStart, isVowel } from './keys.ts';
import { countOf, lowerBound, placeOf, SEPARATOR, stringAt } from './packed.ts';
import { readPostings } from './postings.ts';
import type { Segment } from './segment.ts';
import { type Slip, speller } from './spelling.ts';
import { AIM } from './terms.ts';

/** A segment with what still counts of its terms. */
export interface Known {
  segment: Segment;
  /** Whether a document that counts has the term of this number; -1 is none. */
  isThere(id: number): boolean;
}

/** Terms that are looked at for a beginning: a single syllable begins thousands. */
const MOST_READ = 4_000;

/** @param replaced by document of all segments: 1 where it no longer counts */
export function knownTerms(segments: Segment[], replaced: Uint8Array): Known[] {
  let before = 0;
  return segments.map((segment) => {
    const gone = replaced.subarray(before, before + countOf(segment.keys));
    before += gone.length;
    return { segment, isThere: gone.includes(1) ? isStillThere(segment, gone) : (id) => id >= 0 };
  });
}

/** What is left of a segment of which something was replaced; each term is looked at once. */
function isStillThere(segment: Segment, gone: Uint8Array): Known['isThere'] {
  const left: (boolean | undefined)[] = [];
  return (id) => {
    if (id < 0) return false;
    left[id] ??= isLeft(segment, id, gone);
    return left[id];
  };
}

function isLeft(segment: Segment, id: number, gone: Uint8Array): boolean {
  let is = false;
  readPostings(segment, id, (document) => {
    is ||= gone[document] === 0;
  });
  return is;
}

/** Numbers of the terms that begin with it and go on, ascending. @param whole whether it has to end with a syllable there */
export function* startingWith({ segment, isThere }: Known, start: string, whole: boolean): Generator<number> {
  const { text, starts } = segment.terms;
  const from = lowerBound(segment.terms, start);
  for (let id = from; id < countOf(segment.terms) && id < from + MOST_READ; id++) {
    if (!text.startsWith(start, starts[id])) return;
    const end = (starts[id] ?? 0) + start.length;
    const goesOn = text[end] !== SEPARATOR && (!whole || isSyllableStart(text, end));
    if (goesOn && !isAim(segment, id) && isThere(id)) yield id;
  }
}

/** Numbers of the terms that have it further on, as whole syllables. */
export function* containing({ segment, isThere }: Known, part: string): Generator<number> {
  const { text, starts } = segment.terms;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    // At the start of a term it is a beginning, and inside a syllable it is nothing.
    const isInside = at > 0 && text[at - 1] !== SEPARATOR && startsSyllable(text, at);
    if (!isInside || !isSyllableStart(text, at + part.length)) continue;
    const id = placeOf(segment.terms, at);
    // Keys of Hangul may stand in a Latin word by chance.
    if (/[a-zA-Z\d]/.test(text[starts[id] ?? 0] ?? '') && !isAim(segment, id) && isThere(id)) yield id;
  }
}

const startsSyllable = (text: string, at: number) => !isVowel(text[at]) && isVowel(text[at + 1]);

/** What something is turned into is no word for somebody to look for. */
const isAim = ({ terms: { text, starts } }: Segment, id: number) => text[(starts[id + 1] ?? 0) - 2] === AIM;

/** Names that are so many slips away at most. */
export function* near({ segment, isThere }: Known, word: string, most?: number): Generator<Slip> {
  const { terms, masks, named } = segment;
  const { mayBe, slips, most: allowed } = speller(word, most);
  if (allowed === 0) return;
  for (let id = 0; id < masks.length; id++) {
    if (named[id] === 0 || !mayBe(masks[id] ?? 0)) continue;
    const term = stringAt(terms, id);
    const apart = slips(term);
    if (apart <= allowed && isThere(id)) yield { code: term, slips: apart };
  }
}
