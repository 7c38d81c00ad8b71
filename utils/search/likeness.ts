/** How like the question a document's title is, and the nearest of the ways to ask it. */

import type { Weighed } from './rank.ts';
import type { Place, SearchIndex } from './search-index.ts';
import type { Segment } from './segment.ts';
import type { Matches } from './sheets.ts';
import { termWeights } from './term-weights.ts';
import { SCORE } from './weights.ts';

export interface Likeness {
  title: number;
  ask: number;
}

/** How like the question each of some documents is. */
export function likenesses(index: SearchIndex, concepts: Weighed[], places: Place[]): Likeness[] {
  const whole = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const compare = new Map(
    index.segments.map((segment, number) => {
      const matches = index.sheets.matches.get(segment) as Matches;
      noteMatches(matches, concepts, number);
      return [segment, comparer(segment, matches, whole, termWeights(index, segment))];
    }),
  );
  const none = () => ({ title: 0, ask: 0 });
  const all = places.map(({ segment, at }) => (compare.get(segment) ?? none)(at));
  for (const [number, segment] of index.segments.entries()) {
    wipeMatches(index.sheets.matches.get(segment) as Matches, concepts, number);
  }
  return all;
}

/** Of several concepts that a term may stand for it is the heaviest. @param number of the segment */
function noteMatches(matches: Matches, concepts: Weighed[], number: number): void {
  // Counted, since pairs of numbers and concepts would be made for each of them at each key.
  for (let which = 0; which < concepts.length; which++) {
    const { concept, evidence, weight: whole } = concepts[which] as Weighed;
    const { variants } = concept;
    const terms = evidence.terms[number] ?? [];
    for (let at = 0; at < variants.length; at++) {
      const id = terms[at] ?? -1;
      const weight = (variants[at]?.sureness ?? 0) * whole;
      if (id < 0 || weight <= (matches.weights[id] ?? 0)) continue;
      matches.concepts[id] = which + 1;
      matches.weights[id] = weight;
    }
  }
}

function wipeMatches(matches: Matches, concepts: Weighed[], number: number): void {
  for (const { evidence } of concepts) {
    for (const id of evidence.terms[number] ?? []) {
      if (id < 0) continue;
      matches.concepts[id] = 0;
      matches.weights[id] = 0;
    }
  }
}

/**
 * Makes the comparison for the documents of a segment.
 *
 * @param whole what the question weighs
 * @param weightBetween what a part of the phrases does
 */
function comparer(
  segment: Segment,
  matches: Matches,
  whole: number,
  weightBetween: (from: number, to: number) => number,
) {
  const { phrases, phraseStarts } = segment;
  return (document: number): Likeness => {
    const likeness: Likeness = { title: 0, ask: 0 };
    const start = phraseStarts[document] ?? 0;
    const end = Math.min(phraseStarts[document + 1] ?? 0, phrases.length);
    let from = start;
    for (let at = from; at < end; at++) {
      if (phrases[at] !== 0) continue;
      const common = commonIn(segment, from, at, matches);
      // Most phrases have nothing in common with the question, and then it is all the same what they weigh.
      if (common > 0) {
        const all = weightBetween(from, at);
        if (from === start) likeness.title = shareOf(common, whole, all, SCORE.titleBalance);
        else likeness.ask = Math.max(likeness.ask, shareOf(common, whole, all, SCORE.askBalance));
      }
      from = at + 1;
    }
    return likeness;
  };
}

/** @param balance how much of what is common is a share of the question, and not of the phrase */
const shareOf = (common: number, question: number, phrase: number, balance: number) =>
  common / (balance * question + (1 - balance) * phrase || 1);

/** What a phrase has in common with the question, less where the order is another one. */
function commonIn({ phrases }: Segment, from: number, to: number, matches: Matches): number {
  // Nearly all phrases have nothing in common with it, and a list for each would be most of a search's garbage.
  let order: number[] | undefined;
  let common = 0;
  for (let at = from; at < to; at++) {
    const id = (phrases[at] ?? 0) - 1;
    const concept = matches.concepts[id] ?? 0;
    if (concept === 0) continue;
    order ??= [];
    // A concept counts once.
    if (!order.includes(concept)) common += matches.weights[id] ?? 0;
    if (order.at(-1) !== concept) order.push(concept);
  }
  return order ? common * orderliness(order) : 0;
}

/** 1 where the concepts come in the question's order. */
function orderliness(order: number[]): number {
  const steps = order.length - 1;
  if (steps < 1) return 1;
  let inOrder = 0;
  for (let at = 1; at <= steps; at++) if ((order[at] ?? 0) > (order[at - 1] ?? 0)) inOrder += 1;
  return SCORE.disorder + (1 - SCORE.disorder) * (inOrder / steps);
}
