import { type MouseEvent, type RefObject, useEffect, useRef } from 'react';
import type { GuideView } from '@/utils/messaging/guide-shapes';
import { useRun } from '../app/queries';

export type GuideMoves = ReturnType<typeof useGuideMoves>;

/**
 * The seller's moves in a guide. After each the focus goes to the heading of what has come up, because the button that
 * was pressed may be gone with what stood there; a guide that goes on by itself leaves the focus where it is.
 * @param title the guide's own heading, for where nothing else has one
 */
export function useGuideMoves(guide: GuideView, title: RefObject<HTMLHeadingElement | null>) {
  const { start, go, stop } = useRun(guide);
  const station = stationOf(guide);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(station);
  /** Where the seller stood when they last moved by hand. */
  const left = useRef<string>(null);

  useEffect(() => {
    if (shown.current === station) return;
    const byHand = left.current === shown.current;
    shown.current = station;
    left.current = null;
    if (byHand && document.hasFocus()) (heading.current ?? title.current)?.focus();
  }, [station, title]);

  const pending = start.isPending || go.isPending || stop.isPending;
  const staying = () => {
    left.current = null;
  };
  const move = (send: () => void) => {
    if (pending) return;
    left.current = station;
    // What went wrong with the move before is over.
    for (const before of [start, go, stop]) before.reset();
    send();
  };
  return {
    /** For the heading of the step, or of the end. */
    heading,
    pending,
    error: start.error ?? go.error ?? stop.error,
    start: () => move(() => start.mutate(undefined, { onError: staying })),
    stop: () => move(() => stop.mutate(undefined, { onError: staying })),
    /** Leaves the step for the one at `to`; `done`: it was done, not passed over. */
    go: (click: MouseEvent, to: number, done: boolean) => {
      // The rest of a double click was meant for the step before, whose button stood in the same place.
      if (click.detail > 1) return;
      move(() => go.mutate({ from: station, to, done }, { onError: staying }));
    },
  };
}

/** Where the seller is: the step's id, or a word that is no id. */
function stationOf({ run, steps }: GuideView): string {
  if (!run) return 'NOT STARTED';
  return steps[run.at]?.id ?? 'FINISHED';
}
