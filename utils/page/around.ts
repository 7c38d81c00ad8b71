/** The way from a node outwards, as the screen is composed. */
import { ELEMENT, FRAGMENT, parentOf, rootOf } from './dom';

/** The host of a shadow root; other nodes may have fields of that name, or are links. */
const hostOf = (node: Node): Element | null =>
  node.nodeType === FRAGMENT ? ((node as ShadowRoot).host ?? null) : null;

/**
 * What is around a node on the screen: the slot it stands in, its parent, or the host of its shadow root. `null` around
 * a document, also that of a frame.
 */
export function around(node: Node): Node | null {
  // Taken from a form itself it could be a field of that name, and the way would lead round and round.
  const slot = node.nodeType === ELEMENT && (Reflect.get(Element.prototype, 'assignedSlot', node) as Node | null);
  return slot || (parentOf(node) ?? hostOf(node));
}

/** Whether a node stands in another one, or is it. */
export function isIn(node: Node, outer: Node): boolean {
  for (let at: Node | null = node; at; at = around(at)) if (at === outer) return true;
  return false;
}

/** The frame that an element's document stands in; `null` for the page itself. */
export const frameOf = (element: Element): Element | null => element.ownerDocument.defaultView?.frameElement ?? null;

/** The roots that an element stands in, from its own to the page: shadow roots and documents. */
export function rootsAround(element: Element): Node[] {
  const roots: Node[] = [];
  for (let at: Element | null = element; at; ) {
    const root: Node = rootOf(at);
    roots.push(root);
    at = hostOf(root) ?? frameOf(at);
  }
  return roots;
}
