/** Times as a Korean seller reads them, in Korean time wherever the computer stands. */
import { kstDay, kstMinute } from '@/utils/deadlines/calendar';

/** `14:03` today, `11월 4일 14:03` on another day. @param at and `now` in epoch milliseconds */
export function seenTime(at: number, now: number): string {
  const [day = '', time = ''] = kstMinute(at).split('T');
  if (day === kstDay(now)) return time;
  const [, month, date] = day.split('-');
  return `${Number(month)}월 ${Number(date)}일 ${time}`;
}
