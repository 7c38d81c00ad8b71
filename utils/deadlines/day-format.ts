/** Days as a language writes them, by `Intl`. */
import { type Day, kstDay } from './calendar';

/**
 * What writes a day. It is made when it is first needed: making one takes longer than all that it writes in a surface.
 *
 * @param language as `Intl` names it
 * @param parts what of the day is written, without its year
 */
export function dayFormat(
  language: string,
  parts: Intl.DateTimeFormatOptions,
): (day: Day, withYear?: boolean) => string {
  const made = new Map<boolean, Intl.DateTimeFormat>();
  return (day, withYear = false) => {
    // The day is Korea's already: no time zone may move it.
    const options: Intl.DateTimeFormatOptions = { ...parts, ...(withYear && { year: 'numeric' }), timeZone: 'UTC' };
    const format = made.get(withYear) ?? new Intl.DateTimeFormat(language, options);
    made.set(withYear, format);
    return format.format(Date.parse(day));
  };
}

/** Whether a day is in another year than `now`, and so has to name it. @param now epoch milliseconds */
export const isOtherYear = (day: Day, now: number): boolean => day.slice(0, 4) !== kstDay(now).slice(0, 4);
