/** Times at which what the radar says changes, in Korean time wherever the computer stands. */
import type { LocalTime } from '../page/facts';
import { addDays, type Day, kstDay } from './calendar';

const MINUTE = 60_000;

/** The moment that a clock in Korea shows a minute of a day, in epoch milliseconds. @param time `09:00` */
export const kstTime = (day: Day, time: string): number => Date.parse(`${day}T${time}:00+09:00`);

/** The moment from which something is past, in epoch milliseconds: a due minute lasts a minute, a due day a day. */
export function endOf(due: LocalTime): number {
  const [day = '', time] = due.split('T');
  return time ? kstTime(day, time) + MINUTE : kstTime(addDays(day, 1), '00:00');
}

/** What is open or put off, and when it is: in epoch milliseconds. */
interface Standing {
  warnings: readonly { due: LocalTime }[];
  later: readonly { due: LocalTime; until: number }[];
  now: number;
}

/** When the radar says something else without anybody doing anything: a new day, a time that is up, one that is past. */
export function nextMoment({ warnings, later, now }: Standing): number {
  const moments = [
    kstTime(addDays(kstDay(now), 1), '00:00'),
    ...[...warnings, ...later].map(({ due }) => endOf(due)),
    ...later.map(({ until }) => until),
  ];
  return Math.min(...moments.filter((moment) => moment > now));
}
