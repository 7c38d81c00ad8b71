/**
 * Arrays as long as the index, which every search writes on. Made for each search they would be most of its garbage, and
 * collecting that is what a key now and then has to wait for. Whoever writes on one leaves it as blank as it was, and where
 * it fails before that, all are wiped; save `found`, of which nobody reads more than was just written.
 */
import { countOf } from './packed.ts';
import type { Segment } from './segment.ts';

export interface Sheets {
  /** By document: how much it has of a concept, and by which of its variants. */
  values: Float32Array;
  variants: Uint8Array;
  /** By document: how much it has of all concepts. */
  sums: Float32Array;
  /** The documents that have any of it, as many as there are. */
  found: Uint32Array;
  /** By segment. */
  matches: Map<Segment, Matches>;
}

/** By term of a segment: which concept it stands for (from 1; 0 for none), and with what weight. */
export interface Matches {
  concepts: Uint8Array;
  weights: Float32Array;
}

/** @param count documents of all segments */
export function blankSheets(segments: Segment[], count: number): Sheets {
  return {
    values: new Float32Array(count),
    variants: new Uint8Array(count),
    sums: new Float32Array(count),
    found: new Uint32Array(count),
    matches: new Map(segments.map((segment) => [segment, blankMatches(segment)])),
  };
}

/** Wipes all of them, whatever was written where. */
export function wipeSheets({ values, variants, sums, matches }: Sheets): void {
  for (const sheet of [values, variants, sums]) sheet.fill(0);
  for (const { concepts, weights } of matches.values()) {
    concepts.fill(0);
    weights.fill(0);
  }
}

function blankMatches({ terms }: Segment): Matches {
  const count = countOf(terms);
  return { concepts: new Uint8Array(count), weights: new Float32Array(count) };
}
