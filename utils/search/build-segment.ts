/** Documents → a segment. */
import { type Growing, packSteps } from './pack-segment.ts';
import { byCode } from './packed.ts';
import type { Segment } from './segment.ts';
import { termsOf } from './terms.ts';
import type { SearchDocument } from './types.ts';
import { FIELDS } from './weights.ts';

/** A body may say a word often, which tells little more than saying it twice; the same of all ways to ask. */
const MOST_TIMES = 2;
/** Words of a body that are read: an article begins with its answer. */
const MOST_BODY_WORDS = 600;

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

/** The same in small steps, for whoever has something else to do in between: a document each, and parts of the packing. */
export function* segmentSteps(documents: SearchDocument[], removed: string[] = []): Generator<void, Segment> {
  const sorted = [...documents].sort((a, b) => byCode(a.key, b.key));
  const growing = new Map<string, Growing>();
  const phrases: string[][][] = [];
  for (const [at, document] of sorted.entries()) {
    phrases.push(addDocument(growing, document, at));
    yield;
  }
  return yield* packSteps(sorted, removed, growing, phrases);
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
