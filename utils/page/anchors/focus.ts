/** Where the focus is, also in an open shadow root or a frame of the same origin. */
import { shadowOf } from '../dom';
import { contentDocumentOf } from './safe';

/** So many roots within one another are gone into. */
const MOST_ROOTS = 50;

const activeIn = (of: object, root: Node) =>
  (Reflect.get(of, 'activeElement', root) as Element | null | undefined) ?? null;

/** The innermost focus in what stands in an element. */
function within(element: Element): Element | null {
  if (element.tagName === 'IFRAME' || element.tagName === 'FRAME') {
    const inner = contentDocumentOf(element);
    return inner && activeIn(Document.prototype, inner);
  }
  const shadow = shadowOf(element);
  return shadow && activeIn(ShadowRoot.prototype, shadow);
}

/** The innermost element that has the focus. */
export function focusIn(doc: Node): Element | null {
  let focus = activeIn(Document.prototype, doc);
  for (let left = MOST_ROOTS; focus && left > 0; left -= 1) {
    const inner = within(focus);
    if (!inner) break;
    focus = inner;
  }
  return focus;
}
