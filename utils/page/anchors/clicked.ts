/** Whether a click was one on a target. */
import { attribute, closest, findAll, rootOf } from '../dom';
import { labelOf } from '../names';
import { plain } from '../text';
import { textOf } from '../text-of';
import { isDisabled } from './choose';
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

/** The controls that a label presses; of anything else itself. */
function controlsOf(target: Element): Element[] {
  if (target.tagName !== 'LABEL') return [target];
  const id = attribute(target, 'for');
  const controls = id ? findAll(rootOf(target), `#${CSS.escape(id)}`) : findAll(target, 'input,select,textarea,button');
  return controls.length > 0 ? controls : [target];
}

/** Whether a click on a target does nothing as things are. */
const isDead = (target: Element) =>
  isDisabled(target) ||
  controlsOf(target).every(isDisabled) ||
  (target.tagName === 'OPTION' && closest(target, 'select[disabled],optgroup[disabled]') !== null);

const ROW = 'tr,[role=row]';

const nameOf = (element: Element) =>
  plain(textOf(element)) ||
  ['aria-label', 'title', 'value', 'alt'].map((name) => plain(attribute(element, name) ?? '')).find(Boolean) ||
  '';

/** Whether elements are the same one of each row, so that any of them is meant. */
function areOfRows(elements: readonly Element[]): boolean {
  const rows = new Set(elements.map((element) => closest(element, ROW)));
  const names = new Set(elements.map(nameOf));
  return rows.size === elements.length && !rows.has(null) && names.size === 1 && !names.has('');
}

/**
 * Whether a click on an element was one on what was found of a target. Of several each may be another thing, unless they
 * are the same in each row.
 *
 * @param clicked where the click began
 */
export function clickFound(clicked: Node, found: readonly Element[]): boolean {
  try {
    const target = found.find((element) => clickTarget(clicked, element));
    return target !== undefined && !isDead(target) && (found.length === 1 || areOfRows(found));
  } catch {
    return false;
  }
}
