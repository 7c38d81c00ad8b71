/** What was gathered of documents → a segment, in steps that are short even where there are very many. */
import { contentKindOf } from './function-words.ts';
import { packInitials } from './initials.ts';
import { packPhrases, packPostings } from './pack-postings.ts';
import { byCode, pack } from './packed.ts';
import { PATH, SEGMENT_VERSION, type Segment } from './segment.ts';
import { keyMask } from './spelling.ts';
import { solidTitle } from './terms.ts';
import type { SearchDocument } from './types.ts';

/** A term on its way into the segment. */
export interface Growing {
  documents: number[];
  impacts: number[];
  named: boolean;
}

/** Line breaks part the packed strings. */
const oneLine = (text: string) => text.replaceAll('\n', ' ');

/** Terms or documents that are packed in one step; fewer where their words have to be cut again. */
const STEP = 500;
const CUT_STEP = 50;

/**
 * @param sorted documents by key
 * @param removed keys of documents in the segments before, which are no more
 * @param phrases by document: its title and each way to ask, as terms
 */
export function* packSteps(
  sorted: SearchDocument[],
  removed: string[],
  growing: Map<string, Growing>,
  phrases: string[][][],
): Generator<void, Segment> {
  const terms = yield* sortedTerms(growing.keys());
  const all = terms.map((term) => growing.get(term) as Growing);
  const titles = sorted.map(({ title }) => oneLine(title));
  yield;
  const codes = yield* inSteps(titles, solidTitle);
  const masks = Uint32Array.from(yield* inSteps(terms, keyMask));
  const contents = Uint8Array.from(yield* inSteps(terms, contentKindOf));
  const postings = yield* packPostings(all);
  const packedPhrases = yield* packPhrases(phrases, terms);
  const packedTerms = pack(terms);
  yield;
  const titleOrder = Uint32Array.from(codes.keys()).sort((a, b) => byCode(codes[a] ?? '', codes[b] ?? '') || a - b);
  yield;
  const initials = yield* initialsInSteps(sorted);
  const packedTitles = pack(titles);
  const keys = pack(sorted.map(({ key }) => key));
  yield;
  const notes = pack(sorted.map(({ note = '' }) => oneLine(note)));
  const categories = packCategories(sorted);
  yield;
  return {
    version: SEGMENT_VERSION,
    keys,
    titles: packedTitles,
    notes,
    ...categories,
    removed: pack([...removed].sort(byCode)),
    titleOrder,
    terms: packedTerms,
    frequencies: Uint32Array.from(all, (one) => one.documents.length),
    masks,
    contents,
    named: Uint8Array.from(all, ({ named }) => (named ? 1 : 0)),
    ...postings,
    ...packedPhrases,
    ...initials,
  };
}

function* inSteps<T, R>(items: T[], work: (item: T) => R): Generator<void, R[]> {
  const results: R[] = [];
  for (const item of items) {
    results.push(work(item));
    if (results.length % STEP === 0) yield;
  }
  return results;
}

/** All terms in order: those of the same first two letters at a time. */
function* sortedTerms(terms: Iterable<string>): Generator<void, string[]> {
  const byBeginning = Map.groupBy(terms, (term) => term.slice(0, 2));
  yield;
  const sorted: string[] = [];
  for (const beginning of [...byBeginning.keys()].sort(byCode)) {
    for (const term of byBeginning.get(beginning)?.sort(byCode) ?? []) sorted.push(term);
    yield;
  }
  return sorted;
}

/** Packs a few documents' initials at a time, and puts them together. */
function* initialsInSteps(sorted: SearchDocument[]): Generator<void, Pick<Segment, 'initials' | 'initialMarks'>> {
  const parts: ReturnType<typeof packInitials>[] = [];
  for (let from = 0; from < sorted.length; from += CUT_STEP) {
    parts.push(packInitials(sorted.slice(from, from + CUT_STEP).map(({ title, words }) => [title, ...words])));
    yield;
  }
  const text = parts.map(({ initials }) => initials.text).join('');
  const starts = new Uint32Array(sorted.length + 1);
  const initialMarks = new Uint8Array((text.length >> 3) + 1);
  let before = 0;
  for (const [part, { initials, initialMarks: marks }] of parts.entries()) {
    for (const [at, start] of initials.starts.entries()) starts[part * CUT_STEP + at] = before + start;
    for (let letter = 0; letter < initials.text.length; letter++) {
      const isMarked = ((marks[letter >> 3] ?? 0) >> (letter & 7)) & 1;
      const at = before + letter;
      initialMarks[at >> 3] = (initialMarks[at >> 3] ?? 0) | (isMarked << (at & 7));
    }
    before += initials.text.length;
    yield;
  }
  return { initials: { text, starts }, initialMarks };
}

function packCategories(sorted: SearchDocument[]): Pick<Segment, 'categories' | 'categoryOf'> {
  const numbers = new Map<string, number>();
  const categoryOf = Uint16Array.from(sorted, ({ category }) => {
    const path = oneLine(category.join(PATH));
    const number = numbers.get(path) ?? numbers.size;
    numbers.set(path, number);
    return number;
  });
  return { categories: pack([...numbers.keys()]), categoryOf };
}
