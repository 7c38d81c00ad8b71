/** Everything that can be read of a screen: its document, the open shadow roots in it, the frames of its own origin. */
import { isShown } from './dom';

/** Roots that are looked into; no screen needs more. */
const MOST_ROOTS = 100;

/** Elements between two pauses. */
const AT_ONCE = 500;

/** `NodeFilter.SHOW_ELEMENT`. */
const ELEMENTS = 1;

/** The open shadow root or the document of an element, read past names that the page may have given its fields. */
function rootIn(element: Element): ParentNode | null {
  if (element.tagName !== 'IFRAME' && element.tagName !== 'FRAME') {
    return Reflect.get(Element.prototype, 'shadowRoot', element);
  }
  const frame = element.tagName === 'IFRAME' ? HTMLIFrameElement.prototype : HTMLFrameElement.prototype;
  try {
    return Reflect.get(frame, 'contentDocument', element);
  } catch {
    // A frame of another origin is nobody's business.
    return null;
  }
}

/**
 * The roots of a screen that are shown, those within others after them. It may be paused at each `undefined`.
 *
 * @param start comes first
 */
export function* rootsOf(start: ParentNode): Generator<ParentNode | undefined> {
  const roots = [start];
  for (let at = 0; at < roots.length; at += 1) {
    const root = roots[at] as ParentNode;
    yield root;
    const walker = Document.prototype.createTreeWalker.call(document, root, ELEMENTS);
    let seen = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node as Element;
      const inner = rootIn(element);
      if (inner && roots.length < MOST_ROOTS && !roots.includes(inner) && isShown(element)) roots.push(inner);
      seen += 1;
      if (seen % AT_ONCE === 0) yield;
    }
  }
}
