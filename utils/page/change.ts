/** What a page changes, as it is told: what came and went, and what may be another by it. */
import { ELEMENT, hasPart, parentOf } from './dom';

/**
 * What changed: a record of it, or a frame that shows another page. A node that `isBack` was out of the page for a while,
 * in which nobody heard of what changed in it.
 */
export type Change = Pick<MutationRecord, 'target'> & Partial<MutationRecord> & { isBack?: true };

/** Attributes that show and hide; all others that are watched say where something stands. */
export const LOOKS = ['class', 'style', 'hidden', 'aria-hidden', 'open'];

/** The nodes that came and went, counted through: in a storm this is asked of thousands of changes a second. */
export function nodesOf({ addedNodes, removedNodes }: Change): Node[] {
  const nodes: Node[] = [];
  for (let at = 0; at < (addedNodes?.length ?? 0); at += 1) nodes.push(addedNodes?.[at] as Node);
  for (let at = 0; at < (removedNodes?.length ?? 0); at += 1) nodes.push(removedNodes?.[at] as Node);
  return nodes;
}

const isStyle = ({ nodeName }: Node) => nodeName === 'STYLE' || nodeName === 'LINK';

/** What is shown or hidden by an attribute of something around rows, or by another style sheet, may be in any of them. */
export const isAround = (change: Change): boolean => {
  const { type, target, attributeName } = change;
  return type === 'attributes'
    ? LOOKS.includes(attributeName ?? '') && hasPart(target as Element, 'tr,[role=row]')
    : isStyle(target) ||
        (parentOf(target) !== null && isStyle(parentOf(target) as Node)) ||
        nodesOf(change).some(isStyle);
};

/** Whether nothing but a text is another one. */
export const isOfText = (change: Change): boolean =>
  change.type === 'characterData' ||
  (change.type === 'childList' && nodesOf(change).every(({ nodeType }) => nodeType !== ELEMENT));
