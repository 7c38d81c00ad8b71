// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createCovers } from '../../../../entrypoints/center.content/marks/covers';
import type { SeenRow } from '../../../../entrypoints/center.content/marks/in-sight';
import type { Marked } from '../../../../entrypoints/center.content/marks/marked-rows';
import { type Box, common } from '../../../../utils/page/marks/geometry';

const CLIP: Box = { left: 0, top: 0, right: 500, bottom: 800 };
const list = document.createElement('main');
const box = (top: number, bottom: number): Box => ({ left: 0, top, right: 300, bottom });

/** What stands over the rows, the topmost first; and how long each look at a place takes. */
let things: Map<Element, Box>;
let takes: number;
let clock: number;
let asked: number[];
let rows: Map<Element, SeenRow>;
let covers: ReturnType<typeof createCovers>;

const boxes = {
  whole: (element: Element) => things.get(element) ?? box(0, 0),
  coverAt(_: Element, __: number, top: number) {
    clock += takes;
    asked.push(top);
    return [...things].find(([, place]) => place.top <= top && place.bottom >= top)?.[0] ?? null;
  },
};

function showRows(count: number, first = 0): void {
  const before = [...rows.values()];
  rows = new Map();
  for (let at = 0; at < count; at++) {
    const row = box(first + at * 40, first + (at + 1) * 40);
    const one = before[at]?.one ?? ({ row: { element: document.createElement('p') } } as unknown as Marked);
    rows.set(one.row.element, { one, list, row, seen: common(row, CLIP), clip: CLIP });
  }
}
const cover = (place: Box) => {
  const thing = document.createElement('div');
  things.set(thing, place);
  return thing;
};
/** @param before milliseconds of the frame that something else took */
const look = ({ anew = false, isMoving = false, before = 0 } = {}) => {
  asked = [];
  const frame = clock;
  clock += before;
  return covers.look(rows, anew, isMoving, frame);
};
/** From where to where each row is free. */
const free = () =>
  [...rows.values()].map((row) => {
    const place = covers.freeOf(row);
    return place && [place.top, place.bottom];
  });

beforeEach(() => {
  [things, rows, takes, clock] = [new Map(), new Map(), 0.01, 0];
  covers = createCovers(boxes, () => clock);
  showRows(20);
});

it('a free row is asked once', () => {
  look();
  expect(asked).toHaveLength(20);
  expect(free()).toEqual([...rows.values()].map(({ seen }) => [seen.top, seen.bottom]));
  // Nothing changed: nobody is asked again.
  clock += 10_000;
  look();
  expect(asked).toEqual([]);
});

it('a frame that was full before has a part for looks all the same', () => {
  takes = 0.5;
  let frames = 0;
  for (let again = look({ before: 8 }); again === 0; again = look({ before: 8 })) frames++;
  expect(frames).toBeLessThan(6);
  expect(free()).toEqual([...rows.values()].map(({ seen }) => [seen.top, seen.bottom]));
});

it('and one that was begun before has less', () => {
  takes = 0.5;
  expect(look({ before: 4 })).toBe(0);
  expect(asked.length).toBeLessThan(6);
});

it('rows end at a head that sticks, of two parts, and at a foot, wherever they are scrolled to', () => {
  cover(box(0, 30));
  cover(box(30, 50));
  cover(box(790, 900));
  look();
  expect(free().slice(0, 2)).toEqual([null, [50, 80]]);
  expect(free()[19]).toEqual([760, 790]);
  clock += 1_000;
  takes = 3;
  showRows(20, -15);
  for (let wait = look({ isMoving: true }); wait === 0; ) wait = look();
  showRows(20, -25);
  // It rests from a look that took long, and knows where the head is.
  look({ isMoving: true });
  expect(asked).toEqual([]);
  expect(free().slice(0, 3)).toEqual([null, [50, 55], [55, 95]]);
});

it('what comes to stand over rows is found, and that it has gone', () => {
  look();
  const menu = cover(box(310, 410));
  clock += 1_000;
  look({ anew: true });
  expect(free().slice(6, 12)).toEqual([[240, 280], [280, 310], null, null, [410, 440], [440, 480]]);
  things.delete(menu);
  clock += 1_000;
  look({ anew: true });
  expect(free().every((place) => place !== null)).toBe(true);
});

it('a menu in a cell covers the rows that it hangs over, and not its own', () => {
  look();
  const own = [...rows.keys()][8] as Element;
  const menu = document.createElement('div');
  own.append(menu);
  things.set(menu, box(330, 405));
  const { coverAt } = boxes;
  boxes.coverAt = (element, left, top) => {
    const found = coverAt(element, left, top);
    return found && element.contains(found) ? null : found;
  };
  clock += 1_000;
  look({ anew: true });
  expect(free().slice(7, 11)).toEqual([[280, 320], [320, 360], null, [405, 440]]);
  boxes.coverAt = coverAt;
});

describe('where asking takes long', () => {
  beforeEach(() => {
    takes = 2;
  });

  it('a look goes over several frames, and rows that nobody has looked at wait for it', () => {
    expect(look()).toBe(0);
    expect(asked).toHaveLength(3);
    expect(free().map((place) => place !== null)).toEqual(Array.from({ length: 20 }, (_, at) => at < 3));
    for (let frame = 0; frame < 5; frame++) expect(look()).toBe(0);
    expect(look()).toBeUndefined();
    expect(free().every((place) => place !== null)).toBe(true);
  });

  it('a row that was not seen in a look at all is looked at as soon as it is', () => {
    while (look() === 0);
    const [[element, row]] = [...rows] as [[Element, SeenRow]];
    rows.delete(element);
    clock += 10_000;
    look({ anew: true });
    while (look() === 0);
    cover(box(0, 60));
    rows.set(element, row);
    clock += 10_000;
    look();
    expect(asked).toEqual([1]);
    expect(free().at(-1)).toBeNull();
  });

  it('rows keep what was found while they are looked at again', () => {
    cover(box(0, 30));
    while (look() === 0);
    const before = free();
    clock += 10_000;
    look({ anew: true });
    expect(free()).toEqual(before);
  });

  it('the next look waits for as long as leaves the page nearly all of the time, and is not forgotten', () => {
    while (look() === 0);
    const ended = clock;
    let wait = look({ anew: true }) ?? 0;
    expect(asked).toEqual([]);
    expect(wait).toBeGreaterThanOrEqual(19 * 40);
    clock += wait;
    wait = look() ?? -1;
    expect(asked).toHaveLength(3);
    expect(wait).toBe(0);
    expect(clock - ended).toBeGreaterThan(19 * 40);
  });
});
