/** A seller's own days off, beside those of the country. */
import { addDays, type Calendar, createCalendar, type Day, weekday, withDaysOff } from './calendar';

/** Days on which a shop rests. */
export interface DaysOff {
  /** Every week; 1 for Monday … 5 for Friday. */
  weekdays: readonly number[];
  /** Once. */
  days: readonly Day[];
}

/** More than a shop closes for in some years. */
export const MOST_DAYS_OFF = 200;

/** Whether there is any. */
export const hasDaysOff = ({ weekdays, days }: DaysOff) => weekdays.length > 0 || days.length > 0;

/**
 * The days that a seller works on, for counting what they have left. No due date is ever counted with them: a day off
 * may bring a deadline nearer and never moves it later.
 *
 * @param holidays year → public holidays; a year without an entry stays unknown
 */
export function workdaysOf(holidays: ReadonlyMap<number, ReadonlySet<Day>>, { weekdays, days }: DaysOff): Calendar {
  const weekly = weekdays.length === 0 ? [] : [...holidays.keys()].flatMap(daysOfYear);
  return createCalendar(withDaysOff(holidays, [...days, ...weekly.filter((day) => weekdays.includes(weekday(day)))]));
}

function daysOfYear(year: number): Day[] {
  const days: Day[] = [];
  for (let day = `${year}-01-01`; day.startsWith(`${year}-`); day = addDays(day, 1)) days.push(day);
  return days;
}
