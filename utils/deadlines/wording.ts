/** The radar's words for times; product.md fixes them. */
import type { LocalTime } from '../page/facts';
import { type Day, kstDay, weekday } from './calendar';
import type { Warning } from './warnings';

const WEEKDAYS = '일월화수목금토';

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
  const [year = '', month, date] = day.split('-');
  const front = year === kstDay(now).slice(0, 4) ? '' : `${year}년 `;
  return `${front}${Number(month)}월 ${Number(date)}일(${WEEKDAYS[weekday(day)]})${time ? ` ${time}` : ''}`;
}

const NEAR = { overdue: '지난 기한', today: '오늘까지', tomorrow: '1영업일 안' };

/**
 * How many deadlines are how near: `지난 기한 1건, 오늘까지 2건, 첫날도 세면 오늘까지 1건`. What may be due earlier counts by
 * that and says so (policy.md §2).
 *
 * @param open as they stand on that day; what is further off is left out
 */
export function countsText(open: readonly Pick<Warning, 'urgency' | 'due' | 'earliest'>[], day: Day): string {
  const words = Object.entries(NEAR).flatMap(([urgency, near]) => {
    const all = open.filter((one) => one.urgency === urgency);
    // What ends today at the latest does so, whatever the first day is.
    const isUnsure = ({ due }: { due: LocalTime }) => urgency !== 'overdue' && due.slice(0, 10) !== day;
    const unsure = all.filter(isUnsure).flatMap(({ earliest }) => earliest ?? []);
    const gone = unsure.filter((earliest) => earliest < day).length;
    return [
      { words: near, count: all.length - unsure.length },
      { words: `첫날도 세면 ${near}`, count: unsure.length - gone },
      { words: `첫날도 세면 ${NEAR.overdue}`, count: gone },
    ];
  });
  return words
    .filter(({ count }) => count > 0)
    .map(({ words: one, count }) => `${one} ${count}건`)
    .join(', ');
}
