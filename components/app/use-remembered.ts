import { useLayoutEffect, useRef } from 'react';
import { ask } from '@/utils/messaging/client';
import type { History } from '@/utils/messaging/help-shapes';

/** The message by which a surface's history is kept. */
export type Keeper = 'history.remember' | 'popup.remember';

/** What is typed is kept a little after it was found, which the seller waits for. Milliseconds. */
const PAUSE = 100;

/** Has the history kept: a new place at once, what is typed a moment after, or when the surface goes away. */
export function useRemembered(history: History, keeper: Keeper | false): void {
  const kept = useRef(history);
  // In the task of the seller's own move: a page that goes away leaves no other.
  useLayoutEffect(() => {
    if (!keeper || kept.current === history) return;
    const keep = () => {
      if (kept.current === history) return;
      kept.current = history;
      ask(keeper, history).catch(() => {});
    };
    if (kept.current.places !== history.places || kept.current.at !== history.at) return keep();
    const timer = setTimeout(keep, PAUSE);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [history, keeper]);
}
