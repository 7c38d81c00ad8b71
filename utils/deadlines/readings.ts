/** By which day a deadline is told of which nobody knows whether its first day counts. */
import type { LocalTime } from '../page/facts';
import type { Distance, Warning } from './warnings';
import { KOREAN, type Wording } from './wording';

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
export function readingsOf(
  { due, earliest, earliestIn, left, calendarDays, urgency }: Read,
  words: Wording = KOREAN,
): Readings {
  const later = { due, left: words.timeLeft({ urgency, calendarDays, left }) };
  if (earliest === undefined || !earliestIn) return { told: later };
  const isPast = isGone(earliestIn);
  const early = { due: earliest, left: words.timeLeft({ ...earliestIn, urgency: isPast ? 'overdue' : urgency }) };
  if (urgency === 'overdue') return { told: later, other: { ...early, firstDay: 'counts' } };
  if (calendarDays === 0)
    return { told: { ...later, left: words.atLatest(later.left) }, other: { ...early, firstDay: 'counts' } };
  return {
    told: { ...early, left: isPast ? words.mayBePast : perhaps(early.left, earliestIn, words) },
    other: { ...later, firstDay: 'left out' },
  };
}

const isGone = ({ calendarDays }: Distance) => calendarDays < 0;

/** `이르면 오늘까지`: that the time may be longer is said with it, also where there is no room for the other reading. */
const perhaps = (left: string, distance: Distance, { atEarliest }: Wording) =>
  distance.left || distance.calendarDays === 0 ? atEarliest(left) : left;
