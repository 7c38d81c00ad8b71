/** Which documents have which terms, and which terms stand in which order, packed in steps. */
import type { Growing } from './pack-segment.ts';
import type { Segment } from './segment.ts';

/** Terms or documents in one step. */
const STEP = 500;

/** @param all the terms, in the order of their numbers */
export function* packPostings(all: Growing[]): Generator<void, Pick<Segment, 'postings' | 'postingStarts'>> {
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
    if (id % STEP === 0) yield;
  }
  postingStarts[all.length] = bytes.length;
  yield;
  return { postings: Uint8Array.from(bytes), postingStarts };
}

/** @param phrases by document: its title and each way to ask, as terms */
export function* packPhrases(
  phrases: string[][][],
  terms: string[],
): Generator<void, Pick<Segment, 'phrases' | 'phraseStarts'>> {
  const numberOf = new Map<string, number>();
  for (const [id, term] of terms.entries()) {
    numberOf.set(term, id + 1);
    if (id % STEP === 0) yield;
  }
  const numbers: number[] = [];
  const phraseStarts = new Uint32Array(phrases.length + 1);
  for (const [at, ofDocument] of phrases.entries()) {
    phraseStarts[at] = numbers.length;
    for (const phrase of ofDocument) {
      for (const term of phrase) numbers.push(numberOf.get(term) ?? 0);
      numbers.push(0);
    }
    if (at % STEP === 0) yield;
  }
  phraseStarts[phrases.length] = numbers.length;
  yield;
  return { phrases: terms.length < 0xffff ? Uint16Array.from(numbers) : Uint32Array.from(numbers), phraseStarts };
}
