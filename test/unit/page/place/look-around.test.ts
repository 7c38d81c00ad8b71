// @vitest-environment happy-dom
/** Screens without useful headings, menus or landmarks; how they are drawn is tried in a browser. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { CenterReading, PageFacts } from '../../../../utils/page/facts';
import { LOOK } from '../../../../utils/page/look';
import { pageSteps } from '../../../../utils/page/read-page';
import { atOnce, READING, TODAY } from '../reading';

const page = (id: string, title: string, labels: string[] = []) => ({
  ...{ id, titles: [title], paths: [], group: '판매관리', labels },
});
const WORDS = ['수거 접수 실패', '결제 취소 실패', '운송장', '반품 택배사', '세금계산서'];
const CENTER: CenterReading = {
  ...READING,
  pages: [
    page('returns', '반품관리', ['수거지', '수거 방법', '반품 사유']),
    page('exchanges', '교환관리', ['재발송', '교환 사유', '수거 방법']),
    page('cancels', '취소관리'),
    page('deposits', '입금확인중'),
    page('orders', '주문/배송관리'),
    page('detail', '클레임 상세 정보'),
  ],
  words: WORDS,
};

afterEach(() => {
  document.body.innerHTML = '';
});

function look(html: string, reading = CENTER): PageFacts {
  document.body.innerHTML = html;
  const where = { pathname: '/x', hash: '', search: '' };
  return atOnce(pageSteps(document, where, reading, { today: TODAY, look: LOOK })).facts;
}
const said = (html: string) => look(html).said?.map(({ word, at }) => `${at} ${WORDS[word]}`) ?? [];

const TITLES = ['반품관리', '교환관리', '취소관리', '입금확인중', '주문/배송관리'];
const menu = (current: string, mark: string) =>
  `<div>${TITLES.map((title) => `<div${title === current ? mark : ''}><span>${title}</span></div>`).join('')}</div>`;
const screen = (current: string, mark: string) =>
  `<div>${menu(current, mark)}<div><p>내용</p><p>더</p><form><input></form></div></div>`;

describe('the page', () => {
  it.each([
    ['a class', ' class="menu on"'],
    ['a class of a build', ' class="Menu_active__x1"'],
    ['a class of words', ' class="isSelected"'],
    ['a state', ' data-state="active"'],
    ['a state for assistive technology', ' aria-current="step"'],
  ])('is the entry of a menu that is set apart by %s', (_, mark) => {
    expect(look(screen('교환관리', mark))).toMatchObject({ page: 'exchanges', reason: 'menu' });
  });

  it.each([
    ['no entry is', screen('없음', '')],
    ['all entries are', screen('', '').replaceAll('<span>', '<span class="on">')],
    ['the class only begins alike', screen('교환관리', ' class="onboarding"')],
    ['one names a page in a sentence', '<p>반품관리 화면이 바뀝니다</p><form><input></form>'],
    ['one name stands alone', '<div><p>반품관리</p></div>'],
    [
      'an entry that is no page is set apart as well',
      screen('교환관리', ' class="on"')
        .replace('<div><p>', '<div><p class="on">')
        .replace('<span>반품관리</span>', '<span>반품관리</span></div><div class="on"><span>리뷰</span>'),
    ],
    ['a group stands before its one entry', '<div><b>판매관리</b><ul><li>반품관리</li></ul></div><form><input></form>'],
    ['two trails end in two pages', '<p>판매관리 &gt; 반품관리</p><p>판매관리 &gt; 교환관리</p>'],
  ])('is none where %s', (_, html) => {
    expect(look(html)).toMatchObject({ page: null, reason: null });
  });

  it.each([
    ['in one text', '<p>홈 &gt; 판매관리 &gt; 반품관리</p>'],
    ['in several', '<p><span>판매관리</span><i>&gt;</i><span>반품관리</span></p>'],
  ])('is at the end of a trail %s', (_, html) => {
    expect(look(html)).toMatchObject({ page: 'returns', reason: 'trail' });
  });

  it('is never said by labels alone, which other screens may have too', () => {
    const labels = (all: string[]) => all.map((label) => `<label>${label}<input></label>`).join('');
    expect(look(labels(['수거지', '수거 방법', '반품 사유'])).page).toBe(null);
    expect(look(labels(['수거 방법', '수거지', '반품 사유', '재발송', '교환 사유'])).page).toBe(null);
    expect(look(labels(['수거지', '반품 사유'])).page).toBe(null);
  });

  it('is never another than the one that a heading names', () => {
    expect(look(`<h1>취소관리</h1>${screen('교환관리', ' class="on"')}`).page).toBe('cancels');
  });
});

describe('what is open on a page', () => {
  const DETAIL = '<div role="dialog"><h2>클레임 상세 정보</h2><button>닫기</button></div>';
  it('is the page that a dialog names', () => {
    expect(look(`<h1>교환관리</h1>${DETAIL}`)).toMatchObject({ page: 'exchanges', within: 'detail' });
    expect(look(`<h1>교환관리</h1>${DETAIL.replace('<div', '<div hidden')}`).within).toBe(undefined);
    expect(look('<h1>교환관리</h1><div role="dialog"><h2>안내</h2></div>').within).toBe(undefined);
  });
  it('is the page that the chosen tab names', () => {
    const tabs =
      '<div role="tablist"><button role="tab">주문/배송관리</button><button role="tab" aria-selected="true">취소관리</button></div>';
    expect(look(`<main><h1>교환관리</h1>${tabs}</main>`)).toMatchObject({ page: 'exchanges', within: 'cancels' });
  });
});

describe('the words that are said', () => {
  it.each([
    ['a notice', '<div role="alert">수거 접수 실패: 주소를 확인하세요</div>', ['notice 수거 접수 실패']],
    [
      'a notice in a row',
      '<table><tr><td>1</td><td aria-live="assertive">수거 접수 실패: 주소를 확인하세요</td></tr></table>',
      ['notice 수거 접수 실패'],
    ],
    ['a text that tells of trouble', '<p>결제 취소 실패로 환불하지 못했습니다</p>', ['notice 결제 취소 실패']],
    ['a dialog', '<div role="dialog"><h2>반품 택배사 바꾸기</h2></div>', ['dialog 반품 택배사']],
    ['a heading', '<h2>세금계산서</h2>', ['heading 세금계산서']],
    ['a button', '<button>운송장</button>', ['label 운송장']],
    ['a column', '<table><tr><th>운송장</th><th>수량</th></tr><tr><td>1</td><td>2</td></tr></table>', ['label 운송장']],
    [
      'a column behind one with a long choice',
      `<table><thead><tr><th><select>${'<option>하나</option>'.repeat(600)}</select></th><td>운송장</td></tr></thead><tr><td>1</td><td>2</td></tr></table>`,
      ['label 운송장'],
    ],
    ['the menu never', '<nav><a>세금계산서</a></nav>', []],
    [
      'a menu that says nothing of itself never',
      screen('', '').replace('<span>반품관리', '<span>세금계산서</span><span>반품관리'),
      [],
    ],
    ['what is hidden never', '<p hidden>세금계산서</p><div aria-hidden="true"><h2>운송장</h2></div>', []],
    ['a word within another one never', '<button>세금계산서합계표제출</button>', []],
  ])('by %s', (_, html, words) => {
    expect(said(html)).toEqual(words);
  });

  it('are all that leaves the page of its texts: places of the pack’s own words', () => {
    const text = fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom(...WORDS, '홍길동 010-1234-5678'));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        document.body.replaceChildren();
        for (const [at, one] of texts.entries()) {
          const element = document.createElement(['p', 'h2', 'button', 'label'][at % 4] ?? 'p');
          element.textContent = one;
          document.body.append(element);
        }
        const facts = look(document.body.innerHTML);
        for (const { word } of facts.said ?? []) expect(WORDS[word]).toBeDefined();
        expect(new Set(facts.said?.map(({ word }) => word)).size).toBe(facts.said?.length ?? 0);
        expect(JSON.stringify({ ...facts, orders: [] })).not.toMatch(/홍길동|1234/);
      }),
      { numRuns: 100 },
    );
  });
});
