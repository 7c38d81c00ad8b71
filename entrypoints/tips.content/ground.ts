/** The ground around what a mark stands beside: what else is there, and where nothing is but ground. */
import { around, isIn } from '@/utils/page/around';
import { ELEMENT, findAll, matches, parentOf } from '@/utils/page/dom';
import type { Box } from '@/utils/page/marks/geometry';
import { boxesOfText, isBlank, isStill, MOST_TEXTS, PRESSED, textsIn } from './stand';

/** So far outwards it is looked what stands beside, and at so many neighbours on each side. */
const MOST_LEVELS = 8;
const MOST_BESIDE = 30;

const CELL = 'td,th,[role=gridcell],[role=cell],[role=columnheader],[role=rowheader]';
/** What is seen without any text. */
const SEEN = `${PRESSED},img,svg,canvas,video,iframe,object,hr,progress,meter`;

/** The nodes beside one, the nearest first. */
function besideOf(node: Node): Node[] {
  const nodes: Node[] = [];
  for (const step of ['previousSibling', 'nextSibling'] as const) {
    let at = Reflect.get(Node.prototype, step, node) as Node | null;
    for (let left = MOST_BESIDE; at && left > 0; left -= 1) {
      nodes.push(at);
      at = Reflect.get(Node.prototype, step, at) as Node | null;
    }
  }
  return nodes;
}

/** All nodes that stand around an element, on its own ground and on that of what is around it. */
export function neighboursOf(element: Element): Node[] {
  const all: Node[] = [];
  let at: Node | null = element;
  for (let level = 0; at && level < MOST_LEVELS; level += 1) {
    all.push(...besideOf(at));
    at = around(at);
  }
  return all;
}

/** Whether nothing is seen of an element but what is in it. */
function isClear(element: Element): boolean {
  const { backgroundColor, backgroundImage, boxShadow, borderStyle } = getComputedStyle(element);
  const isEmpty = /^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor) && backgroundImage === 'none';
  return isEmpty && boxShadow === 'none' && /^none(?: none)*$/.test(borderStyle);
}

/** Whether an element lies on the ground itself: what is lifted from it covers it. */
const isFlat = (element: Element) =>
  matches(element, CELL) || (/^(?:static|relative)$/.test(getComputedStyle(element).position) && isClear(element));

/**
 * What is seen of a neighbour.
 * @param whole the box of an element, where it covers its ground as a whole
 */
export function seenOf(node: Node, whole: (element: Element) => Box): Box[] {
  if (node.nodeType !== ELEMENT) return isBlank(node) ? [] : boxesOfText(node as Text);
  const element = node as Element;
  if (matches(element, SEEN) || !isFlat(element)) return [whole(element)];
  const texts = textsIn(element);
  // Of what holds much its parts are not looked for.
  const parts = texts.length < MOST_TEXTS ? findAll(element, SEEN) : [];
  if (texts.length + parts.length >= MOST_TEXTS) return [whole(element)];
  return [...texts.flatMap(boxesOfText), ...parts.map(whole)];
}

/** Whether an element has a ground of its own, as a badge has. */
export const isBox = (element: Element): boolean => !matches(element, CELL) && !isClear(element);

/**
 * Whether what is hit at the points of a place is ground, and nothing that stands or lies on it.
 * @param beside what the place is beside
 */
export function isGround(hits: readonly Element[], beside: Element): boolean {
  const isNeighbour = (hit: Element) => {
    const parent = parentOf(hit);
    return parent !== null && isIn(beside, parent) && isFlat(hit);
  };
  return hits.every((hit) => isStill(hit) && !matches(hit, SEEN) && (isIn(beside, hit) || isNeighbour(hit)));
}

/** Whether no edge is seen between elements that are hit: of one that lies on another, or of a cell beside the next one. */
export function isWithoutEdge(hits: readonly Element[]): boolean {
  const all = [...new Set(hits)];
  const isAround = (outer: Node) => all.every((one) => isIn(one, outer));
  return all.every((hit) => {
    for (let at: Node | null = hit; at && !isAround(at); at = around(at)) {
      if (at.nodeType === ELEMENT && isBox(at as Element)) return false;
    }
    return true;
  });
}
