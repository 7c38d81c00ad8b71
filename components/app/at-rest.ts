/** A surface that nobody sees draws nothing. Milliseconds. */
const UNSEEN = 500;
/** What never comes to rest is no reason to wait longer. Milliseconds. */
const BUSY = 200;

/** Settles when the screen has been drawn, and nothing that came meanwhile is left to do. */
export const atRest = () =>
  Promise.race([
    new Promise<void>((resolve) => requestAnimationFrame(() => whenIdle(resolve))),
    new Promise((resolve) => setTimeout(resolve, UNSEEN)),
  ]);

/** Calls back when nothing else is to be done; not every browser can tell. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: BUSY });
  else setTimeout(work);
}
