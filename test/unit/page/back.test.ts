// @vitest-environment happy-dom
/** What a page takes out, changes where nobody can hear of it, and puts back: rows that are kept, as by `detach()`. */
import { afterEach, expect, it } from 'vitest';
import { createMarkedRows } from '../../../entrypoints/center.content/marks/marked-rows';
import { findAll } from '../../../utils/page/dom';
import { readOrders, readRows } from '../../../utils/page/orders';
import { createRowMemory } from '../../../utils/page/row-memory';
import { watch } from '../../../utils/page/watch';
import { MARKUPS } from './markups';
import { atOnce, READING, TODAY } from './reading';

const SHEET = {
  head: ['주문번호', '구매자', '상태', '요청일시', '발송기한'],
  rows: Array.from({ length: 6 }, (_, at) => ({
    key: `k${at}`,
    cells: [`20261123000${at}`, `구매자${at}`, '수거중', `2026-11-0${at + 1}`, `12/1${at}`],
  })),
};
const NUMBER = '202611230003';
const OTHER = '202611239999';

let end = new AbortController();
afterEach(() => {
  end.abort();
  end = new AbortController();
  document.body.innerHTML = '';
});

/** Lets the observer hear what happened. */
const heard = () => new Promise((done) => setTimeout(done));

function show(html: string) {
  document.body.innerHTML = `<main><div>${html}</div></main>`;
  const memory = createRowMemory();
  const marked = createMarkedRows();
  const changed = (change: Parameters<typeof memory.hear>[0]) => {
    memory.hear(change);
    marked.touch(change.target);
  };
  watch(document, end.signal, () => {}, { changed });
  return { memory, marked };
}

/** Takes it out, lets it be changed there, and puts it back. */
async function away(box: Element, change: () => void): Promise<void> {
  const [parent, next] = [box.parentNode, box.nextSibling];
  box.remove();
  await heard();
  change();
  await heard();
  parent?.insertBefore(box, next);
  await heard();
}

const cellOf = (number: string): Element => {
  const leaf = [...document.querySelectorAll('*')].findLast(
    (one) => one.textContent?.includes(number) && !one.firstElementChild,
  ) as Element;
  return leaf.closest('td,[role=gridcell],[role=cell],dd') ?? leaf;
};
const BOXES: Record<string, (cell: Element) => Element | null | undefined> = {
  'a cell': (cell) => cell,
  'a row': (cell) => cell.parentElement,
  'a list': (cell) => cell.parentElement?.parentElement,
};

it.each(MARKUPS.flatMap(({ name, html }) => Object.keys(BOXES).map((what) => ({ name, html, what }))))(
  '$what of $name is read as it came back',
  async ({ html, what }) => {
    const { memory } = show(html(SHEET, 0));
    const read = () => atOnce(readOrders(document, READING, { today: TODAY, memory }));
    read();
    const cell = cellOf(NUMBER);
    await away(BOXES[what]?.(cell) as Element, () => {
      cell.innerHTML = cell.innerHTML.replace(NUMBER, OTHER);
    });
    expect(read()).toEqual(atOnce(readOrders(document, READING, { today: TODAY })));
    expect(JSON.stringify(read())).not.toContain(NUMBER);
  },
);

const TABLE = `<table><thead><tr><th>주문번호<th>상태<th>발송기한<th>메모</thead><tbody>${SHEET.rows
  .map(({ cells }) => `<tr><td>${cells[0]}<td>${cells[2]}<td>2026-11-25<td>1초 전</tr>`)
  .join('')}</tbody></table>`;
const rowOf = (number: string) => cellOf(number).closest('tr') as HTMLTableRowElement;

it.each(['table', 'tbody', 'div', 'main'])('rows are, also where a whole %s was out', async (what) => {
  const { memory } = show(TABLE);
  const read = () => atOnce(readOrders(document, READING, { today: TODAY, memory }));
  read();
  const cell = cellOf(NUMBER);
  await away(document.querySelector(what) as Element, () => {
    cell.textContent = OTHER;
    read();
  });
  expect(read().orders.map(({ orderNumber }) => orderNumber)).toContain(OTHER);
});

it.each([
  ['<span hidden>2026-11-30</span>', null],
  ['<s>2026-11-24</s> 2026-11-26', '2026-11-26'],
])('no date is told of what a row came back with: %s', async (html, due) => {
  const { memory } = show(TABLE);
  const read = () => atOnce(readOrders(document, READING, { today: TODAY, memory })).orders;
  read();
  const row = rowOf(NUMBER);
  await away(row, () => {
    (row.cells[2] as Element).innerHTML = html;
  });
  expect(read().find(({ orderNumber }) => orderNumber === NUMBER)?.dates['ship-due']).toBe(due);
});

const MARK = { name: 't', after: null, marks: [{ orderNumber: NUMBER, text: '오늘까지', urgency: 'today' }], gone: [] };

function showMarked() {
  const { memory, marked } = show(TABLE);
  marked.begin();
  const { rows } = atOnce(readRows(document, READING, { today: TODAY, memory }));
  marked.read(rows);
  for (const _ of marked.tell(MARK as never));
  const isMarked = () => {
    const one = marked.look(rows[3] as (typeof rows)[number], undefined);
    return one !== undefined && marked.isSame(one);
  };
  return { isMarked, marked };
}

it('a row of mere texts has its mark, until it says something else', async () => {
  const { isMarked } = showMarked();
  expect(isMarked()).toBe(true);
  // A column that nobody reads.
  (rowOf(NUMBER).cells[3] as Element).textContent = '2초 전';
  await heard();
  expect(isMarked()).toBe(true);
  cellOf(NUMBER).textContent = OTHER;
  await heard();
  expect(isMarked()).toBe(false);
});

it.each([
  ['other cells', (row: Element) => row.replaceChildren(...[OTHER, '수거중', '2026-11-25'].map((text) => td(text)))],
  ['another text', (row: Element) => row.firstElementChild?.replaceChildren(OTHER)],
])('no mark stands on a row that came back with %s, though nobody had looked at it', async (_, change) => {
  const { isMarked } = showMarked();
  const row = rowOf(NUMBER);
  await away(row, () => change(row));
  expect(isMarked()).toBe(false);
});

it('nor on one that came back in its table, once the rows in that are told of', async () => {
  const { isMarked, marked } = showMarked();
  expect(isMarked()).toBe(true);
  const table = document.querySelector('table') as Element;
  const cell = cellOf(NUMBER);
  await away(table, () => {
    cell.textContent = OTHER;
  });
  for (const row of findAll(table, 'tr,[role=row]')) marked.touch(row);
  expect(isMarked()).toBe(false);
});

const td = (text: string) => Object.assign(document.createElement('td'), { textContent: text });
