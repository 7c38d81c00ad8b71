import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, CHIP, common, isNothing, placesOn } from '../../../../utils/page/marks/geometry';

const row = (top: number, height: number): Box => ({ left: 10, top, right: 910, bottom: top + height });
/** The part of a row between two heights. */
const cut = (box: Box, top: number, bottom: number) => common(box, { left: 0, top, right: 2_000, bottom });

describe('the words of a mark', () => {
  it.each([
    ['at the foot of a roomy row', row(100, 48), 100, 1_000, 133],
    ['over the line below a row of usual height', row(100, 33), 100, 1_000, 124],
    ['at most half over it below a low row', row(100, 20), 100, 1_000, 113],
    ['at the head of a card', row(100, 300), 0, 1_000, 100],
    ['at the head of what is seen of a card', row(100, 300), 180, 1_000, 180],
    ['at the foot of what is seen of a row', row(100, 48), 0, 130, 115],
    ['nowhere without room for them', row(100, 48), 0, 110, null],
    ['nowhere on the last bit of a row under a head', row(100, 40), 132, 1_000, null],
  ])('stand %s', (_, box, top, bottom, chip) => {
    expect(placesOn(box, cut(box, top, bottom)).chip).toBe(chip);
  });

  it('never leave what is seen of the row by more than they hang over a row, nor belong to another one for the most part', () => {
    const any = fc.record({ top: fc.integer({ min: -400, max: 900 }), height: fc.integer({ min: 12, max: 400 }) });
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 300, max: 800 }), (one, from, to) => {
        const box = row(one.top, one.height);
        const seen = cut(box, from, to);
        fc.pre(!isNothing(seen));
        const { bar, chip } = placesOn(box, seen);
        expect(bar).toEqual(seen);
        if (chip === null) return;
        expect(chip).toBeGreaterThanOrEqual(Math.floor(seen.top));
        expect(chip + CHIP / 2).toBeLessThanOrEqual(seen.bottom + 1);
      }),
    );
  });
});
