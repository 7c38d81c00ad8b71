/** How like the question a document's title is, and the nearest of the ways to ask it. */

import type { Concept } from './concepts.ts';
import { contentOf } from './function-words.ts';
import type { Place, SearchIndex } from './index.ts';
import { indexOfString, stringAt } from './packed.ts';
import type { Segment } from './segment.ts';
import { SCORE } from './weights.ts';

export interface Likeness {
  title: number;
  ask: number;
}

/** What a term of a document has to do with the question. */
interface Match {
  concept: number;
  /** The concept's weight, as far as the term surely stands for it. */
  weight: number;
}

/** A word that so many of so many documents have tells the less, the more have it. */
export const rarity = (documents: number, of: number) =>
  Math.max(0, Math.log((of + 1) / (documents + 0.5))) ** SCORE.rarity;

/** Makes the comparison for one question. */
export function comparer(index: SearchIndex, concepts: (Concept & { weight: number })[]) {
  const whole = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const bySegment = new Map(index.segments.map((segment) => [segment, matchesIn(segment, concepts)]));

  return ({ segment, at: document }: Place): Likeness => {
    const matches = bySegment.get(segment) ?? new Map<number, Match>();
    const { phrases, phraseStarts } = segment;
    const likeness: Likeness = { title: 0, ask: 0 };
    const end = phraseStarts[document + 1] ?? 0;
    let from = phraseStarts[document] ?? 0;
    let isTitle = true;
    for (let at = from; at < end; at++) {
      if (phrases[at] !== 0) continue;
      const like = likenessOf(
        index,
        segment,
        from,
        at,
        matches,
        whole,
        isTitle ? SCORE.titleBalance : SCORE.askBalance,
      );
      if (isTitle) likeness.title = like;
      else if (like > likeness.ask) likeness.ask = like;
      isTitle = false;
      from = at + 1;
    }
    return likeness;
  };
}

/** By the number of a term: the concept that it stands for. */
function matchesIn({ terms }: Segment, concepts: (Concept & { weight: number })[]): Map<number, Match> {
  const matches = new Map<number, Match>();
  for (const [concept, { variants, weight: whole }] of concepts.entries()) {
    for (const { term, sureness } of variants) {
      const id = indexOfString(terms, term);
      const weight = sureness * whole;
      if (id >= 0 && weight > (matches.get(id)?.weight ?? 0)) matches.set(id, { concept, weight });
    }
  }
  return matches;
}

/** What a phrase and the question have in common, as a share of both. */
function likenessOf(
  index: SearchIndex,
  segment: Segment,
  from: number,
  to: number,
  matches: Map<number, Match>,
  whole: number,
  balance: number,
): number {
  /** By concept: the surest term for it. */
  const got: number[] = [];
  let [all, last, inOrder, steps] = [0, -1, 0, 0];
  for (let at = from; at < to; at++) {
    const id = (segment.phrases[at] ?? 0) - 1;
    all += weightOf(index, segment, id);
    const match = matches.get(id);
    if (!match) continue;
    got[match.concept] = Math.max(got[match.concept] ?? 0, match.weight);
    if (last >= 0 && match.concept !== last) {
      steps += 1;
      if (match.concept > last) inOrder += 1;
    }
    last = match.concept;
  }
  let common = 0;
  for (const weight of got) common += weight ?? 0;
  if (common === 0) return 0;
  const order = steps === 0 ? 1 : SCORE.disorder + (1 - SCORE.disorder) * (inOrder / steps);
  return (order * common) / (balance * whole + (1 - balance) * all || 1);
}

/** By segment and term: what a term weighs in a title; worked out when it is first met. */
const known = new WeakMap<Segment, Float32Array>();

function weightOf(index: SearchIndex, segment: Segment, id: number): number {
  const weights = known.get(segment) ?? new Float32Array(segment.frequencies.length).fill(-1);
  known.set(segment, weights);
  const before = weights[id] ?? 0;
  if (before >= 0) return before;
  const term = stringAt(segment.terms, id);
  let documents = 0;
  for (const one of index.segments) documents += one.frequencies[indexOfString(one.terms, term)] ?? 0;
  const weight = contentOf(term) * rarity(documents, index.count);
  weights[id] = weight;
  return weight;
}
