import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { blockText } from '../../../utils/center/block-text';
import { parseArticle, parseCategory, parseListing } from '../../../utils/help-center';
import { article, articleMarkup, articleStyle, categoryMarkup, categoryStyle, ERRORS } from './article-markup';
import { CENTER } from './example-center';
import { emptyPage, isReadable, listingMarkup, rows, style } from './listing-markup';

// A thousand structures take seconds, and more where other tests share the machine.
vi.setConfig({ testTimeout: 60_000 });

/** Structures drawn for each kind of page: the first of those that a whole run draws. */
const DRAWN = process.env.GILJABI_FULL ? 1000 : 250;
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

  it.each([
    [
      'a login page',
      'not-help',
      '<h1>로그인</h1><form><input name="id"><input type="password"><button>로그인</button></form>',
    ],
    ['a login without a name', 'not-help', '<p>카카오계정</p><form><input type="text"><input type="password"></form>'],
    ['a page that is gone', 'not-help', '<h2>페이지를 찾을 수 없습니다</h2><p>주소를 다시 확인해 주세요.</p>'],
    ['an error', 'not-help', '<strong>일시적인 오류가 발생했습니다.</strong><p>잠시 후 다시 시도해 주세요.</p>'],
    ['maintenance', 'not-help', '<h1>서비스 점검 안내</h1><p>점검 시간: 02:00 ~ 06:00</p>'],
    ['no results', 'ok', '<h1>도움말 검색 결과 (총 0건)</h1><p>검색 결과가 없습니다.</p>'],
    ['no results in words', 'ok', '<h1>도움말 검색 결과</h1><p>검색 결과가 없습니다.</p>'],
    ['no results in a number', 'ok', '<h1>검색 결과 0건</h1>'],
  ])('%s has no row, whatever stands around', (_name, expected, main) => {
    fc.assert(
      fc.property(style, (how) => {
        const read = parseListing(emptyPage(how, main, '고객센터'), CENTER);
        expect(read.ok ? 'ok' : read.error.code).toBe(expected);
        if (read.ok) expect(read.value).toMatchObject({ rows: [], elsewhere: 0 });
      }),
      { ...RUN, numRuns: DRAWN / 2 },
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

  /** An article's page as it was drawn: what it says and how, and its HTML. */
  const drawn = fc
    .tuple(article, articleStyle)
    .map(([written, how]) => ({ written, how, html: articleMarkup(written, how) }));
  const textOf = (read: ReturnType<typeof parseArticle>) =>
    read.ok && [read.value.title, ...blockText(read.value.body).split('\n')].map(dense);

  it('an article that is asked for by its question is that one, or none', () => {
    fc.assert(
      fc.property(drawn, ({ written: { title, body }, html }) => {
        const expected = [title, ...body.map((line) => line.replace(/^- /, ''))].map(dense);
        expect(textOf(parseArticle(html, CENTER, { title }))).toEqual(expected);
        expect(parseArticle(html, CENTER, { title: '배송은 언제 시작되나요?' })).toMatchObject({
          error: { code: 'not-help' },
        });
      }),
      RUN,
    );
  });

  it('an article without an end says so, and one that was cut is never taken for a whole one', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), ({ written: { title }, html }, place) => {
        const whole = textOf(parseArticle(html, CENTER, { title }));
        const open = html.replace('</body></html>', '');
        for (const source of [
          open,
          open.replace(/^[\s\S]*<body>/, ''),
          html.slice(0, place % html.indexOf('</body>')),
        ]) {
          const read = parseArticle(source, CENTER, { title });
          if (read.ok) expect(read.mayGoOn).toBe(true);
          if (read.ok && source.startsWith(open)) expect(textOf(read)).toEqual(whole);
        }
      }),
      RUN,
    );
  });

  it('an article of another service is refused, whatever the menus say', () => {
    const names = fc.constantFrom(...CENTER.otherServices.map(({ name }) => name));
    const evidence = fc.constantFrom('brackets', 'path', 'trail', 'class', 'document');
    fc.assert(
      fc.property(article, articleStyle, names, evidence, ({ title, body }, how, name, form) => {
        const label = {
          brackets: `<p>[${name}][정산]</p>`,
          path: `<div>홈 &gt; ${name} &gt; 정산</div>`,
          trail: `<ol class="breadcrumb"><li>홈</li><li>${name}</li><li>정산</li></ol>`,
          class: `<div class="service">${name}</div>`,
          document: '',
        }[form] as string;
        const html = articleMarkup({ title, body }, { ...how, label: '', documentTitle: 'site' }, label);
        const page = form === 'document' ? html.replace(/<title>[^<]*/, `<title>${name} | 카카오 고객센터`) : html;
        expect(parseArticle(page, CENTER, { title })).toEqual({ ok: false, error: { code: 'other-service' } });
      }),
      RUN,
    );
  });

  it('an error in an article’s place is no article', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ERRORS), articleStyle, ([title, ...body], how) => {
        const html = articleMarkup({ title, body }, { ...how, documentTitle: 'site' });
        expect(parseArticle(html, CENTER).ok).toBe(false);
        expect(parseArticle(html, CENTER, { title: '정산일은 언제인가요?' }).ok).toBe(false);
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
