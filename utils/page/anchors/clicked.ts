/** Whether a click was one on a target. */
import { attribute, findAll, rootOf } from '../dom';
import { labelOf } from '../names';
import { isElement, isInside, parentElementOf } from './safe';

/** Where a click began: the innermost element, also in an open shadow root. */
export function clickedElement(event: Event): Element | null {
  const path = Event.prototype.composedPath.call(event);
  const [first] = path.length > 0 ? path : [event.target];
  const node = first as Node | null | undefined;
  if (isElement(node)) return node;
  return node && 'nodeType' in node ? parentElementOf(node) : null;
}

/** The labels that press a control as well. */
function labelsOf(control: Element): Element[] {
  const id = attribute(control, 'id');
  const pointing = id ? findAll(rootOf(control), `label[for="${CSS.escape(id)}"]`) : [];
  const around = labelOf(control);
  return around ? [around, ...pointing] : pointing;
}

/**
 * Whether a click on an element was one on a target: on what stands in it, or on its label.
 *
 * @param clicked where the click began
 */
export function clickTarget(clicked: Node, target: Element): boolean {
  try {
    if (isInside(clicked, target)) return true;
    // An option is chosen in its list, which hears of the click.
    const list = target.tagName === 'OPTION' ? Element.prototype.closest.call(target, 'select') : null;
    if (list && isInside(clicked, list)) return true;
    return labelsOf(target).some((label) => isInside(clicked, label));
  } catch {
    return false;
  }
}
