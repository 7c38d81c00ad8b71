/** How long a server asks us to wait. */

/** Longer than this nobody is kept away by one answer, which may have been a mistake. Milliseconds. */
export const LONGEST_WAIT = 24 * 60 * 60 * 1000;

/**
 * Reads a `Retry-After` header (RFC 9110 §10.2.3): seconds, or a date.
 * @param now epoch milliseconds, which a date is measured from
 * @returns milliseconds, at most {@link LONGEST_WAIT}; `undefined` without a header that can be read
 */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : isDate(text) ? Date.parse(text) - now : Number.NaN;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), LONGEST_WAIT);
}

/** `Date.parse` takes nearly anything; a date of HTTP begins with the name of its day. */
const isDate = (text: string) => /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text);
