/** The days that a text names: with its year, without one, or by how far off it is. */

/** A day in Korea, `2026-11-23`. */
export type Day = string;

const FULL =
  /(?<!\d)(20\d\d|\d\d) ?([-./년]) ?(\d\d?) ?(?:\2|월) ?(\d\d?)(?!\d)|(?<![\da-z-])(20\d\d)(\d\d)(\d\d)(?![\da-z])/gi;
/** `11/23`, `11. 23.`, `11월 23일`: not within a longer number, and not before a unit (`11.5만원`). */
const SHORT =
  /(?<![\p{L}\p{N}]|[\p{L}\p{N}][-./]|[\p{N}년] ?[-./:] ?)(\d\d?)(?: ?[-./] ?(\d\d?)(?! ?[-./:] ?\d)(?=까지|[^\p{L}\p{N}%]|$)|월 ?(\d\d?)일)/gu;
const WORD = /(?<!\p{L})(어제|오늘|내일|모레)(?=까지|마감|중|[^\p{L}\p{N}]|$)/gu;
const WORDS = ['어제', '오늘', '내일', '모레'];
const COUNT = /(?<![\da-z-])d ?([-+]) ?(?:(\d{1,3})|day)(?![\da-z-])/gi;
/** Numbers that a screen adds to a date and that are none of its parts: `D-3`, `2일 남음`, `3시간 20분 지남`. */
const COUNTDOWN =
  /\bd ?[-+] ?(?:\d+|day)|(?<!\d)(?!(?<=시 ?)\d+분)(?:\d+(?:(?:영업)?일|시간|분) ?)+(?:남|지(?=남|났))/gi;
/** `14시 30분 남음`: a time of day, or an hour and what is left. */
const EITHER = /시 ?\d+분 ?(?:남|지[남났])/;

/** A short date further away than this may be of another year. */
const MOST_DAYS_AWAY = 120;
const DAY_MS = 24 * 60 * 60 * 1000;

const dayAfter = (today: Day, days: number): Day =>
  new Date(Date.parse(today) + days * DAY_MS).toISOString().slice(0, 10);

/** `YYYY-MM-DD` of a day that exists, else `null`. */
function day(year: number, month: number, date: number): Day | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? at.toISOString().slice(0, 10) : null;
}

/**
 * `26.11.05` is yy.mm.dd, the Korean order, unless it could be another day as dd.mm.yy: nothing on a screen that we
 * read is older than 2025, so `26.11.23` is one day, while `26.11.27` could be 2027-11-26.
 */
function fullDay([, before, mark, month, date, ...solid]: RegExpMatchArray): Day | null {
  const [y = 0, m = 0, d = 0] = (before ? [before, month, date] : solid).map(Number);
  if (y > 99) return day(y, m, d);
  const reading = day(2000 + y, m, d);
  const other = mark !== '년' && d >= 25 ? day(2000 + d, m, y) : null;
  return y < 18 || (other && other !== reading) ? null : reading;
}

/** Month and day of the year that brings them nearest to today; `null` when they are far from it in every year. */
function shortDay(month: number, date: number, today: Day): Day | null {
  const year = Number(today.slice(0, 4));
  const near = (found: Day | null) =>
    found && Math.abs(Date.parse(found) - Date.parse(today)) <= MOST_DAYS_AWAY * DAY_MS ? found : null;
  return near(day(year, month, date)) ?? near(day(year + 1, month, date)) ?? near(day(year - 1, month, date));
}

/** What a line of text says of days. */
export interface NamedDays {
  /** Each day that it names; `null` for one that is no certain day. */
  days: (Day | null)[];
  /** The line without them. */
  rest: string;
}

/**
 * Finds the days that a line names. A countdown (`D-2`) counts only where no day stands beside it; one in words
 * (`3일 남음`) never does, and beside a mere `내일` it leaves the day uncertain: it may be counted in business days.
 *
 * @param line text, as `plain` gives it
 * @param today what `11/23`, `내일` and `D-2` are seen from
 */
export function namedDays(line: string, today: Day): NamedDays {
  const days = Array.from(line.matchAll(FULL), fullDay);
  let rest = line.replace(FULL, ' ');
  days.push(...Array.from(rest.matchAll(SHORT), ([, m, d, d2]) => shortDay(Number(m), Number(d ?? d2), today)));
  rest = rest.replace(SHORT, ' ');
  const hasDate = days.length > 0;
  days.push(...Array.from(rest.matchAll(WORD), ([, word = '']) => dayAfter(today, WORDS.indexOf(word) - 1)));
  if (days.length === 0) {
    const counts = rest.matchAll(COUNT);
    days.push(...Array.from(counts, ([, sign, n]) => dayAfter(today, Number(`${sign}${n ?? 0}`) * -1)));
  }
  if (!hasDate && rest.replace(COUNT, ' ').search(COUNTDOWN) >= 0) days.push(null);
  if (EITHER.test(rest)) days.push(null);
  return { days, rest: rest.replace(COUNTDOWN, ' ') };
}
