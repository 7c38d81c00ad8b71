/** Whether words can be seen on a screen. */
import { closest, hasPart, matches } from '../dom';
import { createBudget } from './budget';
import { likenessTo } from './likeness';
import { isOneLine } from './line';
import { standingOn } from './modals';
import { isSoBetween, wordsFinder } from './phrase';
import { stageOf } from './roots';
import { childrenOf, parentElementOf } from './safe';
import type { FindOptions } from './target';
import { tellers } from './told';

/** A count beside words (`반품 완료 0`) says how many are so, not that this one is. */
const LEAST = 0.85;

/** What can be chosen or pressed, is led to, or only names what is below it, is not what is so. */
const NOT_SO =
  'select,option,[role=option],[role=listbox],[role=tab],[role=tablist],[role=menu],[role=tooltip],nav,[role=navigation],label,button,[role=button],[role=radio],[role=checkbox],th,[role=columnheader],dt,[inert]';

const NOW = '[aria-current]:not([aria-current=false])';

/** Whether an element is a stage of several in a list that does not say which of them is the one now. */
function isAnyStage(element: Element): boolean {
  const stage = closest(element, 'li,[role=listitem]');
  if (!stage) return false;
  const list = parentElementOf(stage);
  return list !== null && childrenOf(list, 2).length > 1 && !matches(stage, NOW) && !hasPart(stage, NOW);
}

/**
 * Whether one of some words is the whole text of an element, or said to be so in a short one; it may be paused at each
 * yield.
 */
export function* seeingText(
  roots: readonly ParentNode[],
  words: readonly string[],
  { own = null }: FindOptions = {},
): Generator<undefined, boolean> {
  try {
    const stage = stageOf(roots, own);
    const like = likenessTo(words, 'text');
    if (like.stems.length === 0) return false;
    const isSo = wordsFinder(words, isSoBetween);
    const longest = 40 + Math.max(...words.map((word) => word.length));
    const phrase = (text: string) => text.length <= longest && isSo(text);
    const standingOf = yield* standingOn(stage);
    const budget = createBudget(like.stems.length);
    for (const root of stage.roots) {
      yield;
      for (const { element, score, isPart } of yield* tellers(root, like, budget, phrase)) {
        const isWhole = score >= LEAST && isOneLine(element, isSoBetween) && !isAnyStage(element);
        const isSaid = (isPart || isWhole) && !closest(element, NOT_SO);
        if (isSaid && !(own && Node.prototype.contains.call(own, element)) && standingOf(element) !== 'hidden')
          return true;
      }
    }
  } catch {
    // What can't be read is not seen.
  }
  return false;
}

/** `seeingText` without pauses. */
export function seesText(roots: readonly ParentNode[], words: readonly string[], options?: FindOptions): boolean {
  const work = seeingText(roots, words, options);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
