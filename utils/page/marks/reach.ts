/** Whether what changed on the page may have come to stand over rows: most changes are texts of the rows themselves. */
import { ELEMENT, TEXT, walkIn } from '../dom';
import { type Box, common, isNothing } from './geometry';

/** Of more parts, or more nodes that changed, nobody knows in a moment where they are. */
const MOST_PARTS = 40;
const MOST_NODES = 30;

/** `NodeFilter.SHOW_ELEMENT`. */
const ELEMENTS = 1;

/** Changes of texts, of plain cells, and of the rows that a table's body has, cover nothing. */
const isFlat = (node: Node): boolean =>
  node.nodeType === TEXT ||
  node.nodeName === 'TBODY' ||
  ((node.nodeName === 'TD' || node.nodeName === 'TH') && !(node as Element).firstElementChild);

/** An element with all in it; `null` for one that may hold, or be, anything. */
function partsOf(node: Node): Element[] | null {
  if (node.nodeType !== ELEMENT) return null;
  const walker = walkIn(node, ELEMENTS);
  const parts: Element[] = [];
  for (let at: Node | null = node; at; at = walker.nextNode()) {
    const part = at as Element;
    if (parts.length === MOST_PARTS || part.localName.includes('-') || part.shadowRoot || part.tagName === 'IFRAME') {
      return null;
    }
    parts.push(part);
  }
  return parts;
}

const isInside = (one: Box, box: Box) =>
  one.left >= box.left - 1 && one.top >= box.top - 1 && one.right <= box.right + 1 && one.bottom <= box.bottom + 1;

/** A row, and where it is now. */
interface Place {
  element: Element;
  row: Box;
}

/** Whether any part of a node stands where rows are, and isn't one of theirs. */
function isOver(node: Node, rows: readonly Place[], boxOf: (element: Element) => Box): boolean {
  const parts = partsOf(node);
  if (!parts) return true;
  return parts.some((part) => {
    const box = boxOf(part);
    const isOwn = ({ element, row }: Place) => element.contains(part) && isInside(box, row);
    return rows.some((one) => !isNothing(common(box, one.row)) && !isOwn(one));
  });
}

/** Follows what changes. @param boxOf where an element is now */
export function createReach(boxOf: (element: Element) => Box) {
  const nodes = new Set<Node>();
  return {
    /** Something changed in or at a node. */
    add(node: Node) {
      if (!isFlat(node) && nodes.size <= MOST_NODES) nodes.add(node);
    },
    isAny: () => nodes.size > 0,
    /**
     * Whether any of what changed since the last time may have come to stand over rows, or did.
     * @param did whether a node may have
     */
    take(rows: readonly Place[], did: (node: Node) => boolean): boolean {
      const all = [...nodes];
      nodes.clear();
      return all.length > MOST_NODES || all.some((node) => did(node) || isOver(node, rows, boxOf));
    },
  };
}
