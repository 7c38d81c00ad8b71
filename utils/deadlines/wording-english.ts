/** The radar's words for times, in English. */
import { dayFormat, isOtherYear } from './day-format';
import { countOf } from './english-count';
import type { Wording } from './wording';

/** `Tue, Nov 24`. */
const date = dayFormat('en', { month: 'short', day: 'numeric', weekday: 'short' });

export const ENGLISH: Wording = {
  timeLeft({ urgency, calendarDays, left }) {
    const isPast = urgency === 'overdue';
    if (calendarDays === 0) return isPast ? 'past due today' : 'due today';
    if (!left) return 'business days unknown';
    if (left.businessDays === 0 && calendarDays === 1) return 'due tomorrow';
    const days =
      left.businessDays === 0
        ? countOf(Math.abs(calendarDays), 'day')
        : countOf(Math.abs(left.businessDays), 'business day');
    return `${days} ${isPast ? 'past due' : 'left'}`;
  },
  dueText(due, now) {
    const [day = '', time] = due.split('T');
    const text = date(day, isOtherYear(day, now));
    return time ? `${text}, ${time}` : text;
  },
  atEarliest: (left) => `possibly ${left}`,
  atLatest: (left) => `${left} at the latest`,
  mayBePast: 'may be past due',
  near: { overdue: 'past due', today: 'due today', tomorrow: 'due within 1 business day' },
  ifFirstDayCounts: (near) => `${near} if the first day counts`,
  counted: (near, count) => `${count} ${near}`,
};
