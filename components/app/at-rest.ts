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

/** Calls back when nothing else is to be done; not every browser can tell. @returns takes that back */
export function whenIdle(work: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const idle = requestIdleCallback(work, { timeout: BUSY });
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(work);
  return () => clearTimeout(timer);
}
