// @vitest-environment happy-dom
/** Inquiries about no order have a number of their own. */
import { expect, it } from 'vitest';
import { read, row } from './show';

const list = (head: string, ...rows: string[]) =>
  `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;

it('where orders have deadlines, an inquiry is known by its number', () => {
  const html = list('<th>문의번호<th>요청일시<th>상태', row('5000000501', '2026-11-20', '수거중'));
  expect(read(html).orders).toEqual([
    { orderNumber: '5000000501', numberIs: 'inquiry', state: 'collecting', dates: { 'requested-at': '2026-11-20' } },
  ]);
});

it('one about an order is known by that order’s', () => {
  const html = list(
    '<th>문의번호<th>주문번호<th>요청일시',
    row('5000000501', '202611230001', '2026-11-20'),
    row('5000000502', '-', '2026-11-21'),
    row('5000000503', '', '2026-11-22'),
  );
  expect(read(html)).toMatchObject({
    orders: [
      { orderNumber: '202611230001' },
      { orderNumber: '5000000502', numberIs: 'inquiry' },
      { orderNumber: '5000000503', numberIs: 'inquiry' },
    ],
    unreadRows: 0,
  });
  expect(read(html).orders[0]).not.toHaveProperty('numberIs');
});

it('one whose order nobody can read is none without an order', () => {
  const html = list('<th>문의번호<th>주문번호<th>상태', row('5000000501', '<input value="1">', '수거중'));
  expect(read(html)).toMatchObject({ orders: [], rows: 1, unreadRows: 1 });
});

it('cards are read alike', () => {
  const card = (number: string) => `<li><dl><dt>문의번호</dt><dd>${number}</dd><dt>상태</dt><dd>수거중</dd></dl></li>`;
  const { orders } = read(`<ul>${card('5000000501')}${card('5000000502')}</ul>`);
  expect(orders).toMatchObject([{ numberIs: 'inquiry' }, { numberIs: 'inquiry' }]);
});

it('on any other screen it may be a question of the seller’s own, and is no row', () => {
  const html = list('<th>문의번호<th>요청일시<th>상태', row('5000000501', '2026-11-20', '수거중'));
  expect(read(html, '1:1 문의')).toMatchObject({ page: null, orders: [], rows: 0 });
});

it.each(['010-1234-5678', '900101-1234567', 'hong1234', '홍길동'])('no number is taken from %s', (text) => {
  const html = list('<th>문의번호<th>상태', row(text, '수거중'));
  expect(read(html)).toMatchObject({ orders: [], unreadRows: 1 });
});
