// @vitest-environment happy-dom
/** Headings that come again further down, in the order of the header or in another. */
import { afterEach, expect, it, vi } from 'vitest';
import type { OrderFact } from '../../../utils/page/facts';
import { type Header, headsOtherwise, takeHeader } from '../../../utils/page/grid/header';
import type { GridRow } from '../../../utils/page/grid/row';
import { readOrders } from '../../../utils/page/orders';
import { createRowMemory } from '../../../utils/page/row-memory';
import { wordFinder } from '../../../utils/page/text';
import { watch } from '../../../utils/page/watch';
import { atOnce, READING, TODAY } from './reading';

let end = new AbortController();
afterEach(() => {
  end.abort();
  document.body.innerHTML = '';
});

const HEAD = ['주문번호', '요청일시', '발송기한'];
const OTHER = ['주문번호', '발송기한', '요청일시'];
const ORDERS = ['202611230001', '202611230002', '202611230003', '202611230004'];
const factOf = (orderNumber: string | undefined): OrderFact => ({
  orderNumber: orderNumber ?? '',
  dates: { 'requested-at': '2026-11-02', 'ship-due': '2026-12-14' },
});
/** The cells of an order below some headings. */
const cellsOf = (number: string | undefined, head: string[]) =>
  head.map((label) => ({ 주문번호: number, 요청일시: '2026-11-02', 발송기한: '2026-12-14' })[label] ?? '');

const html = (cells: string[], cell = 'td') => `<tr>${cells.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`;
const order = (at: number, head = HEAD) => html(cellsOf(ORDERS[at], head));
const tableOf = (...rows: string[]) =>
  `<main><h1>반품</h1><table><thead>${html(HEAD, 'th')}</thead><tbody>${rows.join('')}</tbody></table></main>`;

/** How headings are written that come again. */
const AGAIN: [string, (head: string[]) => string][] = [
  ['cells of headings', (head) => html(head, 'th')],
  ['cells of data', (head) => html(head)],
  ['cells of data in bold', (head) => html(head.map((label) => `<b>${label}</b>`))],
  ['headings with signs of sorting', (head) => html([`${head[0]} ▲`, ...head.slice(1).map((one) => `${one} ⇅`)], 'th')],
  ['headings with a zone', (head) => html([head[0] ?? '', ...head.slice(1).map((one) => `${one}(KST)`)], 'th')],
  [
    'headings to press',
    (head) =>
      html(
        head.map((label) => `<button>${label}</button>`),
        'th',
      ),
  ],
  ['a heading without a word over the numbers', (head) => html(['', ...head.slice(1)], 'th')],
  ['data without a word over the numbers', (head) => html(['', ...head.slice(1)])],
];

const readOnce = () => atOnce(readOrders(document, READING, { today: TODAY }));

it.each(AGAIN)('%s in the order of the header change nothing', (_, again) => {
  document.body.innerHTML = tableOf(order(0), again(HEAD), order(1));
  expect(readOnce().orders).toEqual([factOf(ORDERS[0]), factOf(ORDERS[1])]);
});

it.each(AGAIN)('below %s in another order nothing is told', (_, again) => {
  document.body.innerHTML = tableOf(order(0), again(OTHER), order(1, OTHER), order(2, OTHER));
  const { orders, unreadRows } = readOnce();
  expect(orders).toEqual([factOf(ORDERS[0])]);
  expect(unreadRows).toBeGreaterThanOrEqual(2);
});

it.each(AGAIN)('%s in the order of the header end what others began', (_, again) => {
  document.body.innerHTML = tableOf(order(0), again(OTHER), order(1, OTHER), again(HEAD), order(2));
  expect(readOnce().orders).toEqual([factOf(ORDERS[0]), factOf(ORDERS[2])]);
});

/** Headings in two lines, of which the second has nothing but additions to the first. */
const inTwo = (head: string[], tag = 'th') =>
  `<tr><${tag} rowspan="2">${head[0]}</${tag}>${head
    .slice(1)
    .map((label) => `<${tag}>${label}</${tag}>`)
    .join('')}</tr>${html(['(KST)', '(KST)'], tag)}`;

it.each(['th', 'td'])('headings in two lines of %s in the order of the header change nothing', (tag) => {
  document.body.innerHTML = tableOf(order(0), inTwo(HEAD, tag), order(1));
  expect(readOnce()).toEqual({ orders: [factOf(ORDERS[0]), factOf(ORDERS[1])], rows: 2, unreadRows: 0 });
});

it.each(['th', 'td'])('headings in two lines of %s end what others began', (tag) => {
  document.body.innerHTML = tableOf(order(0), html(OTHER, 'th'), order(1, OTHER), inTwo(HEAD, tag), order(2));
  expect(readOnce()).toEqual({ orders: [factOf(ORDERS[0]), factOf(ORDERS[2])], rows: 3, unreadRows: 1 });
});

const PARTS: [string, string][] = [
  ['a second line', inTwo(OTHER)],
  ['a second line of data', inTwo(OTHER, 'td')],
  ['a line to filter by', html(OTHER, 'th') + html(['주문번호 <input>', '', ''], 'th')],
  ['a line of lists to filter by', html(OTHER, 'th') + html(['주문번호 <input>', '<select></select>', ''], 'th')],
  ['a title of a group', `${html(OTHER, 'th')}<tr><th>주문번호</th><th colspan="2">오늘 마감</th></tr>`],
  ['a half of the headings', html(OTHER, 'th') + html(['', '요청일시', ''], 'th')],
];

it.each(PARTS)('%s of headings does not end what they began', (_, parts) => {
  document.body.innerHTML = tableOf(order(0), parts, order(1, OTHER), order(2, OTHER));
  expect(readOnce()).toEqual({ orders: [factOf(ORDERS[0])], rows: 3, unreadRows: 2 });
});

it('a line to filter by changes nothing', () => {
  document.body.innerHTML = tableOf(order(0), html(['주문번호 <input>', '<select></select>', ''], 'th'), order(1));
  expect(readOnce()).toEqual({ orders: [factOf(ORDERS[0]), factOf(ORDERS[1])], rows: 2, unreadRows: 0 });
});

const UNNAMED: [string, string][] = [
  ['headings', html(['주문번호', '환불예정일', '발송기한'], 'th')],
  ['headings with a digit', html(['주문번호', '1차 환불예정일', '발송기한'], 'th')],
  ['data', html(['주문번호', '환불예정일', '발송기한'])],
  ['data with the name of the number alone', html(['주문번호', '환불예정일', '환불기한'])],
  ['pictures', html(['주문번호', '<img alt="발송기한">', '<img alt="요청일시">'])],
  ['a heading of the row and data', '<tr><th scope="row">주문번호</th><td>발송기한</td><td>요청일시</td></tr>'],
  ['a title with a number', html(['묶음 202611239999', '발송기한', '요청일시'], 'th')],
  ['a title that is a number', html(['202611239999', '발송기한', '요청일시'], 'th')],
];

it.each(UNNAMED)('below %s that name other columns nothing is told', (_, again) => {
  document.body.innerHTML = tableOf(order(0), again, order(1, OTHER), order(2, OTHER));
  expect(readOnce()).toEqual({ orders: [factOf(ORDERS[0])], rows: 3, unreadRows: 2 });
});

it('a title with a number over headings in the order of the header is no order, and changes nothing', () => {
  document.body.innerHTML = tableOf(order(0), html(['묶음 202611239999', ...HEAD.slice(1)], 'th'), order(1));
  expect(readOnce()).toEqual({ orders: [factOf(ORDERS[0]), factOf(ORDERS[1])], rows: 2, unreadRows: 0 });
});

it('of headings that come again only the places of known columns are looked up', () => {
  const looked: string[] = [];
  const columns = wordFinder(READING.columns);
  const find = (text: string) => {
    looked.push(text);
    return columns(text);
  };
  const rowOfCells = (texts: string[]): GridRow => {
    const element = document.createElement('tr');
    element.innerHTML = texts.map((text) => `<td>${text}</td>`).join('');
    document.body.append(element);
    return { element, cells: [...element.children], isHeading: false };
  };
  const { header, rows } = takeHeader(
    [
      ['주문번호', '구매자', '요청일시', '발송기한'],
      ['', '김구매', '발송기한', '요청일시'],
    ].map(rowOfCells),
    find,
  );
  looked.length = 0;
  expect(headsOtherwise(rows[0] as GridRow, header as Header, find)).toBe(true);
  expect(looked.filter(Boolean)).toEqual(['발송기한', '요청일시']);
});

it('headings that name their columns are compared as they stand', () => {
  const named = (head: string[]) =>
    `<tr>${head.map((label) => `<th data-field="f${HEAD.indexOf(label)}">${label}</th>`).join('')}</tr>`;
  const rows = [order(0), named(OTHER), order(1, OTHER)];
  document.body.innerHTML = `<main><h1>반품</h1><table><thead>${named(HEAD)}</thead><tbody>${rows.join('')}</tbody></table></main>`;
  expect(readOnce()).toEqual({ orders: [factOf(ORDERS[0])], rows: 2, unreadRows: 1 });
});

it('a title over a part of the rows, which says the name of a column, changes nothing', () => {
  const title = '<tr><td colspan="3">발송기한</td></tr>';
  document.body.innerHTML = tableOf(order(0), title, order(1));
  expect(readOnce().orders).toEqual([factOf(ORDERS[0]), factOf(ORDERS[1])]);
});

/** A screen that is read again when something changed in it. */
function kept(markup: string) {
  document.body.innerHTML = markup;
  end = new AbortController();
  const memory = createRowMemory();
  const changed = vi.fn();
  watch(document, end.signal, changed, { changed: memory.hear });
  const read = () => atOnce(readOrders(document, READING, { today: TODAY, memory })).orders;
  read();
  return async (change: (rows: HTMLTableRowElement[]) => void) => {
    change([...document.querySelectorAll<HTMLTableRowElement>('tbody tr')]);
    await new Promise((resolve) => setTimeout(resolve, 0));
    return read();
  };
}

const rowOf = (markup: string) => {
  const body = document.createElement('tbody');
  body.innerHTML = markup;
  return body.firstElementChild as HTMLTableRowElement;
};

it.each(AGAIN)('%s that come while the page is open are heeded, and forgotten when they go', async (_, again) => {
  const after = kept(tableOf(order(0), order(1), order(2), order(3)));
  const orders = ORDERS.map(factOf);
  expect(await after((rows) => rows[1]?.after(rowOf(again(OTHER))))).toEqual(orders.slice(0, 2));
  expect(await after((rows) => rows[2]?.remove())).toEqual(orders);
});

it.each(AGAIN)('a row that turns into %s, and back', async (_, again) => {
  const after = kept(tableOf(order(0), order(1), order(2), order(3)));
  const [first, , third, last] = ORDERS.map(factOf);
  const write = (row: HTMLTableRowElement | undefined, markup: string) =>
    row?.replaceChildren(...rowOf(markup).childNodes);
  expect(await after((rows) => write(rows[1], again(OTHER)))).toEqual([first]);
  expect(await after((rows) => write(rows[1], again(HEAD)))).toEqual([first, third, last]);
  expect(await after((rows) => write(rows[1], order(1)))).toEqual(ORDERS.map(factOf));
});
