/** The terms of all segments: what the question's words are looked up in. */
import { kept } from './kept.ts';
import { isSyllableStart, isVowel } from './keys.ts';
import { countOf, indexOfString, lowerBound, placeOf, SEPARATOR, stringAt } from './packed.ts';
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

export function vocabularyOf(segments: Segment[]): Vocabulary {
  const has = kept(
    (term: string) => ({ is: segments.some((segment) => indexOfString(segment.terms, term) >= 0) }),
    MOST_KEPT * 10,
  );
  const all = (find: (segment: Segment) => Iterable<string>) =>
    shortest(new Set(segments.flatMap((one) => [...find(one)])));
  return {
    has: (term) => has(term).is,
    startingWith: kept(
      (start: string, whole: boolean) => all((segment) => startingWith(segment, start, whole)),
      MOST_KEPT,
    ),
    containing: kept((part: string) => all((segment) => containing(segment, part)), MOST_KEPT),
    near: kept((word: string, most?: number) => {
      const slips = segments.flatMap((segment) => [...near(segment, word, most)]);
      const least = Math.min(...slips.map((one) => one.slips));
      return slips.filter((one) => one.slips === least).slice(0, MOST);
    }, MOST_KEPT),
  };
}

const shortest = (terms: Set<string>) =>
  [...terms]
    .filter((term) => !term.endsWith(AIM))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MOST);

function* startingWith({ terms }: Segment, start: string, whole: boolean): Generator<string> {
  const from = lowerBound(terms, start);
  for (let at = from; at < countOf(terms) && at < from + MOST_READ; at++) {
    const term = stringAt(terms, at);
    if (!term.startsWith(start)) return;
    if (term.length > start.length && (!whole || isSyllableStart(term, start.length))) yield term;
  }
}

function* containing({ terms }: Segment, part: string): Generator<string> {
  const { text } = terms;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    // At the start of a term it is a beginning, and inside a syllable it is nothing.
    const isInside = at > 0 && text[at - 1] !== SEPARATOR && startsSyllable(text, at);
    if (isInside && isSyllableStart(text, at + part.length)) yield stringAt(terms, placeOf(terms, at));
  }
}

const startsSyllable = (text: string, at: number) => !isVowel(text[at]) && isVowel(text[at + 1]);

function* near({ terms, masks, named }: Segment, word: string, most?: number): Generator<Slip> {
  const { mayBe, slips, most: allowed } = speller(word, most);
  if (allowed === 0) return;
  for (let id = 0; id < masks.length; id++) {
    if (named[id] === 0 || !mayBe(masks[id] ?? 0)) continue;
    const term = stringAt(terms, id);
    const apart = slips(term);
    if (apart <= allowed) yield { code: term, slips: apart };
  }
}
