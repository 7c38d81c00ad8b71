import { expect, it } from 'vitest';
import { createRowOwner, type RowOwner } from '../../../utils/page/row-owner';

let owner: RowOwner;

/** What is told of a screen that calls itself `page` and shows the order `number`, or none. */
function told(page: string | null, number: string): string {
  const orders = number ? [{ orderNumber: number, dates: {} }] : [];
  const { facts, stamp } = owner.own({
    facts: { center: 'practice', page, reason: null, orders, rows: orders.length, unreadRows: 0 },
    stamp: number,
  });
  expect(facts.rows).toBe(facts.orders.length);
  expect(stamp).toBe(facts.orders[0]?.orderNumber ?? '');
  return `${facts.page}: ${stamp}`;
}

it.each<[string, (string | [string | null, string, string])[]]>([
  [
    'of the page before are not told as those of the new one, until they change',
    [['exchanges', 'X', 'exchanges: X'], 'turn', ['returns', 'X', 'returns: '], ['returns', 'Y', 'returns: Y']],
  ],
  [
    'of the page before wait through several new pages',
    [['a', 'X', 'a: X'], 'turn', ['b', 'X', 'b: '], 'turn', ['c', 'X', 'c: '], ['c', 'Y', 'c: Y']],
  ],
  [
    'are told again where they belong',
    [['a', 'X', 'a: X'], 'turn', ['b', 'X', 'b: '], 'turn', ['a', 'X', 'a: X'], 'turn', ['b', 'Y', 'b: Y']],
  ],
  ['stay while the page stays', [['a', 'X', 'a: X'], 'turn', ['a', 'X', 'a: X'], 'turn', ['a', 'Y', 'a: Y']]],
  [
    'are told although they are the same, once they were gone',
    [['a', 'X', 'a: X'], 'turn', ['b', 'X', 'b: '], ['b', '', 'b: '], ['b', 'X', 'b: X']],
  ],
  [
    'of the page before are known although the name changes late',
    [['a', 'X', 'a: X'], 'turn', ['a', 'X', 'a: X'], ['b', 'X', 'b: '], ['b', 'Y', 'b: Y']],
  ],
  [
    'that came before the new name belong to it',
    [['a', 'X', 'a: X'], 'turn', ['a', 'Y', 'a: Y'], ['b', 'Y', 'b: Y'], 'turn', ['c', 'Y', 'c: ']],
  ],
  ['that came before any name belong to it', [[null, 'X', 'null: X'], ['a', 'X', 'a: X'], 'turn', ['b', 'X', 'b: ']]],
  ['of an unknown page are not told of a known one', [[null, 'X', 'null: X'], 'turn', ['a', 'X', 'a: ']]],
  [
    'are watched without a navigation too',
    [
      ['a', 'X', 'a: X'],
      ['b', 'X', 'b: '],
      ['b', 'Y', 'b: Y'],
    ],
  ],
  ['may be none', [['a', '', 'a: '], 'turn', ['b', '', 'b: '], ['b', 'X', 'b: X']]],
])('rows %s', (_, events) => {
  owner = createRowOwner();
  owner.turn();
  for (const event of events) {
    if (typeof event === 'string') owner.turn();
    else expect(told(event[0], event[1])).toBe(event[2]);
  }
});
