/** Looks for all that a step speaks of, in the page as it is now. */
import type { Following, Sight, Target } from '@/utils/messaging/guide-shapes';
import { clickFound } from '@/utils/page/anchors/clicked';
import { isFilled } from '@/utils/page/anchors/filled';
import { findingAnchor } from '@/utils/page/anchors/find';
import { likenessTo } from '@/utils/page/anchors/likeness';
import { rootsIn } from '@/utils/page/anchors/roots';
import { isElement, isInside } from '@/utils/page/anchors/safe';
import { seeingText } from '@/utils/page/anchors/sees';
import type { Found } from '@/utils/page/anchors/target';
import type { Change } from '@/utils/page/change';
import { attribute, closest, contentOf } from '@/utils/page/dom';
import { inSlices } from '@/utils/page/slices';

/** What the page has of a step. */
export interface Looked {
  is: Extract<Sight['is'], 'found' | 'several' | 'none'>;
  /** The target to point at. */
  element?: Element | undefined;
  /** The elements that may be meant, by target. */
  all: Element[][];
  /** Whether the page shows that the step is done. */
  isShown: boolean;
  /** A choice that the page speaks for. */
  choice?: string | undefined;
}

const elementsOf = (found: Found | null): Element[] =>
  !found ? [] : 'several' in found ? found.several : [found.element];

/**
 * Looks for a step's targets and words; it may be paused at each yield.
 *
 * @param heard is told of each root before it is looked through
 */
export function* lookFor(step: Following, heard: (root: Node) => void): Generator<undefined, Looked> {
  const roots = yield* rootsIn(document);
  for (const root of roots) heard(root);
  const all: Element[][] = [];
  for (const target of step.targets) all.push(elementsOf(yield* findingAnchor(roots, target)));
  const isFilledAll = filledOf(step, all);
  const isSeen = step.text.length > 0 && (yield* seeingText(roots, step.text));
  let choice: string | undefined;
  for (const { id, shown } of step.choices) if (yield* seeingText(roots, shown)) choice ??= id;
  return { ...toPointAt(step, all), all, isShown: isFilledAll || isSeen, choice };
}

/** So long what the seller does waits for us, in milliseconds: no longer than a frame. */
const MOST_AT_ONCE = 16;

/** Some targets of a step, each at its place. */
function* lookForSome(targets: Following['targets'], places: readonly number[]): Generator<undefined, Element[][]> {
  const roots = yield* rootsIn(document);
  const all: Element[][] = [];
  for (const at of places) {
    const target = targets[at];
    if (target) all[at] = elementsOf(yield* findingAnchor(roots, target));
  }
  return all;
}

/** Looks for some targets while the seller's click waits; `null` where that takes longer than nobody feels. */
export function lookAtOnce(
  { targets }: Following,
  places: readonly number[],
  now = () => performance.now(),
): Element[][] | null {
  const until = now() + MOST_AT_ONCE;
  const work = lookForSome(targets, places);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (now() >= until) return null;
  }
}

/** The first target that is there; of fields that are to be filled the first that is not. */
function toPointAt({ filled }: Following, all: Element[][]): Pick<Looked, 'is' | 'element'> {
  const toFill = new Set(filled.flat());
  const isLeft = (at: number) => all[at]?.length === 1 && !(toFill.has(at) && all[at].every(isFilled));
  const one = all.findIndex((_, at) => isLeft(at));
  const at = one >= 0 ? one : all.findIndex((elements) => elements.length > 0);
  const [element, ...others] = all[at] ?? [];
  if (!element) return { is: 'none' };
  // What can be chosen in a closed list is drawn nowhere itself.
  const seen = element.tagName === 'OPTION' ? (closest(element, 'select') ?? element) : element;
  return others.length > 0 ? { is: 'several' } : { is: 'found', element: seen };
}

/** Whether all the fields of a step hold something. */
export const filledOf = ({ filled }: Following, all: readonly Element[][]): boolean =>
  filled.some((fields) => fields.every((at) => all[at]?.length === 1 && all[at].every(isFilled)));

/** Whether a click is one that ends the step. */
export const clickedOf = ({ clicked }: Following, all: readonly Element[][], target: Element): boolean =>
  clicked.some((at) => clickFound(target, all[at] ?? []));

/** Whether a field is one of those that are to be filled. */
export const isFieldOf = ({ filled }: Following, { all }: Looked, field: Element): boolean =>
  filled.flat().some((at) => all[at]?.some((element) => isInside(field, element)));

/** So many new nodes of one change are looked at; whatever is longer may hold anything. */
const MOST_NODES = 20;
const MOST_LETTERS = 1_000;
const NAMED_BY = ['aria-label', 'placeholder', 'title', 'value'];

/** Prepares to see, for next to nothing, whether a change may have brought what a step points at first. */
export function comingOf({ targets: [first] }: Following): (change: Change) => boolean {
  if (!first) return () => false;
  const { mayBeIn } = likenessTo(first.names, first.kind);
  const mayBring = (node: Node) => {
    const text = isElement(node) ? contentOf(node) : (node.nodeValue ?? '');
    if (text.length > MOST_LETTERS || mayBeIn(text)) return true;
    return isElement(node) && NAMED_BY.some((name) => mayBeIn(attribute(node, name) ?? ''));
  };
  return ({ addedNodes }) => [...(addedNodes ?? [])].slice(0, MOST_NODES).some(mayBring);
}

/** How sure it is that each of some targets is there, from 0 to 1; `null` of several. */
export async function checkAll(targets: readonly Target[]): Promise<(number | null)[]> {
  const sure = (found: Found | null) => (!found ? 0 : 'several' in found ? null : found.sureness);
  function* looking() {
    const roots = yield* rootsIn(document);
    const all: (number | null)[] = [];
    for (const target of targets) all.push(sure(yield* findingAnchor(roots, target)));
    return all;
  }
  return (await inSlices(looking(), new AbortController().signal)) ?? [];
}
