/** What never comes to rest is no reason to wait longer. Milliseconds. */
const LONGEST = 200;

/**
 * Calls back when nothing else is to be done, or after a fifth of a second all the same; a browser that can't tell calls
 * back in the next task. @returns takes that back
 */
export function whenIdle(work: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const idle = requestIdleCallback(work, { timeout: LONGEST });
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(work);
  return () => clearTimeout(timer);
}
