/** Looks for all that the tips of a page stand beside, in the page as it is now. */
import type { PageTip } from '@/utils/messaging/tip-shapes';
import { findingAnchor } from '@/utils/page/anchors/find';
import { rootsIn } from '@/utils/page/anchors/roots';

/** A tip, and the elements that it may stand beside. */
export interface FoundTip {
  tip: PageTip;
  elements: Element[];
}

/**
 * Looks for the tips' places; it may be paused at each yield.
 *
 * @param heard is told of each root before it is looked through
 */
export function* lookForTips(tips: readonly PageTip[], heard: (root: Node) => void): Generator<undefined, FoundTip[]> {
  const roots = yield* rootsIn(document);
  for (const root of roots) heard(root);
  const all: FoundTip[] = [];
  for (const tip of tips) {
    const found = yield* findingAnchor(roots, tip.target);
    // What a word means it means in each row: the first one that is in sight and has room stands for all of them.
    if (found) all.push({ tip, elements: 'several' in found ? found.several : [found.element] });
  }
  return all;
}
