/** Reads of a page that it cannot shadow by the names of its fields, besides those of `dom.ts`. */
import { attribute, ELEMENT, FRAGMENT, matches, parentOf, rootOf } from '../dom';

export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === ELEMENT;

const nodeValue = (name: string, node: Node) => Reflect.get(Node.prototype, name, node) as Node | null;
export const nextOf = (node: Node) => nodeValue('nextSibling', node);
export const previousOf = (node: Node) => nodeValue('previousSibling', node);
export const firstOf = (node: Node) => nodeValue('firstChild', node);

/** The element around one, within its root. */
export function parentElementOf(node: Node): Element | null {
  const parent = parentOf(node);
  return isElement(parent) ? parent : null;
}

/** The first elements in one, no more than so many. */
export function childrenOf(element: Element, most: number): Element[] {
  const children: Element[] = [];
  for (let at = firstOf(element); at && children.length < most; at = nextOf(at)) if (isElement(at)) children.push(at);
  return children;
}

/** What is around a node on the screen as it is composed: the slot it stands in, its parent, the host of its root. */
export function outOf(node: Node): Node | null {
  const slot = isElement(node)
    ? (Reflect.get(Element.prototype, 'assignedSlot', node) as Node | null | undefined)
    : null;
  if (slot) return slot;
  return parentOf(node) ?? hostOf(node);
}

/** Whether a node stands in another one, also past the edges of shadow roots; deep nests are followed to an end. */
export function isInside(node: Node, outer: Node): boolean {
  let left = 5_000;
  for (let at: Node | null = node; at && left > 0; at = outOf(at)) {
    if (at === outer) return true;
    left -= 1;
  }
  return false;
}

/** The document or frame of frames that a node is in, past its shadow roots. */
export function documentOf(node: Node): Node {
  let root: Node = rootOf(node);
  for (let host = hostOf(root); host; host = hostOf(root)) root = rootOf(host);
  return root;
}

/** The host of a shadow root. */
export const hostOf = (root: Node): Element | null =>
  root.nodeType === FRAGMENT ? (Reflect.get(root, 'host') ?? null) : null;

/** What is in a frame of the same origin. */
export function contentDocumentOf(frame: Element): Document | null {
  const of = frame.tagName === 'IFRAME' ? HTMLIFrameElement.prototype : HTMLFrameElement.prototype;
  try {
    return Reflect.get(of, 'contentDocument', frame) ?? null;
  } catch {
    // A frame of another origin is nobody's business.
    return null;
  }
}

/** Whether one node comes after another, or stands in it. `Node.DOCUMENT_POSITION_FOLLOWING`. */
export const isAfter = (node: Node, before: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(before, node) & 4) !== 0;

/** The parts of an attribute that lists ids or words. */
export const listIn = (element: Element, name: string): string[] =>
  (attribute(element, name) ?? '').split(/\s+/, 20).filter(Boolean);

/** Whether an element matches a selector that not every browser knows. */
export function matchesIfKnown(element: Element, selector: string): boolean {
  try {
    return matches(element, selector);
  } catch {
    return false;
  }
}

/** Classes by which pages write for those who listen only. */
export const READ_ALOUD =
  '.blind,.sr-only,.screen_out,.visually-hidden,.a11y-hidden,.visuallyhidden,.screen-reader-text,.ir';
