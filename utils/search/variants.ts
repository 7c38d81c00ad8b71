/** The terms that may stand for one word of a question. */
import { rootsOf } from './endings.ts';
import { isVowel, syllables } from './keys.ts';
import type { Meaning } from './synonyms.ts';
import { termOf } from './terms.ts';
import type { Reason } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';
import { MEANT } from './weights.ts';

/** A term that may be meant. */
export interface Variant {
  term: string;
  /** How surely, from 0 to 1. */
  sureness: number;
  /** Where it isn't what was typed. */
  kind: Reason['kind'] | undefined;
  /** All words of the question that mean it together, where that is more than one. */
  typed: string | undefined;
}

/** A variant with each of its fields: what reads thousands of them is slow where they have several shapes. */
export const variantOf = (term: string, sureness: number, kind?: Reason['kind']): Variant => ({
  term,
  sureness,
  kind,
  typed: undefined,
});

/** Syllables that a term may have beyond a word of one: 돈 is in 돈이, and not in 돈까스집. */
const FEW = 3;

/** Adds variants; of one term the surest counts. */
class Variants {
  readonly #best = new Map<string, Variant>();
  add(term: string, sureness: number, kind?: Reason['kind']): void {
    const known = this.#best.get(term);
    if (!known || known.sureness < sureness) this.#best.set(term, variantOf(term, sureness, kind));
  }
  all = () => [...this.#best.values()];
}

/** Terms that have the word as it was typed: it alone, more than it, another form of it. */
export function literalVariants(code: string, isUnderWay: boolean, vocabulary: Vocabulary): Variant[] {
  const found = new Variants();
  const stem = termOf(code);
  for (const one of new Set([code, stem])) if (vocabulary.has(one)) found.add(one, 1);
  addLonger(found, stem, vocabulary, 1);
  for (const root of rootsOf(code)) {
    const sureness = syllables(root) > 1 ? MEANT.root : MEANT.root * MEANT.beginning;
    if (vocabulary.has(root)) found.add(root, sureness);
    if (syllables(root) > 1) addLonger(found, root, vocabulary, sureness * MEANT.beginning);
  }
  if (isUnderWay && code.length > 1) {
    for (const term of vocabulary.startingWith(code, false)) {
      const done = code.length / term.length;
      found.add(term, MEANT.underWay + (MEANT.underWayMost - MEANT.underWay) * done);
    }
  }
  return found.all();
}

function addLonger(
  found: Variants,
  stem: string,
  vocabulary: Vocabulary,
  sureness: number,
  kind?: Reason['kind'],
): void {
  if (syllables(stem) > 1 || stem.length > 3) {
    for (const term of vocabulary.startingWith(stem, true)) found.add(term, sureness * MEANT.beginning, kind);
    for (const term of vocabulary.containing(stem)) {
      found.add(term, sureness * (term.endsWith(stem) ? MEANT.end : MEANT.inside), kind);
    }
  } else if (syllables(stem) === 1 && !isVowel(stem[0])) {
    const few = vocabulary.startingWith(stem, true).filter((term) => syllables(term) <= FEW);
    for (const term of few) found.add(term, sureness * MEANT.short, kind);
  }
}

/** Terms that mean the same. */
export function meantVariants(meanings: Meaning[], vocabulary: Vocabulary): Variant[] {
  const found = new Variants();
  for (const { terms, weight } of meanings) {
    const sureness = weight * (terms.length > 1 ? MEANT.partOfMeaning : MEANT.meaning);
    for (const term of terms) {
      if (vocabulary.has(term)) found.add(term, sureness, 'synonym');
      if (syllables(term) > 1) addLonger(found, term, vocabulary, sureness, 'synonym');
    }
  }
  return found.all();
}

/** Terms that may have been meant and were misspelt. */
export function correctedVariants(code: string, vocabulary: Vocabulary): Variant[] {
  const found = new Variants();
  for (const word of new Set([code, termOf(code)])) {
    for (const { code: term, slips } of vocabulary.near(word))
      found.add(term, slips > 1 ? MEANT.twoSlips : MEANT.oneSlip, 'spelling');
  }
  return found.all();
}

/** Of one term the surest variant; the surest ones first. */
export function merged(...lists: Variant[][]): Variant[] {
  const best = new Map<string, Variant>();
  for (const variant of lists.flat()) {
    if ((best.get(variant.term)?.sureness ?? 0) < variant.sureness) best.set(variant.term, variant);
  }
  return [...best.values()].sort((a, b) => b.sureness - a.sureness);
}
