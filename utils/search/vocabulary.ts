/** The terms of all segments: what the question's words are looked up in. */
import { kept } from './kept.ts';
import { isSyllableStart, isVowel } from './keys.ts';
import { countOf, indexOfString, lowerBound, placeOf, SEPARATOR, stringAt } from './packed.ts';
import { readPostings } from './postings.ts';
import type { Segment } from './segment.ts';
import { type Slip, speller } from './spelling.ts';
import { AIM } from './terms.ts';

/** Terms that one look-up gives at most: the shortest ones, which have least besides what was looked for. */
const MOST = 48;
/** Terms that are looked at for it: a single syllable begins thousands. */
const MOST_READ = 4_000;

export interface Vocabulary {
  has(term: string): boolean;
  /** Terms that begin with it and go on. @param whole whether it has to end with a syllable there */
  startingWith(start: string, whole: boolean): string[];
  /** Terms that have it further on, as whole syllables. */
  containing(part: string): string[];
  /** The names that are fewest slips away. @param most slips, where it is not for the word's length to say */
  near(word: string, most?: number): Slip[];
}

/** Look-ups that are kept, of each kind. */
const MOST_KEPT = 300;

/** @param replaced by document of all segments: 1 where it no longer counts */
export function vocabularyOf(segments: Segment[], replaced: Uint8Array): Vocabulary {
  const known = knownTerms(segments, replaced);
  const has = kept(
    (term: string) => ({ is: known.some(({ segment, isThere }) => isThere(indexOfString(segment.terms, term))) }),
    MOST_KEPT * 10,
  );
  const all = (find: (one: Known) => Iterable<string>) => shortest(new Set(known.flatMap((one) => [...find(one)])));
  return {
    has: (term) => has(term).is,
    startingWith: kept((start: string, whole: boolean) => all((one) => startingWith(one, start, whole)), MOST_KEPT),
    containing: kept((part: string) => all((one) => containing(one, part)), MOST_KEPT),
    near: kept((word: string, most?: number) => {
      const slips = known.flatMap((one) => [...near(one, word, most)]);
      const least = Math.min(...slips.map((one) => one.slips));
      return slips.filter((one) => one.slips === least).slice(0, MOST);
    }, MOST_KEPT),
  };
}

/** A segment with what still counts of its terms. */
interface Known {
  segment: Segment;
  /** Whether a document that counts has the term of this number; -1 is none. */
  isThere(id: number): boolean;
}

function knownTerms(segments: Segment[], replaced: Uint8Array): Known[] {
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

const shortest = (terms: Set<string>) =>
  [...terms]
    .filter((term) => !term.endsWith(AIM))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MOST);

function* startingWith({ segment: { terms }, isThere }: Known, start: string, whole: boolean): Generator<string> {
  const from = lowerBound(terms, start);
  for (let at = from; at < countOf(terms) && at < from + MOST_READ; at++) {
    const term = stringAt(terms, at);
    if (!term.startsWith(start)) return;
    if (term.length > start.length && (!whole || isSyllableStart(term, start.length)) && isThere(at)) yield term;
  }
}

function* containing({ segment: { terms }, isThere }: Known, part: string): Generator<string> {
  const { text } = terms;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    // At the start of a term it is a beginning, and inside a syllable it is nothing.
    const isInside = at > 0 && text[at - 1] !== SEPARATOR && startsSyllable(text, at);
    if (!isInside || !isSyllableStart(text, at + part.length)) continue;
    const place = placeOf(terms, at);
    const term = stringAt(terms, place);
    // Keys of Hangul may stand in a Latin word by chance.
    if (/^[a-zA-Z\d]/.test(term) && isThere(place)) yield term;
  }
}

const startsSyllable = (text: string, at: number) => !isVowel(text[at]) && isVowel(text[at + 1]);

function* near({ segment: { terms, masks, named }, isThere }: Known, word: string, most?: number): Generator<Slip> {
  const { mayBe, slips, most: allowed } = speller(word, most);
  if (allowed === 0) return;
  for (let id = 0; id < masks.length; id++) {
    if (named[id] === 0 || !mayBe(masks[id] ?? 0)) continue;
    const term = stringAt(terms, id);
    const apart = slips(term);
    if (apart <= allowed && isThere(id)) yield { code: term, slips: apart };
  }
}
