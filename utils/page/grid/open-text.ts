/** Text that a cell shows and does not hold: what an element of the page's own draws, or what stands in a slot. */
import { cellText } from '../cell-text';
import { ELEMENT, findAll, isShownItself, shadowOf, TEXT } from '../dom';
import { plain } from '../text';

/** Elements of the page's own in each other, at most. */
const MOST_LEVELS = 4;

/** What is shown in the place of an element: what its slot was given, or its open shadow root. */
function shownBy(element: Element): Node[] {
  if (element.localName !== 'slot') return [...(shadowOf(element)?.childNodes ?? [])];
  const given = (element as HTMLSlotElement).assignedNodes?.({ flatten: true });
  return given ?? [];
}

function textOfNode(node: Node, level: number): string {
  if (node.nodeType === TEXT) return node.nodeValue ?? '';
  if (node.nodeType !== ELEMENT || !isShownItself(node as Element)) return '';
  return cellText(node as Element) || openText(node as Element, level + 1);
}

/**
 * The text that one element in a cell shows from elsewhere. Of several nobody can tell in which order they are read.
 *
 * @param cell has no text of its own
 * @returns `''` when there is none, or more than one such element
 */
export function openText(cell: Element, level = 0): string {
  if (level > MOST_LEVELS) return '';
  const showing = [cell, ...findAll(cell, '*')].filter((part) => shownBy(part).length > 0);
  const [part] = showing;
  if (!part || showing.length > 1) return '';
  return plain(
    shownBy(part)
      .map((node) => textOfNode(node, level))
      .join(' '),
  );
}
