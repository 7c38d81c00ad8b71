// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderFact } from '../../../utils/page/facts';
import { readOrders } from '../../../utils/page/orders';
import { DRESSES, type Dress, HEADINGS } from './dresses';
import { MARKUPS, type Sheet } from './markups';
import { atOnce, READING, TODAY } from './reading';

const HEAD = ['주문번호', '구매자', '상태', '요청일시', '발송기한'];
const KINDS = ['number', null, 'state', 'date', 'date'] as const;
const FACTS: OrderFact[] = Array.from({ length: 4 }, (_, at) => ({
  orderNumber: `20261123000${at}`,
  state: ['return-requested', 'collecting'][at % 2] as string,
  dates: { 'requested-at': `2026-11-0${at + 1}`, 'ship-due': `2026-12-1${at}T18:0${at}` },
}));
const ROWS = FACTS.map(({ orderNumber, dates }, at) => [
  orderNumber,
  `구매자${at} 2026-01-01`,
  ['반품요청', '수거중'][at % 2] ?? '',
  dates['requested-at'] ?? '',
  dates['ship-due']?.replace('T', ' ') ?? '',
]);

const wears = (dress: Dress, place: number) => dress.columns.some((kind) => kind === KINDS[place]);

/** The sheet with its cells dressed; of several in one column the first. */
function dressed(dresses: Dress[], heading = (label: string) => label): Sheet {
  const cellOf = (text: string, place: number) =>
    dresses.find((dress) => wears(dress, place))?.html(text, HEAD[place] ?? '') ?? text;
  return { head: HEAD.map(heading), rows: ROWS.map((cells, at) => ({ key: `k${at}`, cells: cells.map(cellOf) })) };
}

function read(html: string) {
  document.body.innerHTML = `<main><h1>반품</h1>${html}</main>`;
  return atOnce(readOrders(document, READING, { today: TODAY }));
}

/** Grids whose cells are elements of their own. */
const GRIDS = MARKUPS.filter(({ name }) => /^a (table|grid by role)$/.test(name));

/** Whether a fact says nothing but what the row behind it says, and is silent about none of it. */
function isTrue(fact: OrderFact): boolean {
  const truth = FACTS.find(({ orderNumber }) => orderNumber === fact.orderNumber);
  const isSame = (id: string) => fact.dates[id] === null || fact.dates[id] === truth?.dates[id];
  return Object.keys(truth?.dates ?? { none: '' }).every(isSame) && [null, truth?.state].includes(fact.state);
}

/** What is no value of a card: beside a label a field is what is searched by. */
const FIELD = /<(?:input value|select|textarea)/;

describe.each(GRIDS)('$name of which cells hold', ({ html }) => {
  it.each(DRESSES.filter(({ isUnknown }) => !isUnknown))('$name is read as the data behind it', (dress) => {
    expect(read(html(dressed([dress]), 0))).toEqual({ orders: FACTS, rows: 4, unreadRows: 0 });
  });

  it.each(DRESSES.filter(({ isUnknown }) => isUnknown))('$name is said to be unknown', (dress) => {
    const isOf = (kind: string) => dress.columns.some((one) => one === kind);
    const { orders, rows, unreadRows } = read(html(dressed([dress]), 0));
    expect([rows, unreadRows]).toEqual([4, isOf('number') ? 4 : 0]);
    for (const { state, dates } of orders) {
      if (isOf('state')) expect(state).toBeNull();
      else expect(dates).toEqual({ 'requested-at': null, 'ship-due': null });
    }
  });

  it.each(HEADINGS)('their texts, and headings %s, is read as the data behind it', (_, heading) => {
    expect(read(html(dressed([], heading), 0))).toEqual({ orders: FACTS, rows: 4, unreadRows: 0 });
  });
});

it.each(['<div role="combobox">반품완료</div>', '<img alt="반품완료">', '<i role="img" aria-label="반품완료"></i>'])(
  'a card whose state is %s has one that nobody can tell',
  (state) => {
    const card = `<p>주문번호: 202611230001</p><p>발송기한: 2026-12-10 <b>18:00</b></p><p>상태: ${state}</p>`;
    expect(read(`<article>${card}</article>`).orders).toEqual([
      { orderNumber: '202611230001', state: null, dates: { 'ship-due': '2026-12-10T18:00' } },
    ]);
  },
);

it('no dress makes a wrong fact, whatever the markup', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...MARKUPS),
      fc.uniqueArray(fc.constantFrom(...DRESSES), { minLength: 1, maxLength: 4 }),
      fc.nat(30),
      ({ name, html }, dresses, mix) => {
        fc.pre(!/lists|cards/.test(name) || dresses.every((dress) => !FIELD.test(dress.html('1 1', ''))));
        const { orders } = read(html(dressed(dresses), mix));
        expect(orders.filter((fact) => !isTrue(fact))).toEqual([]);
      },
    ),
    process.env.GILJABI_FULL ? { numRuns: 1_000 } : { numRuns: 150, seed: 20261123 },
  );
}, 600_000);

describe('a cell with nothing but the name of its column for those who hear the page', () => {
  const named = (label: string, inside: string) => `<td><span class="blind">${label}</span>${inside}</td>`;
  const rowWith = (
    number: string,
    due: string,
  ) => `<table><thead><tr><th>주문번호</th><th>요청일시</th><th>발송기한</th></tr></thead>
    <tbody><tr>${number}<td>2026-11-01</td>${due}</tr></tbody></table>`;
  const NUMBER = named('주문번호', '202611230001');

  it.each(['<input value="202611230001">', '<x-number></x-number>', '<img alt="202611230001">', '<canvas></canvas>'])(
    'is an order that is unread, beside %s',
    (inside) => {
      const { rows, unreadRows } = read(rowWith(named('주문번호', inside), '<td>2026-12-10</td>'));
      expect([rows, unreadRows]).toEqual([1, 1]);
    },
  );

  it('has no date, where nothing stands beside it', () => {
    const { orders } = read(rowWith(NUMBER, named('발송기한', '')));
    expect(orders).toEqual([{ orderNumber: '202611230001', dates: { 'requested-at': '2026-11-01' } }]);
  });

  it.each(['<svg></svg>', '<button></button>', '<span role="button"></span>'])(
    'has a date that nobody can tell, beside %s',
    (inside) => {
      const { orders } = read(rowWith(NUMBER, named('발송기한', inside)));
      expect(orders[0]?.dates).toEqual({ 'requested-at': '2026-11-01', 'ship-due': null });
    },
  );

  it('has the date that an addition to it says', () => {
    const { orders } = read(rowWith(NUMBER, named('발송기한 (오늘)', '')));
    expect(orders[0]?.dates).toEqual({ 'requested-at': '2026-11-01', 'ship-due': TODAY });
  });

  it('is an order that is unread, beside a sign in the place of its number; so is no other', () => {
    const drawn = `<tr>${named('주문번호', '<svg></svg>')}<td>2026-11-02</td><td>2026-11-24</td></tr>`;
    const { orders, rows, unreadRows } = read(
      rowWith(NUMBER, '<td>2026-12-10</td>').replace('<tbody>', `<tbody>${drawn}`),
    );
    expect(orders).toEqual([
      { orderNumber: '202611230001', dates: { 'requested-at': '2026-11-01', 'ship-due': '2026-12-10' } },
    ]);
    expect([rows, unreadRows]).toEqual([2, 1]);
  });

  it('has a date that nobody can tell, beside a field', () => {
    const { orders } = read(rowWith(NUMBER, named('발송기한', '<input value="2026-12-10">')));
    expect(orders[0]?.dates).toEqual({ 'requested-at': '2026-11-01', 'ship-due': null });
  });
});
