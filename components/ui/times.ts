/** Times and numbers as the seller's language has them; times in Korean time wherever the computer stands. */
import { t } from '../app/language';

/** `3,200`; at most `digits` after the point. */
export const number = (value: number, digits = 0) => t.times.number(value, digits);

/** `11월 23일` in the year of `now`, else `2025년 11월 23일`. @param at and `now` in epoch milliseconds */
export const dayOf = (at: number, now: number) => t.times.dayOf(at, now);

/** The same of a date that is written `2026-11-23`. */
export const dayText = (day: string, now: number) => t.times.dayText(day, now);

/** `11월 23일 14:03`. */
export const timeOf = (at: number, now: number) => t.times.timeOf(at, now);

/** One day, or from one to another. */
export const daysOf = (from: number, to: number, now: number) => t.times.daysOf(from, to, now);

/** `3시간 전`; `null` for what is of this minute. */
export const ago = (at: number, now: number) => t.times.ago(at, now);
