/** Which steps of a guide are the seller's: those of the branches that they chose, and of all that are still open. */
import type { Guide, Step } from '../center/schema';

/** Step id → id of the choice made there. */
export type Answers = Readonly<Record<string, string>>;

/**
 * The steps that a seller with these answers is led through, in order. What was not asked yet excludes none; what will
 * never be asked, because the step that asks it lies on a way not taken, excludes all that wait for its answer.
 */
export function stepsFor({ steps }: Pick<Guide, 'steps'>, answers: Answers): Step[] {
  const taken = new Set<string>();
  return steps.filter(({ id, only }) => {
    const applies = only.every(({ step, is }) => {
      const answer = answers[step];
      return taken.has(step) && (answer === undefined || is.includes(answer));
    });
    if (applies) taken.add(id);
    return applies;
  });
}
