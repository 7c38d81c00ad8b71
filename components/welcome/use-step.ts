import { useSyncExternalStore } from 'react';

/** How many steps there are. */
export const STEPS = 3;

/** The step of an address's hash, counted from 1; the first one for anything else. */
export function stepOf(hash: string): number {
  const step = Number(hash.slice(1));
  return Number.isInteger(step) && step >= 1 && step <= STEPS ? step : 1;
}

/**
 * Which step is shown, and the way to another one. It stands in the page's address: so the browser's keys lead back, and it
 * stays where the page is loaded or drawn anew.
 */
export function useStep() {
  const step = useSyncExternalStore(listen, () => stepOf(location.hash));
  return {
    step,
    go: (to: number) => {
      location.hash = `#${to}`;
    },
  };
}

function listen(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
