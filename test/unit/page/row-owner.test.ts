import { expect, it } from 'vitest';
import { createRowOwner, LEFT_OVER_FOR } from '../../../utils/page/row-owner';

/** What a screen that calls itself `page` shows, `number` or nothing, so many seconds after the start; and what is told. */
type Reading = [second: number, page: string | null, number: string, told: string];

it.each<[string, Reading[]]>([
  [
    'of the page before are not told as those of the new one, until they change',
    [
      [0, 'exchanges', 'X', 'exchanges: X'],
      [1, 'returns', 'X', 'returns: '],
      [2, 'returns', 'Y', 'returns: Y'],
    ],
  ],
  [
    'of the page before wait through several new pages',
    [
      [0, 'a', 'X', 'a: X'],
      [1, 'b', 'X', 'b: '],
      [2, 'c', 'X', 'c: '],
      [2, 'c', 'Y', 'c: Y'],
    ],
  ],
  [
    'that two pages do share are told after a while',
    [
      [0, 'a', 'X', 'a: X'],
      [1, 'b', 'X', 'b: '],
      [4, 'b', 'X', 'b: X'],
      [5, 'b', 'X', 'b: X'],
    ],
  ],
  [
    'are told again where they belong',
    [
      [0, 'a', 'X', 'a: X'],
      [1, 'b', 'X', 'b: '],
      [2, 'a', 'X', 'a: X'],
      [9, 'b', 'X', 'b: '],
    ],
  ],
  [
    'stay while the page stays',
    [
      [0, 'a', 'X', 'a: X'],
      [9, 'a', 'X', 'a: X'],
      [10, 'a', 'Y', 'a: Y'],
    ],
  ],
  [
    'are told although they are the same, once they were gone',
    [
      [0, 'a', 'X', 'a: X'],
      [1, 'b', '', 'b: '],
      [1, 'b', 'X', 'b: X'],
    ],
  ],
  [
    'that came before any name belong to it',
    [
      [0, null, 'X', 'null: X'],
      [1, 'a', 'X', 'a: X'],
      [2, 'b', 'X', 'b: '],
    ],
  ],
  [
    'may be none',
    [
      [0, 'a', '', 'a: '],
      [1, 'b', '', 'b: '],
      [2, 'b', 'X', 'b: X'],
    ],
  ],
])('rows %s', (_, readings) => {
  const own = createRowOwner();
  for (const [second, page, number, told] of readings) {
    const orders = number ? [{ orderNumber: number, dates: {} }] : [];
    const facts = { center: 'practice', page, reason: null, orders, rows: orders.length, unreadRows: 0 };
    const read = own({ facts, stamp: number, rows: [] }, second * 1_000);
    expect(`${read.facts.page}: ${read.facts.orders[0]?.orderNumber ?? ''}`).toBe(told);
    expect(read.facts.rows).toBe(read.facts.orders.length);
  }
});

it('says when to look again for rows that it holds back', () => {
  const own = createRowOwner();
  const read = (page: string) => ({
    facts: { center: 'practice', page, reason: null, orders: [], rows: 1, unreadRows: 0 },
    stamp: 'X',
    rows: [],
  });
  expect(own(read('a'), 0).again).toBeUndefined();
  expect(own(read('b'), 1_000).again).toBe(LEFT_OVER_FOR);
  expect(own(read('b'), 1_500).again).toBe(LEFT_OVER_FOR - 500);
  expect(own(read('b'), 1_000 + LEFT_OVER_FOR).again).toBeUndefined();
});
