/** By which day a deadline is told of which nobody knows whether its first day counts. */
import type { LocalTime } from '../page/facts';
import type { Distance, Warning } from './warnings';
import { timeLeft } from './wording';

/** What decides on that. */
export type Read = Distance & Pick<Warning, 'due' | 'earliest' | 'earliestIn' | 'urgency'>;

/** A day on which it may be due, and how far that is in words. */
export interface Reading {
  due: LocalTime;
  left: string;
}

/** The reading that is told, and the other one, where there are two. */
export interface Readings {
  told: Reading;
  other?: Reading & { firstDay: 'counts' | 'left out' };
}

/**
 * The earlier reading is told as long as the later one has not begun its last day, so that the words, the group and the
 * mark on the row are of the same day (policy.md §2). From then on the later one is what is certain.
 */
export function readingsOf({ due, earliest, earliestIn, left, calendarDays, urgency }: Read): Readings {
  const later = { due, left: timeLeft({ urgency, calendarDays, left }) };
  if (earliest === undefined || !earliestIn) return { told: later };
  const early = { due: earliest, left: timeLeft({ ...earliestIn, urgency: isGone(earliestIn) ? 'overdue' : urgency }) };
  if (urgency === 'overdue') return { told: later, other: { ...early, firstDay: 'counts' } };
  if (calendarDays === 0)
    return { told: { ...later, left: `늦어도 ${later.left}` }, other: { ...early, firstDay: 'counts' } };
  return { told: { ...early, left: perhaps(early.left, earliestIn) }, other: { ...later, firstDay: 'left out' } };
}

const isGone = ({ calendarDays }: Distance) => calendarDays < 0;

/** `이르면 오늘까지`: that the time may be longer is said with it, also where there is no room for the other reading. */
function perhaps(words: string, distance: Distance): string {
  if (isGone(distance)) return '지났을 수 있음';
  return distance.left || distance.calendarDays === 0 ? `이르면 ${words}` : words;
}
