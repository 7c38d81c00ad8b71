/** What the browser's notifications say of deadlines, and when. */
import type { LocalTime } from '../page/facts';
import { addDays, type Calendar, type Day, kstDay, UnknownYearError } from './calendar';
import { endOf, kstTime } from './moments';
import type { Urgency } from './warnings';

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
  due: LocalTime;
  urgency: Urgency;
  /** It was put off until then, and is back. Epoch milliseconds. */
  backAt?: number;
}

/** The morning's word on all that is near, or the one on what is due at the same time. */
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

/** The moment at which a deadline is told once more, in epoch milliseconds. */
export function beforeEnd({ due, backAt = 0 }: Pick<Told, 'due' | 'backAt'>): number {
  const [day = '', time] = due.split('T');
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
  const due = open.filter((one) => isIn(beforeEnd(one), from, now) && now < endOf(one.due));
  for (const [at, deadlines] of Map.groupBy(due, (one) => one.due)) notices.push({ at: 'before', due: at, deadlines });
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
 * The next moment at which there may be something to tell.
 *
 * @param now epoch milliseconds
 * @param open what is open, or will be: put off, with `backAt` when it comes back
 * @returns epoch milliseconds, later than `now`; `null` when there is none
 */
export function nextNotice(
  open: readonly Pick<Told, 'due' | 'backAt'>[],
  { morning, before }: NoticeWishes,
  now: number,
): number | null {
  if (open.length === 0) return null;
  const today = kstDay(now);
  const moments = [
    ...(morning === null ? [] : [today, addDays(today, 1)].map((day) => kstTime(day, morning))),
    ...(before ? open.map(beforeEnd) : []),
  ].filter((moment) => moment > now);
  return moments.length > 0 ? Math.min(...moments) : null;
}
