import { expect, it } from 'vitest';
import { search } from '../../../utils/search/search';
import type { SearchIndex } from '../../../utils/search/search-index';
import { ARTICLES, documentOf, indexOf } from './small-index';

const QUERIES = ['반품 택배사', '정산 언제', '발송지연'];
const open = () => indexOf([ARTICLES, [documentOf('fee', '반품 택배사 정산')]]);
const answers = (index: SearchIndex) =>
  QUERIES.map((query) => search(index, query, { limit: 10 }).results.map(({ excerpt: _, ...result }) => result));
const fail = () => {
  throw new Error('damaged');
};
const expected = answers(open());

/** The index as it is asked while something in it fails; what is kept for all searches is the same. */
const failing: [string, (index: SearchIndex) => Partial<SearchIndex>][] = [
  [
    'its evidence is gathered',
    ({ segments }) => ({
      segments: segments.map((segment, at) => {
        if (at === 0) return segment;
        return Object.defineProperty({ ...segment }, 'terms', { get: fail });
      }),
    }),
  ],
  ['it was added up', () => ({ place: fail })],
  [
    'its documents are compared word by word',
    ({ segments }) => ({
      weights: { get: (one: unknown) => (one === segments[1] ? fail() : undefined), set: () => {} } as never,
    }),
  ],
];

it.each(failing)('a search that fails while %s leaves nothing to the next one', (_, spoil) => {
  const index = open();
  expect(() => search({ ...index, ...spoil(index) }, '반품 택배사 정산', { limit: 10 })).toThrow('damaged');
  for (const sheet of [index.sheets.values, index.sheets.variants, index.sheets.sums]) {
    expect(sheet.every((value) => value === 0)).toBe(true);
  }
  expect(answers(index)).toEqual(expected);
});
