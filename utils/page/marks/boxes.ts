/** Where elements are seen in the window, through scrollers, shadow roots and frames. It forces a layout: once a frame. */
import { around, frameOf, isIn } from '../around';
import { rootOf } from '../dom';
import { type Box, common } from './geometry';

const boxOf = (element: Element): Box => Element.prototype.getBoundingClientRect.call(element);
/** A box as large as the inside of an element. */
const boxAt = (left: number, top: number, { clientWidth, clientHeight }: Element): Box => ({
  left,
  top,
  right: left + clientWidth,
  bottom: top + clientHeight,
});
const moved = ({ left, top, right, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

/** Elements whose edges cut off what is in them; the roots of documents hand that on to their windows. */
function cuts(element: Element): 'cuts' | 'free' | 'end' {
  const { documentElement, body } = element.ownerDocument;
  if (element === documentElement || element === body) return 'free';
  const { overflowX, overflowY, position } = getComputedStyle(element);
  // What is fixed stands in the window, whatever is around it.
  if (position === 'fixed') return 'end';
  return overflowX === 'visible' && overflowY === 'visible' ? 'free' : 'cuts';
}

/** Asks the page for boxes. What cuts off what is kept until it is forgotten; boxes are as they are at this moment. */
export function createBoxes() {
  let cutters = new Map<Node, readonly Element[]>();
  /** Those of this moment. */
  let inner = new Map<Element, Box>();
  let origins = new Map<Document, { x: number; y: number }>();

  /** The elements in its document that cut off what stands in a node. */
  function cuttersAt(node: Node | null): readonly Element[] {
    if (!node) return [];
    const known = cutters.get(node);
    if (known) return known;
    const kind = node.nodeType === 1 ? cuts(node as Element) : 'free';
    const further = kind === 'end' ? [] : cuttersAt(around(node));
    const all = kind === 'cuts' ? [node as Element, ...further] : further;
    cutters.set(node, all);
    return all;
  }

  /** Where a document's own zero is in the window. */
  function originOf(element: Element): { x: number; y: number } {
    const known = origins.get(element.ownerDocument);
    if (known) return known;
    const frame = frameOf(element);
    const { left, top } = frame ? insideOf(frame) : { left: 0, top: 0 };
    const origin = { x: left, y: top };
    origins.set(element.ownerDocument, origin);
    return origin;
  }

  /** What is inside of an element's borders and scroll bars. */
  function insideOf(element: Element): Box {
    const known = inner.get(element);
    if (known) return known;
    const { x, y } = originOf(element);
    const box = boxOf(element);
    const inside = boxAt(box.left + element.clientLeft + x, box.top + element.clientTop + y, element);
    inner.set(element, inside);
    return inside;
  }

  /** The window of a document. */
  function windowOf(element: Element): Box {
    const { x, y } = originOf(element);
    return boxAt(x, y, element.ownerDocument.documentElement);
  }

  /** What is left of the window for what stands where an element does. */
  function clipOf(element: Element): Box {
    let clip = windowOf(element);
    for (const cutter of cuttersAt(around(element))) clip = common(clip, insideOf(cutter));
    const frame = frameOf(element);
    return frame ? common(clip, clipOf(frame)) : clip;
  }

  const whole = (element: Element): Box => {
    const { x, y } = originOf(element);
    return moved(boxOf(element), x, y);
  };

  /** What stands over an element at a place; `null` where nothing does. A page's hit test costs as much as it is large. */
  function coverAt(element: Element, left: number, top: number): Element | 'nothing' | null {
    const { x, y } = originOf(element);
    const root = rootOf(element) as Document | ShadowRoot;
    const hit = root.elementFromPoint(left - x, top - y);
    if (!hit) return 'nothing';
    if (!isIn(hit, element) && !isIn(element, hit)) return hit;
    const frame = frameOf(element);
    return frame && coverAt(frame, left, top);
  }

  return {
    /** A new moment: all may have moved. */
    look() {
      inner = new Map();
      origins = new Map();
    },
    /** The page has changed: other elements may cut off what they hold. */
    forget() {
      cutters = new Map();
    },
    /** An element's box, where it is not cut off, and what of it is seen there. */
    read(element: Element): { row: Box; clip: Box; seen: Box } {
      const [row, clip] = [whole(element), clipOf(element)];
      return { row, clip, seen: common(row, clip) };
    },
    /** An element's box. */
    whole,
    coverAt,
  };
}

/** Those of a moment. */
export type Boxes = ReturnType<typeof createBoxes>;
