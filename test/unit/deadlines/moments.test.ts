import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kstMinute } from '../../../utils/deadlines/calendar';
import { nextCount } from '../../../utils/deadlines/moments';
import { isOver } from '../../../utils/deadlines/warnings';
import { kst } from './rule';

const NOW = kst('2026-11-23T10:00');
const HOUR = 60 * 60 * 1000;

interface One {
  due: string;
  /** Put off until then. */
  until?: number;
}

/** What the badge counts at a time, told apart: past, due today, in nobody's sight. */
function counts(all: One[], now: number): string {
  const kinds = all.map(({ due, until = 0 }) => {
    if (isOver(due, now)) return 'past';
    if (now < until) return 'away';
    return due.slice(0, 10) === kstMinute(now).slice(0, 10) ? 'today' : 'away';
  });
  return kinds.join();
}

const runningOf = (all: One[], now: number) => ({
  warnings: all.filter(({ until = 0 }) => until <= now),
  later: all.flatMap(({ due, until = 0 }) => (until > now ? [{ due, until }] : [])),
});

const due = fc
  .tuple(fc.integer({ min: -2, max: 5 }), fc.constantFrom('', 'T00:00', 'T09:30', 'T23:59'))
  .map(([days, time]) => kstMinute(NOW + days * 24 * HOUR).slice(0, 10) + time);
const one = fc
  .record({ due, until: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }) })
  .map(({ due, until }): One => ({ due, ...(until !== undefined && { until: NOW + until * HOUR }) }));

it('is never after a change of what is counted, and at one whenever it comes', () => {
  fc.assert(
    fc.property(fc.array(one, { maxLength: 4 }), (all) => {
      const next = nextCount(runningOf(all, NOW), NOW);
      const before = counts(all, NOW);
      // All moments of these deadlines lie on half hours, or a minute after one.
      const looks = Array.from(
        { length: 8 * 48 * 2 },
        (_, at) => NOW + Math.floor(at / 2) * (HOUR / 2) + (at % 2) * 60_000,
      );
      const change = looks.find((look) => look > NOW && counts(all, look) !== before);
      if (change === undefined) return;
      expect(next).not.toBeNull();
      expect(next).toBeLessThanOrEqual(change);
      expect(next).toBeGreaterThan(NOW);
    }),
  );
});

it.each<[string, One[], string | null]>([
  ['nothing runs', [], null],
  ['all is past', [{ due: '2026-11-20' }], null],
  ['one is due today', [{ due: '2026-11-23' }], '2026-11-24T00:00'],
  ['one is due at a minute', [{ due: '2026-11-23T14:00' }], '2026-11-23T14:01'],
  ['one is due on another day', [{ due: '2026-11-27T14:00' }], '2026-11-27T00:00'],
  ['one comes back today', [{ due: '2026-11-23', until: kst('2026-11-23T18:00') }], '2026-11-23T18:00'],
  ['one comes back before its day', [{ due: '2026-11-27', until: kst('2026-11-24T09:00') }], '2026-11-27T00:00'],
])('where %s', (_, all, expected) => {
  const next = nextCount(runningOf(all, NOW), NOW);
  expect(next === null ? null : kstMinute(next)).toBe(expected);
});

it('follows the end of an earlier reading, from which on it may be past', () => {
  const maybe = { due: '2026-11-25', earliest: '2026-11-23' };
  expect(kstMinute(nextCount({ warnings: [maybe], later: [] }, NOW) ?? 0)).toBe('2026-11-24T00:00');
});
