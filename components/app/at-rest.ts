import { useEffect, useState } from 'react';
import { whenIdle } from '../ui/when-idle';

/** A surface that nobody sees draws nothing. Milliseconds. */
const UNSEEN = 500;

/**
 * What is asked for at rest may start the worker, which takes one of the processor's cores for some 100 ms: a first key
 * may have the surface to itself. Milliseconds.
 */
const BREATH = 50;

let rest: Promise<void> | undefined;

/**
 * Settles when the screen has been drawn, and nothing that came then or a breath later is left to do; one rest for the
 * whole surface.
 */
function atRest(): Promise<void> {
  rest ??= Promise.race([drawn(), new Promise<void>((resolve) => setTimeout(resolve, UNSEEN))]);
  return rest;
}

async function drawn(): Promise<void> {
  await new Promise((frame) => requestAnimationFrame(frame));
  await new Promise<void>((idle) => whenIdle(idle));
  await new Promise((over) => setTimeout(over, BREATH));
  await new Promise<void>((idle) => whenIdle(idle));
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
