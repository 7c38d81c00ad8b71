// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { readOrders, readRows } from '../../../utils/page/orders';
import { createRowMemory } from '../../../utils/page/row-memory';
import { watch } from '../../../utils/page/watch';
import { DRESSES } from './dresses';
import { MARKUPS, type Markup, type Sheet } from './markups';
import { atOnce, READING, TODAY } from './reading';

const SHEET: Sheet = {
  head: ['주문번호', '구매자', '상태', '요청일시', '발송기한'],
  rows: Array.from({ length: 6 }, (_, at) => ({
    key: `k${at}`,
    cells: [`20261123000${at}`, `구매자${at}`, at % 2 ? '수거중' : '반품요청', `2026-11-0${at + 1}`, `12/1${at}`],
  })),
};
const TEXTS = [
  '2026-12-24',
  '내일',
  '수거중',
  '202611230077',
  '주문번호',
  '상태',
  '발송기한',
  '총 3건',
  '합계',
  '-',
  '',
];

let end = new AbortController();
afterEach(() => {
  end.abort();
  document.body.innerHTML = '';
});

/** Lets the observer hear what happened. */
const heard = () => new Promise((done) => setTimeout(done));

const all = (selector: string) => [...document.querySelectorAll(selector)];
const ROWS = 'tr,[role=row],dl,li,article';
const CELLS = 'td,th,[role=gridcell],[role=cell],[role=columnheader],dt,dd,b,span';
const pick = <T>(list: T[], at: number): T | undefined => list[at % list.length];
/** Any element of a kind; the rows and cells of tables are more interesting than what stands around them. */
const any = (selector: string, at: number) => pick(all(selector), at);

type Act = (at: number, to: number) => void;
const ACTS: Record<string, Act> = {
  'a text is written anew': (at, to) => {
    const cell = any(CELLS, at);
    if (cell) cell.textContent = pick(TEXTS, to) ?? '';
  },
  'a heading says something else': (at, to) => {
    const heading = any('th,[role=columnheader]', at);
    if (heading) heading.textContent = pick([...SHEET.head, '-'], to) ?? '';
  },
  'a text node changes': (at, to) => {
    const text = any(CELLS, at)?.firstChild;
    if (text?.nodeType === 3) text.nodeValue = pick(TEXTS, to) ?? '';
  },
  'a cell gets a part': (at, to) => {
    const part = document.createElement(pick(['b', 's', 'input', 'p', 'h3', 'ol', 'button'], to) as string);
    part.textContent = pick(TEXTS, at + to) ?? '';
    any(CELLS, at)?.append(part);
  },
  'a cell gets a table': (at, to) => {
    const [first, second] = [SHEET.rows[to % 6]?.cells[0], '2026-12-01'];
    const box = document.createElement('div');
    box.innerHTML = `<table><tr><th>주문번호<th>발송기한</tr><tr><td>${first}<td>${second}</tr></table>`;
    any(CELLS, at)?.append(box);
  },
  'a cell is dressed': (at, to) => {
    const cell = any(CELLS, at);
    if (cell) cell.innerHTML = pick(DRESSES, to)?.html(cell.textContent ?? '', '') ?? '';
  },
  'headings come again': (at, to) => {
    const head = document.querySelector('tr:has(th)')?.cloneNode(true) as Element | undefined;
    if (head && at % 2) head.append(...[...head.childNodes].reverse());
    if (head) any('tr', to)?.after(head);
  },
  'a cell loses its parts': (at) => any(CELLS, at)?.firstElementChild?.remove(),
  'a cell gets an element with a root': (at) => {
    const host = document.createElement('x-more');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<table><tr><th>주문번호<th>상태</tr><tr><td>202611239999<td>수거중</tr></table>';
    any(CELLS, at)?.append(host);
  },
  'a cell spans two rows': (at) => any('td', at)?.setAttribute('rowspan', '2'),
  'a cell by role spans two rows': (at) => any('[role=gridcell],[role=cell]', at)?.setAttribute('aria-rowspan', '2'),
  'a cell spans two columns': (at) => any('td', at)?.setAttribute('colspan', '2'),
  'a cell spans no more': (at) => any('td', at)?.removeAttribute('rowspan'),
  'a cell goes': (at) => any(CELLS, at)?.remove(),
  'a cell comes': (at) => any(CELLS, at)?.after(document.createElement('td')),
  'a place is another': (at, to) => any('[aria-colindex]', at)?.setAttribute('aria-colindex', String(1 + (to % 6))),
  'something is hidden': (at) => any(`${ROWS},${CELLS},tbody,table`, at)?.setAttribute('hidden', ''),
  'something is shown': (at) => any('[hidden]', at)?.removeAttribute('hidden'),
  'a style hides': (at) => any(`${ROWS},${CELLS}`, at)?.setAttribute('style', 'display:none'),
  'a style around rows hides': (at) => any('tbody,table,section,main', at)?.setAttribute('style', 'display:none'),
  'a class changes': (at) => any(`${ROWS},${CELLS}`, at)?.setAttribute('class', 'a'),
  'a row goes': (at) => any(ROWS, at)?.remove(),
  'a row is copied': (at, to) => {
    const copy = any(ROWS, at)?.cloneNode(true);
    if (copy) any(ROWS, to)?.before(copy);
  },
  'a row is copied with its cells the other way round': (at, to) => {
    const copy = any(ROWS, at)?.cloneNode(true) as Element | undefined;
    copy?.append(...[...copy.childNodes].reverse());
    if (copy) any(ROWS, to)?.after(copy);
  },
  'a row is copied without a cell': (at, to) => {
    const copy = any(ROWS, at)?.cloneNode(true) as Element | undefined;
    pick([...(copy?.children ?? [])], at + to)?.remove();
    if (copy) any(ROWS, to)?.after(copy);
  },
  'a row moves': (at, to) => {
    const [row, other] = [any(ROWS, at), any(ROWS, to)];
    if (row && other && !row.contains(other)) other.after(row);
  },
  'a row is recycled': (at, to) => {
    const row = any('tbody tr,[role=row]', at);
    const from = SHEET.rows[to % 6];
    [...(row?.children ?? [])].forEach((cell, place) => {
      cell.textContent = from?.cells[place] ?? '';
    });
  },
  'a table goes to another place': (at, to) => {
    const [table, place] = [any('table,[role=grid]', at), any('div,td,section,body', to)];
    if (table && place && !table.contains(place)) place.append(table);
  },
  'another table comes': (at) => {
    const box = document.createElement('div');
    box.innerHTML = pick(MARKUPS, at)?.html(SHEET, at) ?? '';
    document.body.append(box);
  },
  'a count stands there': (at, to) => {
    const count = document.createElement('p');
    count.textContent = `총 ${to}건`;
    (any('div,section', at) ?? document.body).prepend(count);
  },
};

/** What happens most of the time on a screen with one table. */
const SMALL = Object.keys(ACTS).filter((name) => /^a (text|row|heading)/.test(name));
const TABLE = MARKUPS.filter(({ name }) => name === 'a table');
/** The columns of a table and its cells under names, in one order. */
const NAMED: Markup[] = [
  {
    name: 'a table with names',
    html: ({ head, rows }) => {
      const line = (tag: string, texts: string[]) =>
        `<tr>${texts.map((text, at) => `<${tag} data-field="c${at}">${text}</${tag}>`).join('')}</tr>`;
      const body = rows.map(({ cells }) => line('td', cells)).join('');
      return `<table><thead>${line('th', head)}</thead><tbody>${body}</tbody></table>`;
    },
  },
];

/** Up to three things happen between two readings. */
const steps = (names: string[]) =>
  fc.array(fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(200), fc.nat(200)), { minLength: 1, maxLength: 3 }), {
    maxLength: 12,
  });

it.each([
  ['of any kind', MARKUPS, Object.keys(ACTS)],
  ['with the rows of a table', TABLE, SMALL],
  ['with one table', TABLE, Object.keys(ACTS)],
  ['with cells that name their columns', NAMED, SMALL],
])(
  'what is read bit by bit is what would be read at once, whatever happens %s',
  async (_, markups, names) => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...markups), fc.nat(50), steps(names), async ({ html }, mix, turns) => {
        end.abort();
        end = new AbortController();
        document.body.innerHTML = `<main><h1>반품</h1><p>총 6건</p>${html(SHEET, mix)}</main>`;
        const memory = createRowMemory();
        const found = watch(document, end.signal, () => {}, { changed: memory.hear });
        const read = () => atOnce(readOrders(document, READING, { today: TODAY, memory, found }));
        read();
        for (const acts of turns) {
          for (const [name, at, to] of acts) ACTS[name]?.(at, to);
          await heard();
          expect(read()).toEqual(atOnce(readOrders(document, READING, { today: TODAY })));
        }
      }),
      { numRuns: process.env.GILJABI_FULL ? 1_000 : 40 },
    );
  },
  600_000,
);

it('a count in a cell is none of the list, also where the header stands in a table of its own', async () => {
  const markup = MARKUPS.find(({ name }) => name === 'cells that name their columns');
  document.body.innerHTML = `<main><p>총 6건</p>${markup?.html(SHEET, 0)}</main>`;
  end = new AbortController();
  const memory = createRowMemory();
  watch(document, end.signal, () => {}, { changed: memory.hear });
  const read = () => atOnce(readOrders(document, READING, { today: TODAY, memory }));
  expect(read().total).toBe(6);
  for (const cell of all('td')) if (cell.textContent?.startsWith('구매자')) cell.textContent = '총 3건';
  await heard();
  expect(read()).toMatchObject({ rows: 6, total: 6 });
  expect(atOnce(readOrders(document, READING, { today: TODAY })).total).toBe(6);
});

it('a row in a table within a cell changes what the row around that says', async () => {
  const inner = '<table><tr><th>주문번호<th>상태</tr><tr><td>202611230002<td><b>수거중</b></tr></table>';
  document.body.innerHTML = `<table><tr><th>주문번호<th>상태</tr><tr><td>202611230001<td>${inner}</tr></table>`;
  end = new AbortController();
  const memory = createRowMemory();
  watch(document, end.signal, () => {}, { changed: memory.hear });
  const read = () => atOnce(readOrders(document, READING, { today: TODAY, memory }));
  read();
  const row = document.querySelector('table table tr:last-child') as Element;
  (row.querySelector('b')?.firstChild as Text).nodeValue = '반품요청';
  await heard();
  expect(read()).toEqual(atOnce(readOrders(document, READING, { today: TODAY })));
  row.after(row.cloneNode(true));
  await heard();
  expect(read()).toEqual(atOnce(readOrders(document, READING, { today: TODAY })));
});

it('a row of a table that stands in none is as unread the second time as it was at first', async () => {
  const head = '<tr><th>주문번호<th>발송기한</tr>';
  document.body.innerHTML = `<p>a</p><div><table>${head}</table></div>`;
  const rows = [1, 2].map((at) => {
    const row = document.createElement('tr');
    row.innerHTML = `<td>20261123000${at}<td>2026-12-01`;
    return row;
  });
  document.querySelector('div')?.prepend(rows[0] as Element);
  document.querySelector('div')?.append(rows[1] as Element);
  end = new AbortController();
  const memory = createRowMemory();
  watch(document, end.signal, () => {}, { changed: memory.hear });
  const read = () => atOnce(readOrders(document, READING, { today: TODAY, memory }));
  // Above the header nobody can tell what a row is.
  expect(read()).toMatchObject({ rows: 2, unreadRows: 1 });
  (document.querySelector('p') as Element).textContent = 'b';
  await heard();
  expect(read()).toEqual(atOnce(readOrders(document, READING, { today: TODAY })));
  expect(read()).toMatchObject({ rows: 2, unreadRows: 1 });
});

it('rows below headings that say something else are unread while these stand there', async () => {
  const line = (tag: string, ...texts: string[]) =>
    `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  const rows = [1, 2, 3, 4].map((at) => line('td', `20261123000${at}`, '2026-11-20', '2026-12-01'));
  document.body.innerHTML = `<table>${line('th', '주문번호', '요청일시', '발송기한')}${rows.join('')}</table>`;
  end = new AbortController();
  const memory = createRowMemory();
  watch(document, end.signal, () => {}, { changed: memory.hear });
  const read = () => atOnce(readOrders(document, READING, { today: TODAY, memory })).unreadRows;
  expect(read()).toBe(0);
  const again = document.createElement('tr');
  again.innerHTML = '<th>주문번호<th>발송기한<th>요청일시';
  all('tr')[2]?.after(again);
  await heard();
  expect(read()).toBe(2);
  (again.children[1] as Element).textContent = '요청일시';
  (again.children[2] as Element).textContent = '발송기한';
  await heard();
  expect(read()).toBe(0);
  again.append(again.children[1] as Element);
  await heard();
  expect(read()).toBe(2);
  again.remove();
  await heard();
  expect(read()).toBe(0);
});

it.each(MARKUPS)('rows of $name are those on the screen, also where one of them is another', async ({ html }) => {
  document.body.innerHTML = html(SHEET, 0);
  end = new AbortController();
  const memory = createRowMemory();
  watch(document, end.signal, () => {}, { changed: memory.hear });
  const read = () => atOnce(readRows(document, READING, { today: TODAY, memory })).rows;
  read();
  const place = all('*').findLast((one) => one.textContent?.includes('202611230005') && !one.firstElementChild);
  const text = place?.firstChild as Text;
  text.nodeValue = text.nodeValue?.replace('202611230005', '202611239999') ?? null;
  await heard();
  expect(read().map(({ fact }) => fact?.orderNumber)).toContain('202611239999');
  expect(read()).toHaveLength(6);
  expect(read().every(({ element }) => element.isConnected)).toBe(true);
});

it.each(['with its cells in another order', 'without a cell'])(
  'a row that comes %s is read by their names',
  async (how) => {
    document.body.innerHTML = NAMED[0]?.html(SHEET, 0) ?? '';
    end = new AbortController();
    const memory = createRowMemory();
    watch(document, end.signal, () => {}, { changed: memory.hear });
    const read = () => atOnce(readOrders(document, READING, { today: TODAY, memory }));
    read();
    const row = document.querySelector('tbody tr:last-child')?.cloneNode(true) as Element;
    if (how === 'without a cell') row.children[1]?.remove();
    else row.append(...[...row.children].reverse());
    document.querySelector('tbody')?.append(row);
    await heard();
    const { orders, unreadRows } = read();
    expect(unreadRows).toBe(0);
    expect(orders.at(-1)).toEqual(orders.at(-2));
  },
);

it('a row is read anew where its cells are those of other columns, though each is the one that it was', async () => {
  document.body.innerHTML = NAMED[0]?.html(SHEET, 0) ?? '';
  const row = document.querySelector('tbody tr') as Element;
  row.children[1]?.remove();
  end = new AbortController();
  const memory = createRowMemory();
  watch(document, end.signal, () => {}, { changed: memory.hear });
  const read = () => atOnce(readOrders(document, READING, { today: TODAY, memory })).orders[0];
  const heading = all('th')[3] as Element;
  heading.textContent = '발송기한';
  await heard();
  expect(read()).toMatchObject({ state: 'return-requested', dates: { 'ship-due': null } });
  heading.textContent = '상태';
  await heard();
  expect(read()).toMatchObject({ state: null, dates: { 'ship-due': '2026-12-10' } });
});
