/** Looking through a whole screen by a list of selectors, one after the other. */
import { findAll } from '../dom';
import { isAfter } from './safe';

/** Each of a list, which may have commas of its own in brackets, but none in those. */
const EACH = /(?:[^,(]|\([^)]*\))+/g;

/** More than so many are not put into order: that asks a browser for the place of each among all its neighbours. */
const MOST_IN_ORDER = 1_000;

/**
 * Every element that one of the selectors matches, each once. A browser finds what has one tag or attribute thirty times as
 * fast as it tries a list on each element, and here may be paused between them.
 *
 * @returns in the order of the selectors, and in that of the document those of each
 */
export function* findEach(root: ParentNode, selectors: string): Generator<undefined, Element[]> {
  const found = new Set<Element>();
  for (const selector of selectors.match(EACH) ?? []) {
    for (const element of findAll(root, selector)) found.add(element);
    yield;
  }
  return [...found];
}

/**
 * The same in the order of the document, for what a screen has few of.
 *
 * @param most more of them are not asked for
 */
export function* findEachInOrder(root: ParentNode, selectors: string, most: number): Generator<undefined, Element[]> {
  const found = yield* findEach(root, selectors);
  const ordered = found.length > MOST_IN_ORDER ? findAll(root, selectors) : inOrder(found);
  return ordered.slice(0, most);
}

/** What was found in one root, in the order of the document. */
export const asTheyStand = <T extends { element: Element }>(found: readonly T[]): T[] =>
  [...found].sort((one, other) => (isAfter(one.element, other.element) ? 1 : -1));

const inOrder = (elements: readonly Element[]): Element[] =>
  asTheyStand(elements.map((element) => ({ element }))).map(({ element }) => element);
