/** What controls are called, without what a page can make dear: no styles are asked, and no other element. */
import { attribute, findAll } from '../dom';
import { plain } from '../text';
import { textOf } from '../text-of';

/** The name of a control: what it is labelled with, or the text or value that it shows. */
export function nameOf(control: Element): string {
  return plain(attribute(control, 'aria-label') ?? '') || textOf(control) || plain(attribute(control, 'value') ?? '');
}

/** Parts of an element that have a label instead of a text, or beside it. */
export const labelledIn = (element: Element) =>
  findAll(element, '[aria-label]').map((part) => plain(attribute(part, 'aria-label') ?? ''));
