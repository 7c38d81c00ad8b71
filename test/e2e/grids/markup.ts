/** Grids as others write them, in markup alone. */
import { day } from '../../harness/days.ts';

/** A day as many grids write it: without a year. */
export const short = (offset: number) => day(offset).slice(5).replace('-', '/');

/** tui-grid writes its heads and cells like this, and each side of frozen columns as a table of its own. */
export const ths = (texts: string[]) => texts.map((text) => `<th class="tui-grid-cell">${text}</th>`).join('');
const tds = (texts: string[], key: number) =>
  texts
    .map(
      (text) => `<td class="tui-grid-cell" data-row-key="${key}"><div class="tui-grid-cell-content">${text}</div></td>`,
    )
    .join('');
const side = (name: string, head: string[], rows: string[][]) => `
  <div class="tui-grid-${name}-area" style="float:left">
    <div class="tui-grid-header-area"><table class="tui-grid-table"><colgroup></colgroup><tbody><tr>${ths(head)}</tr></tbody></table>
      <div class="tui-grid-column-resize-container"></div></div>
    <div class="tui-grid-body-area"><div class="tui-grid-body-container"><div class="tui-grid-table-container">
      <table class="tui-grid-table"><colgroup></colgroup><tbody>${rows.map((row, key) => `<tr class="tui-grid-row-odd">${tds(row, key)}</tr>`).join('')}</tbody></table>
    </div><div class="tui-grid-layer-selection" style="display:none"></div></div></div>
  </div>`;
export const sides = (left: [string[], string[][]], right: [string[], string[][]]) => `
  <div class="tui-grid-container"><div class="tui-grid-content-area">
    ${side('lside', ...left)}${side('rside', ...right)}
    <div class="tui-grid-border-line"></div><div class="tui-grid-scrollbar-right"></div>
  </div></div>`;

/** A table whose cells hold links, buttons, and what a style hides: copies for other screens, what was there before. */
export const DRESSED = (rows: [string, string][]) => `
  <style>.narrow { display: none } .before { visibility: hidden } .now { visibility: visible } .boxless { display: contents }</style>
  <table><thead><tr><th><input type="checkbox"></th>${['주문번호 <i class="ico"></i>', '<button>주문상태 ▲</button>', '발송기한'].map((text) => `<th><div>${text}</div></th>`).join('')}</tr></thead><tbody>${rows
    .map(
      ([number, due]) => `<tr><td><input type="checkbox"></td>
    <td><div><a href="#${number}">${number}</a><button type="button">복사</button></div></td>
    <td><div class="before">발송완료<b class="now">결제완료</b></div></td>
    <td><div class="boxless"><span class="narrow">2020-01-01</span><span>${due}</span></div></td></tr>`,
    )
    .join('')}</tbody></table>`;

/** Frozen columns, and the others of the same rows. */
export const LEFT: [string[], string[][]] = [
  ['No', '주문번호'],
  [
    ['1', '7100000001'],
    ['2', '7100000002'],
    ['3', '7100000003'],
  ],
];
export const RIGHT: [string[], string[][]] = [
  ['수취인', '발송기한', '주문상태'],
  [
    ['김견본', short(-8), '결제완료'],
    ['이견본', short(-8), '배송중'],
    ['박견본', short(-9), '결제완료'],
  ],
];

/** A grid with pinned columns and recycled rows, which draws ten of forty rows and three of five columns. */
export const VIRTUAL = `
  <style>.rows { height: 300px; overflow: auto; position: relative } .rows [role=row] { position: absolute; height: 30px }</style>
  <div role="treegrid" aria-rowcount="41" aria-colcount="5" id="grid">
    <div role="presentation"><div role="rowgroup"><div role="row" aria-rowindex="1">
      <div role="columnheader" aria-colindex="1" col-id="number">주문번호</div></div></div>
    <div role="rowgroup"><div role="row" aria-rowindex="1">
      <div role="columnheader" aria-colindex="4" col-id="due">발송기한</div>
      <div role="columnheader" aria-colindex="2" col-id="state">주문상태</div></div></div></div>
    <div role="presentation" class="rows"><div role="rowgroup" id="left"></div><div role="rowgroup" id="center"></div>
      <div role="presentation" style="height:1200px"></div></div>
  </div>
  <script>
    const cell = (place, text) => '<div role="gridcell" aria-colindex="' + place + '">' + text + '</div>';
    function draw(first) {
      for (const [id, cells] of [
        ['left', (at) => cell(1, 7200000000 + at)],
        ['center', (at) => cell(4, at % 2 ? '${short(-8)}' : '${short(40)}') + cell(2, '결제완료')],
      ]) {
        const holder = document.getElementById(id);
        while (holder.children.length < 10) holder.append(document.createElement('div'));
        [...holder.children].forEach((row, place) => {
          // Rows are drawn from the last to the first, as recycled ones come in any order.
          const at = first + (id === 'left' ? place : 9 - place);
          row.setAttribute('role', 'row');
          row.setAttribute('row-index', at);
          row.setAttribute('aria-rowindex', at + 2);
          row.style.top = at * 30 + 'px';
          row.innerHTML = cells(at);
        });
      }
    }
    const view = document.querySelector('.rows');
    view.onscroll = () => draw(Math.floor(view.scrollTop / 30));
    draw(0);
  </script>`;

/** One order that is past its day. */
export const TABLE = (number: string) =>
  `<table><tr><th>주문번호</th><th>주문상태</th><th>발송기한</th></tr><tr><td>${number}</td><td>결제완료</td><td>${day(-8)}</td></tr></table>`;
