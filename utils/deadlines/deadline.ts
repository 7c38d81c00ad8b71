/** One rule on one order: when it is due, or why nobody can say. */
import type { DeadlineRule } from '../center/schema';
import type { LocalTime, OrderFact } from '../page/facts';
import { addDays, type Calendar, type Day, isDay, UnknownYearError } from './calendar';
import { type Length, type OwnLengths, wayFor } from './ways';

/** What a due date was computed from. */
export interface DeadlineBasis {
  /** Id of the column. */
  column: string;
  /** What the screen showed in it. */
  read: LocalTime;
  /** What was added; absent when the column itself holds the due date. */
  plus?: Pick<Length, 'value' | 'unit' | 'status' | 'unitStatus' | 'cutOff'>;
  /** The day it would be due without a waiver that moves it. */
  movedFrom?: LocalTime;
}

/** Why a deadline is known to exist, but not when: no certain date, no date at all, or no table of holidays. */
export type Unreadable = 'date' | 'column' | 'calendar';

/**
 * `due` is a minute where the screen shows one and else a day, which lasts until 23:59:59 Korean time
 * (policy.md §8.1). `earliest` is the day it would be if the base day itself counted, where nobody has published
 * whether it does.
 */
export type DeadlineReading =
  | { is: 'open'; due: LocalTime; earliest?: Day; basis: DeadlineBasis }
  | { is: 'closed' }
  | { is: 'not-started' }
  | { is: 'unreadable'; why: Unreadable };

const unreadable = (why: Unreadable): DeadlineReading => ({ is: 'unreadable', why });

function isLocalTime(text: LocalTime): boolean {
  return isDay(text.slice(0, 10)) && /^(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/.test(text.slice(10));
}

/** Without a date the clock runs unseen, unless the screen shows a state in which it does not run yet. */
function withoutDate({ due, opens }: DeadlineRule, state: string | null | undefined): DeadlineReading {
  const isShown = due.every(({ plus }) => !plus);
  const runs = typeof state !== 'string' || (opens.length > 0 ? opens.includes(state) : isShown);
  return runs ? unreadable('column') : { is: 'not-started' };
}

/** The day to count from. A date without a time may have come in before the cut-off: the earlier reading counts. */
function baseOf(read: LocalTime, { cutOff }: Length): Day {
  const day = read.slice(0, 10);
  return cutOff !== undefined && read.slice(11) >= cutOff ? addDays(day, 1) : day;
}

/** The due day, and the one it would be if the base day itself counted, where that is another. */
function dueOf(base: Day, { value, unit, firstDay }: Length, calendar: Calendar): { due: Day; earliest?: Day } {
  const add = (days: number) => (unit === '일' ? addDays(base, days) : calendar.addBusinessDays(base, days));
  const counts = firstDay && value > 0 && (unit === '일' || calendar.isBusinessDay(base));
  return { due: add(value), ...(counts && { earliest: add(value - 1) }) };
}

/**
 * Reads one rule's deadline off an order fact. A state that is unknown or not on the screen never closes a deadline.
 *
 * @param rule the pack's rule; the day of its base date is day 0
 * @param fact one row of the screen
 * @param calendar the centre's business days, without a seller's own days off
 * @param page where the row stands; `null` for a screen that nobody knows
 * @param own lengths that the seller has set where nobody has published one
 */
export function deadlineOf(
  rule: DeadlineRule,
  fact: OrderFact,
  calendar: Calendar,
  page: string | null = null,
  own: OwnLengths = {},
): DeadlineReading {
  const { state, dates } = fact;
  if (typeof state === 'string' && rule.closed.includes(state)) return { is: 'closed' };
  const way = wayFor(rule, fact, page, own);
  if (!way) return withoutDate(rule, state);
  const { column, length } = way;
  const read = dates[column];
  if (typeof read !== 'string' || !isLocalTime(read)) return unreadable('date');
  if (!length) return { is: 'open', due: read, basis: { column, read } };
  try {
    return {
      is: 'open',
      ...dueOf(baseOf(read, length), length, calendar),
      basis: { column, read, plus: told(length) },
    };
  } catch (error) {
    if (error instanceof UnknownYearError) return unreadable('calendar');
    throw error;
  }
}

/** What a screen tells of a length. */
const told = ({ value, unit, status, unitStatus, cutOff }: Length) => ({
  value,
  unit,
  ...(cutOff !== undefined && { cutOff }),
  ...(status && { status }),
  ...(unitStatus && { unitStatus }),
});
