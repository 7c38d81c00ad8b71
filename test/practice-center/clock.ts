/** Korea has no summer time, so a fixed offset is exact and needs no time zone data. */
const KST_OFFSET = 9 * 60 * 60 * 1000;
const DAY = 24 * 60 * 60 * 1000;
const WEEKDAYS = '일월화수목금토';

function wallClock(moment: Date): Date {
  return new Date(moment.getTime() + KST_OFFSET);
}

/** Reads `2026-11-23T10:00`, `2026-11-23 10:00` or `2026-11-23` as Korean time; null when it is none of these. */
export function parseKst(text: string | null | undefined): Date | null {
  const found = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?/.exec(text ?? '');
  if (!found) return null;
  const moment = new Date(`${found[1]}T${found[2] ?? '00:00'}:00+09:00`);
  return Number.isNaN(moment.getTime()) ? null : moment;
}

/** `2026-11-23` in Korea. */
export function kstDate(moment: Date): string {
  return wallClock(moment).toISOString().slice(0, 10);
}

/** `2026-11-23 10:00` in Korea. */
export function kstDateTime(moment: Date): string {
  return wallClock(moment).toISOString().slice(0, 16).replace('T', ' ');
}

/** `월` … `일` in Korea. */
export function kstWeekday(moment: Date): string {
  return WEEKDAYS.charAt(wallClock(moment).getUTCDay());
}

/** The same Korean day at another time of day (`14:10`). */
export function atKstTime(moment: Date, time: string): Date {
  return new Date(`${kstDate(moment)}T${time}:00+09:00`);
}

/** Calendar days later (or earlier), same time of day. */
export function addDays(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * DAY);
}

/** Monday to Friday. Public holidays are left out on purpose: the rows need to look right, not to be the rule. */
export function isBusinessDay(moment: Date): boolean {
  const day = wallClock(moment).getUTCDay();
  return day !== 0 && day !== 6;
}

/** The n-th business day after (n > 0) or before (n < 0) a moment; n = 0 is that day, or the next one on a weekend. */
export function addBusinessDays(moment: Date, count: number): Date {
  const direction = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let day = moment;
  while (count === 0 ? !isBusinessDay(day) : left > 0) {
    day = addDays(day, direction);
    if (isBusinessDay(day)) left -= 1;
  }
  return day;
}
