/** The accessible name of one control, at a cost that no page can raise. */
import { computeAccessibleName } from 'dom-accessibility-api';
import { attribute, closest, countIn, findAll, rootOf } from './dom';
import { textOf } from './text-of';

/** Whatever holds more than that is no control's name, but a card around other things. */
const MOST_PARTS = 50;
const MOST_LETTERS = 100;

/**
 * What assistive technology calls a control.
 *
 * @returns `''` where it has no name, or one that is too long to be a control's
 */
export function nameOf(control: Element): string {
  if (sourcesOf(control).some(isLarge)) return '';
  try {
    return computeAccessibleName(control, { getComputedStyle: (element) => getComputedStyle(element) });
  } catch {
    // A page's `<img name=…>` may stand in the way of what the algorithm asks of the document.
    return textOf(control);
  }
}

/** The label around a field, or the one that points at it. */
export function labelOf(field: Element): Element | null {
  const around = closest(field, 'label');
  const id = attribute(field, 'id');
  return around ?? (id ? (findAll(rootOf(field), `label[for=${CSS.escape(id)}]`)[0] ?? null) : null);
}

/** Everything that a name may be made of. */
function sourcesOf(control: Element): Element[] {
  const ids = ['aria-labelledby', 'aria-owns'].flatMap((name) =>
    (attribute(control, name) ?? '').split(/\s+/).filter(Boolean),
  );
  const named = ids.flatMap((id) => findAll(rootOf(control), `#${CSS.escape(id)}`));
  return [control, labelOf(control), ...named].filter((one) => one !== null);
}

const isLarge = (element: Element) => countIn(element) > MOST_PARTS || textOf(element).length > MOST_LETTERS;
