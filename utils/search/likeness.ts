/** How like the question a document's title is, and the nearest of the ways to ask it. */

import type { Concept } from './concepts.ts';
import { contentOf } from './function-words.ts';
import { countOf, indexOfString, stringAt } from './packed.ts';
import type { Place, SearchIndex } from './search-index.ts';
import type { Segment } from './segment.ts';
import { SCORE } from './weights.ts';

export interface Likeness {
  title: number;
  ask: number;
}

/** By term of a segment: which concept it stands for (from 1; 0 for none), and with what weight. */
interface Matches {
  concepts: Uint8Array;
  weights: Float32Array;
}

/** A word that so many of so many documents have tells the less, the more have it. */
export const rarity = (documents: number, of: number) =>
  Math.max(0, Math.log((of + 1) / (documents + 0.5))) ** SCORE.rarity;

type WeighedConcept = Concept & { weight: number };

/** Makes the comparison for one question. */
export function comparer(index: SearchIndex, concepts: WeighedConcept[]) {
  const whole = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const compare = new Map(
    index.segments.map((segment) => {
      const matches = matchesIn(segment, concepts);
      const weightOf = termWeights(index, segment);
      return [segment, (from: number, to: number) => commonIn(segment, from, to, matches, weightOf)];
    }),
  );

  return ({ segment, at: document }: Place): Likeness => {
    const { phrases, phraseStarts } = segment;
    const likeness: Likeness = { title: 0, ask: 0 };
    const end = phraseStarts[document + 1] ?? 0;
    const start = phraseStarts[document] ?? 0;
    let from = start;
    for (let at = from; at < end; at++) {
      if (phrases[at] !== 0) continue;
      const { common = 0, all = 0 } = compare.get(segment)?.(from, at) ?? {};
      const share = (balance: number) => common / (balance * whole + (1 - balance) * all || 1);
      if (from === start) likeness.title = share(SCORE.titleBalance);
      else likeness.ask = Math.max(likeness.ask, share(SCORE.askBalance));
      from = at + 1;
    }
    return likeness;
  };
}

function matchesIn({ terms }: Segment, concepts: WeighedConcept[]): Matches {
  const count = countOf(terms);
  const matches: Matches = { concepts: new Uint8Array(count), weights: new Float32Array(count) };
  for (const [concept, { variants, weight: whole }] of concepts.entries()) {
    for (const { term, sureness } of variants) {
      const id = indexOfString(terms, term);
      const weight = sureness * whole;
      if (id < 0 || weight <= (matches.weights[id] ?? 0)) continue;
      matches.concepts[id] = concept + 1;
      matches.weights[id] = weight;
    }
  }
  return matches;
}

/** What a phrase has in common with the question, less where the order is another one; and what all of it weighs. */
function commonIn(
  { phrases }: Segment,
  from: number,
  to: number,
  matches: Matches,
  weightOf: (term: number) => number,
): { common: number; all: number } {
  const order: number[] = [];
  let [all, common] = [0, 0];
  for (let at = from; at < to; at++) {
    const id = (phrases[at] ?? 0) - 1;
    all += weightOf(id);
    const concept = matches.concepts[id] ?? 0;
    if (concept === 0) continue;
    // A concept counts once.
    if (!order.includes(concept)) common += matches.weights[id] ?? 0;
    if (order.at(-1) !== concept) order.push(concept);
  }
  return { common: common * orderliness(order), all };
}

/** 1 where the concepts come in the question's order. */
function orderliness(order: number[]): number {
  const steps = order.length - 1;
  if (steps < 1) return 1;
  let inOrder = 0;
  for (let at = 1; at <= steps; at++) if ((order[at] ?? 0) > (order[at - 1] ?? 0)) inOrder += 1;
  return SCORE.disorder + (1 - SCORE.disorder) * (inOrder / steps);
}

/**
 * What each term of a segment weighs in a title; worked out when it is first met. How many documents have it is a little
 * too high: those whose place a later segment took are counted, too, and there are never many of them.
 */
function termWeights(index: SearchIndex, segment: Segment): (term: number) => number {
  const known = index.weights.get(segment) ?? new Float32Array(segment.frequencies.length).fill(-1);
  index.weights.set(segment, known);
  return (id) => {
    const before = known[id] ?? 0;
    if (before >= 0) return before;
    const term = stringAt(segment.terms, id);
    let documents = 0;
    for (const one of index.segments) documents += one.frequencies[indexOfString(one.terms, term)] ?? 0;
    const weight = contentOf(term) * rarity(documents, index.live);
    known[id] = weight;
    return weight;
  };
}
