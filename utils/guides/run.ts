/** A guide in progress, as a pure state machine: who runs it hands in what the seller did and what the page shows. */
import type { Condition, Guide, Step } from '../center/schema';
import { type Answers, answerAt, stepsFor } from './steps';

/** The seller's place in a guide. Steps are named by id, so that an edited guide goes on at the same step. */
export interface Run {
  guide: string;
  /** Version of the guide at the last move. */
  version: number;
  /** Id of the current step; `null` once finished. */
  step: string | null;
  /** Ids of the steps that were done, in the order in which they were. */
  done: string[];
  /** What the seller chose, by step. */
  answers: Answers;
  /** Put aside by the seller: nothing is pointed at, and nothing goes on by itself. */
  isPaused: boolean;
  /** When it last moved, in epoch milliseconds. */
  at: number;
}

/** How the seller leaves a step: it is done, it is passed over, they go back, or to any other step. */
export type Move = 'did' | 'skip' | 'back' | { to: string };

/** Something that happened on the page, to be held against what shows that a step is done. */
export type Happening = { page: string } | { state: string };

/** A run at its first step. @param now epoch milliseconds */
export function startRun({ id, version, steps }: Guide, now: number): Run {
  return { guide: id, version, step: steps[0]?.id ?? null, done: [], answers: {}, isPaused: false, at: now };
}

/** The steps that the run leads through. */
export const stepsOf = (run: Run, guide: Guide): Step[] => stepsFor(guide, run.answers);

/** The step that the seller is at; one that the guide lost counts as the first undone one. `undefined` when finished. */
export function stepOf(run: Run, guide: Guide): Step | undefined {
  if (run.step === null) return undefined;
  const steps = stepsOf(run, guide);
  const isUndone = ({ id }: Step) => !run.done.includes(id);
  return steps.find(({ id }) => id === run.step) ?? steps.find(isUndone) ?? steps[0];
}

/** Index of the current step among those of the run, or their number when finished. */
export function placeOf(run: Run, guide: Guide): number {
  const steps = stepsOf(run, guide);
  const step = stepOf(run, guide);
  return step ? steps.indexOf(step) : steps.length;
}

/** Whether the guide was changed so that the seller is led past the step that they were at: they go on elsewhere, and are told. */
export const isMoved = (run: Run, guide: Guide): boolean =>
  run.step !== null && !stepsOf(run, guide).some(({ id }) => id === run.step);

/** A run that nobody has moved for so long goes on only when the seller takes it up again. Milliseconds. */
const LATELY = 24 * 60 * 60 * 1000;

/** Whether a run is put aside, by the seller or by the time: nothing is pointed at, and nothing goes on by itself. */
export const isAside = ({ isPaused, at }: Run, now: number): boolean => isPaused || Math.abs(now - at) >= LATELY;

/** Whether the step is the one the seller is at; one that was left already is asked for by a click that came twice. */
export const isAt = (run: Run, guide: Guide, step: string): boolean => stepOf(run, guide)?.id === step;

/** Ends a step, or leaves it otherwise. @param now epoch milliseconds */
export function moveRun(run: Run, guide: Guide, move: Move, now: number): Run {
  const steps = stepsOf(run, guide);
  const place = placeOf(run, guide);
  const to = placeAfter(move, place, steps);
  if (to === null) return run;
  const left = steps[place];
  const done = move === 'did' && left ? withStep(run.done, left.id) : run.done;
  return { ...run, version: guide.version, step: steps[to]?.id ?? null, done, isPaused: false, at: now };
}

/** `null` where the step to go to is none of the run's. */
function placeAfter(move: Move, place: number, steps: Step[]): number | null {
  if (move === 'back') return Math.max(place - 1, 0);
  if (typeof move === 'string') return Math.min(place + 1, steps.length);
  const to = steps.findIndex(({ id }) => id === move.to);
  return to < 0 ? null : to;
}

/**
 * The seller chooses how to go on; they stay at the step until they leave it. What was done on a branch that they no
 * longer take is forgotten.
 */
export function chooseIn(run: Run, guide: Guide, step: string, choice: string, now: number): Run {
  const asked = guide.steps.find(({ id }) => id === step);
  if (!asked?.choices.some(({ id }) => id === choice) || answerAt(asked, run.answers) === choice) return run;
  const answers = { ...run.answers, [step]: choice };
  const ids = new Set(stepsFor(guide, answers).map(({ id }) => id));
  const kept = Object.entries(answers).filter(([id]) => ids.has(id));
  return { ...run, answers: Object.fromEntries(kept), done: run.done.filter((id) => ids.has(id)), at: now };
}

/** What happens on the page to a run: the step that waits for it is done, and so are those right after it. */
export function happen(run: Run, guide: Guide, what: Happening, now: number): Run {
  let after = run;
  const isLeft = isAside(run, now);
  for (let step = stepOf(after, guide); step && !isLeft; step = stepOf(after, guide)) {
    if (!step.done.some((condition) => isShown(condition, what))) break;
    after = moveRun(after, guide, 'did', now);
    // A state is what one act has led to: it does not do for the next step as well.
    if ('state' in what) break;
  }
  return after;
}

const isShown = (condition: Condition, what: Happening) =>
  'page' in what
    ? 'page' in condition && condition.page === what.page
    : 'state' in condition && condition.state === what.state;

/** The page shows that a step is done; one that the run has left already changes nothing. */
export function meet(run: Run, guide: Guide, step: string, now: number): Run {
  return isAt(run, guide, step) && !isAside(run, now) ? moveRun(run, guide, 'did', now) : run;
}

/** Puts a run aside, or takes it up again. */
export const pauseRun = (run: Run, isPaused: boolean, now: number): Run => ({ ...run, isPaused, at: now });

const withStep = (done: string[], id: string) => (done.includes(id) ? done : [...done, id]);
