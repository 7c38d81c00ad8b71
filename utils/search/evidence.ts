/** How much each document has of a concept. */

import type { Concept } from './concepts.ts';
import { findInitials } from './initials.ts';
import { indexOfString } from './packed.ts';
import { readPostings } from './postings.ts';
import type { SearchIndex } from './search-index.ts';

/** Evidence by document. */
export interface Evidence {
  /** From 0 to 1. */
  values: Float32Array;
  /** Which of the concept's variants gave it. */
  variants: Uint8Array;
  /** The documents that have any. */
  documents: number[];
  /** All values together: how many documents there are, so to speak. */
  mass: number;
}

/** Terms that may stand for a concept; the surest come first. */
const MOST_VARIANTS = 255;

/** Gathers the evidence for a concept. */
export function evidenceFor({ variants, initials }: Concept, { segments, count, replaced }: SearchIndex): Evidence {
  const evidence: Evidence = {
    values: new Float32Array(count),
    variants: new Uint8Array(count),
    documents: [],
    mass: 0,
  };
  const note = (document: number, value: number, variant: number) => {
    const known = evidence.values[document] ?? 0;
    if (value <= known || replaced[document] === 1) return;
    if (known === 0) evidence.documents.push(document);
    evidence.mass += value - known;
    evidence.values[document] = value;
    evidence.variants[document] = variant;
  };
  let before = 0;
  for (const segment of segments) {
    for (let at = 0; at < variants.length && at < MOST_VARIANTS; at++) {
      const { term, sureness } = variants[at] as Concept['variants'][number];
      readPostings(segment, indexOfString(segment.terms, term), (document, impact) =>
        note(before + document, sureness * impact, at),
      );
    }
    if (initials !== undefined) {
      for (const { document, sureness } of findInitials(segment, initials)) note(before + document, sureness, 0);
    }
    before += segment.titleOrder.length;
  }
  return evidence;
}
