import { createContext, Script } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSegment } from '../../../utils/search/build-segment';
import { countOf } from '../../../utils/search/packed';
import { readPostings } from '../../../utils/search/postings';
import { search } from '../../../utils/search/search';
import { openIndex, type SearchIndex } from '../../../utils/search/search-index';
import type { Segment } from '../../../utils/search/segment';
import { packSynonyms } from '../../../utils/search/synonyms';
import { ARTICLES, documentOf, SYNONYMS } from './small-index';

/** Far more than an answer takes. Milliseconds. */
const BOUND = 2_000;

/** Ends work that doesn't end by itself: no timer of a test can, since nothing else runs meanwhile. */
function withinBound(work: () => void): void {
  const context = createContext({ work });
  expect(() => new Script('work()').runInContext(context, { timeout: BOUND })).not.toThrow();
}

const QUERIES = ['반품 택배사 설정', '정산', 'ㅂㅍ', '발숑지연', 'qksvna', '돈 들어와요', '굿스플로송장'];

/** An answer, or an error; no matter which, as long as it comes. */
const askAll = (open: () => SearchIndex, queries = QUERIES) =>
  withinBound(() => {
    try {
      const index = open();
      for (const query of queries) search(index, query, { limit: 10 }).results[0]?.excerpt(query);
    } catch {
      // Whoever asked is told.
    }
  });

const FIRST = buildSegment(ARTICLES);
const SECOND = buildSegment([documentOf('delay', '발송지연'), documentOf('fee', '반품 택배사')], ['label']);
const PACKED = [packSynonyms(SYNONYMS)];

type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** All arrays of a segment, by their places in it; those of packed strings, too. */
const arraysOf = (segment: Segment): Numbers[] =>
  Object.values(segment).flatMap((field: Segment[keyof Segment]): Numbers[] => {
    if (typeof field === 'number') return [];
    return [ArrayBuffer.isView(field) ? field : field.starts];
  });

const bytesOf = ({ buffer, byteOffset, byteLength }: Numbers) => new Uint8Array(buffer, byteOffset, byteLength);

/** The segment with other bytes in one of its arrays. */
function damaged(segment: Segment, array: number, damage: (bytes: Uint8Array) => void): Segment {
  const copy = structuredClone(segment);
  const arrays = arraysOf(copy);
  damage(bytesOf(arrays[array % arrays.length] as Numbers));
  return copy;
}

const COUNT = arraysOf(FIRST).length;
const anyDamage = fc.record({
  array: fc.nat(COUNT - 1),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 64 }),
  at: fc.nat(),
  isAll: fc.boolean(),
});
type Damage = typeof anyDamage extends fc.Arbitrary<infer T> ? T : never;

const withAll = (segment: Segment, damages: Damage[]) =>
  damages.reduce(
    (now, { array, bytes, at, isAll }) =>
      damaged(now, array, (own) => {
        const [from, count] = isAll ? [0, own.length] : [at, bytes.length];
        for (let step = 0; step < count; step++) own[(from + step) % own.length] = bytes[step % bytes.length] ?? 0;
      }),
    segment,
  );

describe('a damaged segment', () => {
  it('gives an answer or throws in bounded time, whatever bytes its arrays have', { timeout: 120_000 }, () => {
    const damages = fc.array(anyDamage, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(damages, damages, fc.boolean(), (ofFirst, ofSecond, areBoth) => {
        askAll(() => openIndex([withAll(FIRST, ofFirst), ...(areBoth ? [withAll(SECOND, ofSecond)] : [])], PACKED));
      }),
      { numRuns: 400 },
    );
  });

  it('has no document beyond its own, and none twice', () => {
    fc.assert(
      fc.property(fc.array(anyDamage, { minLength: 1, maxLength: 4 }), (damages) => {
        const { postings, postingStarts } = withAll(FIRST, damages);
        const segment = { ...FIRST, postings, postingStarts };
        for (let term = 0; term < countOf(FIRST.terms); term++) {
          const documents: number[] = [];
          readPostings(segment, term, (document) => documents.push(document));
          expect(documents).toEqual([...new Set(documents)].sort((a, b) => a - b));
          expect(documents.every((document) => document >= 0 && document < ARTICLES.length)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is not counted on further than it goes, whatever all its postings are', () => {
    const far = FIRST.postings.map((byte, at) => (at % 2 === 0 ? byte + 100 : byte));
    const zeros = FIRST.postings.map((byte, at) => (at % 2 === 0 ? 0 : byte));
    for (const postings of [far, zeros, new Uint8Array(FIRST.postings.length).fill(255)]) {
      askAll(() => openIndex([{ ...FIRST, postings }, SECOND], PACKED));
    }
  });

  it.each(['postingStarts', 'phraseStarts'] as const)('is not read beyond its end, where %s leads there', (name) => {
    const starts = FIRST[name].map((_, at) => (at % 2 === 0 ? 0 : 0xffff_ffff));
    askAll(() => openIndex([{ ...FIRST, [name]: starts }, SECOND], PACKED));
    askAll(() => openIndex([{ ...FIRST, [name]: starts.map((start) => ~start) }, SECOND], PACKED));
  });

  it('may lack the ends of its arrays, or have more than belongs there', () => {
    for (const [name, field] of Object.entries(FIRST)) {
      if (!ArrayBuffer.isView(field)) continue;
      const longer = new (field.constructor as Uint32ArrayConstructor)(field.byteLength + 1_000);
      longer.set(field as Uint32Array);
      for (const other of [(field as Numbers).slice(0, 1), longer]) {
        askAll(() => openIndex([{ ...FIRST, [name]: other }, SECOND], PACKED));
      }
    }
  });
});
