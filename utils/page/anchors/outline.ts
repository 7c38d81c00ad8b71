/** Under which headings an element stands. */
import { attribute, closestIn, contains, contentOf, findAll, matches, rootOf } from '../dom';
import type { Budget } from './budget';
import { findEach, findEachInOrder } from './each';
import { HEADINGS, headingsAbove, levelOf } from './headings';
import type { Likeness } from './likeness';
import { DIALOGS } from './modals';
import { isUsable } from './roots';
import { childrenOf, isAfter, isInside, listIn, nextOf, parentElementOf } from './safe';
import { spokenBy } from './spoken';
import { tellers } from './told';

const GROUPS = `${DIALOGS},section[aria-label],[role=group][aria-label],[role=region][aria-label],[role=radiogroup][aria-label],[aria-label]:is(fieldset,form,table,article,ul,[role=grid],[role=table],[role=tabpanel],[role=toolbar],[role=search],[role=list]),[aria-labelledby]:not(input,select,textarea,button)`;
/** What is pressed, or leads elsewhere, is no heading. */
const PRESSED = 'a[href],button,[role=button],[role=tab],nav,[role=navigation],option,label';
const MOST_HEADINGS = 500;
const MOST_GROUPS = 500;
const MOST_LEVELS = 8;

/** What has the words of `near`. */
export interface Nearness {
  isFound: boolean;
  /** `under` it, beside `others` that have headings of their own, or in `none` of which anything tells. */
  of(element: Element): 'under' | 'other' | 'none';
}

/** Groups that are named by an attribute. */
function* groupsIn(root: ParentNode, like: Likeness, budget: Budget): Generator<undefined, Element[]> {
  const found: Element[] = [];
  let groups = 0;
  // The buttons of a long table are named as well.
  for (const group of yield* findEach(root, `${DIALOGS},[aria-label],[aria-labelledby]`)) {
    if (budget.step(50)) yield;
    if (!matches(group, GROUPS)) continue;
    groups += 1;
    if (groups > MOST_GROUPS) break;
    const ids = listIn(group, 'aria-labelledby').map((id) => findAll(rootOf(group), `#${CSS.escape(id)}`)[0]);
    const names = [attribute(group, 'aria-label') ?? '', ...ids.map((one) => (one ? contentOf(one) : ''))];
    if (names.some((name) => like.of(name) > 0) && isUsable(group)) found.push(group);
  }
  return found;
}

/** The next one like it in a row of parts: where the part under a heading ends that is none by its name. */
function endOf(part: Element): Element | null {
  for (let next = nextOf(part) as Element | null; next; next = nextOf(next) as Element | null) {
    const isLike = next.nodeName === part.nodeName && attribute(next, 'class') === attribute(part, 'class');
    if (isLike) return next;
  }
  return null;
}

/** Whether an element stands under a text that is drawn as a heading; a box is left as soon as another one like it begins. */
function isUnderText(element: Element, text: Element): boolean {
  let part: Element | null = text;
  for (let level = 0; part && level < MOST_LEVELS; level += 1) {
    const around: Element | null = parentElementOf(part);
    if (!around || matches(around, 'html')) return false;
    if (contains(around, element)) {
      const end = endOf(part);
      const isFirst = childrenOf(around, 1)[0] === part;
      return (
        isAfter(element, part) &&
        (end ? !isAfter(element, end) && end !== element && !contains(end, element) : isFirst || !hasHeading(around))
      );
    }
    part = around;
  }
  return false;
}

const hasHeading = (element: Element) => findAll(element, HEADINGS).length > 0;

/** Texts that are drawn as headings. */
function* textsIn(root: ParentNode, like: Likeness, marks: Element[], budget: Budget): Generator<undefined, Element[]> {
  const told = yield* tellers(root, like, budget);
  return told
    .map(({ element }) => element)
    .filter((one) => isUsable(one) && !closestIn(one, PRESSED) && !marks.some((mark) => contains(mark, one)));
}

/**
 * Looks for the words of `near`.
 *
 * @param asked the elements that will be asked for
 */
export function* nearnessIn(
  roots: readonly ParentNode[],
  like: Likeness,
  budget: Budget,
  asked: readonly Element[],
): Generator<undefined, Nearness> {
  const headings = new Map<Node, Element[]>();
  const marks: Element[] = [];
  const groups: Element[] = [];
  const texts: Element[] = [];
  for (const root of roots) {
    const all = (yield* findEachInOrder(root, HEADINGS, MOST_HEADINGS)).filter(isUsable);
    headings.set(root, all);
    for (const heading of all) {
      const { score, cost } = spokenBy(heading, like);
      if (score > 0) marks.push(heading);
      if (budget.step(cost)) yield;
    }
    groups.push(...(yield* groupsIn(root, like, budget)));
  }
  const titled = marks.map((mark) => closestIn(mark, `fieldset,caption,details,${DIALOGS}`)).filter(isTitled(marks));
  groups.push(...titled);
  const isUnderHeading = (element: Element) =>
    groups.some((group) => group !== element && isInside(element, group)) ||
    headingsAbove(element, headings.get(rootOf(element)) ?? []).some((one) => marks.includes(one));
  // All texts of a long page are only gone through for what stands under none of its headings.
  if (!asked.every(isUnderHeading)) {
    for (const root of roots) texts.push(...(yield* textsIn(root, like, marks, budget)));
  }
  const isUnder = (element: Element) =>
    isUnderHeading(element) ||
    texts.some((text) => isUnderText(element, text) || isInDialogOf(element, text) || isInGridOf(element, text));
  return {
    isFound: marks.length + groups.length + texts.length > 0,
    of(element) {
      if (isUnder(element)) return 'under';
      const chain = headingsAbove(element, headings.get(rootOf(element)) ?? []);
      return chain.some((heading) => levelOf(heading) > 1) || closestIn(element, DIALOGS) ? 'other' : 'none';
    },
  };
}

/** What a heading is the title of, wherever it stands in it: a group, or a dialog of which it is the first. */
function isTitled(marks: readonly Element[]) {
  return (group: Element | null): group is Element => {
    if (!group) return false;
    const first = findAll(group, HEADINGS)[0];
    return first !== undefined && marks.includes(first);
  };
}

/** The heading of a column is one of its whole grid, whatever that is made of. */
function isInGridOf(element: Element, text: Element): boolean {
  const head = closestIn(text, 'thead,[role=columnheader]');
  const grid = head && closestIn(head, 'table,[role=grid],[role=table],[role=treegrid]');
  return grid !== null && isInside(element, grid);
}

/** A text at the top of a dialog is its title. */
function isInDialogOf(element: Element, text: Element): boolean {
  const dialog = closestIn(text, DIALOGS);
  if (!dialog || !isInside(element, dialog) || hasHeading(dialog)) return false;
  return contentOf(dialog).trimStart().startsWith(contentOf(text).trim().slice(0, 20));
}
