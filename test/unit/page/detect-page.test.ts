// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { detectPage as detect, type PageAddress } from '../../../utils/page/detect-page';
import { matchesGlob } from '../../../utils/page/glob';
import { readPage } from '../../../utils/page/read-page';
import { createRowMemory } from '../../../utils/page/row-memory';
import { surveyAll } from '../../../utils/page/survey';
import { atOnce, READING, TODAY } from './reading';

function detectPage(doc: Document, ...at: [PageAddress, typeof READING]) {
  const [{ signs }] = atOnce(surveyAll(doc, createRowMemory()));
  return detect({ doc, signs }, ...at);
}

const NOWHERE = { pathname: '/x', hash: '', search: '' };
const at = (url: string) => {
  const { pathname, hash, search } = new URL(url, 'https://seller.example');
  return { pathname, hash, search };
};
const UNKNOWN = { page: null, reason: null };
const returns = (reason: string) => ({ page: 'returns', reason });

afterEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

describe('the address', () => {
  it.each([
    ['/claim/return', 'returns'],
    ['/claim/return/12?tab=1', 'returns'],
    ['/claim/return#top', 'returns'],
    ['/app#/return?state=done', 'returns'],
    ['/app#/return/12', 'returns'],
    ['/claim/exchange', 'exchanges'],
    ['/', 'home'],
    ['/claim/returns', null],
    ['/app#/exchange', null],
    ['/claim', null],
    ['/shared/1', null],
  ])('%s is the page %s', (url, page) => {
    expect(detectPage(document, at(url), READING)).toEqual({ page, reason: page && 'address' });
  });

  it('is stronger than the words', () => {
    document.body.innerHTML = '<h1>교환관리</h1>';
    expect(detectPage(document, at('/claim/return'), READING)).toEqual(returns('address'));
  });

  it('that two pages share leaves the choice to the words, between these two', () => {
    document.body.innerHTML = '<h1>취소관리</h1>';
    expect(detectPage(document, at('/shared/1'), READING)).toEqual({ page: 'claims-a', reason: 'heading' });
    document.body.innerHTML = '<h1>반품관리</h1>';
    expect(detectPage(document, at('/shared/1'), READING)).toEqual(UNKNOWN);
  });
});

describe('matchesGlob', () => {
  it.each([
    ['/a/*', '/a/', true],
    ['/a/*', '/a', false],
    ['*', '', true],
    ['/a*b*c', '/aXbYbZc', true],
    ['/a*b*c', '/aXbYbZ', false],
    ['/a.c', '/abc', false],
    ['/(a+)+', '/aaaa', false],
  ])('%s on %s: %s', (pattern, text, fits) => {
    expect(matchesGlob(pattern, text)).toBe(fits);
  });

  it('agrees with a regular expression', () => {
    const unit = fc.constantFrom('a', 'b', '*', '/');
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 6 }), text, (pattern, tested) => {
        expect(matchesGlob(pattern, tested)).toBe(new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(tested));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the words on the screen', () => {
  const nav = '<nav><ul><li><a href="#">홈</a><li><a href="#" aria-current="page">교환관리</a></ul></nav>';
  it.each([
    ['a heading', '<h1>반품 관리</h1>', returns('heading')],
    ['a heading by role', '<div role="heading">반품관리</div>', returns('heading')],
    ['a heading with an addition', '<h2>반품관리 (12건)</h2>', returns('heading')],
    ['a longer heading', '<h2>반품관리 상세</h2>', returns('heading')],
    ['a heading with a count', '<h1>반품관리 12건</h1>', returns('heading')],
    ['a heading that goes on for long never', '<h1>반품관리 일정 안내문</h1>', UNKNOWN],
    ['a heading that a title ends never', '<h1>새 반품관리</h1>', UNKNOWN],
    ['a notice never', '<h1>[공지] 반품관리 발행 일정 안내</h1>', UNKNOWN],
    ['a longer heading below another never', '<h1>주문 상세</h1><h2>반품관리 이력</h2>', UNKNOWN],
    ['an equal heading below another', '<h1>주문 상세</h1><h2>반품관리</h2>', returns('heading')],
    ['the home screen with parts of others', '<h1>홈</h1><h2>반품관리 2건</h2>', { page: 'home', reason: 'heading' }],
    [
      'levels by role',
      '<div role="heading" aria-level="1">오늘</div><div role="heading" aria-level="2">반품관리 2건</div>',
      UNKNOWN,
    ],
    ['a menu item with a count', '<a aria-current="page">반품관리 <b>12</b></a>', returns('menu')],
    ['a longer menu item never', '<a aria-current="page">반품관리 자주 묻는 질문</a>', UNKNOWN],
    [
      'the longest title within a heading',
      '<h1>반품관리 신청 내역</h1>',
      { page: 'return-requests', reason: 'heading' },
    ],
    ['an equal heading before a longer one', '<h1>교환관리 안내</h1><h2>반품관리</h2>', returns('heading')],
    ['the main content first', '<h1>교환관리</h1><main><h2>반품관리</h2></main>', returns('heading')],
    ['the first level first', '<h1>반품관리</h1><h2>교환관리</h2>', returns('heading')],
    ['one page named twice', '<h2>반품관리</h2><h2>반품 목록</h2>', returns('heading')],
    ['two pages alike', '<h2>반품관리</h2><h2>교환관리</h2>', UNKNOWN],
    [
      'two pages alike, and the menu that tells them apart',
      `${nav}<h2>반품관리</h2><h2>교환관리</h2>`,
      { page: 'exchanges', reason: 'menu' },
    ],
    [
      'two pages alike, and a menu of neither',
      `<nav><a aria-current="page">홈</a></nav><h2>반품관리</h2><h2>교환관리</h2>`,
      UNKNOWN,
    ],
    ['a deep heading where there is no other', '<h3>반품관리</h3>', returns('heading')],
    ['deep headings under another never', '<h1>오늘</h1><h3>반품관리</h3>', UNKNOWN],
    ['two pages in one heading', '<h1>반품관리 및 교환관리</h1>', UNKNOWN],
    ['a heading before the menu', `${nav}<h2>반품관리</h2>`, returns('heading')],
    ['the menu alone', nav, { page: 'exchanges', reason: 'menu' }],
    ['headings of the menu never', '<nav><h2>반품관리</h2></nav><aside><h2>교환관리</h2></aside>', UNKNOWN],
    ['headings of a dialog never', '<div role="dialog"><h2>반품관리</h2></div>', UNKNOWN],
    ['a letter within a word never', '<h1>홈쇼핑 안내</h1>', UNKNOWN],
    ['hidden words never', '<h1 hidden>반품관리</h1><div aria-hidden="true"><h1>교환관리</h1></div>', UNKNOWN],
    ['undisplayed words never', '<h1 style="display:none">반품관리</h1>', UNKNOWN],
    ['the breadcrumb', '<ol aria-label="경로"><li>홈<li>클레임<li>반품관리</ol>', returns('menu')],
    ['a breadcrumb of links', '<nav aria-label="Breadcrumb"><a>홈</a><a>반품관리</a></nav>', returns('menu')],
    ['a written breadcrumb', '<nav aria-label="현재 경로">홈 &gt; 반품관리</nav>', returns('menu')],
    ['a breadcrumb by its build', '<nav><ol><li>교환관리<li>반품관리</ol></nav>', returns('menu')],
    ['the breadcrumb before the menu', `${nav}<ol aria-label="경로"><li>홈<li>반품관리</ol>`, returns('menu')],
    ['a tab', '<div role="tab" aria-selected="true">반품관리</div>', returns('menu')],
    ['no other tab', '<div role="tab" aria-selected="false">반품관리</div>', UNKNOWN],
    ['a selected row never', '<div role="row" aria-selected="true">반품관리</div>', UNKNOWN],
    ['two current items', '<a aria-current="page">반품관리</a><a aria-current="true">교환관리</a>', UNKNOWN],
    ['nothing', '<p>반품관리</p>', UNKNOWN],
  ])('count: %s', (_, html, expected) => {
    document.body.innerHTML = html;
    expect(detectPage(document, NOWHERE, READING)).toEqual(expected);
  });

  it.each(['반품관리 | 판매자센터', '판매자센터 - 반품 관리', '판매자센터 > 반품관리', '판매자센터 · 반품관리'])(
    'count in the title last of all: %s',
    (title) => {
      document.title = title;
      expect(detectPage(document, NOWHERE, READING)).toEqual(returns('heading'));
      document.body.innerHTML = nav;
      expect(detectPage(document, NOWHERE, READING)).toEqual({ page: 'exchanges', reason: 'menu' });
    },
  );

  it('can be read past a page that clobbers names', () => {
    document.title = '반품관리';
    document.body.innerHTML =
      '<img name="title"><img name="querySelectorAll"><form name="body" role="heading"><input name="closest"><input name="textContent"></form>';
    expect(detectPage(document, NOWHERE, READING)).toEqual(returns('heading'));
  });
});

it('a page view is its page and its orders', async () => {
  document.body.innerHTML =
    '<h1>반품관리</h1><table><tr><th>주문번호<th>상태</tr><tr><td>ORDER-1<td>수거중</tr><tr><td>?<td>수거중</tr></table>';
  const read = await readPage(document, NOWHERE, READING, new AbortController().signal, { today: TODAY });
  expect(read?.facts).toEqual({
    center: 'practice',
    page: 'returns',
    reason: 'heading',
    orders: [{ orderNumber: 'ORDER-1', state: 'collecting', dates: {} }],
    rows: 2,
    unreadRows: 1,
  });
});
