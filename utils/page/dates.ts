import { type Day, namedDays } from './days';
import type { LocalTime } from './facts';
import { plain } from './text';

const TIME = /(오[전후])? ?(?<!\d)(\d\d?) ?(?:: ?(\d\d)(?: ?: ?[0-5]\d)?|시(?!간)(?: ?(\d\d?)분(?: ?\d\d?초)?)?)(?!\d)/;
const WEEKDAY = /(?:[([] ?|(?=.요일))([일월화수목금토])(?=요일| ?[)\]])/g;
/** What is left when the date is not the whole truth: other numbers, a range, part of a day, another time zone. */
const UNCERTAIN = /\d|[~∼〜→]|\b[ap]m|\bz\b|utc|gmt|오[전후]|정오|자정|새벽|아침|저녁|이[전후]|미정/i;

const two = (number: number) => String(number).padStart(2, '0');

/** `T14:03`, `''` for the end of the day (24:00), `null` for no time of a day. */
function timeOf([, half, hours, minutes, spoken]: RegExpMatchArray): string | null {
  const minute = Number(minutes ?? spoken ?? 0);
  let hour = Number(hours);
  if (hour === 24 && minute === 0 && !half) return '';
  if (hour > (half ? 12 : 23) || minute > 59) return null;
  if (half) hour = (hour % 12) + (half === '오후' ? 12 : 0);
  return `T${two(hour)}:${two(minute)}`;
}

/** What most cells with a date hold: it needs no search for other numbers and words. */
const WHOLE = /^(20\d\d)([-./])(0[1-9]|1[0-2])\2(\d\d)(?: ([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?)?$/;

/** The date of a text that is nothing else; `undefined` for any other. */
function wholeDate(text: string): LocalTime | undefined {
  const [all, year, , month, date = '', hour, minute] = WHOLE.exec(text) ?? [];
  // Which months have more days is asked elsewhere.
  if (!all || date === '00' || date > '28') return undefined;
  return `${year}-${month}-${date}${hour ? `T${hour}:${minute}` : ''}`;
}

/**
 * The one date that a text certainly states.
 *
 * @param text a cell's text, in any of the ways that Korean screens write a date; other words around it are fine
 * @param today the day in Korea on which the text stands there: a date without a year is the one nearest to it, and
 *   `내일` or `D-2` are counted from it
 * @returns `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` when it states a time; `null` when the day does not exist or could be
 *   of another year, the weekday is another, or there is more than one date
 */
export function readDate(text: string, today: Day): LocalTime | null {
  return wholeDate(text) ?? searchDate(text, today);
}

function searchDate(text: string, today: Day): LocalTime | null {
  const { days, rest } = namedDays(plain(text), today);
  const found = days[0];
  if (!found || days.some((other) => other !== found)) return null;

  const weekday = '일월화수목금토'[new Date(found).getUTCDay()];
  if ([...rest.matchAll(WEEKDAY)].some(([, letter]) => letter !== weekday)) return null;
  const clock = TIME.exec(rest);
  const time = clock ? timeOf(clock) : '';
  return time === null || UNCERTAIN.test(rest.replace(TIME, ' ')) ? null : found + time;
}
