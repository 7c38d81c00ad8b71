// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readOrders } from '../../../utils/page/orders';
import { atOnce, READING, TODAY } from './reading';

const TABLE =
  '<table><tr><th>주문번호<th>상태</tr><tr><td>202611230001<td>수거중</tr><tr><td>202611230002<td>수거중</tr></table>';
const GRID = (attributes: string) =>
  `<div role="grid" ${attributes}><div role="row" aria-rowindex="1"><b role="columnheader">주문번호</b><b role="columnheader">상태</b></div>
   <div role="row" aria-rowindex="90"><b role="gridcell">202611230001</b><b role="gridcell">수거중</b></div></div>`;

it.each([
  ['총', `<section><p>총 134건</p>${TABLE}</section>`, 134],
  ['parts', `<section><p>총 <b>1,340</b>건</p><div>${TABLE}</div></section>`, 1340],
  [
    'a place beside what is chosen',
    `<section><p>총 <b>134</b>건<span>선택 <b>0</b>건</span></p>${TABLE}</section>`,
    134,
  ],
  [
    'indented markup',
    `<section><p>\n${' '.repeat(60)}총\n${' '.repeat(60)}<b>134</b>\n${' '.repeat(60)}건\n</p>${TABLE}</section>`,
    134,
  ],
  ['a number that is pressed', `<section><p><span>총건수</span> <button>134건</button></p>${TABLE}</section>`, 134],
  ['beside words that end like a unit', `<section><h3>검색 조건</h3><p>총 134건</p>${TABLE}</section>`, 134],
  ['전체', `<section><div><span>전체: 134건</span></div>${TABLE}</section>`, 134],
  ['a number alone', `<section><div><em>134건</em></div>${TABLE}</section>`, 134],
  ['the grid itself', GRID('aria-rowcount="135"'), 134],
  ['the grid itself and the screen, alike', `<div><p>총 134건</p>${GRID('aria-rowcount="135"')}</div>`, 134],
  ['nothing', TABLE, undefined],
  ['a number that a word may name', `<section><h3>목록</h3><em>134건</em>${TABLE}</section>`, undefined],
  ['what the grid does not know', GRID('aria-rowcount="-1"'), undefined],
  ['two totals', `<section><p>총 134건</p><p>총 130건</p>${TABLE}</section>`, undefined],
  ['the grid and the screen, not alike', `<div><p>총 130건</p>${GRID('aria-rowcount="135"')}</div>`, undefined],
  ['less than is there', `<section><p>총 1건</p>${TABLE}</section>`, undefined],
  ['what is chosen', `<section><p>총 2건 선택</p>${TABLE}</section>`, undefined],
  [
    'what is chosen, in indented markup',
    `<section><p><span>총</span>\n${' '.repeat(30)}2건\n${' '.repeat(46)}<b>선택</b></p>${TABLE}</section>`,
    undefined,
  ],
  ['a count of something else', `<section><p>미처리 12건</p>${TABLE}</section>`, undefined],
  ['a count with its name apart', `<section><p><i>미처리</i><b>12건</b></p>${TABLE}</section>`, undefined],
  ['two grids', `<section><p>총 134건</p>${TABLE}<p>나머지</p>${TABLE}</section>`, undefined],
])('the total is read from %s', (_, html, total) => {
  document.body.innerHTML = `<main>${html}</main>`;
  expect(atOnce(readOrders(document, READING, { today: TODAY })).total).toBe(total);
});
