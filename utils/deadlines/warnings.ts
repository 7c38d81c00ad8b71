/** An open deadline as the seller meets it: how near it is. */
import type { DeadlineRule } from '../center/schema';
import type { LocalTime, OrderFact } from '../page/facts';
import { addDays, type Calendar, type Day, daysBetween, kstDay, kstMinute, UnknownYearError } from './calendar';
import type { DeadlineBasis } from './deadline';
import type { OpenDeadline, WaiverText } from './waivers';

export type Urgency = 'overdue' | 'today' | 'tomorrow' | 'soon' | 'later';

/** How far a day is from today. */
export interface Distance {
  /** Business days after today up to the day, negative when past; `null` when a year's holidays are unknown. */
  left: { businessDays: number } | null;
  /** Calendar days from today to the day. */
  calendarDays: number;
}

/** `left` and `calendarDays` are those of the due day. */
export interface Warning extends Distance {
  /** Id of the rule. */
  rule: string;
  kind: string;
  orderNumber: string;
  /** The number is that of an inquiry. */
  numberIs?: OrderFact['numberIs'];
  itemNumber?: string;
  due: LocalTime;
  /** The due day if the base day itself counted; absent where that is known. */
  earliest?: Day;
  /** How far that is. */
  earliestIn?: Distance;
  basis: DeadlineBasis;
  /** The centre said that what is due in this time costs nothing. */
  waiver?: WaiverText;
  /** How near it is, or its earlier reading where it has one. */
  urgency: Urgency;
  /** Nobody has to do anything in time. */
  forInformation?: true;
  /** Whether the screen showed a state that the pack knows; without one the deadline may be over already. */
  stateKnown: boolean;
}

/** Up to so many business days ahead a deadline counts as near. */
const SOON = 3;
/** The same in calendar days for unknown years: the longest run of days off yet was ten (추석 2017). */
const SURELY_LATER = 14;

function businessDays(calendar: Calendar, today: Day, day: Day): Distance['left'] {
  try {
    return { businessDays: calendar.businessDaysBetween(today, day) };
  } catch (error) {
    if (error instanceof UnknownYearError) return null;
    throw error;
  }
}

const distance = (calendar: Calendar, today: Day, day: Day): Distance => ({
  left: businessDays(calendar, today, day),
  calendarDays: daysBetween(today, day),
});

/** A due minute is over when the next one begins, a due day when the next day does. @param now ms since 1970 UTC */
export function isOver(due: LocalTime, now: number): boolean {
  return (due.includes('T') ? kstMinute(now) : kstDay(now)) > due;
}

/** Of a day that is not over. Without business days the nearer reading counts. */
function urgencyOf({ left, calendarDays }: Distance): Urgency {
  if (calendarDays === 0) return 'today';
  if (calendarDays === 1 || (left && left.businessDays <= 1)) return 'tomorrow';
  return (left ? left.businessDays <= SOON : calendarDays < SURELY_LATER) ? 'soon' : 'later';
}

/** The first day on which something is within one business day, or one day. @param near the day that it is due on */
export function nearFrom(near: Day, calendar: Calendar): Day {
  const isNear = (day: Day) => urgencyOf(distance(calendar, day, near)) === 'tomorrow';
  let day = near;
  while (isNear(addDays(day, -1))) day = addDays(day, -1);
  return day;
}

/**
 * Turns an open deadline into a warning.
 *
 * @param now ms since 1970 UTC
 * @param calendar the days in which the time left is counted; a year that it does not know leaves `left` at `null`; the due date is shown all the same
 */
export function toWarning(
  rule: DeadlineRule,
  fact: OrderFact,
  { due, earliest, basis, waiver }: OpenDeadline,
  now: number,
  calendar: Calendar,
): Warning {
  const today = kstDay(now);
  const dueDay = due.slice(0, 10);
  const distanceTo = (day: Day) => distance(calendar, today, day);
  // It is as near as its earlier reading (policy.md §2), and past only once the later one is.
  const near = earliest !== undefined && earliest < today ? today : (earliest ?? dueDay);
  return {
    rule: rule.id,
    kind: rule.kind,
    orderNumber: fact.orderNumber,
    ...(fact.numberIs && { numberIs: fact.numberIs }),
    ...(fact.itemNumber !== undefined && { itemNumber: fact.itemNumber }),
    due,
    ...(earliest !== undefined && { earliest, earliestIn: distanceTo(earliest) }),
    basis,
    ...(waiver && { waiver }),
    ...distanceTo(dueDay),
    urgency: isOver(due, now) ? 'overdue' : urgencyOf(distanceTo(near)),
    ...(rule.forInformation && { forInformation: true }),
    stateKnown: typeof fact.state === 'string',
  };
}

/** Whether a deadline calls for the seller today: it is past or ends, and there is something to do. */
export const isUrgent = ({ urgency, forInformation }: Pick<Warning, 'urgency' | 'forInformation'>): boolean =>
  !forInformation && (urgency === 'overdue' || urgency === 'today');

/**
 * Whether there is nothing left to say: what was only for information is told until the first business day after it, so
 * that whoever comes back from a weekend still learns of it; in years without a table of holidays for two weeks.
 */
export const isSpent = ({ urgency, forInformation, left, calendarDays }: Warning): boolean =>
  forInformation === true && urgency === 'overdue' && (left ? left.businessDays < -1 : calendarDays < -SURELY_LATER);
