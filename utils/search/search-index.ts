/** The search index: segments opened together, ready to be asked. */
import { type Concept, conceptsOf, type Word } from './concepts.ts';
import type { Evidence } from './evidence.ts';
import { kept } from './kept.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { countOf, indexOfString, stringAt } from './packed.ts';
import { PATH, type Segment } from './segment.ts';
import { blankSheets, type Sheets } from './sheets.ts';
import type { PackedSynonyms } from './synonyms.ts';
import { solidTitle } from './terms.ts';
import type { Variant } from './variants.ts';

/** A document of the index: its segment, and its place in it. */
export interface Place {
  segment: Segment;
  at: number;
}

export interface SearchIndex {
  segments: Segment[];
  lexicon: Lexicon;
  /** What a word asks for; the same object for the same word, so that what goes by it can be kept with it. */
  conceptsOf(word: Word): Concept[];
  /** What is kept with the variants of concepts. */
  evidence: WeakMap<Variant[], Evidence>;
  sheets: Sheets;
  /** By term of a segment: what it weighs, once it was needed. */
  weights: Map<Segment, Float32Array>;
  /** By category path: which documents are in it, once that was asked for. */
  categories: Map<string, Uint8Array>;
  /** A document's title without its spaces, as beginnings are compared. */
  solidTitle(document: number): string;
  /** Documents of all segments, also of those that no longer count; a document's number goes through all segments. */
  count: number;
  /** Those that count. */
  live: number;
  /** By document: 1 where a later segment has another one in its place, or removed it. */
  replaced: Uint8Array;
  place(document: number): Place;
}

/** @param segments oldest first */
export function openIndex(segments: Segment[], synonyms: PackedSynonyms[]): SearchIndex {
  const sizes = segments.map(({ keys }) => countOf(keys));
  const starts = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0));
  const count = sizes.reduce((sum, size) => sum + size, 0);
  const replaced = new Uint8Array(count);
  const place = (document: number): Place => {
    const at = starts.findLastIndex((start) => start <= document);
    return { segment: segments[at] as Segment, at: document - (starts[at] ?? 0) };
  };
  const solids: string[] = [];
  for (const [at, later] of segments.entries()) {
    for (const [before, earlier] of segments.slice(0, at).entries()) {
      for (const document of replacedBy(earlier, later)) replaced[(starts[before] ?? 0) + document] = 1;
    }
  }
  const lexicon = lexiconOf(segments, replaced, synonyms);
  return {
    segments,
    lexicon,
    conceptsOf: kept((word) => conceptsOf(word, lexicon), MOST_WORDS, keyOfWord),
    evidence: new WeakMap(),
    sheets: blankSheets(segments, count),
    weights: new Map(),
    categories: new Map(),
    solidTitle: (document) => {
      solids[document] ??= solidTitle(titleOf(place(document)));
      return solids[document];
    },
    count,
    live: count - replaced.reduce((sum, one) => sum + one, 0),
    replaced,
    place,
  };
}

/** Words whose concepts are kept: those of a few questions, since each brings numbers of all documents that have it. */
const MOST_WORDS = 128;

const keyOfWord = ({ typed, code, isUnderWay, isOtherLayout }: Word) =>
  `${typed}\n${code}\n${isUnderWay}${isOtherLayout}`;

/** The documents of a segment whose place a later one takes. */
function* replacedBy(earlier: Segment, later: Segment): Generator<number> {
  for (const keys of [later.keys, later.removed]) {
    for (let at = 0; at < countOf(keys); at++) {
      const document = indexOfString(earlier.keys, stringAt(keys, at));
      if (document >= 0) yield document;
    }
  }
}

/** The documents that count in segments, oldest first: by key, the note that goes with each. */
export function notesOf(segments: Segment[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { keys, notes, removed } of segments) {
    for (let at = 0; at < countOf(keys); at++) found.set(stringAt(keys, at), stringAt(notes, at));
    for (let at = 0; at < countOf(removed); at++) found.delete(stringAt(removed, at));
  }
  return found;
}

export const keyOf = ({ segment, at }: Place) => stringAt(segment.keys, at);
export const noteOf = ({ segment, at }: Place) => stringAt(segment.notes, at);
export const titleOf = ({ segment, at }: Place) => stringAt(segment.titles, at);
export function categoryOf({ segment, at }: Place): string[] {
  const path = stringAt(segment.categories, segment.categoryOf[at] ?? 0);
  return path === '' ? [] : path.split(PATH);
}
