// @vitest-environment happy-dom
/** The screen with the shop's points, in the layouts that such screens have. */
import { describe, expect, it } from 'vitest';
import { LOOK } from '../../../utils/page/look';
import { readPage } from '../../../utils/page/read-page';
import { PENALTY, pointsOn, table } from './penalty-reading';
import { TODAY } from './reading';

const LATE = { day: '2026-11-20', points: 2, type: 'late', orderNumber: '2026112000001' };
const SOLD = { day: '2026-11-18', points: 3, type: 'sold-out', orderNumber: '2026111800002' };
const HEAD = ['부과일', '유형', '점수', '상품주문번호'];
const ROWS = [
  ['2026-11-20 09:00', '발송지연', '2점', '2026112000001'],
  ['2026.11.18', '품절취소', '3', '2026111800002'],
];

const ARIA = `<div role="grid"><div role="row">${HEAD.map((text) => `<span role="columnheader">${text}</span>`).join('')}</div>
  ${ROWS.map((row) => `<div role="row">${row.map((text) => `<span role="gridcell">${text}</span>`).join('')}</div>`).join('')}</div>`;
const CARDS = `<ul>${ROWS.map((row) => `<li><dl>${row.map((text, at) => `<dt>${HEAD[at]}</dt><dd>${text}</dd>`).join('')}</dl></li>`).join('')}</ul>`;
const LINES = ROWS.map((row) => `<div>${row.map((text, at) => `<p>${HEAD[at]}: ${text}</p>`).join('')}</div>`).join('');
const SPLIT = `<div><table><tr>${HEAD.map((text) => `<th>${text}</th>`).join('')}</tr></table>
  <table>${ROWS.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table></div>`;

describe.each([
  ['a table', table(HEAD, ...ROWS)],
  [
    'a table with other columns in another order',
    table(
      ['번호', '점수', '구매자', '유형', '부과일(KST) ▼', '상품주문번호'],
      ...ROWS.map(([day = '', type = '', points = '', number = ''], at) => [
        String(at),
        points,
        '김하나',
        type,
        day,
        number,
      ]),
    ),
  ],
  ['a header in a table of its own', SPLIT],
  ['a grid by role', ARIA],
  ['cards', CARDS],
  ['cards of lines', LINES],
])('in %s', (_, html) => {
  it('every entry is read, and nothing besides', () => {
    expect(pointsOn(html)).toEqual({ entries: [LATE, SOLD], unread: 0 });
  });
});

describe('the summary', () => {
  it.each([
    ['a list of terms', '<dl><dt>최근 7일 합계</dt><dd><b>4</b>점</dd><dt>현재 단계</dt><dd>주의</dd></dl>'],
    [
      'terms in boxes',
      '<dl><div><dt>최근 7일 합계</dt><dd>4점</dd></div><div><dt>현재 단계</dt><dd>주의 단계</dd></div></dl>',
    ],
    ['lines', '<p>최근 7일 벌점 점수 4점</p><p>누적 12점</p><p>현재 단계 주의</p>'],
    ['lines with parts', '<p><span>최근 7일 합계</span> <b>4</b>점</p><p>현재 단계: 2단계(주의)</p>'],
    [
      'a table of labels',
      '<table><tr><th>최근 7일 합계</th><td>4점 / 10점</td></tr><tr><th>현재 단계</th><td>주의</td></tr></table>',
    ],
    ['a table with a header', table(['최근 7일 합계', '현재 단계', '누적'], ['4점', '주의', '12점'])],
  ])('is read from %s', (_, html) => {
    expect(pointsOn(html)).toEqual({ entries: [], unread: 0, sum: 4, stage: 'notice' });
  });

  it.each([
    ['only points in all', '<p>누적 12점</p><p>총 벌점 12점</p>', undefined],
    ['the sum of other days', '<p>최근 30일 합계 12점</p>', undefined],
    ['a sum without a number', '<dl><dt>최근 7일 합계</dt><dd>집계 중</dd></dl>', { sum: null }],
    ['a negative sum', '<dl><dt>최근 7일 합계</dt><dd>-4점</dd></dl>', { sum: null }],
    ['two sums that differ', '<p>최근 7일 합계 4점</p><p>최근 7일 벌점 점수 6점</p>', { sum: null }],
    ['a sum of zero', '<p>최근 7일 합계 0점</p>', { sum: 0 }],
    ['a stage by its number alone', '<p>현재 단계 2단계</p>', { stage: null }],
    ['a stage that is denied', '<p>현재 단계 주의 아님</p>', { stage: null }],
    ['two stages', '<p>현재 단계 주의, 경고</p>', { stage: null }],
    ['no stage', '<p>현재 단계: 정상</p>', { stage: 'none' }],
    ['an example', '<section><h3>읽는 법 예시</h3><p>최근 7일 합계 12점</p></section>', undefined],
  ])('of %s', (_, html, said) => {
    expect(pointsOn(html)).toEqual(said && { entries: [], unread: 0, ...said });
  });
});

describe('points that are not certain are never none', () => {
  const pointsOf = (points: string, state?: string) => {
    const head = ['부과일', '유형', '점수', ...(state === undefined ? [] : ['부과상태'])];
    return pointsOn(table(head, ['2026-11-20', '발송지연', points, ...(state === undefined ? [] : [state])]))?.entries;
  };

  it.each([
    ['2', 2],
    ['2점', 2],
    ['２점', 2],
    ['+2점', 2],
    ['0점', 0],
    ['1,000점', 1000],
    ['<b>2</b>점', 2],
    ['<s>3점</s> 2점', 2],
    ['미부과', 0],
    ['', null],
    ['-', null],
    ['-2점', null],
    ['2~3점', null],
    ['3점 → 2점', null],
    ['2.5점', null],
    ['2점(감면)', null],
    ['감면 2점', null],
    ['100,000점', null],
    ['<s>2점</s>', null],
    ['<input value="2">', null],
    ['심사 중', null],
  ])('%s', (text, points) => {
    expect(pointsOf(text)).toEqual([{ day: '2026-11-20', points, type: 'late' }]);
  });

  it.each([
    ['부과완료', 2],
    ['', 2],
    ['취소됨', 0],
    ['미부과', 0],
    ['감면', null],
    ['소명 중', null],
    ['<input value="부과">', null],
  ])('in the state %j', (state, points) => {
    expect(pointsOf('2점', state)).toEqual([{ day: '2026-11-20', points, type: 'late' }]);
  });

  it('a list without a column of points has entries all the same', () => {
    expect(pointsOn(table(['부과일', '유형'], ['2026-11-20', '발송지연']))?.entries).toEqual([
      { day: '2026-11-20', points: null, type: 'late' },
    ]);
  });

  it('two columns that both say points say none for certain when they differ', () => {
    const html = table(['부과일', '점수', '부과점수'], ['2026-11-20', '2', '3'], ['2026-11-19', '2', '2']);
    expect(pointsOn(html)?.entries.map(({ points }) => points)).toEqual([null, 2]);
  });
});

describe('entries whose day cannot be told are counted', () => {
  it.each(['', '-', '미정', '2026-11-31', '2026-11-18 ~ 2026-11-20', '11월', '2026-11-20(월)'])('%j', (day) => {
    const html = table(HEAD, [day, '발송지연', '2점', '2026112000001'], ROWS[1] ?? []);
    expect(pointsOn(html)).toEqual({ entries: [SOLD], unread: 1 });
  });

  it('a day to come stays one', () => {
    expect(pointsOn(table(HEAD, ['2026-12-01', '발송지연', '2점', '2026112000001']))?.entries).toEqual([
      { ...LATE, day: '2026-12-01' },
    ]);
  });

  it('the day of the points counts, not that of the deed, where the list has both', () => {
    const html = table(['발생일', '부과일', '점수'], ['2026-11-10', '2026-11-20', '2']);
    expect(pointsOn(html)?.entries).toEqual([{ day: '2026-11-20', points: 2, type: null }]);
  });

  it('rows that are not as wide as their header', () => {
    expect(pointsOn(table(HEAD, ['2026-11-20', '발송지연', '2점']))).toEqual({ entries: [], unread: 1 });
  });

  it('cards that stand in one list without an end', () => {
    const html = `<dl>${ROWS.flatMap((row) => row.map((text, at) => `<dt>${HEAD[at]}</dt><dd>${text}</dd>`)).join('')}</dl>`;
    expect(pointsOn(html)).toEqual({ entries: [], unread: 2 });
  });
});

describe('what is no entry of this shop', () => {
  it.each([
    ['sums', table(HEAD, ...ROWS, ['합계', '', '5점', ''])],
    [
      'a notice',
      `${table(HEAD, ...ROWS).replace('</tbody>', '<tr><td colspan="4">7일이 지나면 빠집니다</td></tr></tbody>')}`,
    ],
    ['a repeated header', table(HEAD, ...ROWS, HEAD)],
    [
      'a row that is not shown',
      table(HEAD, ...ROWS).replace(
        '</tbody>',
        '<tr hidden><td>2026-11-20</td><td>발송지연</td><td>9점</td><td>1</td></tr></tbody>',
      ),
    ],
    ['how many each type costs', `${table(HEAD, ...ROWS)}${table(['유형', '점수'], ['발송지연', '1점'])}`],
    [
      'an example',
      `${table(HEAD, ...ROWS)}<section><h3>부과 예시</h3>${table(HEAD, ['2026-11-20', '발송지연', '9점', '1'])}</section>`,
    ],
    [
      'a table with a caption of an example',
      `${table(HEAD, ...ROWS)}${table(HEAD, ['2026-11-20', '발송지연', '9점', '1']).replace('<table>', '<table><caption>다른 가게의 경우</caption>')}`,
    ],
    ['a list of news', `${table(HEAD, ...ROWS)}${table(['부과일', '제목'], ['2026-11-20', '공지'])}`],
    [
      'a form',
      `<form><label>부과일 <input></label><label>점수 <select><option>9</option></select></label></form>${table(HEAD, ...ROWS)}`,
    ],
  ])('%s', (_, html) => {
    expect(pointsOn(html)).toEqual({ entries: [LATE, SOLD], unread: 0 });
  });

  it('a list of several shops is nobody’s for certain', () => {
    const html = table(['가게명', ...HEAD], ['하나', ...(ROWS[0] ?? [])], ['둘', ...(ROWS[1] ?? [])]);
    expect(pointsOn(html)).toEqual({ entries: [], unread: 2 });
    expect(pointsOn(html.replace('둘', '하나'))).toEqual({ entries: [LATE, SOLD], unread: 0 });
  });

  it('an empty list says nothing: nobody may have asked for it yet', () => {
    expect(pointsOn(table(HEAD))).toBeUndefined();
    expect(
      pointsOn(table(HEAD).replace('<tbody>', '<tbody><tr><td colspan="4">내역이 없습니다</td></tr>')),
    ).toBeUndefined();
  });
});

it('says how many entries there are in all', () => {
  expect(pointsOn(`<div><p>총 14건</p>${table(HEAD, ...ROWS)}</div>`)).toEqual({
    entries: [LATE, SOLD],
    unread: 0,
    total: 14,
  });
});

it('tells points on the screen of points and on no other', async () => {
  const read = (title: string) => {
    document.body.innerHTML = `<main><h1>${title}</h1>${table(HEAD, ...ROWS)}</main>`;
    const address = { pathname: '/app/x', hash: '', search: '' };
    return readPage(document, address as Location, PENALTY, new AbortController().signal, { today: TODAY, look: LOOK });
  };
  expect((await read('벌점 현황'))?.facts.penalty).toEqual({ entries: [LATE, SOLD], unread: 0 });
  expect((await read('반품관리'))?.facts).not.toHaveProperty('penalty');
  expect((await read('모르는 화면'))?.facts).not.toHaveProperty('penalty');
});
