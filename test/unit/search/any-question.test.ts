import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPackIndex } from '../../../scripts/pack-search';
import { composed } from '../../../utils/search/letters';
import { search } from '../../../utils/search/search';
import { anyLetter, anyText } from './any-text';
import { documentOf, indexOf } from './small-index';

const LONGEST = 100_000;
/** Far more than an answer takes: a text that takes time by its square takes minutes. */
const BOUND = 2_000;
const indexes = { 'the shipped pack': openPackIndex(), 'a small index': indexOf(), 'an empty one': indexOf([]) };

describe.each(Object.entries(indexes))('any text, asked of %s', (_, index) => {
  it('has an answer or none, and its marks give the titles back', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { results, total, spellings } = search(index, text, { limit: 10 });
        expect(total).toBeGreaterThanOrEqual(results.length);
        expect(spellings.length).toBeLessThanOrEqual(3);
        for (const { title, excerpt } of results) {
          expect(title.map((part) => part.text).join('')).not.toBe('');
          expect(() => excerpt(text)).not.toThrow();
        }
      }),
      { numRuns: 150 },
    );
  });

  it('of up to 100,000 letters has it in bounded time', { timeout: 30_000 }, () => {
    const long = fc
      .tuple(fc.array(anyLetter, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: LONGEST }))
      .map(([letters, length]) => letters.join('').repeat(LONGEST).slice(0, length));
    fc.assert(
      fc.property(long, (text) => {
        const start = performance.now();
        search(index, text, { limit: 10 }).results[0]?.excerpt(text);
        expect(performance.now() - start).toBeLessThan(BOUND);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['syllables', '가나다라마바사'],
    ['one consonant', 'ㄱ'],
    ['keys of the other layout', 'qksvna'],
    ['question words', '어떻게 하나요 '],
    ['a known compound', '반품택배사'],
    ['numbers', '3,'],
    ['emoji', '👨\u200d👩'],
    ['half characters', '\ud83d'],
    ['marks of direction', '\u202e'],
    ['brackets', '((('],
    ['decomposed syllables', '반'.normalize('NFD')],
  ])('of nothing but %s, too', (_, letters) => {
    const start = performance.now();
    search(index, letters.repeat(LONGEST).slice(0, LONGEST), { limit: 10 });
    expect(performance.now() - start).toBeLessThan(BOUND);
  });
});

it('articles of any text can be found in, and are found by their titles', () => {
  const documents = fc.array(fc.tuple(anyText, anyText), { maxLength: 6 }).map((all) =>
    all.map(([title, text], at) =>
      documentOf(`${at}`, title, {
        words: [text],
        asks: [title + text],
        category: [text],
        headings: [text],
        body: text,
      }),
    ),
  );
  fc.assert(
    fc.property(documents, anyText, (all, query) => {
      const index = indexOf([all]);
      for (const text of [query, ...all.map(({ title }) => title)]) {
        for (const { key, title, excerpt } of search(index, text, { limit: 10 }).results) {
          const { title: whole = '', body = '' } = all[Number(key)] ?? {};
          expect(title.map((part) => part.text).join('')).toBe(composed(whole.replaceAll('\n', ' ')));
          excerpt(body);
        }
      }
    }),
    { numRuns: 100 },
  );
});
