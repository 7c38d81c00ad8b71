/**
 * The few reads of a page's DOM, taken from the prototypes: a page's `<input name="querySelectorAll">` shadows
 * properties of its form, an `<img name="title">` those of the document. None of these reads needs a layout.
 */
import { plain } from './text';

const HIDDEN = '[hidden],[aria-hidden=true],template,noscript';
const UNSPOKEN = `${HIDDEN},script,style`;

/** `NodeFilter.SHOW_TEXT` and `Node.TEXT_NODE`. */
const ONLY_TEXT = 4;
const TEXT = 3;

/** Letters of one element after which no more are added; whatever is longer is no label, date or number. */
const MOST_LETTERS = 2000;

/** Every element under `root` that the selector matches, in document order. */
export function findAll(root: Document | Element, selector: string): Element[] {
  const owner = root instanceof Document ? Document.prototype : Element.prototype;
  return [...owner.querySelectorAll.call(root, selector)];
}

/** Whether the element, or one around it, matches. */
export function isWithin(element: Element, selector: string): boolean {
  return Element.prototype.closest.call(element, selector) !== null;
}

/** A property of a document that the page cannot have shadowed. */
export function documentValue<K extends 'title' | 'hidden'>(doc: Document, name: K): Document[K] {
  return Reflect.get(Document.prototype, name, doc);
}

/** Whether the seller can see the element. */
export function isShown(element: Element): boolean {
  const { checkVisibility }: Partial<Element> = Element.prototype;
  return !isWithin(element, HIDDEN) && checkVisibility?.call(element, { visibilityProperty: true }) !== false;
}

/**
 * The element's text, with a space between its parts: `<br>` and neighbouring blocks have none in `textContent`.
 *
 * @param element what to read
 * @param without selector of parts to leave out, besides hidden ones and code
 */
export function textOf(element: Element, without?: string): string {
  const left = without ? `${UNSPOKEN},${without}` : UNSPOKEN;
  const walker = Document.prototype.createTreeWalker.call(document, element, ONLY_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node && text.length < MOST_LETTERS; node = walker.nextNode()) {
    if (isWithin(node.parentElement ?? element, left)) continue;
    // Frameworks write `{year}-{month}` as neighbouring text nodes: one text.
    text += (node.previousSibling?.nodeType === TEXT ? '' : ' ') + node.nodeValue;
  }
  return plain(text);
}

/**
 * The text of a table cell, with every dash as `-`; `''` for a cell with nothing but dashes. The words of its buttons
 * (복사, 상세) count only where there are no others.
 */
export function cellText(cell: Element): string {
  return (textOf(cell, 'button,[role=button]') || textOf(cell)).replace(/\p{Pd}/gu, '-').replace(/^[- ]+$/, '');
}
