// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readOrders, readRows } from '../../../utils/page/orders';
import { atOnce, READING, TODAY } from './reading';

const read = (html: string) => {
  document.body.innerHTML = html;
  return atOnce(readOrders(document, READING, { today: TODAY }));
};
const HEAD = '<thead><tr><th>주문번호<th>구매자<th>상태<th>요청일시<th>발송기한</thead>';
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: string[]) => `<table>${HEAD}<tbody>${rows.join('')}</tbody></table>`;
const GOOD = row('2026112300001', '김하나', '반품요청', '2026-11-20', '2026-11-24');
const FACT = {
  orderNumber: '2026112300001',
  state: 'return-requested',
  dates: { 'requested-at': '2026-11-20', 'ship-due': '2026-11-24' },
};

describe('a row of an order table', () => {
  it('becomes the fact that it shows', () => {
    expect(read(table(GOOD))).toEqual({ orders: [FACT], rows: 1, unreadRows: 0 });
  });

  it.each([
    ['2026-1123-0001', '2026-1123-0001'],
    ['2026 1123 0001', '202611230001'],
    ['２０２６１１２３０００１', '202611230001'],
    ['<a href="#">ORD-2026-1</a> <button>복사</button>', 'ORD-2026-1'],
    ['<div>202611230001</div><div>상세보기</div>', '202611230001'],
    ['<button>202611230001</button>', '202611230001'],
    ['<span hidden>999999999</span>202611230001', '202611230001'],
  ])('names its order however the number is written: %s', (cell, orderNumber) => {
    expect(read(table(row(cell, '', '', '', '2026-11-24'))).orders).toEqual([
      { orderNumber, dates: { 'ship-due': '2026-11-24' } },
    ]);
  });

  it.each([
    '<a>102938</a><i>2</i>',
    '',
    '-',
    '12345',
    '주문',
    '2026112300001<br>2026112300002',
    '2026/11/23',
    'x'.repeat(20),
    '1'.repeat(41),
  ])('is counted as unread when its number is %j', (cell) => {
    expect(read(table(row(cell, '김하나', '반품요청', '', '2026-11-24')))).toEqual({
      orders: [],
      rows: 1,
      unreadRows: 1,
    });
  });

  it.each([
    ['반품 접수', 'return-requested'],
    ['반품완료 <button>상세</button>', 'return-done'],
    ['반품<wbr>완료(자동)', 'return-done'],
    ['배송 준비', null],
    ['반품요청 반품완료', null],
    ['', undefined],
    ['-', undefined],
  ])('has the state that its words stand for: %s', (cell, state) => {
    expect(read(table(row('202611230001', '', cell, '', '2026-11-24'))).orders[0]?.state).toBe(state);
  });

  it.each([
    ['2026-11-24<br>18:00', '2026-11-24T18:00'],
    ['<div>2026.11.24</div><div>오후 6:00</div>', '2026-11-24T18:00'],
    ['2026-11-24까지 <button>연장 3일</button>', '2026-11-24'],
    ['<!---->2026<!---->-<!---->11<!---->-<!---->24', '2026-11-24'],
    ['2026‑11‑24', '2026-11-24'],
    ['내일', '2026-11-24'],
    ['11-24', '2026-11-24'],
    ['3일 남음', null],
    ['2026-11-24 ~ 2026-11-25', null],
    ['<input value="2026-11-24">', null],
    ['', undefined],
    ['-', undefined],
    ['–', undefined],
  ])('has a date only where one is certain: %s', (cell, date) => {
    expect(read(table(row('202611230001', '', '', '', cell))).orders[0]?.dates).toEqual(
      date === undefined ? {} : { 'ship-due': date },
    );
  });

  it('has a state and a date that nobody can tell where icons are drawn on the cells', () => {
    const html =
      '<tr><td>202611230001<td><td aria-label="수거중" class="ico"></td><td title="2026-12-01"></td><td title="x">2026-12-02</td>';
    expect(read(table(html)).orders).toEqual([
      { orderNumber: '202611230001', state: null, dates: { 'requested-at': null, 'ship-due': '2026-12-02' } },
    ]);
  });

  it('is unread when it lacks cells: they could be any', () => {
    expect(read(table(row('202611230001', '반품요청', '2026-11-24')))).toMatchObject({ rows: 1, unreadRows: 1 });
  });
});

describe('rows that are no orders', () => {
  it.each([
    ['a sum', row('합계', '', '', '', '2026-11-24')],
    ['a sum over several columns', '<tr><td colspan=3>총합계 12건<td>2026-11-24<td>-</tr>'],
    ['an empty result', '<tr><td colspan=5>조회된 내역이 없습니다.</td></tr>'],
    ['an empty result in one cell', '<tr><td>조회된 내역이 없습니다.</td></tr>'],
    ['a notice with a number in it', '<tr><td colspan=5>2026112300009</td></tr>'],
    ['a spacer', row('', '', '', '', '')],
    ['the header once more', row('주문번호', '구매자', '상태', '요청일시', '발송기한')],
    ['a hidden row', GOOD.replace('<tr>', '<tr hidden>')],
    ['a row hidden from readers', GOOD.replace('<tr>', '<tr aria-hidden="true">')],
  ])('do not count: %s', (_, html) => {
    expect(read(table(GOOD, html))).toEqual({ orders: [FACT], rows: 1, unreadRows: 0 });
  });

  it('do not count in the foot', () => {
    const html = table(GOOD).replace('</table>', `<tfoot>${row('2026112300009', '', '', '', '')}</tfoot></table>`);
    expect(read(html).rows).toBe(1);
  });
});

describe('the header', () => {
  it.each([
    ['as td', '<tr><td>주문번호<td>발송기한</tr>'],
    ['as th in the body', '<tr><th>주문번호<th>발송기한</tr>'],
    ['with marks', '<thead><tr><th>[필수] 주문 번호 ▲<th>발송 기한(KST)<button>정렬</button></thead>'],
    ['below a title', '<tr><th colspan=2>반품 목록</tr><tr><td>주문번호<td>발송기한</tr>'],
    ['below groups', '<thead><tr><th>주문<th>기한</tr><tr><th>주문번호<th>발송기한</tr></thead>'],
    ['beside a group', '<thead><tr><th rowspan=2>주문번호<th>기한</tr><tr><th>발송기한</tr></thead>'],
    ['as td beside a group', '<tr><td rowspan=2>주문번호<td>발송기한</tr><tr><td>(KST)</tr>'],
  ])('is recognised %s', (_, head) => {
    expect(read(`<table>${head}${row('202611230001', '2026-11-24')}</table>`)).toEqual({
      orders: [{ orderNumber: '202611230001', dates: { 'ship-due': '2026-11-24' } }],
      rows: 1,
      unreadRows: 0,
    });
  });

  it('may stand in a table of its own above the rows', () => {
    const html = `<div><table>${HEAD}</table></div><div><table>${GOOD}${GOOD}</table></div><table>${GOOD}</table>`;
    expect(read(html)).toEqual({ orders: [FACT, FACT, FACT], rows: 3, unreadRows: 0 });
  });

  it('of its own is that of no table below another one', () => {
    const other = `<table><tr><th>주문번호<th>구매자<th>상태<th>반품 요청일<th>수거 완료일</tr>${GOOD}</table>`;
    const html = `<div><table>${HEAD}</table></div><div><table>${GOOD}</table></div>${other}<table>${GOOD}</table>`;
    expect(read(html).orders.map(({ dates }) => Object.keys(dates))).toEqual([
      ['requested-at', 'ship-due'],
      ['requested-at', 'collected-at'],
    ]);
  });

  it.each([
    ['no number', '<tr><th>상태<th>발송기한</tr>'],
    ['nothing beside the number', '<tr><th>주문번호<th>구매자</tr>'],
    ['no known word', '<tr><th>이름<th>전화</tr>'],
  ])('that has %s makes no order table', (_, head) => {
    expect(read(`<table>${head}${row('202611230001', '2026-11-24')}</table>`).rows).toBe(0);
  });

  it('with both numbers gives both; with one alone that one is the order number', () => {
    const both = '<tr><th>상품주문번호<th>주문번호<th>상태</tr>';
    expect(read(`<table>${both}${row('ITEM-1', 'ORDER-1', '수거중')}</table>`).orders).toEqual([
      { orderNumber: 'ORDER-1', itemNumber: 'ITEM-1', state: 'collecting', dates: {} },
    ]);
    expect(read(`<table>${both.replace('<th>주문번호', '')}${row('ITEM-1', '수거중')}</table>`).orders).toEqual([
      { orderNumber: 'ITEM-1', state: 'collecting', dates: {} },
    ]);
  });

  it('that names a column twice: the more exact one counts', () => {
    const head = '<tr><th>주문번호<th>발송기한(변경 전)<th>발송기한</tr>';
    expect(read(`<table>${head}${row('202611230001', '2026-11-20', '2026-11-24')}</table>`).orders[0]?.dates).toEqual({
      'ship-due': '2026-11-24',
    });
  });

  it('that names a column twice alike: nobody can tell', () => {
    const head = '<tr><th>주문번호<th>상태<th>발송기한<th>처리상태<th>발송기한</tr>';
    const cells = row('202611230001', '수거중', '2026-11-20', '반품완료', '2026-11-24');
    expect(read(`<table>${head}${cells}</table>`).orders).toEqual([
      { orderNumber: '202611230001', state: null, dates: { 'ship-due': null } },
    ]);
  });

  it('of two lines an order: no row is read, all are counted', () => {
    const head = '<thead><tr><th>주문번호<th>요청일시</tr><tr><th>상품주문번호<th>발송기한</tr></thead>';
    const html = `<table>${head}${row('202611230001', '2026-11-20')}${row('ITEM-1', '2026-11-24')}</table>`;
    expect(read(html)).toEqual({ orders: [], rows: 2, unreadRows: 2 });
  });
});

describe('headings below the header', () => {
  const again = (...names: string[]) => `<tr>${names.map((name) => `<th>${name}`).join('')}</tr>`;
  const next = GOOD.replace('2026112300001', '2026112300002');

  it('change nothing where they say the same', () => {
    const html = table(GOOD, again('주문번호', '구매자', '상태', '요청일시', '발송기한'), next);
    expect(read(html)).toMatchObject({ orders: [FACT, { ...FACT, orderNumber: '2026112300002' }], unreadRows: 0 });
  });

  it('leave all rows below them unread where they say something else', () => {
    const html = table(GOOD, again('주문번호', '구매자', '상태', '발송기한', '요청일시'), next, next);
    expect(read(html)).toEqual({ orders: [FACT], rows: 3, unreadRows: 2 });
  });
});

describe('the page around', () => {
  it.each([
    ['a hidden part', `<div hidden>${table(GOOD)}</div>`],
    ['a part hidden from readers', `<div aria-hidden="true">${table(GOOD)}</div>`],
    ['a part that is not displayed', `<div style="display:none">${table(GOOD)}</div>`],
    ['a template', `<template>${table(GOOD)}</template>`],
  ])('does not show tables in %s', (_, html) => {
    expect(read(html).rows).toBe(0);
  });

  it('may lay out cells by a grid around their rows, which then have no box of their own', () => {
    const seen = vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
      return !this.closest('[style*=none]') && getComputedStyle(this).display !== 'contents';
    });
    const style = 'style="display:contents"';
    const html = table(GOOD, GOOD).replaceAll('<tr', `<tr ${style}`).replaceAll('<tbody', `<tbody ${style}`);
    expect(read(html).rows).toBe(2);
    expect(read(html.replace(/(.*)<tr style="/s, '$1<tr style="visibility:hidden;')).rows).toBe(1);
    expect(read(`<div style="display:none">${html}</div>`).rows).toBe(0);
    document.body.innerHTML = `<x-list ${style}></x-list>`;
    (document.querySelector('x-list')?.attachShadow({ mode: 'open' }) as ShadowRoot).innerHTML = html;
    expect(atOnce(readOrders(document, READING, { today: TODAY })).rows).toBe(2);
    seen.mockRestore();
  });

  it('may lay out with tables: the inner one is read, once', () => {
    expect(read(`<table><tr><td>메뉴<td>${table(GOOD)}</table>`)).toEqual({ orders: [FACT], rows: 1, unreadRows: 0 });
  });

  it('may use any names in its forms', () => {
    const names = ['querySelectorAll', 'parentNode', 'textContent', 'closest', 'matches', 'checkVisibility', 'title'];
    const fields = names.map((name) => `<input name="${name}"><img name="${name}">`).join('');
    expect(read(`<form>${fields}${table(GOOD)}</form>`).orders).toEqual([FACT]);
    expect(atOnce(readOrders(document.querySelector('form') as Element, READING, { today: TODAY })).orders).toEqual([
      FACT,
    ]);
  });

  it('keeps its buyers to itself', () => {
    document.body.innerHTML = table(GOOD);
    const buyer = document.querySelector('td:nth-child(2)')?.firstChild as Text;
    const seen = vi.fn();
    for (const name of ['textContent', 'nodeValue', 'data'] as const) {
      Object.defineProperty(buyer, name, {
        get: () => {
          seen();
          return '김하나';
        },
      });
    }
    expect(atOnce(readOrders(document, READING, { today: TODAY })).orders).toEqual([FACT]);
    expect(seen).not.toHaveBeenCalled();
  });

  it('is read with the row behind each fact', () => {
    document.body.innerHTML = table(GOOD, GOOD);
    const [first] = atOnce(readRows(document, READING, { today: TODAY })).rows;
    expect(first).toMatchObject({ fact: FACT });
    expect(first?.element).toBe(document.querySelector('tbody tr'));
  });
});

describe('any order table', () => {
  const column = (id: string) => READING.columns.find((one) => one.id === id)?.texts ?? [];
  const dress = (text: string, how: number) =>
    [text, ` ${text} `, `[필수] ${text}`, `${text}(KST)`, `${text} ▲`, [...text].join('\u200b'), `<b>${text}</b>*`][
      how
    ];
  const two = (n: number) => String(n).padStart(2, '0');
  const date = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.nat(3))
    .map(([m, d, how]) => ({
      iso: `2026-${two(m)}-${two(d)}`,
      text: [`2026-${two(m)}-${two(d)}`, `2026.${m}.${d}`, `2026년 ${m}월 ${d}일`, `2026. ${m}. ${d}.`][how] as string,
    }));
  /** One cell for a whole group, or one a row. */
  const numberCell = (text: string, rows: number, i: number) =>
    rows === 1 || i === 0 ? `<td rowspan="${rows}">${text}</td>` : '';
  const item = fc.record({
    state: fc.constantFrom(
      ['반품요청', 'return-requested'],
      ['수거중', 'collecting'],
      ['모르는 상태', null],
      ['', undefined],
    ),
    requested: fc.option(date),
    due: fc.option(date),
  });
  const group = fc.array(item, { minLength: 1, maxLength: 3 });
  const sheet = fc.record({
    groups: fc.array(group, { maxLength: 5 }),
    columns: fc.shuffledSubarray(['item-number', 'state', 'requested-at', 'ship-due', 'buyer'], { minLength: 5 }),
    at: fc.nat(5),
    dressing: fc.array(fc.nat(6), { minLength: 6, maxLength: 6 }),
    head: fc.constantFrom('thead', 'th', 'td', 'two rows'),
    spans: fc.boolean(),
  });

  it('is read as exactly the data behind it', () => {
    fc.assert(
      fc.property(sheet, ({ groups, columns, at, dressing, head, spans }) => {
        const ids = columns.toSpliced(at, 0, 'order-number');
        const tag = head === 'td' ? 'td' : 'th';
        const names = ids.map(
          (id, i) => `<${tag}>${id === 'buyer' ? '구매자' : dress(column(id)[0] ?? '', dressing[i] ?? 0)}</${tag}>`,
        );
        const title = `<tr><th colspan=${ids.length}>목록</th></tr>`;
        const top = `${head === 'two rows' ? title : ''}<tr>${names.join('')}</tr>`;
        const facts: unknown[] = [];
        const rows = groups.flatMap((items, g) =>
          items.map(({ state, requested, due }, i) => {
            const [orderNumber, itemNumber] = [`20261123${two(g)}`, `ITEM-${g}-${i}`];
            const dates = { ...(requested && { 'requested-at': requested.iso }), ...(due && { 'ship-due': due.iso }) };
            facts.push({ orderNumber, itemNumber, ...(state[1] !== undefined && { state: state[1] }), dates });
            const texts: Record<string, string> = {
              'item-number': itemNumber,
              state: state[0] ?? '',
              'requested-at': requested?.text ?? '-',
              'ship-due': due?.text ?? '',
              buyer: '2026-01-01',
            };
            const number = numberCell(orderNumber, spans ? items.length : 1, i);
            const cells = ids.map((id) => (id === 'order-number' ? number : `<td>${texts[id]}</td>`));
            return `<tr>${cells.join('')}</tr>`;
          }),
        );
        const inHead = head === 'thead' || head === 'two rows';
        const html = inHead
          ? `<thead>${top}</thead><tbody>${rows.join('')}</tbody>`
          : `<tbody>${top}${rows.join('')}</tbody>`;
        expect(read(`<table>${html}</table>`)).toEqual({ orders: facts, rows: facts.length, unreadRows: 0 });
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});
