/** What a mark stands beside: a control as a whole, or the words of what is none. */
import { CONTROLS } from '@/utils/page/anchors/kinds';
import { closest, contains, ELEMENT, isShown, parentOf, walkIn } from '@/utils/page/dom';
import type { Box } from '@/utils/page/marks/geometry';

export const PRESSED = `${CONTROLS},input,select,textarea,[contenteditable],[role=combobox],[role=listbox]`;

/** Over anything else a press means something. */
const STILL = /^(?:auto|default|text|)$/;
export const isStill = (element: Element): boolean => STILL.test(getComputedStyle(element).cursor);

/** `NodeFilter.SHOW_TEXT`. */
const TEXTS = 4;
export const MOST_TEXTS = 10;

interface Stand {
  element: Element;
  isPressed: boolean;
  /** Its words. */
  texts: Text[];
}

export const isBlank = ({ nodeValue }: Node): boolean => !/\S/.test(nodeValue ?? '');

/** The texts that are shown in an element, the first ones. */
export function textsIn(element: Element): Text[] {
  const walker = walkIn(element, TEXTS);
  const texts: Text[] = [];
  for (let at = walker.nextNode(); at && texts.length < MOST_TEXTS; at = walker.nextNode()) {
    const parent = parentOf(at);
    if (!isBlank(at) && parent?.nodeType === ELEMENT && isShown(parent as Element)) texts.push(at as Text);
  }
  return texts;
}

/** The boxes of a text's lines, in its own window. */
export function boxesOfText(text: Text): Box[] {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  // What is only read aloud is clipped to nothing.
  return [...range.getClientRects()].filter(({ width }) => width > 1);
}

/** The innermost element that has all of some texts. */
function holderOf(texts: readonly Text[], element: Element): Element {
  let holder: Node | null = texts[0] ? parentOf(texts[0]) : null;
  const hasAll = (node: Node) => texts.every((text) => contains(node, text));
  while (holder && holder !== element && !hasAll(holder)) holder = parentOf(holder);
  return (holder as Element | null) ?? element;
}

export function standOf(element: Element): Stand {
  const texts = textsIn(element);
  const holder = holderOf(texts, element);
  const control = closest(element, PRESSED) ?? closest(holder, PRESSED);
  if (control) return { element: control, isPressed: true, texts };
  const isPressed = texts.length === 0 || !isStill(holder);
  return { element: isPressed ? element : holder, isPressed, texts };
}
