/** How much each document has of a concept. */

import { findInitials } from './initials.ts';
import { indexOfString } from './packed.ts';
import { readPostings } from './postings.ts';
import type { SearchIndex } from './search-index.ts';
import type { Sheets } from './sheets.ts';
import type { Variant } from './variants.ts';

/** Evidence, for the documents that have any. */
export interface Evidence {
  /** In ascending order. */
  documents: Uint32Array;
  /** From 0 to 1, in the order of the documents. */
  values: Float32Array;
  /** Which of the concept's variants gave it. */
  variants: Uint8Array;
  /** All values together: how many documents there are, so to speak. */
  mass: number;
  /** By segment: the number that each variant's term has in it; -1 where it has none. */
  terms: Int32Array[];
}

/** Terms that may stand for a concept; the surest come first. */
const MOST_VARIANTS = 255;

/** Gathers the evidence for a concept. @param initials keys of initial consonants, where it is those */
export function evidenceFor(variants: Variant[], initials: string | undefined, index: SearchIndex): Evidence {
  const { segments, replaced, sheets } = index;
  const terms: Int32Array[] = [];
  let [mass, found, before] = [0, 0, 0];
  const note = (document: number, value: number, variant: number) => {
    const known = sheets.values[document];
    // A damaged segment may have documents beyond all that there are.
    if (known === undefined || value <= known || replaced[document] === 1) return;
    if (known === 0) found += 1;
    mass += value - known;
    sheets.values[document] = value;
    sheets.variants[document] = variant;
  };
  for (const segment of segments) {
    const ofSegment = Int32Array.from(variants, ({ term }) => indexOfString(segment.terms, term));
    for (let at = 0; at < variants.length && at < MOST_VARIANTS; at++) {
      const sureness = variants[at]?.sureness ?? 0;
      readPostings(segment, ofSegment[at] ?? -1, (document, impact) => note(before + document, sureness * impact, at));
    }
    if (initials !== undefined) {
      for (const { document, sureness } of findInitials(segment, initials)) note(before + document, sureness, 0);
    }
    terms.push(ofSegment);
    before += segment.titleOrder.length;
  }
  return { ...takenFrom(sheets, found), mass, terms };
}

/** What was gathered; leaves the sheets blank. */
function takenFrom({ values, variants }: Sheets, found: number) {
  const taken = {
    documents: new Uint32Array(found),
    values: new Float32Array(found),
    variants: new Uint8Array(found),
  };
  for (let document = 0, at = 0; at < found && document < values.length; document++) {
    const value = values[document] ?? 0;
    if (value === 0) continue;
    taken.documents[at] = document;
    taken.values[at] = value;
    taken.variants[at] = variants[document] ?? 0;
    values[document] = 0;
    at += 1;
  }
  return taken;
}

/** Which of the variants a document has; -1 where it has none. */
export function placeOfVariant({ documents, variants }: Evidence, document: number): number {
  let [low, high] = [0, documents.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((documents[middle] ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  return documents[low] === document ? (variants[low] ?? 0) : -1;
}
