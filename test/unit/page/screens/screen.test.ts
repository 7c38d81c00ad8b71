// @vitest-environment happy-dom
/** What a screen can't show us, in the ways that screens say so, and what is like it and says no such thing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEAD, ROWS, read, row, table } from './show';

const grid = (inside: string, attributes = '') =>
  `<div role="grid" ${attributes}><div role="row"><b role="columnheader">주문번호</b><b role="columnheader">상태</b></div>${inside}</div>`;
const SEARCH = '<form><input type="date"><button>조회</button></form>';
const CANVAS = '<canvas width="1200" height="600"></canvas>';
const skeleton = row('<i></i>', '<i></i>', '<i></i>');

const WAYS: [string, [string, string][]][] = [
  [
    'signed-out',
    [
      ['a dialog', `${ROWS}<div role="dialog"><p>세션이 만료되었습니다.</p><button>확인</button></div>`],
      ['an alert dialog', `${ROWS}<dialog open role="alertdialog">다시 로그인해 주세요</dialog>`],
      ['a dialog with its words in parts', `${ROWS}<div role="dialog">세션이 <b>만료</b>되었습니다</div>`],
      ['an alert', `${ROWS}<p role="alert">다시 로그인해 주세요</p>`],
      [
        'a layer without a role',
        `${ROWS}<div style="position:fixed"><p>세션이 만료되었습니다.</p><p><a href="#">다시 로그인</a></p></div>`,
      ],
      ['instead of the list', '<div><h2>로그인이 필요합니다</h2><button>로그인</button></div>'],
      [
        'a form',
        '<form><label>아이디 <input></label><input type="password"><button type="submit">로그인</button></form>',
      ],
      [
        'a form whose button is a field',
        '<form><input><input type="password"><input type="submit" value="로그인"></form>',
      ],
      ['a form without one', '<div><p><input></p><p><input type="password"></p><button>로그인</button></div>'],
      ['a form over rows', `${ROWS}<div role="dialog"><input type="password"><button>로그인</button></div>`],
      ['words that ask for it now', `${ROWS}<div role="dialog">계속하려면 다시 로그인해 주세요.</div>`],
    ],
  ],
  [
    'maintenance',
    [
      ['a dialog', `${ROWS}<div role="dialog">지금은 시스템 점검 중입니다.</div>`],
      ['instead of the list', '<h2>안내</h2><p>안정적인 서비스를 위해 점검을 진행하고 있습니다.</p>'],
      ['a heading', `<h2>시스템 점검 중</h2>${'<p>이용에 불편을 드려 죄송합니다.</p>'.repeat(40)}`],
    ],
  ],
  [
    'loading',
    [
      ['the grid', grid('', 'aria-busy="true"')],
      ['what is around it', `<section aria-busy="true">${table('')}</section>`],
      ['rows of before', `<div aria-busy="true">${ROWS}</div>`],
      ['a spinner', `<div>${table('')}<div role="progressbar"></div></div>`],
      ['a word in place of the list', '<p>불러오는 중...</p>'],
      ['a row', table('<tr><td colspan="3">데이터를 불러오는 중입니다</td></tr>')],
      ['a word over rows', `${ROWS}<div role="status">로딩 중</div>`],
      ['rows without anything in them', table(skeleton.repeat(3))],
    ],
  ],
  [
    'canvas',
    [
      ['a picture', `<div>${CANVAS}</div>`],
      ['a picture with what to ask', `${SEARCH}<section><p>총 134건</p>${CANVAS}</section>`],
      [
        'a picture with rows for those who can’t see',
        `<canvas width="1200" height="600">${'<table></table>'}</canvas>`,
      ],
    ],
  ],
  [
    'unqueried',
    [
      ['a word', `${SEARCH}<p>검색 조건을 선택한 뒤 조회 버튼을 눌러 주세요.</p>`],
      ['a row', table('<tr><td colspan="3">조회 버튼을 눌러 주세요</td></tr>')],
      ['a grid', `${SEARCH}${table('')}`],
      ['a grid by role', `${SEARCH}${grid('')}`],
      ['a search form alone', SEARCH],
      ['a button that is a field', '<form><input type="submit" value="조회"></form>'],
      ['both', `${SEARCH}${table('<tr><td colspan="3">데이터가 없습니다. 조회 버튼을 눌러 주세요.</td></tr>')}`],
    ],
  ],
  [
    'empty',
    [
      ['a row', `${SEARCH}${table('<tr><td colspan="3">조회된 데이터가 없습니다.</td></tr>')}`],
      ['a word below the header', `<div>${table('')}<div>내역이 없습니다</div></div>`],
      ['a layer in the grid', grid('<div><span>조회된 내역이 없습니다</span></div>')],
      ['a word in place of the list', `${SEARCH}<p>조회된 내역이 없습니다.</p>`],
    ],
  ],
];

describe.each(WAYS)('%s', (screen, ways) => {
  it.each(ways)('is known by %s', (_, html) => {
    expect(read(html).screen).toBe(screen);
  });
});

it.each([
  ['rows', ROWS],
  ['rows with a search form', `${SEARCH}${ROWS}`],
  ['a line on what may come', `${ROWS}<p>세션이 만료되면 다시 로그인해 주세요. <a>로그인</a></p>`],
  ['a dialog on what may come', `${ROWS}<div role="dialog">로그아웃될 때 다시 로그인해 주세요.</div>`],
  ['a dialog that counts down', `${ROWS}<div role="dialog">세션 만료까지 3분 남았습니다. <button>연장</button></div>`],
  ['words without anything to sign in with', `${ROWS}<p>로그인이 필요합니다</p>`],
  ['a dialog that is closed', `${ROWS}<div role="dialog" hidden>세션이 만료되었습니다</div>`],
  ['a dialog of another kind', `${ROWS}<div role="dialog">취소 요청을 승인할까요? <button>승인</button></div>`],
  [
    'a page of help in a dialog',
    `${ROWS}<div role="dialog">세션이 만료되었습니다 ${'라고 나오는 까닭은 여럿입니다. '.repeat(30)}</div>`,
  ],
  [
    'a form to change a password',
    '<form>로그인 <input type="password"><input type="password"><button>로그인</button></form>',
  ],
  ['a form to prove oneself', `${ROWS}<form><input type="password"><button>확인</button></form>`],
  ['a form that is hidden', `${ROWS}<form hidden><input type="password"><button>로그인</button></form>`],
  ['maintenance to come', `${ROWS}<div role="dialog">11월 30일 시스템 점검 중 이용 제한 예정입니다.</div>`],
  ['maintenance of somebody else', `<p>카드사 시스템 점검 중입니다.</p>${ROWS}`],
  ['a while of maintenance', `${ROWS}<div role="dialog">시스템 점검 중에는 환불이 늦습니다.</div>`],
  ['a button that is busy', `${ROWS}<button aria-busy="true">엑셀</button>`],
  ['a bar that says how far it is', `<div>${ROWS}<div role="progressbar" aria-valuenow="40"></div></div>`],
  ['a menu that is loading', `<nav aria-busy="true">메뉴</nav>${ROWS}`],
  ['another part that is loading', `<div><div><div><div><div>${ROWS}</div></div></div></div></div><p>불러오는 중</p>`],
  ['one row to fill in', table(row('202611230001', '수거중', '2026-11-25') + skeleton)],
  ['a chart beside rows', `${CANVAS}${ROWS}`],
  ['a chart that says so', `<figure>${CANVAS}</figure><p>매출</p>`],
  ['a small picture', '<canvas width="300" height="150"></canvas>'],
  ['a grid beside a chart', `${CANVAS}${table('')}`],
  [
    'nothing in another panel',
    `<section><h2>최근 공지</h2><table><tr><th>처리상태<tr><td>x</table><p>내역이 없습니다</p></section>`,
  ],
  ['nothing chosen', `<div>${table('')}<p>선택된 내역이 없습니다</p></div>`],
  ['nothing in a list that has rows', `${ROWS}<p>메모 내역이 없습니다</p>`],
  ['rows that nobody can read, with a search form', `${SEARCH}<div>202611230001</div><div>2026-11-25</div>`],
  ['headings of rows that nobody can read', `${SEARCH}<div>주문번호</div><div>발송기한</div>`],
  ['a header and nothing to ask with', table('')],
  ['nothing at all', ''],
])('nothing is said of %s', (_, html) => {
  expect(read(html).screen).toBeUndefined();
});

it.each([
  ['a chart', CANVAS],
  ['a search form', SEARCH],
  ['a search form and a word', `${SEARCH}<p>조회 버튼을 눌러 주세요</p>`],
  ['an empty list', '<p>조회된 데이터가 없습니다</p>'],
  ['a spinner', '<p role="status">불러오는 중</p>'],
])('nothing is said of %s on a screen where no orders are looked for', (_, html) => {
  expect(read(html, '기간별 판매현황').screen).toBeUndefined();
});

it('a picture that is called a grid is one anywhere', () => {
  expect(read(`<div role="grid">${CANVAS}</div>`, '모르는 화면').screen).toBe('canvas');
});

describe('rows behind a notice that shuts the screen', () => {
  it.each([
    ['signed-out', '<div role="dialog">세션이 만료되었습니다</div>'],
    ['maintenance', '<div role="dialog">시스템 점검 중입니다</div>'],
  ])('are none: %s', (screen, notice) => {
    const seen = read(`<section><p>총 134건</p>${ROWS}</section><button>반품요청 3</button>${notice}`);
    expect(seen).toEqual({
      center: 'practice',
      page: 'returns',
      reason: 'heading',
      screen,
      orders: [],
      rows: 0,
      unreadRows: 0,
    });
  });
});

it('rows that are still to come are unread', () => {
  const rows = row('202611230001', '수거중', '2026-11-25') + skeleton.repeat(4);
  const facts = read(`<div aria-busy="true"><table>${HEAD}<tbody>${rows}</tbody></table></div>`);
  expect(facts).toMatchObject({ screen: 'loading', rows: 5, unreadRows: 4 });
  expect(facts.orders).toHaveLength(1);
});

describe('words that mean nothing here', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'가나다라면세션점검로그인 조회 데이터없음123-/.<>&'),
    maxLength: 60,
  });
  const tag = fc.constantFrom('p', 'div', 'td', 'li', 'h2', 'button', 'section', 'tr', 'table', 'dd', 'span');
  const tree: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      letters.map((text) => text.replaceAll('<', '&lt;')),
      fc
        .tuple(tag, fc.array(tie('node'), { maxLength: 4 }))
        .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
    ),
  })).node;

  it('never make a screen shut, loading, drawn or empty, and never break the reader', () => {
    fc.assert(
      fc.property(tree, (html) => {
        expect(['unqueried', undefined]).toContain(read(html).screen);
      }),
      { numRuns: 150 },
    );
  });

  it('take nothing from the rows that stand among them', () => {
    fc.assert(
      fc.property(tree, tree, (before, after) => {
        const facts = read(`<div>${before}</div><section>${ROWS}</section><div>${after}</div>`);
        expect(facts.screen).toBeUndefined();
        expect(facts.orders.map(({ orderNumber }) => orderNumber)).toEqual(
          expect.arrayContaining(['202611230001', '202611230002']),
        );
      }),
      { numRuns: 100 },
    );
  });
});
