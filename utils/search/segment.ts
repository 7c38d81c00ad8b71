/**
 * A part of the index: some articles with all that a search needs of them, as strings and typed arrays. It is stored as
 * it is and is of use at once; it never changes. What changes in the content goes into a further, small segment, whose
 * documents take the place of those with the same keys in the segments before it.
 */
import { countOf, type Packed, stringAt } from './packed.ts';

/** Raised whenever a segment of an older build would be misread, or would rank otherwise than a new one. */
export const SEGMENT_VERSION = 3;

export interface Segment {
  version: number;
  /** By document: its key, in ascending order, its title, and the note that goes with it. */
  keys: Packed;
  titles: Packed;
  notes: Packed;
  /** The category paths, levels joined by `PATH`, and by document which it is. */
  categories: Packed;
  categoryOf: Uint16Array;
  /** Keys of documents that are no more, sorted. */
  removed: Packed;
  /** The documents in the order of their titles' codes, to find beginnings in. */
  titleOrder: Uint32Array;
  /** All terms, sorted. */
  terms: Packed;
  /** By term: how many documents have it. */
  frequencies: Uint32Array;
  /** By term: which keys it is made of, a bit each, so that most can be ruled out as misspellings at a glance. */
  masks: Uint32Array;
  /** By term: which kind of word it is (see `function-words.ts`): to tell that takes it apart, which a first key can't wait for. */
  contents: Uint8Array;
  /** By term: 1 where it stands in a title, a search word, a heading or a category: what it may be corrected to. */
  named: Uint8Array;
  /** By term: pairs of the distance to the next document (base 128) and how much it is about the term (1 to 255). */
  postings: Uint8Array;
  postingStarts: Uint32Array;
  /** By document: the terms of its title and of each way to ask, as number of the term + 1, with 0 behind each. */
  phrases: Uint16Array | Uint32Array;
  phraseStarts: Uint32Array;
  /** By document: initial consonants of its title and search words (see `initials.ts`). */
  initials: Packed;
  /** A bit by letter of `initials.text`: a word begins there. */
  initialMarks: Uint8Array;
}

/** Between the levels of a category path. */
export const PATH = '\u001f';

export const documentsIn = ({ keys }: Segment) => countOf(keys);

/** The keys of the documents that a segment has, or removed. */
export const keysIn = ({ keys, removed }: Segment): string[] =>
  [keys, removed].flatMap((packed) => Array.from({ length: countOf(packed) }, (_, at) => stringAt(packed, at)));
