import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf, indexOfString, lowerBound, pack, placeOf, stringAt } from '../../../utils/search/packed';

const line = fc.string({ unit: fc.constantFrom(...'abQ~가😀 '), maxLength: 6 });
const lines = fc.array(line, { maxLength: 30 });
const sorted = fc.uniqueArray(line, { maxLength: 30 }).map((all) => all.sort((a, b) => (a < b ? -1 : 1)));

describe('packed strings', () => {
  it('come out as they went in', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const packed = structuredClone(pack(all));
        expect(countOf(packed)).toBe(all.length);
        expect(all.map((_, at) => stringAt(packed, at))).toEqual(all);
      }),
    );
  });

  it('tell whose each letter of their text is', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const packed = pack(all);
        const owners = all.flatMap((one, at) =>
          [...one, '\n'].flatMap((letter) => [...Array(letter.length)].map(() => at)),
        );
        expect([...owners.keys()].map((at) => placeOf(packed, at))).toEqual(owners);
      }),
    );
  });

  it('are found where they are sorted, and only what is there', () => {
    fc.assert(
      fc.property(sorted, line, (all, wanted) => {
        const packed = pack(all);
        expect(indexOfString(packed, wanted)).toBe(all.indexOf(wanted));
        expect(lowerBound(packed, wanted)).toBe(all.filter((one) => one < wanted).length);
      }),
      { numRuns: 500 },
    );
  });
});
