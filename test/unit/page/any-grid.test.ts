// @vitest-environment happy-dom
// @vitest-environment-options {"settings":{"enableIframePageLoading":true}}
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { OrderFact } from '../../../utils/page/facts';
import { readOrders } from '../../../utils/page/orders';
import { MARKUPS, type Sheet } from './markups';
import { atOnce, READING, TODAY } from './reading';

afterEach(() => {
  document.body.innerHTML = '';
});

const read = () => atOnce(readOrders(document, READING, { today: TODAY }));
const label = (id: string) => READING.columns.find((one) => one.id === id)?.texts[0] ?? '구매자';
const two = (n: number) => String(n).padStart(2, '0');

const date = fc.tuple(fc.constantFrom(10, 11, 12), fc.integer({ min: 1, max: 28 }), fc.nat(3)).map(([m, d, how]) => ({
  iso: `2026-${two(m)}-${two(d)}`,
  text: [`2026-${two(m)}-${two(d)}`, `${m}/${d}`, `${m}월 ${d}일`, `2026. ${m}. ${d}.`][how] as string,
}));
const item = fc.record({
  state: fc.constantFrom(['반품요청', 'return-requested'], ['수거중', 'collecting'], ['처음 보는 말', null] as const),
  requested: date,
  due: date,
});

/** A sheet and the facts behind it. */
const data = fc
  .record({
    items: fc.array(item, { minLength: 1, maxLength: 5 }),
    ids: fc
      .shuffledSubarray(['item-number', 'state', 'requested-at', 'ship-due', 'buyer'], { minLength: 5 })
      .chain((ids) => fc.nat(5).map((at) => ids.toSpliced(at, 0, 'order-number'))),
  })
  .map(({ items, ids }) => {
    const facts = items.map(
      ({ state, requested, due }, at): OrderFact => ({
        orderNumber: `2026112${at}0001`,
        itemNumber: `ITEM-${at}`.padEnd(8, '0'),
        state: state[1],
        dates: { 'requested-at': requested.iso, 'ship-due': due.iso },
      }),
    );
    const textsOf = ({ state, requested, due }: (typeof items)[number], at: number): Record<string, string> => ({
      'order-number': facts[at]?.orderNumber ?? '',
      'item-number': facts[at]?.itemNumber ?? '',
      state: state[0] as string,
      'requested-at': requested.text,
      'ship-due': due.text,
      buyer: '김하나 2026-01-01',
    });
    const rows = items.map((one, at) => ({ key: `k${at}`, cells: ids.map((id) => textsOf(one, at)[id] ?? '') }));
    const sheet: Sheet = { head: ids.map(label), rows };
    return { sheet, facts };
  });

/** Dates in any order of their columns, so that facts can be compared. */
const plainFacts = (facts: OrderFact[]) => [...facts].sort((a, b) => a.orderNumber.localeCompare(b.orderNumber));

/** Where a screen keeps its grid. */
const PLACES: [string, (html: string) => void][] = [
  [
    'in the page',
    (html) => {
      document.body.innerHTML = `<main><h1>반품</h1>${html}</main>`;
    },
  ],
  [
    'in a shadow root',
    (html) => {
      document.body.innerHTML = '<x-app></x-app>';
      const outer = document.querySelector('x-app')?.attachShadow({ mode: 'open' }) as ShadowRoot;
      outer.innerHTML = '<div><x-grid></x-grid></div>';
      (outer.querySelector('x-grid')?.attachShadow({ mode: 'open' }) as ShadowRoot).innerHTML = html;
    },
  ],
  [
    'in a frame',
    (html) => {
      document.body.innerHTML = '<iframe></iframe>';
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      (frame.contentDocument as Document).body.innerHTML = html;
    },
  ],
];

describe.each(PLACES)('a grid %s', (_, show) => {
  it.each(MARKUPS)('in the markup of $name is read as exactly the data behind it', ({ html }) => {
    fc.assert(
      fc.property(data, fc.nat(1000), ({ sheet, facts }, mix) => {
        show(html(sheet, mix));
        const { orders, rows, unreadRows } = read();
        expect({ orders: plainFacts(orders), rows, unreadRows }).toEqual({
          orders: facts,
          rows: facts.length,
          unreadRows: 0,
        });
      }),
      { numRuns: 15 },
    );
  });
});
