import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockText } from '../../../utils/center/blocks';
import { parseArticle, parseCategory, parseListing } from '../../../utils/help-center';
import { article, articleMarkup, articleStyle, categoryMarkup, categoryStyle } from './article-markup';
import { CENTER } from './example-center';
import { isReadable, listingMarkup, rows, style } from './listing-markup';

/** Structures drawn for each kind of page. */
const DRAWN = 1000;
/** The seed is fixed so that a red run can be repeated; other seeds are for hunting. */
const RUN = { numRuns: DRAWN, seed: Number(process.env.SEED ?? 20_261_123) };
const dense = (text: string) => text.replace(/\s+/g, '');

describe('pages in structures drawn at random', () => {
  it('a listing has its rows, whatever its markup', () => {
    const drawn = fc.tuple(rows, style).filter(([all, how]) => isReadable(all, how));
    fc.assert(
      fc.property(drawn, ([all, how]) => {
        const { html, expected, elsewhere } = listingMarkup(all, how);
        const listing = parseListing(html, CENTER);
        const found =
          listing.ok &&
          listing.value.rows.map(({ id, service, category, title, excerpt }) => [
            id,
            ...[service, ...category, title, excerpt].map(dense),
          ]);
        expect(found).toEqual(
          expected.map(({ id, service, category, title, excerpt }) => [
            id,
            ...[service, ...category, title, excerpt].map(dense),
          ]),
        );
        expect(listing).toMatchObject({ value: { total: 97, elsewhere } });
      }),
      RUN,
    );
  });

  it('an article has its question and its answer', () => {
    fc.assert(
      fc.property(article, articleStyle, (written, how) => {
        const read = parseArticle(articleMarkup(written, how), CENTER);
        const found = read.ok && [read.value.title, ...blockText(read.value.body).split('\n')].map(dense);
        expect(found).toEqual([written.title, ...written.body.map((line) => line.replace(/^- /, ''))].map(dense));
      }),
      RUN,
    );
  });

  it('a category has its questions and answers', () => {
    const entry = fc
      .tuple(article, fc.integer({ min: 1_073_100_000, max: 1_073_299_999 }))
      .map(([written, id]) => ({ ...written, id: String(id) }));
    const entries = fc.uniqueArray(entry, { minLength: 1, maxLength: 7, selector: ({ title }) => title });
    fc.assert(
      fc.property(entries, categoryStyle, (all, how) => {
        const read = parseCategory(categoryMarkup(all, how), CENTER);
        if (!read.ok) throw new Error(read.error.code);
        expect(read.value).toMatchObject({ category: ['판매관리'], pages: 3 });
        const found = read.value.entries.map(({ title, body }) => [title, ...blockText(body).split('\n')].map(dense));
        const expected = all.map(({ title, body }) =>
          [title, ...body.map((line) => line.replace(/^- /, ''))].map(dense),
        );
        // Plain headings are questions only where most of them say so.
        const isPlain =
          ['headings', 'flat', 'strong', 'custom'].includes(how.entry) &&
          all.filter(({ title }) => title.endsWith('?')).length * 2 <= all.length;
        if (!isPlain || found.length > 0) expect(found).toEqual(expected);
        if (how.ids !== '' && !isPlain && !(how.ids === 'link' && /controls|bootstrap/.test(how.entry)))
          expect(read.value.entries.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
      }),
      RUN,
    );
  });
});
