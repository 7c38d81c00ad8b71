/** The public holidays of Korea, from the yearly 월력요항, as the calendar wants them. */
import * as tables from '@hyunbinseo/holidays-kr/all';
import type { Day } from './calendar';

/**
 * Where the tables come from. They go stale when the government declares a day off (policy.md §8.2): the screen shows
 * this stamp, and a test fails when the package moves on without it.
 */
export const HOLIDAYS_AS_OF = { source: '@hyunbinseo/holidays-kr', version: '5.2027.1', checked: '2026-08-21' };

/**
 * Turns the package's tables (`y2026: {'2026-01-01': ['1월 1일'], …}`) into sets of days.
 *
 * They hold the named holidays, including those on a Saturday or Sunday, substitute days, election days and days off
 * declared by the government; ordinary weekends are not in them.
 */
export function holidaysOf(years: Readonly<Record<string, Readonly<Record<Day, unknown>>>>): Map<number, Set<Day>> {
  return new Map(Object.entries(years).map(([name, days]) => [Number(name.slice(1)), new Set(Object.keys(days))]));
}

/** Year → public holidays, 2018–2027. */
export const KOREAN_HOLIDAYS: ReadonlyMap<number, ReadonlySet<Day>> = holidaysOf(tables);
