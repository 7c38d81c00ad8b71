// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readOrders } from '../../../utils/page/orders';
import { createRowMemory, type RowMemory } from '../../../utils/page/row-memory';
import { watch } from '../../../utils/page/watch';
import { atOnce, READING, TODAY } from './reading';

const ROWS = 20;
const row = (at: number) => `<tr><td>2026112300${at + 10}<td>수거중<td>내일</tr>`;
let memory: RowMemory;
const cell = (at: number, place: number) => document.querySelectorAll('tbody tr')[at]?.children[place] as Element;
const read = (today = TODAY) => atOnce(readOrders(document, READING, { today, memory })).orders;
const dueOf = (at: number, today = TODAY) => read(today)[at]?.dates['ship-due'];

/** Makes every text of the rows below the header say that it was read. */
function spy(): () => number {
  const seen = new Set<Node>();
  for (const td of document.querySelectorAll('td')) {
    const text = td.firstChild as Text;
    const value = text.nodeValue;
    const get = () => (seen.add(td) ? value : null);
    Object.defineProperty(text, 'nodeValue', { configurable: true, get });
    Object.defineProperty(td, 'textContent', { configurable: true, get });
  }
  return () => seen.size;
}

beforeEach(() => {
  memory = createRowMemory();
  const rows = Array.from({ length: ROWS }, (_, at) => row(at)).join('');
  document.body.innerHTML = `<table><thead><tr><th>주문번호<th>상태<th>발송기한</thead><tbody>${rows}</tbody></table>`;
});

describe('what was read of a row', () => {
  it('is not read again while nothing changes', () => {
    expect(read()).toHaveLength(ROWS);
    const seen = spy();
    expect(read()).toHaveLength(ROWS);
    expect(seen()).toBe(0);
  });

  it('costs one row when one row changes', () => {
    read();
    cell(3, 1).textContent = '반품요청';
    memory.touch(cell(3, 1).firstChild as Node);
    const seen = spy();
    expect(read()[3]?.state).toBe('return-requested');
    expect(seen()).toBe(3);
  });

  it.each([
    ['a text', () => Object.assign(cell(3, 1).firstChild ?? {}, { nodeValue: '반품요청' })],
    [
      'a part of a cell',
      () => cell(3, 1).replaceChildren(Object.assign(document.createElement('b'), { textContent: '반품요청' })),
    ],
    [
      'a row that comes',
      () =>
        cell(2, 0).parentElement?.after(
          Object.assign(document.createElement('tr'), { innerHTML: '<td>202611230099<td>반품요청<td>모레' }),
        ),
    ],
    [
      'a row that is replaced',
      () =>
        cell(3, 0).parentElement?.replaceWith(
          Object.assign(document.createElement('tr'), { innerHTML: '<td>202611230099<td>반품요청<td>모레' }),
        ),
    ],
  ])('is not even looked at where the observer tells of no more than %s', async (_, act) => {
    const end = new AbortController();
    watch(document, end.signal, () => {}, { changed: memory.hear });
    read();
    act();
    await new Promise((done) => setTimeout(done));
    const sibling = vi.spyOn(cell(8, 0).parentElement as Element, 'nextElementSibling', 'get');
    const seen = spy();
    expect(read()[3]?.state).toBe('return-requested');
    expect(seen()).toBeLessThanOrEqual(3);
    expect(sibling).not.toHaveBeenCalled();
    // Something outside of the table may hide any of its rows, or parts of any cell.
    document.body.className = 'other';
    await new Promise((done) => setTimeout(done));
    read();
    expect(sibling).toHaveBeenCalled();
    expect(seen()).toBeGreaterThan(50);
    end.abort();
  });

  it('is all read again when anything may have changed', () => {
    read();
    const seen = spy();
    memory.touchAll();
    read();
    expect(seen()).toBe(ROWS * 3);
  });

  it('means the same day after midnight, until the row says something else', () => {
    expect(dueOf(0)).toBe('2026-11-24');
    memory.touchAll();
    expect(dueOf(0, '2026-11-24')).toBe('2026-11-24');
    cell(0, 2).textContent = '모레';
    memory.touch(cell(0, 2));
    expect(dueOf(0, '2026-11-24')).toBe('2026-11-26');
    expect(dueOf(1, '2026-11-24')).toBe('2026-11-24');
  });

  it('means the same day in another place, and nothing in a column of another name', () => {
    expect(dueOf(0)).toBe('2026-11-24');
    for (const tr of document.querySelectorAll('tr')) tr.append(tr.children[1] as Element);
    memory.touchAll();
    expect(dueOf(0, '2026-11-24')).toBe('2026-11-24');
    (document.querySelectorAll('th')[1] as Element).textContent = '요청일시';
    memory.touchAll();
    expect(read('2026-11-25')[0]?.dates).toEqual({ 'requested-at': '2026-11-26' });
  });

  it('is forgotten when a row is given other cells, or its columns other names', () => {
    read();
    cell(0, 2).replaceWith(Object.assign(document.createElement('td'), { textContent: '모레' }));
    memory.touch(document.querySelector('tbody tr') as Element);
    expect(dueOf(0)).toBe('2026-11-25');
    (document.querySelector('th:last-child') as Element).textContent = '요청일시';
    memory.touch(document.querySelector('th:last-child') as Element);
    expect(read()[1]?.dates).toEqual({ 'requested-at': '2026-11-24' });
  });
});

it('each row is read again that a cell reaches into once that cell says something else', () => {
  const goods = (at: number) => `<td>수거중<td>2026-12-0${at}`;
  document.querySelector('tbody')?.replaceChildren();
  const body = document.querySelector('tbody') as Element;
  body.innerHTML = `<tr><td rowspan="2">202611230001${goods(1)}</tr><tr>${goods(2)}</tr>`;
  expect(read().map(({ orderNumber }) => orderNumber)).toEqual(['202611230001', '202611230001']);
  cell(0, 0).textContent = '202611230007';
  memory.touch(cell(0, 0));
  expect(read().map(({ orderNumber }) => orderNumber)).toEqual(['202611230007', '202611230007']);
});

it('a row that says 내일 means the same day while that stands there, whatever else of it changes', () => {
  const dueAt = (at: number, today: string) => dueOf(at, today);
  expect(dueAt(3, TODAY)).toBe('2026-11-24');
  cell(3, 1).textContent = '반품요청';
  memory.touch(cell(3, 1));
  expect(read('2026-11-24')[3]).toMatchObject({ state: 'return-requested', dates: { 'ship-due': '2026-11-24' } });
  // Another order in the same row says it today.
  cell(3, 0).textContent = '202611239999';
  memory.touch(cell(3, 0));
  expect(dueAt(3, '2026-11-24')).toBe('2026-11-25');
});

it('a row that became a notice is no order any more', () => {
  read();
  const row = cell(3, 0).parentElement as Element;
  expect(memory.factAt(row)?.orderNumber).toBe('202611230013');
  row.innerHTML = '<td colspan="3">발송지연 3';
  memory.touch(row);
  read();
  expect(memory.factAt(row)).toBeUndefined();
});

it('a recycled row in a shadow root is read again, as the watcher tells of it', async () => {
  const html = document.body.innerHTML;
  document.body.innerHTML = '<x-grid></x-grid>';
  const root = document.querySelector('x-grid')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.innerHTML = html;
  const end = new AbortController();
  const settled = vi.fn();
  const found = watch(document, end.signal, settled, { quietMs: 0, changed: memory.hear });
  const again = () => atOnce(readOrders(document, READING, { today: TODAY, memory, found })).orders[0]?.orderNumber;
  expect(again()).toBe('202611230010');
  (root.querySelector('td')?.firstChild as Text).nodeValue = '202611239999';
  await vi.waitFor(() => expect(settled).toHaveBeenCalled());
  expect(again()).toBe('202611239999');
  end.abort();
});

it('a row of many columns is read as one of few', () => {
  const others = (tag: string) => Array.from({ length: 40 }, (_, at) => `<${tag}>기타 ${at}`).join('');
  document.body.innerHTML = `<table><thead><tr><th>주문번호${others('th')}<th>발송기한</thead><tbody><tr><td>202611230077${others('td')}<td>2026-11-25</tr></tbody></table>`;
  expect(read()).toEqual([{ orderNumber: '202611230077', dates: { 'ship-due': '2026-11-25' } }]);
});
