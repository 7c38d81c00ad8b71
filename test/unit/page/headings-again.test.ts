// @vitest-environment happy-dom
/** Headings that come again further down, in the order of the header or in another. */
import { afterEach, expect, it, vi } from 'vitest';
import type { OrderFact } from '../../../utils/page/facts';
import { readOrders } from '../../../utils/page/orders';
import { createRowMemory } from '../../../utils/page/row-memory';
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
