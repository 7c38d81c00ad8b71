import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstOf } from '../../../utils/search/first-of';

it('gives what sorting all of them gives first', () => {
  const byTens = (a: number, b: number) => Math.floor(a / 10) - Math.floor(b / 10);
  fc.assert(
    fc.property(fc.array(fc.nat(99)), fc.integer({ min: 1, max: 8 }), (numbers, most) => {
      expect(firstOf(numbers, most, byTens)).toEqual([...numbers].sort(byTens).slice(0, most));
    }),
  );
});
