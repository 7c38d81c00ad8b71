/** Runs in a page: looks for a target, and says how that ended beside what is meant. */
import { findAnchor, findingAnchor } from '../../../utils/page/anchors/find';
import { rootsIn } from '../../../utils/page/anchors/roots';
import type { Found, Target } from '../../../utils/page/anchors/target';
import { type Outcome, outcomeOf } from '../../unit/page/anchors/outcome';
import type { MarkedTarget } from './shots';

function atOnce<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

const roots = () => atOnce(rootsIn(document));

export const meantOf = ({ mark }: MarkedTarget): Element[] =>
  roots().flatMap((root) => [...root.querySelectorAll(`[data-meant="${mark}"]`)]);

export const elementsOf = (found: Found | null): Element[] =>
  !found ? [] : 'several' in found ? found.several : [found.element];

export const search = (target: Target): Found | null => findAnchor(roots(), target);

/** Of what is only read, any one of some that are alike will do; of what is pressed or filled, none but what is meant. */
const isOneOfAlike = (target: MarkedTarget, found: Found | null) =>
  /^(?:text|heading|state|column)$/.test(target.kind) &&
  found !== null &&
  'element' in found &&
  meantOf(target).some((one) => outcomeOf(found, [one]) === 'right');

export const endOf = (target: MarkedTarget, found: Found | null): Outcome =>
  isOneOfAlike(target, found) ? 'right' : outcomeOf(found, meantOf(target));

/** Searches while the page draws itself again in the midst of it. @returns what was found, unless it is gone by then */
export function searchAmid(target: MarkedTarget, steps: number, drawAgain: () => void): Found | null {
  const work = findingAnchor(roots(), target);
  let result = work.next();
  for (let step = 0; !result.done && step < steps; step += 1) result = work.next();
  drawAgain();
  while (!result.done) result = work.next();
  // What stood in a frame that is gone still hangs in its document.
  const isThere = (element: Element) => element.isConnected && element.ownerDocument.defaultView !== null;
  return elementsOf(result.value).every(isThere) ? result.value : null;
}

/** Takes what is meant out of the page, with what labels it. */
export function takeAway(target: MarkedTarget): void {
  for (const element of meantOf(target)) {
    const root = element.getRootNode() as ParentNode;
    const label = element.id ? root.querySelector(`label[for="${element.id}"]`) : null;
    const around = target.kind === 'field' ? element.closest('label,td') : null;
    for (const part of [element, label, around]) part?.remove();
  }
}
