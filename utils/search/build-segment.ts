/** Documents → a segment. */
import { packInitials } from './initials.ts';
import { pack } from './packed.ts';
import { PATH, SEGMENT_VERSION, type Segment } from './segment.ts';
import { keyMask } from './spelling.ts';
import { solidTitle, termsOf } from './terms.ts';
import type { SearchDocument } from './types.ts';
import { FIELDS } from './weights.ts';

/** A body may say a word often, which tells little more than saying it twice; the same of all ways to ask. */
const MOST_TIMES = 2;
/** Words of a body that are read: an article begins with its answer. */
const MOST_BODY_WORDS = 600;

/** A term on its way into the segment. */
interface Growing {
  documents: number[];
  impacts: number[];
  named: boolean;
}

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
/** Line breaks part the packed strings. */
const oneLine = (text: string) => text.replaceAll('\n', ' ');

/**
 * @param documents each key once
 * @param removed keys of documents in the segments before, which are no more
 */
export function buildSegment(documents: SearchDocument[], removed: string[] = []): Segment {
  const steps = segmentSteps(documents, removed);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps of a document, for whoever has something else to do in between. */
export function* segmentSteps(documents: SearchDocument[], removed: string[] = []): Generator<void, Segment> {
  const sorted = [...documents].sort((a, b) => byCode(a.key, b.key));
  const growing = new Map<string, Growing>();
  const phrases: string[][][] = [];
  for (const [at, document] of sorted.entries()) {
    phrases.push(addDocument(growing, document, at));
    yield;
  }
  const terms = [...growing.keys()].sort(byCode);
  const all = terms.map((term) => growing.get(term) as Growing);
  const paths = sorted.map(({ category }) => oneLine(category.join(PATH)));
  const categories = [...new Set(paths)];
  const titles = sorted.map(({ title }) => oneLine(title));
  return {
    version: SEGMENT_VERSION,
    keys: pack(sorted.map(({ key }) => key)),
    titles: pack(titles),
    notes: pack(sorted.map(({ note = '' }) => oneLine(note))),
    categories: pack(categories),
    categoryOf: Uint16Array.from(paths, (path) => categories.indexOf(path)),
    removed: pack([...removed].sort(byCode)),
    titleOrder: orderOf(titles),
    terms: pack(terms),
    frequencies: Uint32Array.from(all, (one) => one.documents.length),
    masks: Uint32Array.from(terms, keyMask),
    named: Uint8Array.from(all, ({ named }) => (named ? 1 : 0)),
    ...packPostings(all),
    ...packPhrases(phrases, terms),
    ...packInitials(sorted.map(({ title, words }) => [title, ...words])),
  };
}

/** Adds a document's terms. @returns its title and each of its asks as terms */
function addDocument(growing: Map<string, Growing>, document: SearchDocument, at: number): string[][] {
  const { title, words, asks, headings, category, body } = document;
  const phrases = [title, ...asks].map((text) => termsOf(text));
  const [titleTerms = []] = phrases;
  const beside = new Map<string, number>();
  const named = new Set<string>(titleTerms);
  const note = (terms: string[], sureness: number, isName: boolean) => {
    for (const term of terms) {
      beside.set(term, (beside.get(term) ?? 1) * (1 - sureness));
      if (isName) named.add(term);
    }
  };
  const once = (texts: string[]) => [...new Set(texts.flatMap((text) => termsOf(text)))];
  note(once(words), FIELDS.words, true);
  note(once(headings), FIELDS.headings, true);
  note(once(category), FIELDS.category, true);
  note(atMostTwice(phrases.slice(1).flat()), FIELDS.asks, false);
  note(atMostTwice(termsOf(body, MOST_BODY_WORDS)), FIELDS.body, false);
  const inTitle = new Set(titleTerms);
  for (const term of new Set([...inTitle, ...beside.keys()])) {
    const besides = FIELDS.besideTitle * (1 - (beside.get(term) ?? 1));
    const sureness = inTitle.has(term) ? 1 - (1 - FIELDS.title) * (1 - besides) : besides;
    addPosting(growing, term, at, sureness, named.has(term));
  }
  return phrases;
}

function addPosting(growing: Map<string, Growing>, term: string, at: number, sureness: number, isName: boolean) {
  const one = growing.get(term) ?? { documents: [], impacts: [], named: false };
  if (one.documents.length === 0) growing.set(term, one);
  one.documents.push(at);
  one.impacts.push(Math.max(1, Math.round(sureness * 255)));
  one.named ||= isName;
}

function atMostTwice(terms: string[]): string[] {
  const times = new Map<string, number>();
  return terms.filter((term) => {
    const now = (times.get(term) ?? 0) + 1;
    times.set(term, now);
    return now <= MOST_TIMES;
  });
}

function orderOf(titles: string[]): Uint32Array {
  const codes = titles.map(solidTitle);
  return Uint32Array.from(codes.keys()).sort((a, b) => byCode(codes[a] ?? '', codes[b] ?? '') || a - b);
}

function packPostings(all: Growing[]): Pick<Segment, 'postings' | 'postingStarts'> {
  const bytes: number[] = [];
  const postingStarts = new Uint32Array(all.length + 1);
  for (const [id, { documents, impacts }] of all.entries()) {
    postingStarts[id] = bytes.length;
    let last = -1;
    for (const [at, document] of documents.entries()) {
      let distance = document - last;
      for (; distance > 127; distance >>>= 7) bytes.push((distance & 127) | 128);
      bytes.push(distance, impacts[at] ?? 1);
      last = document;
    }
  }
  postingStarts[all.length] = bytes.length;
  return { postings: Uint8Array.from(bytes), postingStarts };
}

function packPhrases(phrases: string[][][], terms: string[]): Pick<Segment, 'phrases' | 'phraseStarts'> {
  const numberOf = new Map(terms.map((term, id) => [term, id + 1]));
  const numbers: number[] = [];
  const phraseStarts = new Uint32Array(phrases.length + 1);
  for (const [at, ofDocument] of phrases.entries()) {
    phraseStarts[at] = numbers.length;
    for (const phrase of ofDocument) {
      for (const term of phrase) numbers.push(numberOf.get(term) ?? 0);
      numbers.push(0);
    }
  }
  phraseStarts[phrases.length] = numbers.length;
  return { phrases: terms.length < 0xffff ? Uint16Array.from(numbers) : Uint32Array.from(numbers), phraseStarts };
}
