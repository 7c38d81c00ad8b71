/** What the browser's notifications say of deadlines, and when. */
import type { LocalTime, OrderFact } from '../page/facts';
import { addDays, type Calendar, type Day, kstDay, UnknownYearError } from './calendar';
import { endOf, kstTime } from './moments';
import { nearFrom, type Urgency } from './warnings';

/** What a seller wants to be told. */
export interface NoticeWishes {
  /** `09:00`: the time of the morning's word; `null` for none. */
  morning: string | null;
  /** Whether each deadline is told once more shortly before its end. */
  before: boolean;
}

/** An open deadline as far as a notice tells of it. */
export interface Told {
  kind: string;
  orderNumber: string;
  /** The number is that of an inquiry. */
  numberIs?: OrderFact['numberIs'];
  due: LocalTime;
  /** The day it would be if the first day counted too, where nobody knows whether it does. */
  earliest?: Day;
  urgency: Urgency;
  /** It was put off until then, and is back. Epoch milliseconds. */
  backAt?: number;
}

/** The morning's word on all that is near, or the one on what is due at the same time, by either reading. */
export type Notice =
  | { at: 'morning'; day: Day; overdue: Told[]; today: Told[]; tomorrow: Told[] }
  | { at: 'before'; due: LocalTime; deadlines: Told[] };

const HOUR = 60 * 60 * 1000;
/** How long before a due minute it is told once more. */
const AHEAD = 2 * HOUR;
/** A due day lasts until midnight, when hardly anybody works: it is told two hours before the end of work at six. */
const DAY_TIME = '16:00';
/** A computer that slept over the morning's time is told so long after it. */
const MORNING_LASTS = 6 * HOUR;

/** When something is due: by its earlier reading, which nobody has ruled out, and by the later one. */
const readings = ({ due, earliest }: Pick<Told, 'due' | 'earliest'>): LocalTime[] =>
  earliest === undefined ? [due] : [earliest, due];

/**
 * The moment at which a deadline is told once more, in epoch milliseconds.
 *
 * @param reading when it is due, by one of its readings
 * @param backAt it is put off until then, in epoch milliseconds
 */
export function beforeEnd(reading: LocalTime, backAt = 0): number {
  const [day = '', time] = reading.split('T');
  return Math.max(time ? kstTime(day, time) - AHEAD : kstTime(day, DAY_TIME), backAt);
}

/**
 * What is to be told at `now`, of all that was to be told since `from`; each time comes once. What is past by now is not
 * told as something still to come.
 *
 * @param from up to when everything was told; it and `now` in epoch milliseconds
 * @param open the deadlines as they stand at `now`
 * @param workdays the seller's business days
 */
export function noticesSince(
  from: number,
  now: number,
  open: readonly Told[],
  { morning, before }: NoticeWishes,
  workdays: Calendar,
): Notice[] {
  const notices: Notice[] = [];
  if (morning !== null && isMorning(kstTime(kstDay(now), morning), from, now)) {
    const notice = morningNotice(kstDay(now), open, workdays);
    if (notice) notices.push(notice);
  }
  if (!before) return notices;
  const due = open
    .flatMap((one) => readings(one).map((reading) => ({ one, reading })))
    .filter(({ one, reading }) => isIn(beforeEnd(reading, one.backAt), from, now) && now < endOf(reading));
  for (const [at, all] of Map.groupBy(due, ({ reading }) => reading))
    notices.push({ at: 'before', due: at, deadlines: all.map(({ one }) => one) });
  return notices;
}

const isIn = (moment: number, from: number, now: number) => from < moment && moment <= now;
const isMorning = (moment: number, from: number, now: number) =>
  isIn(moment, from, now) && now < moment + MORNING_LASTS;

/** Nothing on a day off, unless something ends on it; nothing where nothing is near. */
function morningNotice(day: Day, open: readonly Told[], workdays: Calendar): Notice | null {
  const of = (urgency: Urgency) => open.filter((one) => one.urgency === urgency);
  const [overdue, today, tomorrow] = [of('overdue'), of('today'), of('tomorrow')];
  if (overdue.length + today.length + tomorrow.length === 0) return null;
  return today.length > 0 || isWorkday(day, workdays) ? { at: 'morning', day, overdue, today, tomorrow } : null;
}

/** Where nobody knows, it may be one. */
function isWorkday(day: Day, workdays: Calendar): boolean {
  try {
    return workdays.isBusinessDay(day);
  } catch (error) {
    if (error instanceof UnknownYearError) return true;
    throw error;
  }
}

/**
 * The next moment at which there is something to tell, as far as it is known now.
 *
 * @param now epoch milliseconds
 * @param open what is open, or will be: put off, with `backAt` when it comes back
 * @param workdays the seller's business days
 * @returns epoch milliseconds, later than `now`; `null` when there is none
 */
export function nextNotice(
  open: readonly Pick<Told, 'due' | 'earliest' | 'backAt'>[],
  { morning, before }: NoticeWishes,
  now: number,
  workdays: Calendar,
): number | null {
  const ends = open.flatMap((one) => readings(one).map((reading) => beforeEnd(reading, one.backAt)));
  const moments = [
    ...(before ? ends.filter((moment) => moment > now) : []),
    ...(morning === null ? [] : open.map((one) => nextMorning(one, morning, now, workdays))),
  ];
  return moments.length > 0 ? Math.min(...moments) : null;
}

/** The first morning after `now` whose word tells of a deadline: it is near then, or past. */
function nextMorning(
  { due, earliest = due, backAt = 0 }: Pick<Told, 'due' | 'earliest' | 'backAt'>,
  morning: string,
  now: number,
  workdays: Calendar,
): number {
  const near = earliest.slice(0, 10);
  // One that is put off comes back at its end, if not before.
  const back = Math.min(backAt, endOf(due));
  const endsOn = (day: Day) => near <= day && day <= due.slice(0, 10);
  let day = [kstDay(now), kstDay(back), nearFrom(near, workdays)].reduce((a, b) => (a > b ? a : b));
  for (;;) {
    const moment = kstTime(day, morning);
    if (moment > now && moment >= back && (endsOn(day) || isWorkday(day, workdays))) return moment;
    day = addDays(day, 1);
  }
}
