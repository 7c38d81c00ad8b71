import { useLayoutEffect, useRef } from 'react';
import { ask } from '@/utils/messaging/client';
import type { History } from '@/utils/messaging/help-shapes';
import { useAtRest } from './at-rest';

/** The message by which a surface's history is kept. */
export type Keeper = 'history.remember' | 'popup.remember';

/**
 * Has the history kept: a new place at once, what is typed after the task of its key, for a popup may be closed before
 * another one; the first key's with the surface's rest, since the worker that is asked may have to start.
 */
export function useRemembered(history: History, keeper: Keeper | false): void {
  const kept = useRef(history);
  const isAtRest = useAtRest();
  // In the task of the seller's own move: a page that goes away leaves no other.
  useLayoutEffect(() => {
    if (!keeper || kept.current === history) return;
    const keep = () => {
      if (kept.current === history) return;
      kept.current = history;
      ask(keeper, history).catch(() => {});
    };
    if (kept.current.places !== history.places || kept.current.at !== history.at) return keep();
    const timer = isAtRest ? setTimeout(keep) : undefined;
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [history, keeper, isAtRest]);
}
