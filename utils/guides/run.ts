/** A guide in progress, as a pure state machine: who runs it hands in where the seller is and what they said. */
import type { Guide } from '../center/schema';

/** The seller's place in a guide. Steps are named by id, so that an edited guide goes on at the same step. */
export interface Run {
  guide: string;
  /** Id of the current step; `null` once finished. */
  step: string | null;
  /** Ids of the steps that were done, in the order in which they were. */
  done: string[];
}

/** A run at its first step. */
export function startRun(guide: Guide): Run {
  return { guide: guide.id, step: guide.steps[0]?.id ?? null, done: [] };
}

/** Index of the current step, or the number of steps when finished. A step that the guide lost counts as its first undone one. */
export function placeOf(run: Run, guide: Guide): number {
  if (run.step === null) return guide.steps.length;
  const at = guide.steps.findIndex((step) => step.id === run.step);
  return at >= 0
    ? at
    : Math.max(
        guide.steps.findIndex((step) => !run.done.includes(step.id)),
        0,
      );
}

/** Whether the step is the one the seller is at; one that was left already is asked for by a click that came twice. */
export const isAt = (run: Run, guide: Guide, step: string) => guide.steps[placeOf(run, guide)]?.id === step;

/**
 * Goes to the step `to` (from 0; the number of steps means the end).
 * @param done whether the step that is left was done, or is only passed over
 */
export function goTo(run: Run, guide: Guide, to: number, done: boolean): Run {
  const left = guide.steps[placeOf(run, guide)];
  const next = guide.steps[Math.max(to, 0)];
  return { ...run, step: next?.id ?? null, done: left && done ? withStep(run.done, left.id) : run.done };
}

/** What arriving on a page does to a run: a step that ends there is done, and so are those right after it. */
export function arrive(run: Run, guide: Guide, page: string): Run {
  let now = run;
  for (let at = placeOf(now, guide); at < guide.steps.length; at++) {
    const step = guide.steps[at];
    if (!step || !('page' in step.done) || step.done.page !== page) break;
    now = goTo(now, guide, at + 1, true);
  }
  return now;
}

const withStep = (done: string[], id: string) => (done.includes(id) ? done : [...done, id]);
