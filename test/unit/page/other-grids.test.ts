// @vitest-environment happy-dom
/** Structures that grids of others are made of: what is told of each is the data behind it, or that it is unread. */
import { afterEach, describe, expect, it } from 'vitest';
import type { OrderFact } from '../../../utils/page/facts';
import { readOrders } from '../../../utils/page/orders';
import { atOnce, READING, TODAY } from './reading';

afterEach(() => {
  document.body.innerHTML = '';
});

const read = () => atOnce(readOrders(document, READING, { today: TODAY }));

const HEAD = ['주문번호', '구매자', '상태', '요청일시', '발송기한'];
const FACTS: OrderFact[] = Array.from({ length: 3 }, (_, at) => ({
  orderNumber: `20261123000${at}`,
  state: ['return-requested', 'collecting', 'return-done'][at] as string,
  dates: { 'requested-at': `2026-11-0${at + 1}`, 'ship-due': `2026-12-1${at}` },
}));
const ROWS = FACTS.map(({ orderNumber, dates }, at) => [
  orderNumber,
  `구매자${at}`,
  ['반품요청', '수거중', '반품완료'][at] as string,
  dates['requested-at'] as string,
  dates['ship-due'] as string,
]);

const all = (texts: string[], write: (text: string, at: number) => string) => texts.map(write).join('');
const th = (text: string) => `<th>${text}</th>`;
const td = (text: string) => `<td>${text}</td>`;
const div = (text: string) => `<div>${text}</div>`;
const tr = (inside: string, attributes = '') => `<tr ${attributes}>${inside}</tr>`;
const rows = (write: (row: string[], at: number) => string) => ROWS.map(write).join('');
const HEAD_TABLE = `<table><thead>${tr(all(HEAD, th))}</thead></table>`;
const HIDDEN = 'style="visibility:hidden"';

const WHOLE: Record<string, string> = {
  'a header with a cell over the scroll bar, and a row that only measures': `
    <div><div><table><thead>${tr(`${all(HEAD, th)}<th class="scrollbar"></th>`)}</thead></table></div>
    <div><table><tbody>${tr(
      all(HEAD, () => '<td></td>'),
      'aria-hidden="true"',
    )}${rows((row) => tr(all(row, td)))}</tbody></table></div></div>`,
  'a table for the header and blocks for the rows': `
    <div><div>${HEAD_TABLE}</div><div><div style="position:relative"><div>
      ${rows((row, at) => `<div data-row-key="${at}">${all(row, div)}</div>`)}</div></div></div></div>`,
  'a header by role and a table for each row': `
    <div role="grid"><div role="row">${all(HEAD, (text) => `<div role="columnheader"><span>${text}</span></div>`)}</div>
      <div>${rows((row, at) => `<table data-recordindex="${at}"><tbody>${tr(all(row, td))}</tbody></table>`)}</div></div>`,
  'a body with a head of its own, which is as high as nothing': `
    <div><div>${HEAD_TABLE}</div><div><table><thead style="height:0">${tr(all(HEAD, (text) => `<th><div style="height:0">${text}</div></th>`))}</thead>
      <tbody>${rows((row) => tr(all(row, td)))}</tbody></table></div></div>`,
  'a first row that only measures': `
    <div role="grid"><div>${HEAD_TABLE}</div><div><table><tbody>${tr(all(HEAD, () => '<td style="height:0px"></td>'))}
      ${rows((row) => tr(all(row, td), 'role="row"'))}</tbody></table></div></div>`,
  'a number for each row in a part of its own': `
    <div><div><table><tr><td>No</td></tr></table></div><div><table>${rows((_, at) => tr(td(String(at + 1))))}</table></div>
    <div><div>${HEAD_TABLE}</div><div><table>${rows((row) => tr(all(row, td)))}</table></div></div></div>`,
  'locked columns within a grid by role': `
    <div role="grid"><div><div><table><thead>${tr(all(HEAD.slice(0, 2), th))}</thead></table></div><div><table><thead>${tr(all(HEAD.slice(2), th))}</thead></table></div></div>
      <div><div><table><tbody>${rows((row) => tr(all(row.slice(0, 2), td), 'role="row"'))}</tbody></table></div>
      <div><table><tbody>${rows((row) => tr(all(row.slice(2), td), 'role="row"'))}</tbody></table></div></div></div>`,
  'fixed columns that are a copy with the others hidden': `
    <div><div>${HEAD_TABLE}</div><div><table><tbody>${rows((row) => tr(all(row, td)))}</tbody></table></div>
      <div><div><table><thead>${tr(all(HEAD, (text, at) => `<th ${at > 0 ? HIDDEN : ''}>${text}</th>`))}</thead></table></div>
      <div><table><tbody>${rows((row) => tr(all(row, (text, at) => `<td ${at > 0 ? HIDDEN : ''}>${text}</td>`)))}</tbody></table></div></div></div>`,
  'copies of its edges over a table': `
    <div><div><table><thead>${tr(`<th></th>${all(HEAD, th)}`)}</thead><tbody>${rows((row, at) => tr(`<th>${at}</th>${all(row, td)}`))}</tbody></table></div>
      <div><table><thead>${tr(`<th></th>${all(HEAD, th)}`)}</thead><tbody></tbody></table></div>
      <div><table><thead>${tr(`<th></th>${all(HEAD.slice(0, 1), th)}`)}</thead><tbody>${rows((row, at) => tr(`<th>${at}</th>${all(row.slice(0, 1), td)}`))}</tbody></table></div></div>`,
  'a grid by role within another': `
    <div role="grid"><div role="row">${all(HEAD, (text) => `<div role="columnheader">${text}</div>`)}</div>
      <div role="grid"><div role="rowgroup">${rows((row) => `<div role="row">${all(row, (text) => `<div role="gridcell">${text}</div>`)}</div>`)}</div></div></div>`,
  'tables within a table that lays them out': `
    <table><tbody><tr><td><div>${HEAD_TABLE}</div></td></tr>
      <tr><td><div><table><tbody>${rows((row) => tr(all(row, td)))}</tbody></table></div></td></tr></tbody></table>`,
  'blocks below a line of labels': `
    <div class="grid"><div>${all(HEAD, div)}</div>${rows((row) => `<div>${all(row, div)}</div>`)}</div>`,
  'blocks in parts of their own': `
    <div><div><div style="width:1000px">${all(HEAD, (text) => `<div><span>${text}</span><i>▲</i></div>`)}</div></div>
      <div><div style="height:90px">${rows((row) => `<div>${all(row, div)}</div>`)}</div></div></div>`,
  'blocks in wrappers, with a box to tick': `
    <section><div><div><label><input type="checkbox"></label>${all(HEAD, div)}</div></div>
      <ul>${rows((row) => `<li><a href="#"><span><input type="checkbox"></span>${all(row, (text) => `<span>${text}</span>`)}</a></li>`)}</ul></section>`,
  'as many blocks as columns': `
    <div><div>${all(HEAD.slice(0, 3), div)}</div><div>${rows((row) => `<div>${all(row.slice(0, 3), div)}</div>`)}</div></div>`,
  'cells that name their column': `
    <div><div><table><tr>${all(HEAD, (text, at) => `<th data-column-name="c${at}">${text}</th>`)}</tr></table></div>
      <div><table>${rows((row) => tr(all([...row].reverse(), (text, at) => `<td data-column-name="c${4 - at}">${text}</td>`)))}</table></div></div>`,
  'cells that point to their heading': `
    <table><tr>${all(HEAD, (text, at) => `<th id="c${at}">${text}</th>`)}</tr>
      ${rows((row) => tr(all([...row].reverse(), (text, at) => `<td headers="c${4 - at}">${text}</td>`)))}</table>`,
  'cards in the cells of a table without a head': `
    <table><tbody>${rows((row) => tr(all(row, (text, at) => `<td><div>${HEAD[at]}</div><div>${text}</div></td>`)))}</tbody></table>`,
  'cards in wide cells': `
    <table><thead>${tr(all(HEAD, th))}</thead><tbody>${rows((row) => tr(`<td colspan="5"><dl>${all(row, (text, at) => `<dt>${HEAD[at]}</dt><dd>${text}</dd>`)}</dl></td>`))}</tbody></table>`,
  'cards of which the number stands apart': `
    <ul>${rows((row) => `<li><div><b>주문번호</b> <span>${row[0]}</span></div><dl>${all(row.slice(2), (text, at) => `<dt>${HEAD[at + 2]}</dt><dd>${text.replace(/^2026-/, '')}</dd>`)}</dl></li>`)}</ul>`,
  'details below each row': `
    <table><thead>${tr(all(HEAD, th))}</thead><tbody>${rows((row) => `${tr(all(row, td))}${tr(`<td colspan="5"><p>주문번호: ${row[0]}</p><p>메모 2026-01-01</p></td>`)}`)}</tbody></table>`,
};

describe('is read as the data behind it:', () => {
  it.each(Object.entries(WHOLE))('%s', (name, html) => {
    document.body.innerHTML = `<main><h1>반품</h1>${html}</main>`;
    const facts =
      name === 'as many blocks as columns' ? FACTS.map(({ dates: _, ...fact }) => ({ ...fact, dates: {} })) : FACTS;
    expect(read()).toEqual({ orders: facts, rows: 3, unreadRows: 0 });
  });
});

const UNREAD: Record<string, string> = {
  'blocks of which each row has a part more than the labels': `
    <div><div>${all(HEAD, div)}</div><div>${rows((row) => `<div><div>1</div>${all(row, div)}</div>`)}</div></div>`,
  'blocks of which a half is frozen': `
    <div><div><div>${div(HEAD[0] as string)}</div><div>${rows((row) => `<div>${div(row[0] as string)}</div>`)}</div></div>
      <div><div>${all(HEAD.slice(1), div)}</div><div>${rows((row) => `<div>${all([...row.slice(1, 4), '2026-12-10 202612100000'], div)}</div>`)}</div></div></div>`,
  'fields to edit': `
    <table><thead>${tr(all(HEAD, th))}</thead><tbody>${rows((row) => tr(all(row, (text) => `<td><input value="${text}"></td>`)))}</tbody></table>`,
  'a foot': `
    <table><thead>${tr(all(HEAD, th))}</thead><tbody></tbody><tfoot>${rows((row) => tr(all(row, td)))}</tfoot></table>`,
};

describe('is counted as unread:', () => {
  it.each(Object.entries(UNREAD))('%s', (_, html) => {
    document.body.innerHTML = `<main>${html}</main>`;
    expect(read()).toEqual({ orders: [], rows: 3, unreadRows: 3 });
  });
});

describe('is no order:', () => {
  it.each([
    ['a line of fields to search by', tr(all(HEAD, () => '<td><input></td>'))],
    ['a line of boxes to tick', tr(all(HEAD, () => '<td><input type="checkbox"></td>'))],
  ])('%s', (_, html) => {
    const body = rows((row) => tr(all(row, td)));
    document.body.innerHTML = `<table><thead>${tr(all(HEAD, th))}</thead><tbody>${html}${body}</tbody></table>`;
    expect(read()).toEqual({ orders: FACTS, rows: 3, unreadRows: 0 });
  });

  it.each([
    ['labels to choose columns by', `<div>${all(HEAD, div)}</div><div><p>1588-1234</p><p>사업자 1234567890</p></div>`],
    ['labels of a search', `<div>${all(HEAD, (text) => `<div><label>${text}</label><input></div>`)}</div>`],
    ['labels above no rows', `<div><div>${all(HEAD, div)}</div><div><p>조회된 내역이 없습니다.</p></div></div>`],
  ])('%s', (_, html) => {
    document.body.innerHTML = `<main>${html}</main>`;
    expect(read().rows).toBe(0);
  });
});

const role = (name: string, text: string, attributes = '') => `<div role="${name}" ${attributes}>${text}</div>`;
/** A grid by role, of which some columns are drawn. */
const drawn = (places: number[], count = 5) => `<div role="grid" aria-colcount="${count}">
  ${role('row', places.map((at) => role('columnheader', HEAD[at] as string, `aria-colindex="${at + 1}"`)).join(''))}
  ${rows((row) => role('row', places.map((at) => role('gridcell', row[at] as string, `aria-colindex="${at + 1}"`)).join('')))}</div>`;

describe('a grid by role that draws only the columns in view', () => {
  it('says that a date is unknown while its column is elsewhere', () => {
    document.body.innerHTML = drawn([0, 1, 2, 3, 4]);
    expect(read().orders).toEqual(FACTS);
    const grid = document.querySelector('[role=grid]') as Element;
    grid.innerHTML = drawn([0, 1, 2]).replace(/^<div[^>]*>|<\/div>$/g, '');
    expect(read().orders.map(({ dates }) => dates)).toEqual(
      FACTS.map(() => ({ 'requested-at': null, 'ship-due': null })),
    );
  });

  it('has unread rows while the number is elsewhere, seen before or not', () => {
    document.body.innerHTML = drawn([2, 3, 4]);
    expect(read()).toMatchObject({ orders: [], rows: 3, unreadRows: 3 });
    document.body.innerHTML = drawn([2, 3, 4].map((at) => at)).replaceAll('상태', '모름');
    expect(read()).toMatchObject({ orders: [], unreadRows: 3 });
  });

  it('is no grid of orders when it has all its columns and none is a number', () => {
    document.body.innerHTML = `<div role="grid" aria-colcount="2">
      ${role('row', role('columnheader', '상태', 'aria-colindex="1"') + role('columnheader', '발송기한', 'aria-colindex="2"'))}
      ${role('row', role('gridcell', '수거중', 'aria-colindex="1"') + role('gridcell', '2026-11-24', 'aria-colindex="2"'))}</div>`;
    expect(read().rows).toBe(0);
  });
});

describe('a cell by role that reaches over rows', () => {
  const spanned = (cells: (row: string[], at: number) => string, order = [0, 1, 2]) => `<div role="grid">
    ${role(
      'row',
      all(HEAD, (text, at) => role('columnheader', text, `aria-colindex="${at + 1}"`)),
      'aria-rowindex="1"',
    )}
    ${order.map((at) => role('row', cells(ROWS[at] as string[], at), `aria-rowindex="${at + 2}"`)).join('')}</div>`;
  const place = (text: string, at: number) => role('gridcell', text, `aria-colindex="${at + 1}"`);
  const states = FACTS.map((fact) => ({ ...fact, state: 'return-requested' }));

  it.each([[[0, 1, 2]], [[2, 0, 1]]])('stands in each of them, in whatever order they are: %j', (order) => {
    document.body.innerHTML = spanned((row, row_at) => {
      const cells = row.map((text, at) => (at === 2 ? '' : place(text, at)));
      const state = row_at === 0 ? role('gridcell', '반품요청', 'aria-colindex="3" aria-rowspan="3"') : '';
      return cells.join('') + state;
    }, order);
    expect(read().orders.sort((a, b) => a.orderNumber.localeCompare(b.orderNumber))).toEqual(states);
  });

  it('does so by order where nothing has a number', () => {
    document.body.innerHTML = `<div role="table">${role(
      'row',
      all(HEAD, (text) => role('columnheader', text)),
    )}
      ${rows((row, row_at) => {
        const cells = row.map((text, at) =>
          at === 2 && row_at > 0 ? '' : role('cell', at === 2 ? '반품요청' : text, at === 2 ? 'aria-rowspan="3"' : ''),
        );
        return role('row', cells.join(''));
      })}</div>`;
    expect(read().orders).toEqual(states);
  });

  it('leaves rows unread where its place is taken', () => {
    document.body.innerHTML = spanned((row, row_at) => {
      const cells = row.map((text, at) => (at === 2 ? '' : place(text, at)));
      return (
        cells.join('') + role('gridcell', '반품요청', `aria-colindex="3" ${row_at === 0 ? 'aria-rowspan="3"' : ''}`)
      );
    });
    expect(read()).toMatchObject({ rows: 3, unreadRows: 2 });
  });
});

describe('text that a cell shows from elsewhere', () => {
  const shadow = (host: Element | null, html: string) => {
    (host?.attachShadow({ mode: 'open' }) as ShadowRoot).innerHTML = html;
  };
  const table = (cell: string) =>
    `<table><thead>${tr(all(HEAD, th))}</thead><tbody>${tr(`${all((ROWS[0] as string[]).slice(0, 4), td)}<td>${cell}</td>`)}</tbody></table>`;

  it('is read from the open shadow root that is all there is in it', () => {
    document.body.innerHTML = table('<app-date></app-date>');
    shadow(document.querySelector('app-date'), '<style>p { color: red }</style><p><app-day></app-day></p>');
    shadow(document.querySelector('app-date')?.shadowRoot?.querySelector('app-day') ?? null, '2026-12-10');
    expect(read().orders).toEqual([FACTS[0]]);
  });

  it('is unknown where two of them say something', () => {
    document.body.innerHTML = table('<app-date></app-date><app-date></app-date>');
    for (const host of document.querySelectorAll('app-date')) shadow(host, '2026-12-10');
    expect(read().orders[0]?.dates['ship-due']).toBeNull();
  });

  it('is read from what a slot was given, in heads and rows', () => {
    const names = [HEAD, ...ROWS].flatMap((row, at) => row.map((text, place) => ({ text, slot: `s${at}-${place}` })));
    document.body.innerHTML = `<x-grid>${names.map(({ text, slot }) => `<x-cell slot="${slot}">${text}</x-cell>`).join('')}</x-grid>`;
    const cells = (at: number, tag: string) =>
      tr(all(HEAD, (_, place) => `<${tag}><slot name="s${at}-${place}"></slot></${tag}>`));
    shadow(
      document.querySelector('x-grid'),
      `<table><thead>${cells(0, 'th')}</thead><tbody>${ROWS.map((_, at) => cells(at + 1, 'td')).join('')}</tbody></table>`,
    );
    expect(read()).toEqual({ orders: FACTS, rows: 3, unreadRows: 0 });
  });
});

describe('a second line of labels in blocks', () => {
  const SHORT = ['주문번호', '요청일시', '발송기한'];
  const OTHER = ['주문번호', '발송기한', '요청일시'];
  const datesOf = (at: number, head: string[]) =>
    head.map((label) => (ROWS[at] as string[])[HEAD.indexOf(label)] as string);
  const line = (head: string[]) => `<div>${all(head, div)}</div>`;
  const block = (at: number, head: string[]) => `<div>${all(datesOf(at, head), div)}</div>`;
  const facts = FACTS.map(({ state: _, ...fact }) => fact);

  it.each([
    ['in one list', (first: string, second: string) => `<div>${first}${second}</div>`],
    ['in lists of their own', (first: string, second: string) => `<div><div>${first}</div><div>${second}</div></div>`],
    [
      'in parts',
      (first: string, second: string) => `<div><section>${first}</section><p></p><section>${second}</section></div>`,
    ],
  ])('has the rows below it, %s', (_, write) => {
    for (const head of [SHORT, OTHER]) {
      document.body.innerHTML = write(line(SHORT) + block(0, SHORT), line(head) + block(1, head) + block(2, head));
      expect(read()).toEqual({ orders: facts, rows: 3, unreadRows: 0 });
    }
  });

  it('has those that do not fit it, too', () => {
    document.body.innerHTML = `<div>${line(SHORT)}${block(0, SHORT)}${line(OTHER)}${block(1, [...OTHER, '상태'])}</div>`;
    expect(read()).toEqual({ orders: [facts[0]], rows: 2, unreadRows: 1 });
  });
});

it('a small table beside tables of rows with few columns is no row', () => {
  const head = ['주문번호', '발송기한'];
  const row = (at: number) =>
    `<table><tbody>${tr(`${td(ROWS[at]?.[0] as string)}${td(ROWS[at]?.[4] as string)}`)}</tbody></table>`;
  const pages = `<table><tbody>${tr(td('이전') + td('1') + td('다음'))}</tbody></table>`;
  document.body.innerHTML = `<div><table><thead>${tr(all(head, th))}</thead></table>${row(0)}${row(1)}${pages}</div>`;
  expect(read()).toMatchObject({ rows: 2, unreadRows: 0 });
});
