/** The ways through a guide, as its run takes them: a step applies when each of its `only` holds. */
import type { Step } from '../schema.ts';

/** The longest way: its number of steps, and what was chosen on it, as `step: option`. */
export interface Way {
  length: number;
  chosen: string[];
}

/** The options chosen so far, by step. */
type Chosen = Readonly<Record<string, string>>;

/** Only what later steps ask for makes a difference; any other choice is one way. */
export function longestPath(steps: Step[]): Way {
  const asked = new Set(steps.flatMap(({ only }) => only.map(({ step }) => step)));
  return walk(steps, 0, Object.create(null), asked);
}

function walk(steps: Step[], place: number, chosen: Chosen, asked: Set<string>): Way {
  const step = steps[place];
  if (!step) return { length: 0, chosen: Object.entries(chosen).map(([id, option]) => `${id}: ${option}`) };
  if (!applies(step, chosen)) return walk(steps, place + 1, chosen, asked);
  const ways =
    step.choices.length > 0 && asked.has(step.id)
      ? step.choices.map(({ id }) => walk(steps, place + 1, { ...chosen, [step.id]: id }, asked))
      : [walk(steps, place + 1, chosen, asked)];
  const longest = ways.reduce((best, way) => (way.length > best.length ? way : best));
  return { ...longest, length: longest.length + 1 };
}

const applies = ({ only }: Step, chosen: Chosen) =>
  only.every(({ step, is }) => is.some((option) => chosen[step] === option));
