import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../utils/page/marks/geometry';
import { isInside, MARK, nearTo, placeOfTip } from '../../../../utils/page/marks/tip-places';

const WINDOW: Box = { left: 0, top: 0, right: 1_280, bottom: 720 };
const LABEL: Box = { left: 100, top: 100, right: 180, bottom: 120 };
const box = (left: number, top: number, width: number, height: number): Box => ({
  ...{ left, top },
  ...{ right: left + width, bottom: top + height },
});
const placed = (taken: Box[], label = LABEL, free = WINDOW, isGround: (place: Box) => boolean = () => true) => {
  const place = placeOfTip(label, { free, taken, isGround });
  return place && [place.left, place.top];
};

const BEHIND = box(184, 90, 200, 40);
const BEFORE = box(0, 90, 98, 40);
const ABOVE = box(100, 70, 80, 26);

describe('the mark of a tip', () => {
  it.each<[string, Box[], [number, number] | null]>([
    ['behind its label, in its middle', [], [184, 102]],
    ['before it, where something stands behind it', [BEHIND], [80, 102]],
    ['above its end, where both sides are taken', [BEHIND, BEFORE], [164, 80]],
    ['below it, where that is taken too', [BEHIND, BEFORE, ABOVE], [164, 124]],
    ['nowhere, where all is taken', [BEHIND, BEFORE, ABOVE, box(100, 122, 80, 20)], null],
    ['behind it, however near things stand above', [box(100, 80, 200, 20)], [184, 102]],
  ])('stands %s', (_, taken, at) => {
    expect(placed(taken)).toEqual(at);
  });

  it('stands before a label at the edge of what is free, and never beyond that', () => {
    const free = { ...WINDOW, right: 190 };
    expect(placed([], LABEL, free)).toEqual([80, 102]);
    expect(placed([], LABEL, LABEL)).toBeNull();
  });

  it('stands nearer to mere words, in the head of a narrow column', () => {
    const next = box(200, 100, 60, 20);
    expect(placed([next])).toEqual([80, 102]);
    expect(placeOfTip(LABEL, { free: WINDOW, taken: [next], isGround: () => true, isTight: true })?.left).toBe(182);
  });

  it('passes over a place that the page says is none', () => {
    expect(placed([], LABEL, WINDOW, ({ left }) => left < 100)).toEqual([80, 102]);
    expect(placed([], LABEL, WINDOW, () => false)).toBeNull();
  });

  it('never stands over its label or anything around it, nor outside of what is free, and always near', () => {
    const part = fc
      .record({
        left: fc.double({ min: 0, max: 1_000, noNaN: true }),
        top: fc.double({ min: 0, max: 600, noNaN: true }),
        width: fc.double({ min: 1, max: 260, noNaN: true }),
        height: fc.double({ min: 1, max: 60, noNaN: true }),
      })
      .map(({ left, top, width, height }) => box(left, top, width, height));
    fc.assert(
      fc.property(part, fc.array(part, { maxLength: 12 }), part, (label, taken, free) => {
        for (const room of [WINDOW, free]) {
          const place = placeOfTip(label, { free: room, taken, isGround: () => true });
          if (!place) continue;
          expect(place.right - place.left).toBe(MARK);
          expect(isInside(place, room)).toBe(true);
          expect(isInside(place, nearTo(label)) || label.bottom - label.top < MARK).toBe(true);
          for (const one of [label, ...taken]) {
            const isApart =
              place.right <= one.left || one.right <= place.left || place.bottom <= one.top || one.bottom <= place.top;
            expect(isApart).toBe(true);
          }
        }
      }),
    );
  });
});
