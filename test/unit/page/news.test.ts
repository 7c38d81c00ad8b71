import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderFact } from '../../../utils/page/facts';
import { type News, newsOf, PART } from '../../../utils/page/news';
import type { Told } from '../../../utils/page/told-rows';

const order = (orderNumber: string, rest: Partial<OrderFact> = {}): OrderFact => ({ orderNumber, dates: {}, ...rest });

function news(orders: OrderFact[], before: Told | null = null): News {
  const steps = newsOf(orders, before);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const [A, B, C, D] = ['100001', '100002', '100003', '100004'].map((number) => order(number)) as [
  OrderFact,
  OrderFact,
  OrderFact,
  OrderFact,
];
const paid = (fact: OrderFact) => ({ ...fact, state: 'paid' });
const item = (orderNumber: string, itemNumber: string) => order(orderNumber, { itemNumber });

describe('to whom nothing was told', () => {
  it('all is news, in the order of the screen', () => {
    expect(news([C, A, B])).toMatchObject({ orders: [C, A, B], gone: [], isAll: true });
  });

  it('rows of one number are told apart', () => {
    expect(news([A, B, A, paid(A)]).orders).toEqual([A, B, { ...A, nth: 2 }, { ...paid(A), nth: 3 }]);
  });

  it('so are goods of two orders with one number', () => {
    const [one, other] = [item('100001', '200001'), item('100002', '200001')];
    expect(news([one, other]).orders).toEqual([one, { ...other, nth: 2 }]);
  });
});

describe('of a screen that was told', () => {
  it.each<[string, OrderFact[], OrderFact[], Partial<News>]>([
    ['nothing is news where nothing changed', [A, B], [A, B], { orders: [] }],
    ['a row that was drawn anew is none', [A, B], [structuredClone(A), B], { orders: [] }],
    ['a row that says something else is', [A, B, C], [A, paid(B), C], { orders: [paid(B)] }],
    ['so is one at either end', [A, B, C], [paid(A), B, paid(C)], { orders: [paid(A), paid(C)] }],
    ['a row that came on top', [B, C], [A, B, C], { orders: [A] }],
    ['a row that came between', [A, C], [A, B, C], { orders: [B] }],
    ['a row that came below', [A, B], [A, B, C], { orders: [C] }],
    ['a row that came, with one that changed', [A, C], [A, B, paid(C)], { orders: [B, paid(C)] }],
    ['another order of the rows is none', [A, B, C], [C, A, B], { orders: [] }],
    ['a row that left', [A, B, C], [A, C], { orders: [], gone: [{ number: '100002' }] }],
    ['a row in place of another', [A, B, C], [A, D, C], { orders: [D], gone: [{ number: '100002' }] }],
    ['the first rows, where there were none', [], [A, B], { orders: [A, B] }],
  ])('%s', (_, before, now, expected) => {
    expect(news(now, news(before).told)).toMatchObject({ gone: [], isAll: false, ...expected });
  });

  it.each<[string, OrderFact[], OrderFact[], Partial<News>]>([
    [
      'one of them changed: which of them it is shows only beside the others',
      [A, A, B],
      [A, paid(A), B],
      { orders: [A, { ...paid(A), nth: 2 }] },
    ],
    ['one more came', [A, B], [A, B, A], { orders: [A, { ...A, nth: 2 }] }],
    ['one more came before it', [A, B], [paid(A), A, B], { orders: [paid(A), { ...A, nth: 2 }] }],
    ['one left', [A, A, B, C], [A, B, C], { orders: [A], gone: [{ number: '100001', nth: 2 }] }],
  ])('rows of one number are told together where %s', (_, before, now, expected) => {
    expect(news(now, news(before).told)).toMatchObject({ gone: [], isAll: false, ...expected });
  });

  it('goods of one order are told together, also where one of them has left', () => {
    const goods = ['200001', '200002', '200003'].map((number) => item('100009', number));
    const { told } = news([A, ...goods, B]);
    const [, second, third] = goods as [OrderFact, OrderFact, OrderFact];
    expect(news([A, second, third, B], told)).toMatchObject({ orders: [second, third], gone: [{ number: '200001' }] });
    expect(news([A, goods[0] as OrderFact, second, paid(third), B], told).orders).toHaveLength(3);
  });

  it('what is left is told, where more is gone than is left', () => {
    expect(news([A], news([A, B, C, D]).told)).toMatchObject({ orders: [A], gone: [], isAll: true });
    expect(news([], news([A]).told)).toMatchObject({ orders: [], isAll: true });
  });

  it('and where more is gone than a message tells of', () => {
    const many = Array.from({ length: 4 * PART }, (_, at) => order(String(300_001 + at)));
    const { told } = news(many);
    expect(news(many.slice(PART), told)).toMatchObject({ orders: [], isAll: false });
    expect(news(many.slice(PART + 1), told)).toMatchObject({ orders: { length: 3 * PART - 1 }, isAll: true });
  });
});

/** What somebody knows of a screen. */
type Known = Record<string, OrderFact>;

const nameOf = (number: string, nth = 1) => `${number} ${nth}`;

function hear(known: Known, { orders, gone, isAll }: News): Known {
  const left = gone.map(({ number, nth }) => nameOf(number, nth));
  const kept = isAll ? [] : Object.entries(known).filter(([name]) => !left.includes(name));
  const heard = orders.map(({ nth, ...one }) => [nameOf(one.itemNumber ?? one.orderNumber, nth), one]);
  return Object.fromEntries([...kept, ...heard]);
}

it('whoever hears all news of a screen knows it as it is', () => {
  const fact = fc.record({
    orderNumber: fc.constantFrom('100001', '100002', '100003', '100004', '100005', '100006'),
    itemNumber: fc.option(fc.constantFrom('100001', '200001', '200002'), { nil: undefined }),
    state: fc.constantFrom('paid', 'sent'),
    dates: fc.constant({}),
  }) as fc.Arbitrary<OrderFact>;
  // Each screen is made of the one before, as screens are: rows stay, are drawn anew, change places, come and go.
  const step = fc
    .record({
      drop: fc.nat(8),
      dropped: fc.nat(2),
      insert: fc.nat(8),
      inserted: fc.array(fact, { maxLength: 3 }),
      draw: fc.constantFrom<(rows: OrderFact[]) => OrderFact[]>(
        (rows) => rows,
        (rows) => structuredClone(rows),
        (rows) => rows.toReversed(),
      ),
    })
    .map(({ drop, dropped, insert, inserted, draw }) => (rows: OrderFact[]) => {
      return draw(rows.toSpliced(drop, dropped).toSpliced(insert, 0, ...inserted));
    });
  fc.assert(
    fc.property(fc.array(fact, { maxLength: 12 }), fc.array(step, { maxLength: 6 }), (first, steps) => {
      let screen = first;
      let told: Told | null = null;
      let known: Known = {};
      for (const next of [(rows: OrderFact[]) => rows, ...steps]) {
        screen = next(screen);
        const heard = news(screen, told);
        told = heard.told;
        known = hear(known, heard);
        expect(known).toEqual(hear({}, news(screen)));
      }
    }),
  );
});
