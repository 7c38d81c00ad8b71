/** What a field is, and which of those that stand together is meant. */
import { closestIn, findAll, isDisplayed, isShown, matches } from '../dom';
import { labelOf } from '../names';
import { isAway } from './off-screen';
import { parentElementOf, READ_ALOUD } from './safe';

export const TYPED =
  'input,select,textarea,[role=textbox],[role=combobox],[role=listbox],[role=spinbutton],[role=searchbox],[role=switch],[role=checkbox],[role=radiogroup],button[aria-haspopup=listbox],[contenteditable]:not([contenteditable=false])';
const NONE = ['hidden', 'password', 'submit', 'button', 'reset', 'image'].map((type) => `input[type=${type}]`).join();
const SECRET =
  '[autocomplete*="cc-"],[autocomplete*="one-time-code"],[autocomplete*="password"],[role=textbox][type=password]';
export const CHOICES = 'input[type=radio],input[type=checkbox],[role=radio],[role=checkbox]';
const GROUPS = '[role=radiogroup],fieldset,[role=group]';

/** Whether it is a field that may be spoken of: none for what nobody else may know. */
export const isField = (element: Element): boolean =>
  matches(element, TYPED) && !matches(element, NONE) && !matches(element, SECRET);

/** Whether it can be seen, or is drawn by its label alone. */
export function seenOf(field: Element): Element | null {
  const isChoice = matches(field, CHOICES);
  if (isShown(field) && !matches(field, READ_ALOUD) && !(isChoice && isAway(field))) return field;
  const label = isChoice ? labelOf(field) : null;
  return label && isShown(label) ? label : null;
}

export const fieldsIn = (element: Element): Element[] =>
  [element, ...findAll(element, TYPED)].filter((one) => isField(one) && isDisplayed(one)).slice(0, 50);

/** One of several fields that stand together: a group of choices, else the first. */
export function oneOf(fields: Element[]): Element | null {
  const [first] = fields;
  if (!first) return null;
  if (fields.length > 1 && fields.every((field) => matches(field, CHOICES))) {
    const group = closestIn(first, GROUPS);
    if (group && fields.every((field) => Node.prototype.contains.call(group, field))) return group;
    let around = parentElementOf(first);
    while (around && !fields.every((field) => Node.prototype.contains.call(around as Element, field))) {
      around = parentElementOf(around);
    }
    return around;
  }
  return seenOf(first);
}
