/** Korean days. Every day is a `YYYY-MM-DD` text in Korean time; the machine's own time zone plays no part. */
import type { LocalTime } from '../page/facts';

/** A day in Korean time: `2026-11-23`. */
export type Day = string;

/** Korea has kept UTC+9 without summer time since 1988. */
const KST_MS = 9 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** A business day was asked for in a year whose holidays we do not know; nothing is guessed (policy.md §8.1). */
export class UnknownYearError extends Error {
  readonly code = 'unknown-year';
  readonly year: number;

  constructor(year: number) {
    super(`${year}년의 공휴일 표가 없어 영업일을 계산할 수 없습니다.`);
    this.name = 'UnknownYearError';
    this.year = year;
  }
}

/** Counts in business days: Monday to Friday without the public holidays (policy.md §8.1, 추정). */
export interface Calendar {
  /** @throws UnknownYearError */
  isBusinessDay(day: Day): boolean;
  /**
   * Business days after `from` up to and including `to`; 0 for the same day. Negative when `to` is earlier: less the
   * business days after `to` up to and including `from`.
   *
   * @throws UnknownYearError when one of the counted days lies in an unknown year
   */
  businessDaysBetween(from: Day, to: Day): number;
  /**
   * The `n`th business day after `day`, which itself is day 0; before it for a negative `n`; `day` for 0.
   *
   * @throws UnknownYearError
   */
  addBusinessDays(day: Day, n: number): Day;
}

const numberOf = (day: Day) => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const dayOf = (number: number): Day => new Date(number * DAY_MS).toISOString().slice(0, 10);
const yearOf = (day: Day) => Number(day.slice(0, 4));

/** Whether a text is a day that exists. */
export function isDay(text: string): text is Day {
  const number = /^\d{4}-\d{2}-\d{2}$/.test(text) ? numberOf(text) : Number.NaN;
  return !Number.isNaN(number) && dayOf(number) === text;
}

/** The minute that clocks in Korea show, `YYYY-MM-DDTHH:MM`, at `now` (ms since 1970 UTC). */
export function kstMinute(now: number): LocalTime {
  return new Date(now + KST_MS).toISOString().slice(0, 16);
}

/** The day it is in Korea at `now` (ms since 1970 UTC). */
export function kstDay(now: number): Day {
  return kstMinute(now).slice(0, 10);
}

/** `n` calendar days after `day`, before it for a negative `n`. */
export function addDays(day: Day, n: number): Day {
  return dayOf(numberOf(day) + n);
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** 0 for Sunday … 6 for Saturday. */
export function weekday(day: Day): number {
  return new Date(numberOf(day) * DAY_MS).getUTCDay();
}

/**
 * Tables of holidays with a seller's own days off. They are for the days that a seller has left: a centre's rule knows
 * nothing of them, so its due date is never counted with them. A year without a table stays unknown.
 */
export function withDaysOff(
  holidays: ReadonlyMap<number, ReadonlySet<Day>>,
  daysOff: readonly Day[],
): Map<number, ReadonlySet<Day>> {
  return new Map([...holidays].map(([year, days]) => [year, new Set([...days, ...daysOff])]));
}

/**
 * A calendar over tables of holidays.
 *
 * @param holidays year → its days off; a year without an entry is unknown
 */
export function createCalendar(holidays: ReadonlyMap<number, ReadonlySet<Day>>): Calendar {
  function isBusinessDay(day: Day): boolean {
    const year = yearOf(day);
    const table = holidays.get(year);
    if (!table) throw new UnknownYearError(year);
    const number = weekday(day);
    return number !== 0 && number !== 6 && !table.has(day);
  }

  /** Year → how many business days it has up to each of its days. */
  const sums = new Map<number, number[]>();
  function sumsOf(year: number): number[] {
    const known = sums.get(year);
    if (known) return known;
    const sum: number[] = [];
    let total = 0;
    for (let day = `${year}-01-01`; yearOf(day) === year; day = addDays(day, 1)) {
      total += isBusinessDay(day) ? 1 : 0;
      sum.push(total);
    }
    sums.set(year, sum);
    return sum;
  }
  const upTo = (day: Day) => sumsOf(yearOf(day))[daysBetween(`${day.slice(0, 4)}-01-01`, day)] ?? 0;

  function businessDaysBetween(from: Day, to: Day): number {
    if (to === from) return 0;
    if (to < from) return 0 - businessDaysBetween(to, from);
    const first = addDays(from, 1);
    let total = upTo(to) - upTo(first) + (isBusinessDay(first) ? 1 : 0);
    for (let year = yearOf(first); year < yearOf(to); year += 1) total += sumsOf(year).at(-1) ?? 0;
    return total;
  }

  function addBusinessDays(day: Day, n: number): Day {
    const step = Math.sign(n);
    let reached = day;
    for (let left = Math.abs(n); left > 0; ) {
      reached = addDays(reached, step);
      if (isBusinessDay(reached)) left -= 1;
    }
    return reached;
  }

  return { isBusinessDay, businessDaysBetween, addBusinessDays };
}
