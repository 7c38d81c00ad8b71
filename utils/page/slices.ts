/** Long work in short turns, so that the page under it never stutters. */

/**
 * After so many milliseconds of work the page has its turn. It is meant never to wait for longer than 8: what is
 * begun has to be ended, and the browser may have to clear up after us.
 */
export const SLICE_MS = 5;

/** Rows of a table between two places where work may be paused: to ask the clock at each takes as long as to read it. */
export const ROWS_AT_ONCE = 8;

/** The clock and the pause; tests bring their own. */
export interface Pace {
  now(): number;
  /** Lets everybody else have a turn. */
  pause(): Promise<unknown>;
  /** Is told of the milliseconds of each slice. */
  worked?(ms: number): void;
}

/** The pace on a page. */
export const PAGE_PACE: Pace = {
  now: () => performance.now(),
  pause: () => {
    // Our own turn comes again before new work of the page, but after what the seller does.
    const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
    return scheduler?.yield ? scheduler.yield() : new Promise((turn) => setTimeout(turn));
  },
};

/**
 * Works through something that may be paused at each of its yields, in slices of `SLICE_MS`.
 *
 * @param work does so little between two yields that it never matters
 * @param signal ends it in the next pause
 * @returns what the work returns; `null` when the signal ended it
 */
export async function inSlices<T>(
  work: Generator<unknown, T>,
  signal: AbortSignal,
  { now, pause, worked }: Pace = PAGE_PACE,
): Promise<T | null> {
  let began = now();
  while (!signal.aborted) {
    const { done, value } = work.next();
    const time = now();
    const isOver = done || time >= began + SLICE_MS;
    if (isOver) worked?.(time - began);
    if (done) return value;
    if (!isOver) continue;
    await pause();
    began = now();
  }
  return null;
}
