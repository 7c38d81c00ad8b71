import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSegment } from '../../../utils/search/build-segment';
import { search } from '../../../utils/search/search';
import { keyOf, notesOf, openIndex, type SearchIndex } from '../../../utils/search/search-index';
import { packSynonyms } from '../../../utils/search/synonyms';
import type { SearchDocument } from '../../../utils/search/types';
import { makeArticles } from '../../bench/search/corpus';
import { ARTICLES, documentOf, indexOf, SYNONYMS } from './small-index';

const QUERIES = [
  '반품',
  '정산 언제',
  'qksvna',
  'ㅂㅍ',
  '발송지연',
  '발숑지연',
  '택배사 등록',
  '환불',
  '배송비 얼마',
  '돈 들어와요',
  '7일',
  '설정은',
];
const made = makeArticles(60).map(({ document }) => document);
const all = [...ARTICLES, ...made];
const keys = (index: SearchIndex, query: string) => search(index, query, { limit: 100 }).results.map(({ key }) => key);
const answers = (index: SearchIndex) => QUERIES.map((query) => keys(index, query));

describe('the same articles give the same order', () => {
  const expected = answers(indexOf([all]));

  it('however often they are asked, also with other questions in between', () => {
    const index = indexOf([all]);
    expect([...QUERIES].reverse().map((query) => keys(index, query))).toEqual([...expected].reverse());
    expect(answers(index)).toEqual(expected);
  });

  it('though a word was asked for before that was not done yet, or written in another way', () => {
    const texts = ['발소', '발소 ', '정ㅅ', '정ㅅ ', '정산', 'wjdtks', 'CJ 등록', 'cj 등록', '벌점', 'qjfwja'];
    const found = (index: SearchIndex, text: string) => {
      const { results, ...rest } = search(index, text, { limit: 100 });
      return { ...rest, results: results.map(({ excerpt: _, ...one }) => one) };
    };
    const fresh = texts.map((text) => found(indexOf([all]), text));
    const index = indexOf([all]);
    expect(texts.map((text) => found(index, text))).toEqual(fresh);
    const other = indexOf([all]);
    expect(texts.toReversed().map((text) => found(other, text))).toEqual(fresh.toReversed());
  });

  it('in whatever order they came', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(answers(indexOf([shuffled]))).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  it('after they were stored and read', () => {
    const stored = structuredClone({ segment: buildSegment(all), synonyms: packSynonyms(SYNONYMS) });
    expect(answers(openIndex([stored.segment], [stored.synonyms]))).toEqual(expected);
  });
});

/** A change: a document is put in again with another one's text, or taken out. */
const change = fc.record({ at: fc.nat(all.length - 1), like: fc.option(fc.nat(all.length - 1)) });

/** The index after changes, one segment each, and the documents as they are then. */
function changed(changes: { at: number; like: number | null }[]) {
  const now = new Map(all.map((one) => [one.key, one]));
  const segments = [buildSegment(all)];
  for (const { at, like } of changes) {
    const { key } = all[at] as SearchDocument;
    if (like === null) now.delete(key);
    else now.set(key, { ...(all[like] as SearchDocument), key });
    const next = now.get(key);
    segments.push(next ? buildSegment([next]) : buildSegment([], [key]));
  }
  return { grown: openIndex(segments, [packSynonyms(SYNONYMS)]), now };
}

describe('an index that was brought up to date', () => {
  it('finds what one finds that was built anew', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const { grown, now } = changed(changes);
        const anew = indexOf([[...now.values()]]);
        expect(grown.live).toBe(now.size);
        // What was named by something that is gone may still be corrected to, until all is worked out anew.
        for (const query of QUERIES.filter((one) => one !== '발숑지연')) {
          expect(keys(grown, query).sort(), query).toEqual(keys(anew, query).sort());
          expect(search(grown, query, { limit: 5 }).total).toBe(search(anew, query, { limit: 5 }).total);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('shows the newest of a document, and nothing of a removed one', () => {
    const index = openIndex(
      [
        buildSegment([documentOf('a', '옛 제목 반품'), documentOf('b', '반품 교환')]),
        buildSegment([documentOf('a', '새 제목 반품')]),
        buildSegment([documentOf('c', '반품 환불')], ['b']),
      ],
      [],
    );
    const titles = search(index, '반품', { limit: 10 }).results.map(({ title }) =>
      title.map(({ text }) => text).join(''),
    );
    expect(titles.sort()).toEqual(['반품 환불', '새 제목 반품']);
    expect([index.count, index.live]).toEqual([4, 2]);
  });

  it('may get a removed document back', () => {
    const index = openIndex(
      [buildSegment([documentOf('a', '반품')]), buildSegment([], ['a']), buildSegment([documentOf('a', '교환')])],
      [],
    );
    expect([keys(index, '반품'), keys(index, '교환')]).toEqual([[], ['a']]);
  });
});

it('what goes with the documents that count is told', () => {
  const segments = [
    buildSegment([
      documentOf('a', '', { note: '73001!' }),
      documentOf('b', '', { note: '73002' }),
      documentOf('c', ''),
    ]),
    buildSegment([documentOf('a', '', { note: '73001' })], ['b']),
  ];
  expect([...notesOf(segments)]).toEqual([
    ['a', '73001'],
    ['c', ''],
  ]);
});

it('documents are numbered through all segments', () => {
  const { place } = openIndex(
    [buildSegment([documentOf('a', ''), documentOf('b', '')]), buildSegment([documentOf('z', '')])],
    [],
  );
  expect([0, 1, 2].map((document) => keyOf(place(document)))).toEqual(['a', 'b', 'z']);
});
