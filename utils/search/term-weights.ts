/** What a term weighs in a title. */
import { CONTENTS } from './function-words.ts';
import { indexOfString, stringAt } from './packed.ts';
import type { SearchIndex } from './search-index.ts';
import type { Segment } from './segment.ts';
import { SCORE } from './weights.ts';

/** A word that so many of so many documents have tells the less, the more have it. */
export const rarity = (documents: number, of: number) =>
  Math.max(0, Math.log((of + 1) / (documents + 0.5))) ** SCORE.rarity;

/**
 * What the terms of a segment weigh in a title; each is worked out when it is first met.
 *
 * @returns what those between two places of the segment's phrases weigh together
 */
export function termWeights(index: SearchIndex, segment: Segment): (from: number, to: number) => number {
  const known = index.weights.get(segment) ?? new Float32Array(segment.frequencies.length).fill(-1);
  index.weights.set(segment, known);
  const { phrases } = segment;
  const weigh = (id: number) => {
    const content = CONTENTS[segment.contents[id] ?? 0] ?? 1;
    known[id] = content * rarity(documentsWith(id, segment, index), index.live);
  };
  return (from, to) => {
    let all = 0;
    for (let at = from; at < to; at++) {
      const id = (phrases[at] ?? 0) - 1;
      if ((known[id] ?? 0) < 0) weigh(id);
      all += known[id] ?? 0;
    }
    return all;
  };
}

/**
 * How many documents have a term. It is a little too high: those whose place a later segment took are counted, too, and
 * there are never many of them.
 */
function documentsWith(id: number, segment: Segment, { segments }: SearchIndex): number {
  let documents = segment.frequencies[id] ?? 0;
  if (segments.length === 1) return documents;
  const term = stringAt(segment.terms, id);
  for (const other of segments) {
    if (other !== segment) documents += other.frequencies[indexOfString(other.terms, term)] ?? 0;
  }
  return documents;
}
