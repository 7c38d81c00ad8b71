/** Times of deadlines as the seller's language has them, in Korean time wherever the computer stands. */
import { type Read, readingsOf as readingsIn } from '@/utils/deadlines/readings';
import { t } from '../app/language';

/** `14:03` today, `11월 4일 14:03` on another day. @param at and `now` in epoch milliseconds */
export const seenTime = (at: number, now: number) => t.times.seenTime(at, now);

/** `11월 24일(화)`, `11월 24일(화) 18:00`, and with its year when it is not this one. @param now epoch milliseconds */
export const dueText = (due: string, now: number) => t.wording.dueText(due, now);

/** The reading of a deadline that is told, and the other one, where there are two. */
export const readingsOf = (deadline: Read) => readingsIn(deadline, t.wording);
