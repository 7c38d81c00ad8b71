/** What a language makes of times and numbers, by `Intl`; times in Korean time wherever the computer stands. */
import { type Day, kstDay, kstMinute } from '@/utils/deadlines/calendar';
import { dayFormat, isOtherYear } from '@/utils/deadlines/day-format';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface Manner {
  /** How a month is written. */
  month: 'long' | 'short';
  /** Between a day and its time. */
  at: string;
  /** Between two days. */
  to: string;
}

/**
 * @param language as `Intl` names it
 * @returns functions of times `at` and `now` in epoch milliseconds
 */
export function timesIn(language: string, { month, at: beforeTime, to: between }: Manner) {
  const date = dayFormat(language, { month, day: 'numeric' });
  let relative: Intl.RelativeTimeFormat | undefined;
  const past = (count: number, unit: 'minute' | 'hour' | 'day') => {
    relative ??= new Intl.RelativeTimeFormat(language);
    return relative.format(-Math.floor(count), unit);
  };
  const clock = (at: number) => kstMinute(at).slice(11);
  const dayText = (day: Day, now: number) => date(day, isOtherYear(day, now));
  const dayOf = (at: number, now: number) => dayText(kstDay(at), now);
  return {
    /** At most `digits` after the point. */
    number: (value: number, digits: number) => value.toLocaleString(language, { maximumFractionDigits: digits }),
    dayText,
    dayOf,
    timeOf: (at: number, now: number) => `${dayOf(at, now)}${beforeTime}${clock(at)}`,
    daysOf(from: number, to: number, now: number): string {
      const [first, last] = [dayOf(from, now), dayOf(to, now)];
      return first === last ? first : `${first}${between}${last}`;
    },
    /** Of something lately: its day is not named today, its year never. */
    seenTime: (at: number, now: number) =>
      kstDay(at) === kstDay(now) ? clock(at) : `${date(kstDay(at))}${beforeTime}${clock(at)}`,
    ago(at: number, now: number): string | null {
      const age = now - at;
      if (age < MINUTE) return null;
      if (age < HOUR) return past(age / MINUTE, 'minute');
      return age < DAY ? past(age / HOUR, 'hour') : past(age / DAY, 'day');
    },
  };
}
