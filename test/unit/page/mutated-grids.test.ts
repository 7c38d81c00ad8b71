// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OrderFact } from '../../../utils/page/facts';
import { readOrders } from '../../../utils/page/orders';
import { DRESSES, type Dress } from './dresses';
import { blocks, frozen, MARKUPS, named, part, pinned, type Sheet, table } from './markups';
import { atOnce, READING, TODAY } from './reading';

const HEAD = ['주문번호', '구매자', '상태', '요청일시', '발송기한'];
const STATES = ['반품요청', '수거중'];
const IDS = ['return-requested', 'collecting'];

/** Every row differs from every other in all that is read. */
const FACTS: OrderFact[] = Array.from({ length: 6 }, (_, at) => ({
  orderNumber: `20261123000${at}`,
  state: IDS[at % 2] as string,
  dates: { 'requested-at': `2026-11-0${at + 1}`, 'ship-due': `2026-12-1${at}` },
}));
const SHEET: Sheet = {
  head: HEAD,
  rows: FACTS.map(({ orderNumber, dates }, at) => ({
    key: `k${at}`,
    cells: [orderNumber, `구매자${at}`, STATES[at % 2] ?? '', dates['requested-at'] ?? '', dates['ship-due'] ?? ''],
  })),
};

/** Something that a page gets wrong, or does differently, in its table. `at` and `to` are any numbers. */
type Slip = (at: number, to: number) => void;

const all = (selector: string) => [...document.querySelectorAll(selector)];
const pick = (selector: string, at: number) => {
  const found = all(selector);
  return found[at % found.length];
};
const headings = 'th,[role=columnheader],.heading';
const rows = 'tbody tr:has(td),[role=row]:has([role=gridcell]),.row';
const cellsOf = (row: Element | undefined) => [...(row?.querySelectorAll('td,[role=gridcell],.cell') ?? [])];

const SLIPS: Record<string, Slip> = {
  'another name for a column': (at) => {
    const heading = all(headings).filter((one) => !one.textContent?.includes('번호'));
    (heading[at % heading.length] as Element).textContent = '처음 보는 열';
  },
  'a column named twice': (at) => {
    const heading = all(headings).filter((one) => !one.textContent?.includes('번호'));
    (heading[at % heading.length] as Element).textContent = '발송기한';
  },
  'a cell that is missing': (at, to) => {
    const cells = cellsOf(pick(rows, at));
    cells[to % cells.length]?.remove();
  },
  'a cell too many': (at, to) => {
    const cells = cellsOf(pick(rows, at));
    cells[to % cells.length]?.before(document.createElement('td'));
  },
  'a heading that is missing': (at) => pick(headings, at)?.remove(),
  'a heading too many': (at) => pick(headings, at)?.before(document.createElement('th')),
  'a cell over two columns': (at, to) => {
    const cells = cellsOf(pick(rows, at));
    cells[to % cells.length]?.setAttribute('colspan', '2');
    cells[to % cells.length]?.setAttribute('aria-colspan', '2');
  },
  'a cell over two rows': (at, to) => {
    const cells = cellsOf(pick(rows, at));
    cells[to % cells.length]?.setAttribute('rowspan', '2');
  },
  'a hidden cell': (at, to) => {
    const cells = cellsOf(pick(rows, at));
    cells[to % cells.length]?.setAttribute('hidden', '');
  },
  'a place that is none': (at, to) => {
    const cells = cellsOf(pick(rows, at));
    cells[to % cells.length]?.setAttribute('aria-colindex', '?');
  },
  'another name for a cell': (at, to) => {
    const cells = cellsOf(pick(rows, at));
    cells[to % cells.length]?.setAttribute('data-column-name', 'c2');
  },
  'a cell that is not drawn in any row': (_, to) => {
    for (const cells of all(rows).map(cellsOf)) if (cells.length > 1) cells[to % cells.length]?.remove();
  },
  'a text in a slot of nothing': (at, to) => {
    const cells = cellsOf(pick(rows, at));
    const cell = cells[to % cells.length];
    if (cell) cell.innerHTML = `<slot>${cell.textContent}</slot>`;
  },
  'a field': (at, to) => {
    const cells = cellsOf(pick(rows, at));
    const cell = cells[to % cells.length];
    if (cell) cell.innerHTML = `<input value="${cell.textContent}">`;
  },
  'a cell by role over two rows': (at, to) => {
    const cells = cellsOf(pick(rows, at));
    cells[to % cells.length]?.setAttribute('aria-rowspan', '2');
  },
  'two cells in one place': (at, to) => {
    const cells = cellsOf(pick(rows, at));
    cells[to % cells.length]?.setAttribute('aria-colindex', '3');
  },
};

/** Whether a fact says nothing but what the row behind it says. */
function isTrue(fact: OrderFact): boolean {
  const truth = FACTS.find(({ orderNumber }) => orderNumber === fact.orderNumber);
  const dates = Object.entries(fact.dates).every(([id, date]) => date === null || date === truth?.dates[id]);
  return truth !== undefined && dates && (fact.state == null || fact.state === truth.state);
}

const half = (at: number) => [part(SHEET, 0, 1 + (at % 4)), part(SHEET, 1 + (at % 4))] as const;
const GRIDS: Record<string, (at: number) => string> = {
  'a table': () => table(SHEET),
  'frozen columns': (at) => frozen(...half(at)),
  'pinned columns': (at) => pinned(SHEET, 1 + (at % 4), at),
  'places by role': (at) => MARKUPS.find(({ name }) => name === 'a grid by role with places')?.html(SHEET, at) ?? '',
  blocks: () => blocks(SHEET),
  'cells that name their columns': (at) => named(SHEET, at),
  'a head and a table for each row': () =>
    MARKUPS.find(({ name }) => name === 'a head and a table for each row')?.html(SHEET, 0) ?? '',
  'a grid by role': () => MARKUPS.find(({ name }) => name === 'a grid by role')?.html(SHEET, 0) ?? '',
};

const grid = fc.constantFrom(...Object.entries(GRIDS));
const slip = fc.constantFrom(...Object.entries(SLIPS));

it('a slip of the page never makes a wrong fact, and never loses a row', () => {
  fc.assert(
    fc.property(grid, slip, fc.nat(30), fc.nat(30), ([, html], [, slipUp], at, to) => {
      document.body.innerHTML = html(at);
      slipUp(at, to);
      const read = atOnce(readOrders(document, READING, { today: TODAY }));
      expect(read.orders.filter((fact) => !isTrue(fact))).toEqual([]);
      // Without the heading of the number it is no grid of orders.
      const isGrid = all(headings).some((one) => one.textContent === '주문번호');
      if (isGrid) expect(read.rows).toBeGreaterThanOrEqual(FACTS.length);
    }),
    process.env.GILJABI_FULL ? { numRuns: 1_000 } : { numRuns: 200, seed: 20261123 },
  );
}, 120_000);

/** What a bare text is of. */
function kindOf(text: string): Dress['columns'][number] | null {
  if (/^\d{12}$/.test(text)) return 'number';
  if (STATES.includes(text)) return 'state';
  return /^2026-/.test(text) ? 'date' : null;
}

it('nor does one where cells hold more than texts', () => {
  fc.assert(
    fc.property(
      grid,
      slip,
      fc.uniqueArray(fc.constantFrom(...DRESSES), { minLength: 1, maxLength: 3 }),
      fc.nat(30),
      fc.nat(30),
      ([name, html], [, slipUp], dresses, at, to) => {
        document.body.innerHTML = html(at);
        slipUp(at, to);
        for (const cell of all(rows).flatMap(cellsOf)) {
          const text = cell.textContent ?? '';
          const dress = dresses.find(({ columns }) => columns.some((kind) => kind === kindOf(text)));
          if (dress) cell.innerHTML = dress.html(text, '');
        }
        const read = atOnce(readOrders(document, READING, { today: TODAY }));
        expect(read.orders.filter((fact) => !isTrue(fact))).toEqual([]);
        const isGrid = all(headings).some((one) => one.textContent === '주문번호');
        // A block without a number is a row by nothing.
        const isRow = (row: Element) => name !== 'blocks' || /\d{12}/.test(row.textContent ?? '');
        if (isGrid && all(rows).every(isRow)) expect(read.rows).toBeGreaterThanOrEqual(FACTS.length);
      },
    ),
    process.env.GILJABI_FULL ? { numRuns: 1_000 } : { numRuns: 200, seed: 20261123 },
  );
}, 600_000);

it.each([[1], [2], [3], [4]])('frozen rows that are not as many as the others are all unread, cut at %i', (at) => {
  const [left, right] = half(at - 1);
  for (const short of [{ ...left, rows: left.rows.slice(1) }, left]) {
    const others = short === left ? { ...right, rows: right.rows.slice(1) } : right;
    document.body.innerHTML = frozen(short, others);
    expect(atOnce(readOrders(document, READING, { today: TODAY }))).toMatchObject({
      orders: [],
      rows: short.rows.length,
    });
  }
});

it.each(['data-column-name', 'data-field', 'col-id'])(
  'cells that name their columns by %s stand in any order',
  (name) => {
    const places = HEAD.map((_, at) => at);
    const cells = (tag: string, texts: string[], order: number[]) =>
      order.map((at) => `<${tag} ${name}="c${at}">${texts[at]}</${tag}>`).join('');
    fc.assert(
      fc.property(fc.shuffledSubarray(places, { minLength: places.length }), (order) => {
        const body = SHEET.rows.map((row) => `<tr>${cells('td', row.cells, order)}</tr>`).join('');
        document.body.innerHTML = `<table><thead><tr>${cells('th', HEAD, places)}</tr></thead><tbody>${body}</tbody></table>`;
        expect(atOnce(readOrders(document, READING, { today: TODAY })).orders).toEqual(FACTS);
      }),
      { examples: [[[0, 1, 2, 4, 3]], [[0, 1, 3, 2, 4]], [[0, 3, 1, 2, 4]]] },
    );
  },
);
