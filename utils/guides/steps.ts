/** Which steps of a guide are the seller's: those of the branches that they chose, and of all that are still open. */
import type { Guide, Step } from '../center/schema';

/** Step id → id of the choice made there. */
export type Answers = Readonly<Record<string, string>>;

/** What was chosen at a step; nothing where it has no such choice any more. */
export function answerAt({ id, choices }: Pick<Step, 'id' | 'choices'>, answers: Answers): string | undefined {
  const chosen = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return choices.find((choice) => choice.id === chosen)?.id;
}

/**
 * The steps that a seller with these answers is led through, in order. What was not asked yet excludes none; what will
 * never be asked, because the step that asks it lies on a way not taken, or is gone, excludes all that wait for its answer.
 */
export function stepsFor({ steps }: Pick<Guide, 'steps'>, answers: Answers): Step[] {
  const taken = new Map<string, string | undefined>();
  return steps.filter((step) => {
    const applies = step.only.every(({ step: id, is }) => {
      const answer = taken.get(id);
      return taken.has(id) && (answer === undefined || is.includes(answer));
    });
    if (applies) taken.set(step.id, answerAt(step, answers));
    return applies;
  });
}
