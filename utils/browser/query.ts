/** Text from elsewhere on its way into the search box. */

/** Beyond this nobody selects what they want to find. */
const MOST = 200;

/** Raw text looked at, so that a whole page selected by mistake costs nothing. */
const MOST_RAW = 5_000;

/** One line of at most 200 letters, without control characters; empty where there is nothing to find. */
export function toQuery(text: string): string {
  const line = text
    .slice(0, MOST_RAW)
    .toWellFormed()
    .replace(/[\s\p{Cc}\u{FFFD}]+/gu, ' ')
    .trim();
  return [...line].slice(0, MOST).join('').trim();
}
