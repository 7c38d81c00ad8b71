/** Which steps of a guide are the seller's: those of the branches that they chose, and of all that are still open. */
import type { Guide, Step } from '../center/schema';

/** Step id → id of the choice made there. */
export type Answers = Readonly<Record<string, string>>;

/** Whether nothing that was chosen speaks against a step; what was not asked yet excludes none. */
const applies = ({ only }: Pick<Step, 'only'>, answers: Answers) =>
  only.every(({ step, is }) => answers[step] === undefined || is.includes(answers[step]));

/** The steps that a seller with these answers is led through, in order. */
export const stepsFor = ({ steps }: Pick<Guide, 'steps'>, answers: Answers): Step[] =>
  steps.filter((step) => applies(step, answers));
