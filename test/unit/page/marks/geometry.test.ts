import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Box,
  between,
  CHIP,
  common,
  isNothing,
  placeBeside,
  placesOn,
} from '../../../../utils/page/marks/geometry';

const row = (top: number, height: number): Box => ({ left: 10, top, right: 910, bottom: top + height });
/** The part of a row between two heights. */
const cut = (box: Box, top: number, bottom: number) => common(box, { left: 0, top, right: 2_000, bottom });

describe('the words of a mark', () => {
  it.each([
    ['at the foot of a roomy row', row(100, 48), 100, 1_000, 135],
    ['at the foot of a row of usual height, and on the line below it', row(100, 33), 100, 1_000, 121],
    ['a little over the row below a lower one', row(100, 28), 100, 1_000, 119],
    ['at most half over it below a low row', row(100, 18), 100, 1_000, 112],
    ['at the head of a card', row(100, 300), 0, 1_000, 100],
    ['at the head of what is seen of a card', row(100, 300), 180, 1_000, 180],
    ['at the foot of what is seen of a row', row(100, 48), 0, 130, 117],
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

describe('between what sticks over it a row', () => {
  it.each([
    ['is whole where nothing does', [], [100, 140]],
    ['ends below a head of several parts', [row(50, 60), row(20, 40), row(110, 5)], [115, 140]],
    ['ends above a foot', [row(130, 40)], [100, 130]],
    ['ends at both', [row(90, 20), row(130, 40)], [110, 130]],
    ['is whole beside what stands elsewhere', [row(60, 40), row(140, 40), { ...row(90, 30), left: 100 }], [100, 140]],
  ])('%s', (_, covers, [top, bottom]) => {
    expect(between(row(100, 40), covers)).toEqual({ ...row(100, 40), top, bottom });
  });

  it('has nothing left under a dialog', () => {
    expect(isNothing(between(row(100, 40), [row(0, 900)]))).toBe(true);
  });
});

describe('a note', () => {
  const note = { width: 300, height: 80 };
  const window = { left: 0, top: 0, right: 1_000, bottom: 600 };
  const at = (left: number, top: number): Box => ({ left, top, right: left + 100, bottom: top + 30 });

  it.each([
    ['above the middle of what it is about', at(400, 300), { left: 300, top: 212 }],
    ['below it where there is no room above', at(400, 40), { left: 300, top: 78 }],
    ['within the left edge', at(0, 300), { left: 8, top: 212 }],
    ['within the right edge', at(900, 300), { left: 692, top: 212 }],
  ])('stands %s', (_, box, place) => {
    expect(placeBeside(box, note, window)).toEqual(place);
  });

  it('stands beside the panel, and not over it', () => {
    expect(placeBeside(at(500, 300), note, { ...window, right: 600 })).toEqual({ left: 292, top: 212 });
    expect(placeBeside(at(400, 300), note, { ...window, left: 400 })).toEqual({ left: 408, top: 212 });
  });

  it('never covers what it is about where the window has room above or below it', () => {
    fc.assert(
      fc.property(fc.nat(900), fc.nat(570), (left, top) => {
        const place = placeBeside(at(left, top), note, window);
        expect(place.top + note.height <= top || place.top >= top + 30).toBe(true);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + note.width).toBeLessThanOrEqual(992);
      }),
    );
  });
});
