/** Whether the best document may well be the answer. */
import type { Ranking } from './rank.ts';
import { ANSWERED } from './weights.ts';

/** Thin evidence is said to be thin: a confident wrong answer costs the seller more than none. */
export function isAnswered({ ranked }: Ranking): boolean {
  const best = ranked[0];
  return best !== undefined && (best.begins || best.score >= ANSWERED);
}
