// @vitest-environment happy-dom
/** What stands beside an order's number, date or label and is none of it: an untrue fact would be worse than none. */
import { expect, it } from 'vitest';
import { readOrders } from '../../../utils/page/orders';
import { atOnce, READING, TODAY } from './reading';

const read = (html: string) => {
  document.body.innerHTML = html;
  return atOnce(readOrders(document, READING, { today: TODAY }));
};
const HEAD = '<thead><tr><th>주문번호<th>구매자<th>상태<th>요청일시<th>발송기한</thead>';
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: string[]) => `<table>${HEAD}<tbody>${rows.join('')}</tbody></table>`;

const card = (html: string) => read(`<main>${html}</main>`).orders[0];

it.each([
  ['<div>2026112300001</div><div>Kim J</div>', '2026112300001'],
  ['2026112300001 NEW', '2026112300001'],
  ['<div>2026112300001</div><div>홍길동 5678</div>', null],
  ['<div>구매자</div><div>hong1234</div>', null],
  ['2026112300001 2', null],
  ['1 2026112300001', null],
])('a number is never joined with what stands beside it: %s', (cell, orderNumber) => {
  const { orders, rows, unreadRows } = read(table(row(cell, '', '', '', '2026-11-24')));
  expect(orders.map((order) => order.orderNumber)).toEqual(orderNumber ? [orderNumber] : []);
  expect([rows, unreadRows]).toEqual([1, orderNumber ? 0 : 1]);
});

it.each([
  ['<span style="display:none">2026-11-20</span>2026-11-24', '2026-11-24'],
  ['<span style="display:none">2026-11-20</span>', null],
  ['<s>2026-11-20</s>', null],
  ['<s>2026-11-20</s> 2026-11-24', '2026-11-24'],
  ['<x-date></x-date>', null],
  ['2026-11-24 오전', null],
  ['내일 정오까지', null],
  ['11월 24일 오후 여섯시', null],
])('a date that is struck out, hidden or not whole is none: %s', (cell, date) => {
  expect(read(table(row('202611230001', '', '', '', cell))).orders[0]?.dates['ship-due']).toBe(date);
});

it('an empty value in a card does not take the next label’s', () => {
  const html = `<div><p><b>주문번호</b><span>202611230001</span></p><p><b>상태</b><span>수거중</span></p>
    <p><b>발송기한</b></p><p><b>희망배송일</b><span>2026-12-20</span></p></div>`;
  expect(card(html)).toEqual({ orderNumber: '202611230001', state: 'collecting', dates: { 'ship-due': null } });
});

it('a value in several text nodes is one', () => {
  document.body.innerHTML = '<main><div><p><b>주문번호</b></p><p><b>발송기한</b></p></div></main>';
  const [number, due] = document.querySelectorAll('p');
  number?.append('202611', document.createComment(''), '230001');
  due?.append('2026-11-24', ' ', '14:00');
  expect(atOnce(readOrders(document, READING, { today: TODAY })).orders).toEqual([
    { orderNumber: '202611230001', dates: { 'ship-due': '2026-11-24T14:00' } },
  ]);
});

const due = (html: string) => card(`<div><p><b>주문번호</b><span>202611230001</span></p><p>${html}</p></div>`)?.dates;
const rest = (...parts: string[]) => parts.map((part) => `<span>${part}</span>`).join('');

it.each([
  [`${rest('2026-11-28')}<i>~</i>${rest('2026-11-30')}`, null],
  [`${rest('2026-11-28')} ~ ${rest('2026-11-30')}`, null],
  [`${rest('2026-11-28')} - ${rest('2026-11-30')}`, null],
  [rest('2026-11-28', '–', '2026-11-30'), null],
  [rest('2026-11-28', '/', '2026-11-30'), null],
  [rest('2026-11-28', '', '2026-11-30'), null],
  [rest('2026-11-28', '→', '2026-11-30'), null],
  [rest('2026-11-28', '~', '협의'), null],
  [rest('2026-11-28', '이후'), null],
  [rest('2026-11-28', '오전'), null],
  [rest('2026-11-28', '정오까지'), null],
  [rest('2026-11-28', '월요일'), null],
  [rest('2026-11-28', '오후', '2:03'), '2026-11-28T14:03'],
  [rest('2026-11-28', '토요일', '14:03'), '2026-11-28T14:03'],
  [rest('2026-11-28', '토', '14:03'), '2026-11-28T14:03'],
  [rest('2026-11-28', '(토)', '14:03'), '2026-11-28T14:03'],
  [rest('2026-11-28', '(', '토', ')', '14:03'), '2026-11-28T14:03'],
  ['2026-11-28<br>14:03', '2026-11-28T14:03'],
  [rest('2026-11-28', '-'), '2026-11-28'],
  [rest('2026-11-28', 'D-5'), '2026-11-28'],
  [rest('2026-11-28', '', '수량 3'), '2026-11-28'],
  ['2026-11-28<br>수량: 3<br>', '2026-11-28'],
  [`${rest('2026-11-28')}<b>이전 기한</b>${rest('2026-11-20')}`, '2026-11-28'],
])('a date in a card goes on with what belongs to it: %s', (value, date) => {
  expect(due(`<b>발송기한</b>${value}`)).toEqual({ 'ship-due': date });
});

it.each([
  [['14', ':', '03'], '2026-11-28T14:03'],
  [[' ', '14', ':', '03', ' '], '2026-11-28T14:03'],
  [['~', ' ', '2026-11-30'], null],
])('a text in several nodes behind a date is taken once: %j', (texts, date) => {
  document.body.innerHTML =
    '<main><div><p><b>주문번호</b><span>202611230001</span></p><p><b>발송기한</b></p></div></main>';
  const day = document.createElement('b');
  day.textContent = '2026-11-28';
  document.querySelector('p:last-child')?.append(day, ...texts);
  expect(atOnce(readOrders(document, READING, { today: TODAY })).orders[0]?.dates['ship-due']).toBe(date);
});

it.each([
  ['<b>발송기한</b><br>2026-11-28', '2026-11-28'],
  ['<b>발송기한</b>:<br><span>2026-11-28</span>', '2026-11-28'],
  ['<b>발송기한<br></b><wbr>2026-11-28', '2026-11-28'],
  ['발송기한<hr>2026-11-28 14:03', '2026-11-28T14:03'],
  ['<b>발송기한</b><br>2026-11-28<br>~<br>2026-11-30', null],
  // The next label's is not its own.
  ['발송기한:<br>희망배송일: 2026-12-20', undefined],
])('a value may stand below its label: %s', (html, date) => {
  expect(due(html)?.['ship-due']).toBe(date);
});

it('an empty value above another label is empty', () => {
  const html = '<div><p>주문번호: 202611230001<br>발송기한:<br>상태: 수거중<br></p></div>';
  expect(card(html)).toEqual({ orderNumber: '202611230001', state: 'collecting', dates: {} });
});

it('a lone card takes nothing for certain from the screen around it', () => {
  const one = '<div><p><b>주문번호</b><span>202611230001</span></p><p><b>상태</b><span>수거중</span></p></div>';
  const chip = '<b>발송기한</b><span>2026-12-31</span>';
  for (const html of [`${one}<aside>${chip}</aside>`, `<div><div><div>${one}</div></div><div>${chip}</div></div>`]) {
    expect(card(html)?.dates['ship-due'] ?? null).toBeNull();
  }
});

it.each([
  ['<caption>최근 주문</caption>', '<caption>상태별</caption>'],
  ['', '', 'aria-label="최근 주문"', 'aria-label="상태별"'],
])('two tables with titles are two: %s', (first, second, a = '', b = '') => {
  const html = `<div><table ${a}>${first}<tr><th>주문번호<th>상품</tr>${row('2026112300001', '가')}</table>
    <table ${b}>${second}<tr><th>상태<th>건수</tr>${row('반품완료', '3')}</table></div>`;
  expect(read(html).orders.filter(({ state }) => state === 'return-done')).toEqual([]);
});

it('many cards are read in a time that grows with their number', () => {
  const cards = Array.from(
    { length: 1_000 },
    (_, at) => `<div><p><b>주문번호</b><span>2026112${at + 100_000}</span></p>
    <p><b>상태</b><span>수거중</span></p></div>`,
  );
  expect(read(`<main>${cards.join('')}</main>`)).toMatchObject({ rows: 1_000, unreadRows: 0 });
});
