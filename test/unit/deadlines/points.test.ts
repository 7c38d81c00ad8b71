import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../utils/deadlines/calendar';
import { type Points, type PointsView, placeOf, readPoints } from '../../../utils/deadlines/points';
import { kst } from './rule';
import { POLICY } from './shipped';

const NOW = kst('2026-11-23T14:03');
const TODAY = '2026-11-23';
const one = (day: string, points: number | null): Points => ({ day, points, type: null });
const seenAt = (time: string, rest: Partial<PointsView> = {}): PointsView => ({
  rows: 2,
  unread: 0,
  seenAt: kst(time),
  ...rest,
});
const SEEN = seenAt('2026-11-23T14:00');
const read = (seen: Points[], typed: Points[] = [], view: PointsView | null = SEEN) =>
  readPoints(POLICY, seen, typed, view, null, NOW);

describe('what is known', () => {
  it.each<[string, Points[], Points[], PointsView | null, boolean, number]>([
    ['nothing', [], [], null, false, 0],
    ['a list with older entries only', [one('2026-11-01', 3)], [], SEEN, true, 0],
    ['a list of eight days ago', [one('2026-11-10', 3)], [], seenAt('2026-11-15T10:00'), false, 0],
    ['a list of a week ago', [one('2026-11-17', 3)], [], seenAt('2026-11-17T10:00'), true, 3],
    ['only what was typed', [], [one('2026-11-20', 2)], null, true, 2],
    ['only what was typed of long ago', [], [one('2026-11-02', 2)], null, false, 0],
    ['only a stage', [], [], seenAt('2026-11-23T10:00', { rows: 0 }), false, 0],
    ['only a sum', [], [], seenAt('2026-11-23T10:00', { rows: 0, sum: 4 }), true, 4],
    ['only a sum of zero', [], [], seenAt('2026-11-23T10:00', { rows: 0, sum: 0 }), true, 0],
    ['only a sum of yesterday', [], [], seenAt('2026-11-22T10:00', { rows: 0, sum: 4 }), true, 4],
    ['only a sum of long ago', [], [], seenAt('2026-11-02T10:00', { rows: 0, sum: 4 }), false, 0],
    ['only a sum that nobody could read', [], [], seenAt('2026-11-23T10:00', { rows: 0, sum: null }), false, 0],
  ])('by %s', (_, seen, typed, view, known, counted) => {
    expect(read(seen, typed, view)).toMatchObject({ known, counted });
  });
});

describe('the screen’s own sum', () => {
  const entries = [one('2026-11-20', 2), one('2026-11-18', 3)];

  it.each<[string, number, string, number, number | null]>([
    ['counts where it is higher', 7, '2026-11-23T14:00', 7, 7],
    ['gives way where ours is higher', 4, '2026-11-23T14:00', 5, 4],
    ['of yesterday is that of other days', 7, '2026-11-22T14:00', 5, null],
  ])('%s', (_, sum, time, counted, stated) => {
    expect(read(entries, [], seenAt(time, { sum }))).toMatchObject({ points: 5, counted, stated });
  });
});

describe('a sum of yesterday, which may be more today', () => {
  const yesterday = (rest: Partial<PointsView>) => seenAt('2026-11-22T10:30', { sum: 8, ...rest });

  it.each<[string, Points[], Points[], PointsView, number, boolean]>([
    ['stands alone', [], [], yesterday({ rows: 0 }), 8, true],
    ['is not lowered by what the seller types', [], [one(TODAY, 2)], yesterday({ rows: 0 }), 8, true],
    ['gives way to more that they type', [], [one(TODAY, 9)], yesterday({ rows: 0 }), 9, true],
    ['is not lowered by a part of the list', [one('2026-11-20', 2)], [], yesterday({ rows: 1, total: 3 }), 8, true],
    ['gives way to the whole list', [one('2026-11-20', 2)], [], yesterday({ rows: 1, total: 1 }), 2, false],
  ])('%s', (_, seen, typed, view, counted, atLeast) => {
    expect(read(seen, typed, view)).toMatchObject({ counted, atLeast });
  });

  it('is sure on its day', () => {
    expect(read([], [], seenAt('2026-11-23T10:30', { rows: 0, sum: 8 }))).toMatchObject({ counted: 8, atLeast: false });
  });
});

describe('typed points', () => {
  it('count on the days of which the screen shows none, and on no other', () => {
    const seen = [one('2026-11-20', 2)];
    const typed = [one('2026-11-20', 5), one('2026-11-21', 1)];
    expect(read(seen, typed)).toMatchObject({ points: 3 });
    expect(placeOf({ from: '2026-11-17', to: TODAY }, '2026-11-20', new Set(['2026-11-20']))).toBe('covered');
  });
});

describe('there may be more', () => {
  it.each<[string, Points[], PointsView, object]>([
    ['with an entry of unknown points', [one(TODAY, null)], SEEN, { atLeast: true, unknown: 1 }],
    ['with rows that nobody could read', [], seenAt('2026-11-23T10:00', { unread: 2 }), { atLeast: true, unknown: 2 }],
    ['no more with rows of long ago', [], seenAt('2026-11-10T10:00', { unread: 2 }), { atLeast: false, unknown: 0 }],
    ['with entries that were not shown', [], seenAt('2026-11-23T10:00', { total: 9 }), { atLeast: true, unseen: 7 }],
    ['not so where the screen sums up', [], seenAt('2026-11-23T10:00', { total: 9, sum: 4 }), { atLeast: false }],
    ['not with an old one of unknown points', [one('2026-11-01', null)], SEEN, { atLeast: false, unknown: 0 }],
    ['since yesterday’s look', [], seenAt('2026-11-22T14:00'), { old: true }],
    ['not since this morning’s', [], seenAt('2026-11-23T09:00'), { old: false }],
  ])('%s', (_, seen, view, expected) => {
    expect(read(seen, [], view)).toMatchObject(expected);
  });
});

it('points leave seven days after their day, soonest first', () => {
  const entries = [one(TODAY, 1), one('2026-11-17', 2), one('2026-11-17', 1), one('2026-11-16', 9), one(TODAY, null)];
  expect(read(entries).leaving).toEqual([
    { day: '2026-11-24', points: 3 },
    { day: '2026-11-30', points: 1 },
  ]);
});

it('a day to come does not count yet, nor does one that is past', () => {
  const days = ['2026-11-24', TODAY, '2026-11-17', '2026-11-16', '2026-11-15'];
  expect(days.map((day) => placeOf({ from: '2026-11-17', to: TODAY }, day))).toEqual([
    ...['future', 'inside', 'inside', 'edge', 'past'],
  ]);
});

const offset = fc.integer({ min: -12, max: 2 });
const some = fc.array(fc.record({ offset, points: fc.option(fc.nat(12)) }), { maxLength: 10 });
const dated = (list: { offset: number; points: number | null }[]) =>
  list.map(({ offset, points }) => one(addDays(TODAY, offset), points));

it('the number is never below what is known, nor below the screen’s own of today', () => {
  fc.assert(
    fc.property(some, some, fc.option(fc.nat(30)), (seen, typed, sum) => {
      const reading = read(dated(seen), dated(typed), seenAt('2026-11-23T10:00', { sum }));
      const certain = seen.filter(({ offset }) => offset > -7 && offset <= 0);
      const least = certain.reduce((total, { points }) => total + (points ?? 0), 0);
      expect(reading.counted).toBeGreaterThanOrEqual(Math.max(least, sum ?? 0));
      if (certain.some(({ points }) => points === null)) expect(reading.atLeast).toBe(true);
      expect(reading.leaving.reduce((total, { points }) => total + points, 0)).toBe(reading.points);
    }),
  );
});

it('typing what the screen has already said changes nothing', () => {
  fc.assert(
    fc.property(some, (seen) => {
      expect(read(dated(seen), dated(seen))).toEqual(read(dated(seen)));
    }),
  );
});
