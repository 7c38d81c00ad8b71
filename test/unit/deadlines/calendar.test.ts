import { readFileSync } from 'node:fs';
import * as tables from '@hyunbinseo/holidays-kr/all';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  createCalendar,
  daysBetween,
  isDay,
  kstDay,
  kstMinute,
  UnknownYearError,
  weekday,
} from '../../../utils/deadlines/calendar';
import { HOLIDAYS_AS_OF, KOREAN_HOLIDAYS } from '../../../utils/deadlines/holidays';

const calendar = createCalendar(KOREAN_HOLIDAYS);
const FIRST = Date.UTC(2018, 0, 1);
const DAYS = (Date.UTC(2028, 0, 1) - FIRST) / 86_400_000;
const dayAt = (n: number) => new Date(FIRST + n * 86_400_000).toISOString().slice(0, 10);
/** Every day from 2018 to 2027, the slow way. */
const ALL = Array.from({ length: DAYS }, (_, n) => dayAt(n));
const NAMED: Record<string, unknown> = Object.assign({}, ...Object.values(tables));
const isOpen = (day: string) => !['Sat', 'Sun'].includes(new Date(day).toUTCString().slice(0, 3)) && !(day in NAMED);
const anyDay = fc.nat(DAYS - 1);

describe('the Korean day', () => {
  it.each([
    ['2026-11-23T14:59:59Z', '2026-11-23', '2026-11-23T23:59'],
    ['2026-11-23T15:00:00Z', '2026-11-24', '2026-11-24T00:00'],
    ['2026-12-31T15:00:00Z', '2027-01-01', '2027-01-01T00:00'],
  ])('at %s is %s', (at, day, minute) => {
    expect(kstDay(Date.parse(at))).toBe(day);
    expect(kstMinute(Date.parse(at))).toBe(minute);
  });

  it.each([
    ['2026-11-23', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-2-9', false],
    ['2026-11-23T10:00', false],
    ['', false],
  ])('%j exists: %s', (text, exists) => {
    expect(isDay(text)).toBe(exists);
  });

  it('counts on over months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(daysBetween('2026-11-23', '2026-11-20')).toBe(-3);
    expect(['2026-11-22', '2026-11-23', '2026-11-28'].map(weekday)).toEqual([0, 1, 6]);
  });
});

describe('a business day', () => {
  it('is a weekday that is no public holiday, on every day of 2018–2027', () => {
    expect(ALL.filter((day) => calendar.isBusinessDay(day))).toEqual(ALL.filter(isOpen));
  });

  it.each([
    ['2025-01-27', '임시공휴일'],
    ['2025-06-03', '대통령선거'],
    ['2026-05-01', '노동절'],
    ['2026-07-17', '제헌절'],
    ['2027-02-09', '대체공휴일(설날)'],
  ])('is not %s (%s)', (day) => {
    expect(calendar.isBusinessDay(day)).toBe(false);
  });

  it.each([2017, 2028])('is unknown in %i', (year) => {
    const error = { code: 'unknown-year', year };
    expect(() => calendar.isBusinessDay(`${year}-06-02`)).toThrow(UnknownYearError);
    expect(() => calendar.isBusinessDay(`${year}-06-02`)).toThrow(expect.objectContaining(error));
    expect(() => calendar.businessDaysBetween('2027-12-30', '2028-01-03')).toThrow(UnknownYearError);
    expect(() => calendar.addBusinessDays('2027-12-30', 5)).toThrow(UnknownYearError);
    expect(() => calendar.addBusinessDays('2018-01-02', -5)).toThrow(UnknownYearError);
  });
});

describe('business days between two days', () => {
  it('are counted as by hand', () => {
    expect(calendar.businessDaysBetween('2026-11-20', '2026-11-23')).toBe(1);
    expect(calendar.businessDaysBetween('2026-09-23', '2026-09-28')).toBe(1);
    expect(calendar.businessDaysBetween('2026-11-20', '2026-11-22')).toBe(0);
    expect(calendar.businessDaysBetween('2026-11-22', '2026-11-20')).toBe(0);
    expect(calendar.businessDaysBetween('2026-11-24', '2026-11-20')).toBe(-2);
    expect(calendar.businessDaysBetween('2017-12-31', '2018-01-02')).toBe(1);
  });

  it('agree with counting day by day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        const counted = ALL.slice(Math.min(from, to) + 1, Math.max(from, to) + 1).filter(isOpen).length;
        expect(calendar.businessDaysBetween(dayAt(from), dayAt(to))).toBe(from <= to ? counted : 0 - counted);
      }),
      { numRuns: 1000 },
    );
  });

  it('are the same both ways, and add up', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        const [x, y, z] = [a, b, c].sort((m, n) => m - n).map(dayAt) as [string, string, string];
        const { businessDaysBetween: between } = calendar;
        expect(between(y, x)).toBe(0 - between(x, y));
        expect(between(x, y) + between(y, z)).toBe(between(x, z));
      }),
    );
  });

  it('lead to the day they were counted for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: DAYS - 101 }), fc.integer({ min: 1, max: 30 }), (at, n) => {
        const later = calendar.addBusinessDays(dayAt(at), n);
        expect(isOpen(later)).toBe(true);
        expect(calendar.businessDaysBetween(dayAt(at), later)).toBe(n);
        const earlier = calendar.addBusinessDays(dayAt(at), -n);
        expect(ALL.slice(ALL.indexOf(earlier), at).filter(isOpen)).toHaveLength(n);
        expect(calendar.addBusinessDays(dayAt(at), 0)).toBe(dayAt(at));
      }),
    );
  });
});

it('the tables are those of the package that they are said to be from', () => {
  const url = new URL('../../../node_modules/@hyunbinseo/holidays-kr/package.json', import.meta.url);
  expect(HOLIDAYS_AS_OF.version).toBe(JSON.parse(readFileSync(url, 'utf8')).version);
  expect([...KOREAN_HOLIDAYS.keys()]).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]);
  for (const [year, days] of KOREAN_HOLIDAYS) {
    expect([...days].every((day) => isDay(day) && day.startsWith(`${year}-`))).toBe(true);
    expect(days.size).toBeGreaterThan(14);
  }
});
