/** The calendar on the days that were: every holiday, every long pause, every turn of a year from 2018 to 2027. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar, UnknownYearError, withDaysOff } from '../../../utils/deadlines/calendar';
import { KOREAN_HOLIDAYS } from '../../../utils/deadlines/holidays';
import { count, FIRST_DAY, isOpen, LAST_DAY, NAMED, neighbour, walk } from './oracle';

const calendar = createCalendar(KOREAN_HOLIDAYS);
const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027];

describe('no business day', () => {
  it.each(Object.entries(NAMED))('is %s (%s)', (day) => {
    expect(calendar.isBusinessDay(day)).toBe(false);
    expect(calendar.businessDaysBetween(neighbour(day, -1), day)).toBe(0);
  });
});

describe('what policy.md §8.2 lists', () => {
  const LISTED = {
    2026: '01-01 02-16 02-17 02-18 03-01 03-02 05-01 05-05 05-24 05-25 06-03 06-06 07-17 08-15 08-17 09-24 09-25 09-26 10-03 10-05 10-09 12-25',
    // Only the substitute days.
    2027: '02-09 05-03 07-19 08-16 10-04 10-11 12-27',
  };
  const days = Object.entries(LISTED).flatMap(([year, list]) => list.split(' ').map((day) => `${year}-${day}`));
  it.each(days)('%s is a day off', (day) => {
    expect(calendar.isBusinessDay(day)).toBe(false);
  });

  it('is all of 2026', () => {
    expect([...(KOREAN_HOLIDAYS.get(2026) ?? [])]).toEqual(days.filter((day) => day.startsWith('2026')));
  });
});

/** The last business day before a pause of at least four days, the first one after it, and how long the pause is. */
const PAUSES: [before: string, after: string, days: number][] = [
  ['2018-02-14', '2018-02-19', 4],
  ['2018-09-21', '2018-09-27', 5],
  ['2019-02-01', '2019-02-07', 5],
  ['2019-09-11', '2019-09-16', 4],
  ['2020-01-23', '2020-01-28', 4],
  ['2020-09-29', '2020-10-05', 5],
  ['2021-02-10', '2021-02-15', 4],
  ['2021-09-17', '2021-09-23', 5],
  ['2022-01-28', '2022-02-03', 5],
  ['2022-09-08', '2022-09-13', 4],
  ['2023-01-20', '2023-01-25', 4],
  ['2023-09-27', '2023-10-04', 6],
  ['2024-02-08', '2024-02-13', 4],
  ['2024-09-13', '2024-09-19', 5],
  ['2025-01-24', '2025-01-31', 6],
  ['2025-05-02', '2025-05-07', 4],
  ['2025-10-02', '2025-10-10', 7],
  ['2026-02-13', '2026-02-19', 5],
  ['2026-09-23', '2026-09-28', 4],
  ['2027-02-05', '2027-02-10', 4],
];

describe('a long pause', () => {
  it.each(PAUSES)('%s is one business day before %s', (before, after) => {
    expect(calendar.addBusinessDays(before, 1)).toBe(after);
    expect(calendar.addBusinessDays(after, -1)).toBe(before);
    expect(calendar.businessDaysBetween(before, after)).toBe(1);
  });

  it.each(PAUSES)('after %s and before %s no day counts', (before, after, days) => {
    let day = before;
    for (let passed = 0; passed < days; passed += 1) {
      day = neighbour(day, 1);
      expect(calendar.businessDaysBetween(before, day)).toBe(0);
      expect(calendar.addBusinessDays(day, 1)).toBe(after);
    }
    expect(neighbour(day, 1)).toBe(after);
  });
});

/** First and last business day of a year, and how many it has. */
const ENDS: [year: number, first: string, last: string, days: number][] = [
  [2018, '01-02', '12-31', 246],
  [2019, '01-02', '12-31', 248],
  [2020, '01-02', '12-31', 250],
  [2021, '01-04', '12-31', 249],
  [2022, '01-03', '12-30', 247],
  [2023, '01-02', '12-29', 247],
  [2024, '01-02', '12-31', 246],
  [2025, '01-02', '12-31', 244],
  [2026, '01-02', '12-31', 245],
  [2027, '01-04', '12-31', 246],
];

describe('a year', () => {
  it.each(ENDS)('%i begins on %s, ends on %s and has %i business days', (year, first, last, days) => {
    expect(calendar.addBusinessDays(`${year}-01-01`, 1)).toBe(`${year}-${first}`);
    expect(calendar.isBusinessDay(`${year}-${last}`)).toBe(true);
    expect(calendar.businessDaysBetween(`${year}-01-01`, `${year}-12-31`)).toBe(days);
  });

  it.each(ENDS.slice(1))('%i begins one business day after the one before ended', (year, first) => {
    const last = ENDS.find(([other]) => other === year - 1)?.[2];
    expect(calendar.addBusinessDays(`${year - 1}-${last}`, 1)).toBe(`${year}-${first}`);
    expect(calendar.businessDaysBetween(`${year - 1}-${last}`, `${year}-${first}`)).toBe(1);
  });

  const months = YEARS.flatMap((year) => Array.from({ length: 12 }, (_, at) => [year, at + 1] as const));
  it.each(months)('%i, month %i, has as many as one counts day by day', (year, month) => {
    const first = `${year}-${String(month).padStart(2, '0')}-01`;
    const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
    const days = count(first, last);
    expect(days).toBeGreaterThanOrEqual(14);
    expect(calendar.businessDaysBetween(first, last)).toBe(days);
  });
});

describe('a year without a table', () => {
  it.each([
    ['2027-12-30', 2, 2028],
    ['2027-12-31', 1, 2028],
    ['2028-01-03', 1, 2028],
    ['2018-01-02', -1, 2017],
    ['2017-12-29', -1, 2017],
  ])('%s and %i business days: nobody can say', (day, days, year) => {
    expect(() => calendar.addBusinessDays(day, days)).toThrow(expect.objectContaining({ year }));
  });

  it.each([
    ['2027-12-31', '2028-01-03'],
    ['2017-12-29', '2018-01-02'],
    ['2016-01-04', '2016-01-05'],
  ])('from %s to %s: nobody can say', (from, to) => {
    expect(() => calendar.businessDaysBetween(from, to)).toThrow(UnknownYearError);
  });
});

describe('a seller’s own days off', () => {
  const own = createCalendar(withDaysOff(KOREAN_HOLIDAYS, ['2026-11-24', '2026-11-28', '2028-01-03']));

  it.each([
    ['a day off', '2026-11-23', '2026-11-25', 1],
    ['a day off at a weekend', '2026-11-27', '2026-11-30', 1],
    ['none', '2026-11-25', '2026-11-27', 2],
  ])('count as none over %s', (_, from, to, days) => {
    expect(own.businessDaysBetween(from, to)).toBe(days);
    expect(own.addBusinessDays(from, days)).toBe(to);
  });

  it('change nothing in the table that they were added to, nor make a year known', () => {
    expect(calendar.isBusinessDay('2026-11-24')).toBe(true);
    expect(() => own.isBusinessDay('2028-01-04')).toThrow(UnknownYearError);
  });
});

describe('any day at all', () => {
  const day = fc.nat(3651).map((n) => new Date(Date.UTC(2018, 0, 1 + n)).toISOString().slice(0, 10));

  it('is what a calendar says that looks at one day after the other', () => {
    expect([FIRST_DAY, LAST_DAY].map(isOpen)).toEqual([FIRST_DAY, LAST_DAY].map(calendar.isBusinessDay));
    fc.assert(
      fc.property(day, fc.integer({ min: -25, max: 25 }), (from, n) => {
        const to = walk(from, n);
        fc.pre(to >= FIRST_DAY && to <= LAST_DAY);
        expect(calendar.addBusinessDays(from, n)).toBe(to);
        if (n > 0) expect(calendar.businessDaysBetween(from, to)).toBe(count(from, to));
      }),
      { numRuns: 400 },
    );
  });
});
