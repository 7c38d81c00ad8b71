import { useEffect, useState } from 'react';
import { whenIdle } from '../ui/when-idle';

/** A surface that nobody sees draws nothing. Milliseconds. */
const UNSEEN = 500;

let rest: Promise<void> | undefined;

/** Settles when the screen has been drawn, and nothing that came meanwhile is left to do; one rest for the whole surface. */
function atRest(): Promise<void> {
  rest ??= Promise.race([
    new Promise<void>((resolve) => requestAnimationFrame(() => whenIdle(resolve))),
    new Promise<void>((resolve) => setTimeout(resolve, UNSEEN)),
  ]);
  return rest;
}

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
