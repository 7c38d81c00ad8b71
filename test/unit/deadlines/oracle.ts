/** A second calendar, written on its own and as slow as it is plain: it looks at one day after the other. */
import * as tables from '@hyunbinseo/holidays-kr/all';

/** `2026-12-25` → its names, from the package's own tables. */
export const NAMED: Readonly<Record<string, readonly string[]>> = Object.assign({}, ...Object.values(tables));

export const FIRST_DAY = '2018-01-01';
export const LAST_DAY = '2027-12-31';

/** The day before or after, by the clock of the machine's own library and in no zone. */
export function neighbour(day: string, step: 1 | -1): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + step);
  return date.toISOString().slice(0, 10);
}

/** Monday to Friday, and no public holiday. */
export function isOpen(day: string): boolean {
  const name = new Date(`${day}T12:00:00Z`).toLocaleDateString('en-US', { weekday: 'short', timeZone: 'UTC' });
  return name !== 'Sat' && name !== 'Sun' && NAMED[day] === undefined;
}

/** The `n`th open day after a day, or before it. */
export function walk(day: string, n: number): string {
  let at = day;
  for (let found = 0; found < Math.abs(n); found += isOpen(at) ? 1 : 0) at = neighbour(at, n < 0 ? -1 : 1);
  return at;
}

/** How many open days come after a day, up to and with another one. */
export function count(from: string, to: string): number {
  let open = 0;
  for (let at = from; at < to; open += isOpen(at) ? 1 : 0) at = neighbour(at, 1);
  return open;
}
