// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { detectPage } from '../../../utils/page/detect-page';
import { addFound } from '../../../utils/page/kept-tables';
import { readOrders } from '../../../utils/page/orders';
import { createRowMemory } from '../../../utils/page/row-memory';
import { surveyAll } from '../../../utils/page/survey';
import { watch } from '../../../utils/page/watch';
import { atOnce, READING, TODAY } from './reading';

const HEAD = '<tr><th>주문번호<th>상태<th>발송기한</tr>';
const row = (at: number, kind = '') => `<tr class="${kind}"><td>20261123000${at}<td>수거중<td>2026-12-0${at}</tr>`;
const TABLE = `<table>${HEAD}${row(1, 'r1')}${row(2)}${row(3, 'r1')}${row(4)}</table>`;

let end = new AbortController();
let memory = createRowMemory();
let hides = (_: Element) => false;
let found: (root: Node) => void = () => {};
const read = () => atOnce(readOrders(document, READING, { today: TODAY, memory, found }));
const heard = () => new Promise((done) => setTimeout(done));
const { checkVisibility } = Element.prototype;

function show(html: string): void {
  document.body.innerHTML = html;
  end = new AbortController();
  memory = createRowMemory();
  found = watch(document, end.signal, () => {}, { changed: memory.hear });
}
/** A text that has nothing to do with the table. */
async function tick(): Promise<void> {
  (document.querySelector('p') as Element).textContent = `지금 ${Math.random()}`;
  await heard();
}

beforeEach(() => {
  hides = () => false;
  Element.prototype.checkVisibility = function () {
    return !hides(this);
  };
});
afterEach(() => {
  end.abort();
  Element.prototype.checkVisibility = checkVisibility;
  document.body.innerHTML = '';
});

it('rows that a style sheet hides by something elsewhere go with the next text that changes', async () => {
  show(`<p>지금</p>${TABLE}`);
  expect(read().rows).toBe(4);
  hides = (element) => element.classList.contains('r1');
  await tick();
  expect(read().orders.map(({ orderNumber }) => orderNumber)).toEqual(['202611230002', '202611230004']);
  hides = () => false;
  await tick();
  expect(read().rows).toBe(4);
});

it('a heading that is hidden names its column no more', async () => {
  show(`<p>지금</p>${TABLE}`);
  expect(read().orders[0]?.dates['ship-due']).toBe('2026-12-01');
  hides = (element) => element.textContent === '발송기한';
  await tick();
  expect(read().orders[0]?.dates).toEqual({});
});

it('rows that the text of a style sheet hides are gone', async () => {
  show(`<style></style>${TABLE}`);
  expect(read().rows).toBe(4);
  hides = (element) => element.classList.contains('r1');
  (document.querySelector('style') as Element).textContent = '.r1{display:none}';
  await heard();
  expect(read().rows).toBe(2);
});

it('a list that comes to stand in a root within a table is read', async () => {
  show('<p>지금</p><table><tr><td><x-list></x-list></tr></table>');
  expect(read().rows).toBe(0);
  const root = (document.querySelector('x-list') as Element).attachShadow({ mode: 'open' });
  root.innerHTML = TABLE;
  await tick();
  expect(read().rows).toBe(4);
});

it.each([
  ['in the first rows, whatever it holds', 3, '<span> </span>', []],
  ['in a row further down that it holds nothing in', 70, '<span></span>', []],
  ['in a row further down, whatever it holds, where a first one has one', 70, '<span> </span>', [3]],
  ['in a row further down, as one of the page itself', 70, '<x-day> </x-day>', []],
])('a box with a root %s is read, and so is what changes there', async (_, at, box, others) => {
  const rows = Array.from({ length: 80 }, (_, n) => `<tr><td>2026112300${100 + n}<td><b>수거중</b><td>${box}</tr>`);
  show(`<table>${HEAD}${rows.join('')}</table>`);
  const host = document.querySelectorAll('span,x-day')[at] as Element;
  for (const other of others) document.querySelectorAll('span')[other]?.attachShadow({ mode: 'open' });
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '2026-12-01';
  expect(read().orders[at]?.dates['ship-due']).toBe('2026-12-01');
  root.textContent = '2026-12-02';
  await heard();
  expect(read().orders[at]?.dates['ship-due']).toBe('2026-12-02');
});

it('a row that says of itself that it is busy is a sign, also where it holds nothing', () => {
  show(`<table>${HEAD}<tr aria-busy="true"><td><td><td></tr></table>`);
  const [{ signs }] = atOnce(surveyAll(document, memory));
  expect(signs.map(({ tagName }) => tagName)).toEqual(['TR']);
});

it('takes in more than can be handed over as arguments', () => {
  const signs = Array.from({ length: 200_000 }, () => document.body);
  const into = { tables: [], signs: [], hosts: [] };
  addFound(into, { tables: [], signs, hosts: [] });
  expect(into.signs).toHaveLength(200_000);
});

it('headings that are hidden do not stand before the one that is shown', () => {
  show(`${'<h2 hidden>홈</h2>'.repeat(400)}<h2>반품관리</h2>`);
  const [{ signs }] = atOnce(surveyAll(document, memory));
  const address = { pathname: '/x', hash: '', search: '' };
  expect(detectPage({ doc: document, signs }, address, READING).page).toBe('returns');
});

it('a column that comes while the table is read gives no row another date, whenever that is', async () => {
  const old = '2020-01-01';
  for (let step = 1; step < 20; step++) {
    show(`<table>${HEAD}${Array.from({ length: 60 }, (_, at) => row(at % 10)).join('')}</table>`);
    const steps = readOrders(document, READING, { today: TODAY, memory, found });
    for (let at = 0; at < step; at++) steps.next();
    for (const line of document.querySelectorAll('tr')) {
      const cell = document.createElement(line.querySelector('th') ? 'th' : 'td');
      cell.textContent = cell.tagName === 'TH' ? '결제일' : old;
      line.lastElementChild?.before(cell);
    }
    await heard();
    const { orders } = atOnce(steps);
    expect(orders.filter(({ dates }) => dates['ship-due'] === old)).toEqual([]);
    // And the next reading has them all.
    expect(read()).toEqual(atOnce(readOrders(document, READING, { today: TODAY })));
  }
});
