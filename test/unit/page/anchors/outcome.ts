/** How a search ended, beside what was meant. */
import { clickTarget } from '../../../../utils/page/anchors/clicked';
import type { Found } from '../../../../utils/page/anchors/target';

export type Outcome = 'right' | 'several' | 'none' | 'wrong';

const isIn = (element: Element, meant: Element) =>
  clickTarget(element, meant) || meant.contains(element) || element.contains(meant);

/** Several are right where each of them is meant and none of those is left out. */
export function outcomeOf(found: Found | null, meant: readonly Element[]): Outcome {
  if (!found) return 'none';
  if ('several' in found) {
    const isEach = meant.length > 1 && found.several.every((one) => meant.some((other) => isIn(one, other)));
    if (isEach && found.several.length === meant.length) return 'right';
    return found.several.some((one) => meant.some((other) => isIn(one, other))) ? 'several' : 'wrong';
  }
  return meant.length === 1 && isIn(found.element, meant[0] as Element) ? 'right' : 'wrong';
}
