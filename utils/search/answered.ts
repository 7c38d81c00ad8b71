/** Whether the best document may well be the answer. */
import type { Ranking } from './rank.ts';
import { ANSWERED } from './weights.ts';

/** Thin evidence is said to be thin: a confident wrong answer costs the seller more than none. */
export function isAnswered({ ranked, concepts }: Ranking): boolean {
  const best = ranked[0];
  if (!best || best.begins) return best !== undefined;
  const asked = concepts.reduce((sum, { content }) => sum + content, 0);
  // 어떻게 하나요 asks for nothing yet.
  if (asked < ANSWERED.least) return false;
  return best.score + ANSWERED.length * Math.log(1 + asked) >= ANSWERED.enough;
}
