/** Times at which what is said of deadlines changes by itself, in Korean time wherever the computer stands. */
import type { LocalTime } from '../page/facts';
import { addDays, type Day, kstDay } from './calendar';

const MINUTE = 60_000;

/** When something is due, and by its earlier reading, where it has one. */
interface Due {
  due: LocalTime;
  earliest?: LocalTime | undefined;
}

/** Deadlines as far as it takes to know when they change. */
export interface Running {
  /** On the seller's list. */
  warnings: readonly Due[];
  /** Put off; `until` in epoch milliseconds. */
  later: readonly (Due & { until: number })[];
}

/** The moment that a clock in Korea shows a minute of a day, in epoch milliseconds. @param time `09:00` */
export const kstTime = (day: Day, time: string): number => Date.parse(`${day}T${time}:00+09:00`);

/** The moment at which the day begins that something may be due on, in epoch milliseconds: from then on it is due today. */
export const dayOfDue = ({ due, earliest = due }: Due): number => kstTime(earliest.slice(0, 10), '00:00');

/** The moment from which something is past, in epoch milliseconds: a due minute lasts a minute, a due day a day. */
export function endOf(due: LocalTime): number {
  const [day = '', time] = due.split('T');
  return time ? kstTime(day, time) + MINUTE : kstTime(addDays(day, 1), '00:00');
}

/**
 * When the radar says something else without anybody doing anything: a new day, a time that is up, one that is past.
 * @returns epoch milliseconds, later than `now`
 */
export function nextMoment({ warnings, later, now }: Running & { now: number }): number {
  const moments = [
    kstTime(addDays(kstDay(now), 1), '00:00'),
    ...[...warnings, ...later].map(({ due }) => endOf(due)),
    ...later.map(({ until }) => until),
  ];
  return Math.min(...moments.filter((moment) => moment > now));
}

/** The moments at which something is past, by each of its readings. */
const ends = ({ due, earliest }: Due) => [due, ...(earliest === undefined ? [] : [earliest])].map(endOf);

/**
 * When what is said of those past or due today changes by itself: a due day begins, a deadline is past, by its earlier
 * reading or surely, or one that was put off comes back on its due day.
 *
 * @param now epoch milliseconds
 * @returns epoch milliseconds, later than `now`; `null` when it stays as it is
 */
export function nextCount({ warnings, later }: Running, now: number): number | null {
  const moments = [
    ...warnings.flatMap((one) => [dayOfDue(one), ...ends(one)]),
    ...later.flatMap((one) => [Math.max(one.until, dayOfDue(one)), ...ends(one)]),
  ].filter((moment) => moment > now);
  return moments.length > 0 ? Math.min(...moments) : null;
}
