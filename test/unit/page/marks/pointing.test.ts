import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeBeside, numberPlace, outlineOf, wayTo } from '../../../../utils/page/marks/pointing';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

const WINDOW = box(0, 0, 1000, 800);

const inside = fc
  .record({
    left: fc.nat(900),
    top: fc.nat(700),
    width: fc.integer({ min: 4, max: 400 }),
    height: fc.integer({ min: 4, max: 200 }),
  })
  .map(({ left, top, width, height }) => box(left, top, Math.min(left + width, 1000), Math.min(top + height, 800)));

describe('the line around a target', () => {
  it('stands around it, and within the window', () => {
    fc.assert(
      fc.property(inside, (target) => {
        const line = outlineOf(target, WINDOW);
        expect(line.left).toBeLessThanOrEqual(target.left);
        expect(line.top).toBeLessThanOrEqual(target.top);
        expect(line.right).toBeGreaterThanOrEqual(target.right);
        expect(line.bottom).toBeGreaterThanOrEqual(target.bottom);
        expect(line.left >= 0 && line.top >= 0 && line.right <= 1000 && line.bottom <= 800).toBe(true);
      }),
    );
  });

  it('has its number beside it, never over it, where there is room on any side', () => {
    fc.assert(
      fc.property(inside, (target) => {
        const line = outlineOf(target, WINDOW);
        const hasRoom = line.top >= 25 || 800 - line.bottom >= 25 || line.left >= 25;
        const at = numberPlace(line, WINDOW);
        // Places are told from within the line's edge, which is 3 pixels thick.
        const number = box(
          line.left + 3 + at.left,
          line.top + 3 + at.top,
          line.left + 25 + at.left,
          line.top + 25 + at.top,
        );
        const isApart =
          number.right <= target.left ||
          number.left >= target.right ||
          number.bottom <= target.top ||
          number.top >= target.bottom;
        if (hasRoom) expect(isApart).toBe(true);
      }),
    );
  });
});

describe('beside the panel', () => {
  it.each([
    ['none', null, WINDOW],
    ['one on the right', { left: 600, right: 1000 }, box(0, 0, 598, 800)],
    ['one on the left', { left: 0, right: 400 }, box(402, 0, 1000, 800)],
  ])('%s leaves the rest', (_, panel, free) => {
    expect(freeBeside(1000, 800, panel)).toEqual(free);
  });

  it('the line and its number stand in what is left', () => {
    fc.assert(
      fc.property(inside, fc.constantFrom({ left: 600, right: 1000 }, { left: 0, right: 400 }), (target, panel) => {
        const free = freeBeside(1000, 800, panel);
        const middle = (target.left + target.right) / 2;
        fc.pre(middle > free.left + 22 && middle < free.right - 22);
        const line = outlineOf(target, free);
        expect(line.left).toBeGreaterThanOrEqual(free.left);
        expect(line.right).toBeLessThanOrEqual(free.right);
        const number = line.left + 3 + numberPlace(line, free).left;
        expect(number).toBeGreaterThanOrEqual(free.left);
        expect(number + 22).toBeLessThanOrEqual(free.right);
      }),
    );
  });
});

describe('the way to a target', () => {
  const clip = box(0, 0, 1000, 800);
  const seenOf = (target: ReturnType<typeof box>) =>
    box(Math.max(target.left, 0), Math.max(target.top, 0), Math.min(target.right, 1000), Math.min(target.bottom, 800));
  it.each([
    ['above what is seen', box(10, -90, 200, -50), 'up'],
    ['below it', box(10, 900, 200, 940), 'down'],
    ['to its left', box(-300, 100, -100, 140), 'left'],
    ['to its right', box(1100, 100, 1300, 140), 'right'],
    ['in it', box(10, 100, 200, 140), null],
    ['partly in it', box(10, 790, 200, 830), null],
  ])('%s', (_, target, way) => {
    expect(wayTo(target, seenOf(target), clip)).toBe(way);
  });
});
