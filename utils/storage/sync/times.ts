/** Times by other computers' clocks, any of which may be wrong. */

/** So far ahead another computer's clock may be; what is later than that was never changed then. Milliseconds. */
const AHEAD = 24 * 60 * 60_000;

/** A time as it is shared, of a row that may have anything for it. */
export const cleanTime = (at: unknown): number =>
  typeof at === 'number' && Number.isFinite(at) ? Math.max(0, Math.round(at)) : 0;

/** Whether a time is none by any clock that is about right. @param now epoch milliseconds */
export const isAhead = (at: number, now: number): boolean => at > now + AHEAD;

/**
 * The time of what is done now: later than what stands there, whichever computer's clock that was by, since what is done
 * last counts. A time that never was is not kept up.
 *
 * @param now epoch milliseconds
 */
export const timeAfter = (before: number | undefined, now: number): number =>
  before === undefined || isAhead(before, now) ? now : Math.max(now, Math.floor(before) + 1);
