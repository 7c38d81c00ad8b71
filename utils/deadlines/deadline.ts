/** One rule on one order: when it is due, or why nobody can say. */
import type { DeadlineRule } from '../center/schema';
import type { LocalTime, OrderFact } from '../page/facts';
import { addDays, type Calendar, type Day, isDay, UnknownYearError } from './calendar';

/** What a due date was computed from. */
export interface DeadlineBasis {
  /** Id of the column. */
  column: string;
  /** What the screen showed in it. */
  read: LocalTime;
  /** What the rule added; absent when the column itself holds the due date. */
  plus?: { value: number; unit: '일' | '영업일' };
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
  const runs = typeof state !== 'string' || (opens.length > 0 ? opens.includes(state) : !due.plus);
  return runs ? unreadable('column') : { is: 'not-started' };
}

/** The due time that a rule gives for what a screen shows. */
function dueOf({ plus }: DeadlineRule['due'], read: LocalTime, calendar: Calendar): LocalTime {
  if (!plus) return read;
  const day = read.slice(0, 10);
  return plus.unit === '일' ? addDays(day, plus.value) : calendar.addBusinessDays(day, plus.value);
}

/**
 * Reads one rule's deadline off an order fact. A state that is unknown or not on the screen never closes a deadline.
 *
 * @param rule the pack's rule; the day of its base date is day 0
 * @param fact one row of the screen
 * @param calendar for rules in 영업일
 */
export function deadlineOf(rule: DeadlineRule, fact: OrderFact, calendar: Calendar): DeadlineReading {
  const { state, dates } = fact;
  if (typeof state === 'string' && rule.closed.includes(state)) return { is: 'closed' };
  const { column, plus } = rule.due;
  const read = Object.hasOwn(dates, column) ? dates[column] : undefined;
  if (read === undefined) return withoutDate(rule, state);
  if (read === null || !isLocalTime(read)) return unreadable('date');
  try {
    const due = dueOf(rule.due, read, calendar);
    const basis = { column, read, ...(plus && { plus: { value: plus.value, unit: plus.unit } }) };
    return { is: 'open', due, ...(plus?.firstDay && { earliest: addDays(due.slice(0, 10), -1) }), basis };
  } catch (error) {
    if (error instanceof UnknownYearError) return unreadable('calendar');
    throw error;
  }
}
