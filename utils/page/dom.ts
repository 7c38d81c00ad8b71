/**
 * The few reads of a page's DOM, taken from the prototypes: a page's `<input name="querySelectorAll">` shadows
 * properties of its form, an `<img name="title">` those of the document. None of these reads needs a layout.
 */

export const HIDDEN = '[hidden],[aria-hidden=true],template,noscript';
export const UNSPOKEN = `${HIDDEN},script,style`;

/** `NodeFilter.SHOW_ELEMENT | SHOW_TEXT`, `FILTER_ACCEPT`, `FILTER_REJECT`, `Node.ELEMENT_NODE` and `Node.TEXT_NODE`. */
export const ELEMENTS_AND_TEXT = 5;
export const TAKE = 1;
export const LEAVE = 2;
export const ELEMENT = 1;
export const TEXT = 3;

/** `Node.DOCUMENT_NODE` and `Node.DOCUMENT_FRAGMENT_NODE`. */
const DOCUMENT = 9;
export const FRAGMENT = 11;

/** What a root is asked through, which no page can have shadowed by names. The document of a frame is none of our own `Document`. */
function asked({ nodeType }: ParentNode): ParentNode {
  if (nodeType === DOCUMENT) return Document.prototype;
  return nodeType === FRAGMENT ? DocumentFragment.prototype : Element.prototype;
}

/** Every element under `root` that the selector matches, in document order; not those in shadow roots and frames. */
export const findAll = (root: ParentNode, selector: string): Element[] => [
  ...asked(root).querySelectorAll.call(root, selector),
];

/** The first elements that `findAll` finds; the browser makes nothing of the others. */
export function findAtMost(root: ParentNode, selector: string, most: number): Element[] {
  const found: NodeListOf<Element> = asked(root).querySelectorAll.call(root, selector);
  return Array.from({ length: Math.min(found.length, most) }, (_, at) => found[at] as Element);
}

/** Whether anything under a root matches; the rest of it is not looked at. */
export const hasPart = (root: ParentNode, selector: string): boolean =>
  asked(root).querySelector.call(root, selector) !== null;

/** How many elements stand in one, without a list of them. */
export const countIn = (element: Element): number => Element.prototype.getElementsByTagName.call(element, '*').length;

/** The document or shadow root that a node stands in. */
export function rootOf(node: Node): ParentNode & Node {
  return Node.prototype.getRootNode.call(node) as ParentNode & Node;
}

/** The root of an element's own, where it is open. */
export function shadowOf(element: Element): ShadowRoot | null {
  return Reflect.get(Element.prototype, 'shadowRoot', element);
}

/** The element itself, or the nearest one around it within its root, that matches. */
export function closestIn(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** The same past the edges of shadow roots. */
export function closest(element: Element, selector: string): Element | null {
  const found = closestIn(element, selector);
  const root = found ? null : rootOf(element);
  return root && 'host' in root ? closest(root.host as Element, selector) : found;
}

/** The node around a node; `null` around a document or a shadow root. */
export function parentOf(node: Node): Node | null {
  return Reflect.get(Node.prototype, 'parentNode', node);
}

/** Whether the element, or one around it, matches. */
export function isWithin(element: Element, selector: string): boolean {
  return closestIn(element, selector) !== null;
}

/** Whether the element itself matches. */
export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** Whether a node stands in another, or is it; `null` stands nowhere. */
export const contains = (around: Node, node: Node | null): boolean => Node.prototype.contains.call(around, node);

/** An attribute of an element; `null` without it. */
export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** Walks through all below a node that is of some kind and that a filter takes. */
export function walkIn(root: Node, what: number, filter?: (node: Node) => number): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, what, filter);
}

/** A property of a document that the page cannot have shadowed. */
export function documentValue<K extends 'title' | 'hidden'>(doc: Document, name: K): Document[K] {
  return Reflect.get(Document.prototype, name, doc);
}

/** What has no box of its own, as rows whose cells are laid out by a grid around them, is as visible as what is around it. */
export function isDisplayed(element: Element): boolean {
  const { checkVisibility }: Partial<Element> = Element.prototype;
  if (checkVisibility?.call(element, { visibilityProperty: true }) !== false) return true;
  const { display, visibility } = getComputedStyle(element);
  if (display !== 'contents' || visibility === 'hidden') return false;
  const parent = parentOf(element);
  return parent?.nodeType !== ELEMENT || isDisplayed(parent as Element);
}

/** Whether the seller can see the element. */
export function isShown(element: Element): boolean {
  return !isWithin(element, HIDDEN) && isDisplayed(element);
}

/** `isShown` for one of thousands of elements, whose parent is known to be shown: nothing around it is asked again. */
export function isShownItself(element: Element): boolean {
  return !matches(element, HIDDEN) && isDisplayed(element);
}

/** Where another node stands: as `Node.compareDocumentPosition` says it. */
export const positionOf = (node: Node, other: Node): number => Node.prototype.compareDocumentPosition.call(node, other);

/** `Node.DOCUMENT_POSITION_FOLLOWING`; with nothing else it stands neither in nor around the other. */
export const FOLLOWING = 4;

/** All texts in an element, shown or not, as they are. */
export function contentOf(element: Element): string {
  return Reflect.get(Element.prototype, 'textContent', element) ?? '';
}
