/** The best documents for a question, in an order that is always the same. */
import { beginnings } from './beginnings.ts';
import type { Concept } from './concepts.ts';
import { type Evidence, evidenceFor } from './evidence.ts';
import { firstOf } from './first-of.ts';
import { type Likeness, likenesses } from './likeness.ts';
import { type Question, readQuestion } from './question.ts';
import { categoryOf, keyOf, type Place, type SearchIndex, titleOf } from './search-index.ts';
import { PATH } from './segment.ts';
import { type Sheets, wipeSheets } from './sheets.ts';
import { rarity } from './term-weights.ts';
import type { SearchOptions } from './types.ts';
import { SCORE } from './weights.ts';

/** A concept with what it weighs and where it is found. */
export interface Weighed {
  concept: Concept;
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

type RankOptions = Omit<SearchOptions, 'limit'>;

export function rank(index: SearchIndex, text: string, options: RankOptions = {}): Ranking {
  try {
    return rankOnSheets(index, text, options);
  } catch (error) {
    // What is left half-way on the sheets would be in every later answer.
    wipeSheets(index.sheets);
    throw error;
  }
}

function rankOnSheets(index: SearchIndex, text: string, { category, votes }: RankOptions): Ranking {
  const question = readQuestion(text, index);
  const wanted = category && category.length > 0 ? documentsIn(index, category) : undefined;
  const concepts = question.concepts.map((concept): Weighed => {
    const evidence = evidenceOf(concept, index);
    return { concept, evidence, weight: concept.content * rarity(evidence.mass, index.live) };
  });
  const weight = concepts.reduce((sum, one) => sum + one.weight, 0);
  const { sums } = index.sheets;
  const documents = addUp(concepts, index.sheets, wanted);
  const tie = inOrder(index);
  const best = firstOf(documents, CANDIDATES, (a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || tie(a, b));
  const enough = (sums[best[0] ?? -1] ?? 0) * RELEVANT;
  const begins = beginnings(index, question.solids, wanted);
  const candidates = new Set([...begins, ...best.filter((document) => (sums[document] ?? 0) >= enough)]);
  const places = [...candidates].map(index.place);
  const alike = likenesses(index, concepts, places);
  const phrases = question.solids.filter((solid) => solid.length >= SHORTEST_PHRASE);
  const ranked = [...candidates].map((document, at): Ranked => {
    const place = places[at] as Place;
    const like = alike[at] as Likeness;
    const isBeginning = begins.includes(document);
    const has = (sums[document] ?? 0) / (weight || 1);
    const phrase = phrases.some((one) => index.solidTitle(document).includes(one)) ? SCORE.phrase : 0;
    const score = has + SCORE.ask * like.ask + SCORE.title * like.title + phrase;
    const begin = isBeginning ? BEGINS : 0;
    const rounded = Math.round((score + begin) / STEP) * STEP;
    return { document, place, title: titleOf(place), score: rounded, begins: isBeginning };
  });
  let total = 0;
  for (const document of documents) if ((sums[document] ?? 0) >= enough) total += 1;
  // A title may begin with what was typed and have nothing else of it.
  for (const document of candidates) if ((sums[document] ?? 0) < enough || enough === 0) total += 1;
  sums.fill(0);
  return { question, concepts, weight, ranked: ranked.sort(better(votes)), total };
}

/** Of equally good ones those that helped, then the shorter title, then whatever is always the same. */
const better = (votes: SearchOptions['votes']) => (a: Ranked, b: Ranked) => {
  if (a.score !== b.score) return b.score - a.score;
  const [one, other] = [keyOf(a.place), keyOf(b.place)];
  const vote = (votes?.get(other) ?? 0) - (votes?.get(one) ?? 0);
  return vote || a.title.length - b.title.length || (one < other ? -1 : 1);
};

/** Of words that were there a key ago it is known already. */
function evidenceOf({ variants, initials }: Concept, index: SearchIndex): Evidence {
  const known = index.evidence.get(variants) ?? evidenceFor(variants, initials, index);
  index.evidence.set(variants, known);
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

/** Adds up how much each document has of all concepts. @returns those that have any */
function addUp(concepts: Weighed[], { sums, found }: Sheets, wanted?: Uint8Array): Uint32Array {
  let count = 0;
  for (const { weight, evidence } of concepts) {
    const { documents, values } = evidence;
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] ?? 0;
      if (wanted?.[document] === 0) continue;
      const sum = sums[document] ?? 0;
      if (sum === 0) found[count++] = document;
      sums[document] = sum + weight * (values[at] ?? 0);
    }
  }
  return found.subarray(0, count);
}

/** Of equal documents the one that is always first, whatever segment it came to be in. */
function inOrder({ segments, place }: SearchIndex): (a: number, b: number) => number {
  // A single segment has its documents in the order of their keys.
  if (segments.length === 1) return (a, b) => a - b;
  return (a, b) => (keyOf(place(a)) < keyOf(place(b)) ? -1 : 1);
}
