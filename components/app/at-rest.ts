import { useEffect, useState } from 'react';

/** A surface that nobody sees draws nothing. Milliseconds. */
const UNSEEN = 500;
/** What never comes to rest is no reason to wait longer. Milliseconds. */
const BUSY = 200;

/** Settles when the screen has been drawn, and nothing that came meanwhile is left to do. */
const atRest = () =>
  Promise.race([
    new Promise<void>((resolve) => requestAnimationFrame(() => whenIdle(resolve))),
    new Promise<void>((resolve) => setTimeout(resolve, UNSEEN)),
  ]);

/**
 * Whether a surface has come to rest since it was opened. What needs no place in its first picture is drawn from then
 * on: until then the processor belongs to that, and to the answer to a key that came with it.
 */
export function useAtRest(): boolean {
  const [isAtRest, setIsAtRest] = useState(false);
  useEffect(() => {
    atRest().then(() => setIsAtRest(true));
  }, []);
  return isAtRest;
}

/** Calls back when nothing else is to be done; not every browser can tell. @returns takes that back */
export function whenIdle(work: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const idle = requestIdleCallback(work, { timeout: BUSY });
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(work);
  return () => clearTimeout(timer);
}
