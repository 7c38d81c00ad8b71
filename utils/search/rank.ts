/** The best documents for a question, in an order that is always the same. */
import { beginnings } from './beginnings.ts';
import type { Concept } from './concepts.ts';
import { type Evidence, evidenceFor } from './evidence.ts';
import { comparer, rarity } from './likeness.ts';
import { type Question, readQuestion } from './question.ts';
import { categoryOf, keyOf, type Place, type SearchIndex, titleOf } from './search-index.ts';
import { PATH } from './segment.ts';
import type { SearchOptions } from './types.ts';
import { SCORE } from './weights.ts';

/** A concept with what it weighs and where it is found. */
export interface Weighed extends Concept {
  weight: number;
  evidence: Evidence;
}

export interface Ranked {
  document: number;
  place: Place;
  title: string;
  /** How well it answers; two documents of the same score are equally good. */
  score: number;
  /** Its title begins with the question. */
  begins: boolean;
}

export interface Ranking {
  question: Question;
  concepts: Weighed[];
  /** Of all concepts. */
  weight: number;
  ranked: Ranked[];
  /** How many documents have about as much of what is asked for as the best. */
  total: number;
}

/** Documents that are compared word by word: those with most of what is asked for. */
const CANDIDATES = 40;
/** A title that begins with the question passes all that don't. */
const BEGINS = 10;
/** Keys of a question that is looked for in titles as it stands; shorter ones stand in many by chance. */
const SHORTEST_PHRASE = 5;
/** A document with less than this share of what the best one has is not about the question. */
const RELEVANT = 0.4;
/** What is less apart is equally good. */
const STEP = 0.001;

export function rank(
  index: SearchIndex,
  text: string,
  { category, votes }: Omit<SearchOptions, 'limit'> = {},
): Ranking {
  const question = readQuestion(text, index);
  const wanted = category && category.length > 0 ? documentsIn(index, category) : undefined;
  const concepts = question.concepts.map((concept): Weighed => {
    const evidence = evidenceOf(concept, index);
    return { ...concept, evidence, weight: concept.content * rarity(evidence.mass, index.live) };
  });
  const weight = concepts.reduce((sum, one) => sum + one.weight, 0);
  const { sums, documents } = addUp(concepts, index.count, wanted);
  const best = highest(documents, sums, inOrder(index));
  const enough = (sums[best[0] ?? -1] ?? 0) * RELEVANT;
  const begins = beginnings(index, question.solids, wanted);
  const candidates = new Set([...begins, ...best.filter((document) => (sums[document] ?? 0) >= enough)]);
  const compare = comparer(index, concepts);
  const ranked = [...candidates].map((document): Ranked => {
    const place = index.place(document);
    const title = titleOf(place);
    const like = compare(place);
    const isBeginning = begins.includes(document);
    const has = (sums[document] ?? 0) / (weight || 1);
    const phrase = standsIn(index.solidTitle(document), question.solids) ? SCORE.phrase : 0;
    const score = has + SCORE.ask * like.ask + SCORE.title * like.title + phrase;
    const begin = isBeginning ? BEGINS : 0;
    return { document, place, title, score: Math.round((score + begin) / STEP) * STEP, begins: isBeginning };
  });
  const total = documents.filter((document) => (sums[document] ?? 0) >= enough && !candidates.has(document)).length;
  return { question, concepts, weight, ranked: ranked.sort(better(votes)), total: total + candidates.size };
}

/** Of equally good ones those that helped, then the shorter title, then whatever is always the same. */
const better = (votes: SearchOptions['votes']) => (a: Ranked, b: Ranked) => {
  if (a.score !== b.score) return b.score - a.score;
  const [one, other] = [keyOf(a.place), keyOf(b.place)];
  const vote = (votes?.get(other) ?? 0) - (votes?.get(one) ?? 0);
  return vote || a.title.length - b.title.length || (one < other ? -1 : 1);
};

function standsIn(title: string, solids: string[]): boolean {
  return solids.some((one) => one.length >= SHORTEST_PHRASE && title.includes(one));
}

/** Of words that were there a key ago it is known already. */
function evidenceOf(concept: Concept, index: SearchIndex): Evidence {
  const known = index.evidence.get(concept) ?? evidenceFor(concept, index);
  index.evidence.set(concept, known);
  return known;
}

/** By document: 1 where its category path begins with this; kept, since a seller looks on in the same category. */
function documentsIn(index: SearchIndex, category: string[]): Uint8Array {
  const key = category.join(PATH);
  const before = index.categories.get(key);
  if (before) return before;
  const isIn = (document: number) => {
    const path = categoryOf(index.place(document));
    return category.every((level, at) => path[at] === level);
  };
  const now = Uint8Array.from({ length: index.count }, (_, document) => (isIn(document) ? 1 : 0));
  index.categories.set(key, now);
  return now;
}

/** How much each document has of all concepts, and which have any. */
function addUp(concepts: Weighed[], count: number, wanted?: Uint8Array): { sums: Float32Array; documents: number[] } {
  const sums = new Float32Array(count);
  const all: number[] = [];
  for (const { weight, evidence } of concepts) {
    for (const document of evidence.documents) {
      if (wanted?.[document] === 0) continue;
      if (sums[document] === 0) all.push(document);
      sums[document] = (sums[document] ?? 0) + weight * (evidence.values[document] ?? 0);
    }
  }
  return { sums, documents: all };
}

/** Of equal documents the one that is always first, whatever segment it came to be in. */
function inOrder({ segments, place }: SearchIndex): (a: number, b: number) => number {
  // A single segment has its documents in the order of their keys.
  if (segments.length === 1) return (a, b) => a - b;
  return (a, b) => (keyOf(place(a)) < keyOf(place(b)) ? -1 : 1);
}

/** The candidates: the documents with the highest sums, highest first. */
function highest(documents: number[], sums: Float32Array, tie: (a: number, b: number) => number): number[] {
  const compare = (a: number, b: number) => (sums[b] ?? 0) - (sums[a] ?? 0) || tie(a, b);
  const best = documents.slice(0, CANDIDATES).sort(compare);
  for (const document of documents.slice(CANDIDATES)) {
    if (compare(document, best[CANDIDATES - 1] ?? 0) >= 0) continue;
    let place = CANDIDATES - 1;
    for (; place > 0 && compare(document, best[place - 1] ?? 0) < 0; place--) best[place] = best[place - 1] ?? 0;
    best[place] = document;
  }
  return best;
}
