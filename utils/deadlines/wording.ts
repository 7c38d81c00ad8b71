/** The radar's words for times, in Korean; product.md fixes them. Another language is another `Wording`. */
import type { LocalTime } from '../page/facts';
import type { Day } from './calendar';
import { dayFormat, isOtherYear } from './day-format';
import type { Warning } from './warnings';

/** What a language says of deadlines, for the surfaces, the marks on the rows and the notifications alike. */
export interface Wording {
  /** How long there is, or how long it is past. */
  timeLeft(distance: Pick<Warning, 'urgency' | 'calendarDays' | 'left'>): string;
  /** A day, or a minute of it. @param now ms since 1970 UTC */
  dueText(due: LocalTime, now: number): string;
  /** The time left of the earlier of two days, and of the later one. */
  atEarliest(left: string): string;
  atLatest(left: string): string;
  /** The earlier one is past, the later one isn't. */
  mayBePast: string;
  /** How near deadlines are that count, and how many they are. */
  near: Record<'overdue' | 'today' | 'tomorrow', string>;
  ifFirstDayCounts(near: string): string;
  counted(near: string, count: number): string;
}

const date = dayFormat('ko', { month: 'long', day: 'numeric' });
const weekday = dayFormat('ko', { weekday: 'short' });

/**
 * `2영업일 남음`, `오늘까지`, `1영업일 지남`; `오늘 지남` when the due minute passed today. Where only days off lie between,
 * it counts days: `내일까지`, `2일 남음`, `1일 지남`.
 */
export function timeLeft({ urgency, calendarDays, left }: Pick<Warning, 'urgency' | 'calendarDays' | 'left'>): string {
  if (calendarDays === 0) return urgency === 'overdue' ? '오늘 지남' : '오늘까지';
  if (!left) return '영업일을 계산할 수 없음';
  if (left.businessDays === 0 && calendarDays === 1) return '내일까지';
  if (left.businessDays === 0) return `${Math.abs(calendarDays)}일 ${urgency === 'overdue' ? '지남' : '남음'}`;
  return `${Math.abs(left.businessDays)}영업일 ${urgency === 'overdue' ? '지남' : '남음'}`;
}

/**
 * `11월 24일(화)`, `11월 24일(화) 18:00`, and with the year in front when it is not this one.
 *
 * @param due a day or a minute in Korean time
 * @param now ms since 1970 UTC
 */
export function dueText(due: LocalTime, now: number): string {
  const [day = '', time] = due.split('T');
  return `${date(day, isOtherYear(day, now))}(${weekday(day)})${time ? ` ${time}` : ''}`;
}

/** Korean, which is also what is said where nobody has chosen. */
export const KOREAN: Wording = {
  timeLeft,
  dueText,
  atEarliest: (left) => `이르면 ${left}`,
  atLatest: (left) => `늦어도 ${left}`,
  mayBePast: '지났을 수 있음',
  near: { overdue: '지난 기한', today: '오늘까지', tomorrow: '1영업일 안' },
  ifFirstDayCounts: (near) => `첫날도 세면 ${near}`,
  counted: (near, count) => `${near} ${count}건`,
};

/**
 * How many deadlines are how near: `지난 기한 1건, 오늘까지 2건, 첫날도 세면 오늘까지 1건`. What may be due earlier counts by
 * that and says so (policy.md §2).
 *
 * @param open as they stand on that day; what is further off is left out
 */
export function countsText(
  open: readonly Pick<Warning, 'urgency' | 'due' | 'earliest'>[],
  day: Day,
  { near, ifFirstDayCounts, counted }: Wording = KOREAN,
): string {
  const words = Object.entries(near).flatMap(([urgency, name]) => {
    const all = open.filter((one) => one.urgency === urgency);
    // What ends today at the latest does so, whatever the first day is.
    const isUnsure = ({ due }: { due: LocalTime }) => urgency !== 'overdue' && due.slice(0, 10) !== day;
    const unsure = all.filter(isUnsure).flatMap(({ earliest }) => earliest ?? []);
    const gone = unsure.filter((earliest) => earliest < day).length;
    return [
      { words: name, count: all.length - unsure.length },
      { words: ifFirstDayCounts(name), count: unsure.length - gone },
      { words: ifFirstDayCounts(near.overdue), count: gone },
    ];
  });
  return words
    .filter(({ count }) => count > 0)
    .map(({ words: one, count }) => counted(one, count))
    .join(', ');
}
