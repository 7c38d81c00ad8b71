/** Whether the best document may well be the answer. */
import type { Ranking } from './rank.ts';
import { ANSWERED } from './weights.ts';

/** Two or three letters on the wrong layout (do, sms) are more often no Hangul at all. */
const FEW_KEYS = 3;

/** Thin evidence is said to be thin: a confident wrong answer costs the seller more than none. */
export function isAnswered({ ranked, concepts, question }: Ranking): boolean {
  const best = ranked[0];
  if (!best || question.words.every(({ isOtherLayout, code }) => isOtherLayout && code.length <= FEW_KEYS))
    return false;
  if (best.begins) return true;
  const asked = concepts.reduce((sum, { concept }) => sum + concept.content, 0);
  // 어떻게 하나요 asks for nothing yet.
  if (asked < ANSWERED.least) return false;
  return best.score + ANSWERED.length * Math.log(1 + asked) >= ANSWERED.enough;
}
