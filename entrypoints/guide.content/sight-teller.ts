/** Tells the background what the page has of a step's target: once, and of one that is not there yet only after a while. */
import type { Following, Sight } from '@/utils/messaging/guide-shapes';
import type { Looked } from './looking';
import type { Pointer } from './pointer';

/** So long nothing is said of a target that is not there yet, in milliseconds: screens take a moment to be drawn. */
const PATIENCE = 1_000;

export type StepRef = Pick<Following, 'guide' | 'step'>;
export type Sighted = (sighted: StepRef & { sight: Sight }) => Promise<unknown>;

export function createSightTeller({ whereabouts }: Pick<Pointer, 'whereabouts'>, sighted: Sighted) {
  let told = '';
  let since = 0;
  let late: ReturnType<typeof setTimeout> | undefined;

  function tell(step: StepRef, looked: Looked): void {
    const waits = PATIENCE - (performance.now() - since);
    clearTimeout(late);
    if (looked.is === 'none' && waits > 0) {
      late = setTimeout(() => tell(step, looked), waits);
      return;
    }
    const is = looked.is === 'found' ? whereabouts() : looked.is;
    const { choice } = looked;
    const sight: Sight = { is, ...(choice !== undefined && { choice }) };
    const now = JSON.stringify(sight);
    if (now === told) return;
    told = now;
    sighted({ guide: step.guide, step: step.step, sight }).catch(() => {
      told = '';
    });
  }

  return {
    /** Another step, or none: nothing is told of it yet. */
    begin(): void {
      clearTimeout(late);
      told = '';
      since = performance.now();
    },
    tell,
  };
}
