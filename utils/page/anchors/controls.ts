/** Elements of a kind with a name on them. */
import { isShown, matches } from '../dom';
import type { Budget } from './budget';
import { asTheyStand, findEach } from './each';
import { KINDS } from './kinds';
import type { Likeness } from './likeness';
import { READ_ALOUD } from './safe';
import { spokenBy } from './spoken';
import type { Match, TargetKind } from './target';

/** So many that say the name are looked at: with more, none of them can be told from the others. */
export const MOST_MATCHES = 100;

/** Finds those of one root. */
export function* controlsIn(
  root: ParentNode,
  kind: TargetKind,
  like: Likeness,
  budget: Budget,
): Generator<undefined, Match[]> {
  const { selector, rank } = KINDS[kind] ?? {};
  const found: Match[] = [];
  if (!selector || !rank) return found;
  for (const element of yield* findEach(root, selector)) {
    const { score, by, cost } = spokenBy(element, like);
    if (budget.step(cost)) yield;
    if (budget.isSpent) return [];
    const ranked = score > 0 && isShown(element) && !matches(element, READ_ALOUD) ? score * rank(element) : 0;
    if (ranked === 0) continue;
    found.push({ element, score: ranked, by });
    // Those of the other selectors may stand before them.
    if (found.length === 3 * MOST_MATCHES) break;
  }
  return asTheyStand(found).slice(0, MOST_MATCHES);
}
