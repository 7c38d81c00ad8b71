/** The terms of all segments: what the question's words are looked up in. */
import { firstOf } from './first-of.ts';
import { kept } from './kept.ts';
import { syllables } from './keys.ts';
import { containing, type Known, knownTerms, near, startingWith } from './known-terms.ts';
import { indexOfString, lengthAt, stringAt } from './packed.ts';
import type { Segment } from './segment.ts';
import type { Slip } from './spelling.ts';
import { termOf } from './terms.ts';

/** Terms that one look-up gives at most: the shortest ones, which have least besides what was looked for. */
const MOST = 48;

/** A word, a word of one syllable, several syllables that begin or stand in other words, or nothing that is looked for. */
export type KnownAs = 'whole' | 'single' | 'inside' | 'unknown';

export interface Vocabulary {
  has(term: string): boolean;
  /** Whether there are terms that begin with it and go on. */
  goesOn(start: string): boolean;
  /** What a stretch of keys is known as, with its particles and endings or without them. */
  knownAs(part: string): KnownAs;
  /** Whether a name is few enough slips away. */
  hasNear(word: string): boolean;
  /** Terms that begin with it and go on. @param whole whether it has to end with a syllable there */
  startingWith(start: string, whole: boolean): string[];
  /** Terms that have it further on, as whole syllables. */
  containing(part: string): string[];
  /** The names that are fewest slips away. @param most slips, where it is not for the word's length to say */
  near(word: string, most?: number): Slip[];
}

/** Look-ups that are kept, of each kind; of those that only say yes or no there are more, and they weigh less. */
const MOST_KEPT = 300;
const MOST_ANSWERS = 3_000;

/** @param replaced by document of all segments: 1 where it no longer counts */
export function vocabularyOf(segments: Segment[], replaced: Uint8Array): Vocabulary {
  const known = knownTerms(segments, replaced);
  const beginnings = (whole: boolean) =>
    kept((start: string) => shortest(known, (one) => startingWith(one, start, whole)), MOST_KEPT);
  const [inSyllables, inKeys] = [beginnings(true), beginnings(false)];
  const nearest = kept(
    ({ word, most }: Near) => nearestOf(known, word, most),
    MOST_KEPT,
    ({ word, most }) => `${word}\n${most}`,
  );
  const isAny = (find: (one: Known) => Generator) => known.some((one) => !find(one).next().done);
  const has = kept(
    (term: string) => known.some(({ segment, isThere }) => isThere(indexOfString(segment.terms, term))),
    MOST_ANSWERS,
  );
  const hasWithin = (part: string) =>
    isAny((one) => startingWith(one, part, true)) || isAny((one) => containing(one, part));
  return {
    has,
    goesOn: kept((start: string) => isAny((one) => startingWith(one, start, false)), MOST_ANSWERS),
    // One answer instead of three: a question without spaces has two hundred stretches.
    knownAs: kept((part: string): KnownAs => {
      const stem = termOf(part);
      const isSingle = syllables(stem) <= 1;
      if (has(part) || has(stem)) return isSingle ? 'single' : 'whole';
      return !isSingle && hasWithin(stem) ? 'inside' : 'unknown';
    }, MOST_ANSWERS),
    hasNear: kept((word: string) => isAny((one) => near(one, word)), MOST_ANSWERS),
    startingWith: (start, whole) => (whole ? inSyllables : inKeys)(start),
    containing: kept((part: string) => shortest(known, (one) => containing(one, part)), MOST_KEPT),
    near: (word, most) => nearest({ word, most }),
  };
}

/** What is asked for by a slip. */
interface Near {
  word: string;
  most: number | undefined;
}

/** Of the names that are few enough slips away those that are fewest. */
function nearestOf(known: Known[], word: string, most?: number): Slip[] {
  const slips = known.flatMap((one) => [...near(one, word, most)]);
  const least = Math.min(...slips.map((one) => one.slips));
  return slips.filter((one) => one.slips === least).slice(0, MOST);
}

/** The shortest of the terms that are found in any segment, each once. */
function shortest(known: Known[], find: (one: Known) => Iterable<number>): string[] {
  const terms = known.flatMap((one) => {
    const { segment } = one;
    const byLength = (a: number, b: number) => lengthAt(segment.terms, a) - lengthAt(segment.terms, b) || a - b;
    return firstOf([...new Set(find(one))], MOST, byLength).map((id) => stringAt(segment.terms, id));
  });
  if (known.length === 1) return terms;
  return [...new Set(terms)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, MOST);
}
