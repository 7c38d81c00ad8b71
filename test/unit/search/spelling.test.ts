import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../utils/search/keys';
import { distance, keyMask, speller } from '../../../utils/search/spelling';

/** Letters left out, put in, changed, or swapped with the next: the slow way, after the definition. */
function naive(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [naive(x, b) + 1, naive(a, y) + 1, naive(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1)];
  const isSwapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(...ways, isSwapped ? naive(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY);
}

const word = (maxLength: number) => fc.string({ unit: fc.constantFrom(...'qkrs'), maxLength });
const keys = fc.string({ unit: fc.constantFrom(...'qQksvnaxX3~^5'), minLength: 1, maxLength: 14 });

describe('the distance of two words', () => {
  it('is what the definition says, as far as it counts', () => {
    fc.assert(
      fc.property(word(6), word(6), fc.nat(4), (a, b, most) => {
        expect(Math.min(distance(a, b, most), most + 1)).toBe(Math.min(naive(a, b), most + 1));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['발숑지연', '발송지연', 1],
    ['배손', '배송', 1],
    ['바품', '반품', 1],
    ['반푼', '반품', 1],
    ['바눞ㅁ', '반품', 1],
    ['방퓸', '반품', 2],
    ['정싼', '정산', 1],
    ['반품', '반품', 0],
  ])('of %s and %s is %i', (typed, meant, slips) => {
    expect(distance(keysOf(typed), keysOf(meant), 3)).toBe(slips);
  });
});

describe('a mask', () => {
  it('never rules out what is near', () => {
    const slip = fc.record({ at: fc.nat(13), kind: fc.nat(3), key: fc.constantFrom(...'qQksvnaxX3~^5') });
    fc.assert(
      fc.property(keys, fc.array(slip, { maxLength: 2 }), (typed, slips) => {
        const meant = slips.reduce((text, { at, kind, key }) => {
          const place = at % (text.length + 1);
          const [before, after] = [text.slice(0, place), text.slice(place)];
          if (kind === 0) return before + key + after;
          if (kind === 1) return before + after.slice(1);
          if (kind === 2) return before + key + after.slice(1);
          return before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2);
        }, typed);
        expect(speller(typed, slips.length).mayBe(keyMask(meant))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('rules out most of what is far', () => {
    const { mayBe } = speller(keysOf('발송지연'));
    const others = ['정산', '세금계산서', '굿스플로', '페널티', '통계'].map((one) => keyMask(keysOf(one)));
    expect(others.filter(mayBe)).toEqual([]);
  });
});

it.each([
  ['반', 0],
  ['정산', 1],
  ['반품', 1],
  ['운송장', 1],
  ['발송지연', 2],
])('%s may have %i slips', (typed, most) => {
  expect(speller(keysOf(typed)).most).toBe(most);
});
