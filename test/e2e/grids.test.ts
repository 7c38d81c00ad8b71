import { CENTER, expect, type Seller, test } from './seller.ts';

/** A day in Korea, so many days from now. */
function day(offset: number): string {
  return new Date(Date.now() + (9 + offset * 24) * 60 * 60 * 1000).toISOString().slice(0, 10);
}
/** The same as many grids write it: without a year. */
const short = (offset: number) => day(offset).slice(5).replace('-', '/');

/** Shows the seller a screen of his centre that is made of this, and other pages for its frames. */
async function show(seller: Seller, html: string, frame = ''): Promise<void> {
  const document = (body: string) => `<!doctype html><html lang="ko"><title>관리</title><body>${body}</body></html>`;
  await seller.page.route(`${CENTER}/grids/**`, (route) => {
    const body = document(route.request().url().endsWith('/frame') ? frame : html);
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  await seller.visit('/grids/screen');
  await seller.openPanel();
}

/** Expects the orders that are past their day, and those that still have time. */
async function expectWarnings(seller: Seller, past: string[], later: string[] = []): Promise<void> {
  const todo = await seller.turnTo('할 일');
  const items = todo.getByRole('listitem');
  for (const number of past) await expect(items.filter({ hasText: number })).toContainText(/발송기한.*영업일 지남/s);
  for (const number of later) await expect(items.filter({ hasText: number })).toContainText(/영업일 남음/);
}

const ths = (texts: string[]) => texts.map((text) => `<th class="tui-grid-cell">${text}</th>`).join('');
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
const sides = (left: [string[], string[][]], right: [string[], string[][]]) => `
  <div class="tui-grid-container"><div class="tui-grid-content-area">
    ${side('lside', ...left)}${side('rside', ...right)}
    <div class="tui-grid-border-line"></div><div class="tui-grid-scrollbar-right"></div>
  </div></div>`;

const LEFT: [string[], string[][]] = [
  ['No', '주문번호'],
  [
    ['1', '7100000001'],
    ['2', '7100000002'],
    ['3', '7100000003'],
  ],
];
const RIGHT: [string[], string[][]] = [
  ['수취인', '발송기한', '주문상태'],
  [
    ['김견본', short(-8), '결제완료'],
    ['이견본', short(-8), '배송중'],
    ['박견본', short(-9), '결제완료'],
  ],
];

test('a grid with frozen columns in a table of their own', async ({ seller }) => {
  await show(seller, sides(LEFT, RIGHT));
  await expectWarnings(seller, ['7100000001', '7100000003']);
  await expect((await seller.turnTo('할 일')).getByText('7100000002')).toHaveCount(0);
});

test('frozen columns that do not fit the others are counted, and never mixed', async ({ seller }) => {
  const rows = LEFT[1].map(([, number]) => `<tr><td>${number}</td></tr>`).join('');
  const others = RIGHT[1]
    .slice(1)
    .map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`)
    .join('');
  const part = (head: string, body: string) =>
    `<div><table><tr>${head}</tr></table><div><table>${body}</table></div></div>`;
  await show(seller, `<div>${part('<th>주문번호</th>', rows)}${part(ths(RIGHT[0]), others)}</div>`);
  const todo = await seller.turnTo('할 일');
  await expect(todo).toContainText('주문번호를 읽지 못한 3건');
  await expect(todo).not.toContainText('7100000003');
});

/** A grid with pinned columns and recycled rows, which draws ten of forty rows and three of five columns. */
const VIRTUAL = `
  <style>.rows { height: 300px; overflow: auto; position: relative } .rows [role=row] { position: absolute; height: 30px }</style>
  <div role="treegrid" aria-rowcount="41" aria-colcount="5" id="grid">
    <div role="presentation"><div role="rowgroup"><div role="row" aria-rowindex="1">
      <div role="columnheader" aria-colindex="1" col-id="number">주문번호</div></div></div>
    <div role="rowgroup"><div role="row" aria-rowindex="1">
      <div role="columnheader" aria-colindex="4" col-id="due">발송기한</div>
      <div role="columnheader" aria-colindex="2" col-id="state">주문상태</div></div></div></div>
    <div role="presentation" class="rows"><div role="rowgroup" id="left"></div><div role="rowgroup" id="center"></div></div>
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
    draw(0);
  </script>`;

test('a grid by role with pinned columns, whose rows are recycled while it is scrolled', async ({ seller }) => {
  await show(seller, VIRTUAL);
  await expectWarnings(seller, ['7200000001', '7200000009'], ['7200000002']);
  await seller.page.evaluate('draw(20)');
  await expectWarnings(seller, ['7200000021', '7200000029'], ['7200000022']);
});

test('cards of labels and values', async ({ seller }) => {
  const card = (number: string, due: string) =>
    `<li><div><b>주문번호</b> <span>${number}</span></div><dl><dt>발송기한</dt><dd>${due}</dd><dt>주문상태</dt><dd>결제완료</dd></dl></li>`;
  await show(seller, `<ul>${card('7300000001', short(-8))}${card('7300000002', 'D-30')}</ul>`);
  await expectWarnings(seller, ['7300000001'], ['7300000002']);
});

const TABLE = (number: string) =>
  `<table><tr><th>주문번호</th><th>주문상태</th><th>발송기한</th></tr><tr><td>${number}</td><td>결제완료</td><td>${day(-8)}</td></tr></table>`;

test('a grid in a frame, with what changes there', async ({ seller }) => {
  await show(seller, '<iframe src="/grids/frame" style="width:500px;height:300px"></iframe>', TABLE('7400000001'));
  await expectWarnings(seller, ['7400000001']);
  const frame = seller.page.frames().find((one) => one.url().endsWith('/frame'));
  await frame?.evaluate('document.querySelector("td").textContent = "7400000002"');
  await expectWarnings(seller, ['7400000002']);
});

test('a grid in open shadow roots, with what changes there', async ({ seller }) => {
  await show(seller, '<x-grid></x-grid>');
  await seller.page.evaluate((html) => {
    const outer = document.querySelector('x-grid')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    outer.innerHTML = '<div></div>';
    const inner = outer.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    inner.innerHTML = html;
    document.body.append('');
  }, TABLE('7500000001'));
  await expectWarnings(seller, ['7500000001']);
  await seller.page.evaluate(() => {
    const cell = document.querySelector('x-grid')?.shadowRoot?.querySelector('div')?.shadowRoot?.querySelector('td');
    (cell as Element).textContent = '7500000002';
  });
  await expectWarnings(seller, ['7500000002']);
});
