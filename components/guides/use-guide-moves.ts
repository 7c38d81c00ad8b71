import { type MouseEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Move } from '@/utils/guides/run';
import type { GuideView } from '@/utils/messaging/guide-shapes';
import { useRun } from '../app/queries';

/** A step that has been there for so long was seen: a press is meant for it, however soon after the last one. Milliseconds. */
const DOUBLE_CLICK = 450;

export type GuideMoves = ReturnType<typeof useGuideMoves>;

/**
 * The seller's moves in a guide. After each the focus goes to the heading of what has come up, because the button that
 * was pressed may be gone with what stood there; a guide that goes on by itself leaves the focus where it is.
 * @param title the guide's own heading, for where nothing else has one
 */
export function useGuideMoves(guide: GuideView, title: RefObject<HTMLHeadingElement | null>) {
  const { start, move, choose, pause, stop } = useRun(guide);
  const station = stationOf(guide);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(station);
  const shownAt = useRef(0);
  /** Where the seller stood when they last moved by hand. */
  const left = useRef<string>(null);

  useEffect(() => {
    if (shown.current === station) return;
    const byHand = left.current === shown.current;
    shown.current = station;
    shownAt.current = performance.now();
    left.current = null;
    if (byHand && document.hasFocus()) (heading.current ?? title.current)?.focus();
  }, [station, title]);

  const all = [start, move, choose, pause, stop];
  /** A choice that is being kept holds up nothing: what comes after it waits for it. */
  const pending = all.some((one) => one !== choose && one.isPending);
  /** The choice that is being kept: it is shown at once. */
  const [picked, setPicked] = useState<{ step: string; choice: string } | null>(null);
  /** Whether it was: the step is left after that, and not without it. */
  const choosing = useRef<Promise<boolean>>(Promise.resolve(true));
  const onError = () => {
    left.current = null;
  };
  /** What went wrong with the move before is over. */
  const forget = () => {
    for (const before of all) before.reset();
  };
  const leave = (send: () => void) => {
    if (pending) return;
    left.current = station;
    const go = () => {
      forget();
      send();
    };
    if (picked) void choosing.current.then((isKept) => (isKept ? go() : onError()));
    else go();
  };
  return {
    /** For the heading of the step, or of the end. */
    heading,
    pending,
    error: all.find(({ error }) => error)?.error ?? null,
    start: () => leave(() => start.mutate(undefined, { onError })),
    stop: () => leave(() => stop.mutate(undefined, { onError })),
    pause: (paused: boolean) => leave(() => pause.mutate(paused, { onError })),
    /** Leaves the step, or the end of the guide. */
    go: (click: MouseEvent, how: Move) => {
      // The rest of a double click was meant for the step before, whose button stood in the same place.
      if (click.detail > 1 && performance.now() - shownAt.current < DOUBLE_CLICK) return;
      leave(() => move.mutate({ from: placeOf(guide), move: how }, { onError }));
    },
    /** Chooses how to go on, and stays: the arrow keys pass through the choices, faster than they are kept. */
    choose: (step: string, choice: string) => {
      // The move that has led here may still be under way; a choice is of its own step, and never of another.
      if (start.isPending || stop.isPending) return;
      if (!choose.isPending) forget();
      const now = { step, choice };
      const settle = (isKept: boolean) => {
        setPicked((picked) => (picked === now ? null : picked));
        return isKept;
      };
      setPicked(now);
      choosing.current = choose.mutateAsync(now).then(
        () => settle(true),
        () => settle(false),
      );
    },
    /** What was chosen at a step, also while that is being kept. */
    chosenAt: (step: { id: string; chosen?: string | undefined }) =>
      picked?.step === step.id ? picked.choice : step.chosen,
  };
}

/** The step's id; `null` at the end. */
const placeOf = ({ run, steps }: GuideView) => (run && steps[run.at]?.id) ?? null;

/** What is shown: a step that runs or is put aside, or a word that is no id. */
function stationOf(guide: GuideView): string {
  if (!guide.run) return 'NOT STARTED';
  const place = placeOf(guide);
  if (place === null) return 'FINISHED';
  return guide.run.paused ? `PAUSED ${place}` : place;
}
