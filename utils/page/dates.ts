import type { LocalTime } from './facts';
import { plain } from './text';

const DATE =
  /(?<!\d)(20\d\d|\d\d) ?([-./년]) ?(\d\d?) ?(?:\2|월) ?(\d\d?)(?!\d)|(?<![\da-z-])(20\d\d)(\d\d)(\d\d)(?![\da-z])/gi;
const TIME = /(오[전후])? ?(?<!\d)(\d\d?) ?(?:: ?(\d\d)(?: ?: ?[0-5]\d)?|시(?: ?(\d\d?)분(?: ?\d\d?초)?)?)(?!\d)/;
const WEEKDAY = /(?:[([] ?|(?=.요일))([일월화수목금토])(?=요일| ?[)\]])/g;
/** Numbers that a screen adds to a date and that are none of its parts: `D-3`, `2일 남음`. */
const COUNTDOWN = /\bd ?[-+] ?\d+|\d+(영업)?일 ?[남지]/gi;
/** What is left when the date is not the whole truth: other numbers, a range, half a day, another time zone. */
const UNCERTAIN = /\d|[~∼〜]|\b[ap]m|\bz\b|utc|gmt/i;

const two = (number: number) => String(number).padStart(2, '0');

/** `YYYY-MM-DD` of a day that exists, else `null`. */
function day(year: number, month: number, date: number): string | null {
  const text = `${year}-${two(month)}-${two(date)}`;
  return new Date(Date.UTC(year, month - 1, date)).toISOString().startsWith(text) ? text : null;
}

/**
 * `26.11.05` is yy.mm.dd, the Korean order, unless it could be another day as dd.mm.yy: nothing on a screen that we
 * read is older than 2025, so `26.11.23` is one day, while `26.11.27` could be 2027-11-26.
 */
function dayOf([, before, mark, month, date, ...solid]: RegExpMatchArray): string | null {
  const [y = 0, m = 0, d = 0] = (before ? [before, month, date] : solid).map(Number);
  if (y > 99) return day(y, m, d);
  const reading = day(2000 + y, m, d);
  const other = mark !== '년' && d >= 25 ? day(2000 + d, m, y) : null;
  return y < 18 || (other && other !== reading) ? null : reading;
}

/** `T14:03`, `''` for the end of the day (24:00), `null` for no time of a day. */
function timeOf([, half, hours, minutes, spoken]: RegExpMatchArray): string | null {
  const minute = Number(minutes ?? spoken ?? 0);
  let hour = Number(hours);
  if (hour === 24 && minute === 0 && !half) return '';
  if (hour > (half ? 12 : 23) || minute > 59) return null;
  if (half) hour = (hour % 12) + (half === '오후' ? 12 : 0);
  return `T${two(hour)}:${two(minute)}`;
}

/**
 * The one date that a text certainly states.
 *
 * @param text a cell's text, in any of the ways that Korean screens write a date; other words around it are fine
 * @returns `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` when it states a time; `null` when the year is missing, the day does
 *   not exist, the weekday is another, or there is more than one date
 */
export function readDate(text: string): LocalTime | null {
  const line = plain(text);
  const days = Array.from(line.matchAll(DATE), dayOf);
  const found = days[0];
  if (!found || days.some((other) => other !== found)) return null;

  const rest = line.replace(DATE, ' ').replace(COUNTDOWN, ' ');
  const weekday = '일월화수목금토'[new Date(found).getUTCDay()];
  if ([...rest.matchAll(WEEKDAY)].some(([, letter]) => letter !== weekday)) return null;
  const clock = TIME.exec(rest);
  const time = clock ? timeOf(clock) : '';
  return time === null || UNCERTAIN.test(rest.replace(TIME, ' ')) ? null : found + time;
}
