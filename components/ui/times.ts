/** Times and numbers as a Korean seller reads them; times in Korean time wherever the computer stands. */
import { kstDay, kstMinute } from '@/utils/deadlines/calendar';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `3,200`; at most `digits` after the point. */
export const number = (value: number, digits = 0) => value.toLocaleString('ko-KR', { maximumFractionDigits: digits });

/** `11월 23일` in the year of `now`, else `2025년 11월 23일`. @param at and `now` in epoch milliseconds */
export const dayOf = (at: number, now: number) => dayText(kstDay(at), now);

/** The same of a date that is written `2026-11-23`. */
export function dayText(day: string, now: number): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${String(year) === kstDay(now).slice(0, 4) ? '' : `${year}년 `}${month}월 ${date}일`;
}

/** `11월 23일 14:03`. */
export const timeOf = (at: number, now: number) => `${dayOf(at, now)} ${kstMinute(at).split('T')[1]}`;

/** One day, or from one to another. */
export function daysOf(from: number, to: number, now: number): string {
  const [first, last] = [dayOf(from, now), dayOf(to, now)];
  return first === last ? first : `${first}~${last}`;
}

/** `3시간 전`; `null` for what is of this minute. */
export function ago(at: number, now: number): string | null {
  const age = now - at;
  if (age < MINUTE) return null;
  if (age < HOUR) return `${Math.floor(age / MINUTE)}분 전`;
  if (age < DAY) return `${Math.floor(age / HOUR)}시간 전`;
  return `${Math.floor(age / DAY)}일 전`;
}
