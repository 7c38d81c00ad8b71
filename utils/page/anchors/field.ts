/** What a field is, and which of those that stand together is meant. */
import { attribute, closestIn, findAll, hasPart, isDisplayed, isShown, matches, rootOf } from '../dom';
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

/** What nobody else may know, by what it is or what it asks for. */
const SECRETS = `input[type=password],${SECRET}`;
const FILLED_IN = `${TYPED},button[aria-haspopup=listbox],[role=radio]`;

/** The field that a label points at. */
function pointedBy(label: Element): Element | null {
  const id = label.tagName === 'LABEL' ? attribute(label, 'for') : null;
  return id ? (findAll(rootOf(label), `#${CSS.escape(id)}`)[0] ?? null) : null;
}

/** Whether an element is a secret, stands in one, or has no other field than such: nothing points at it. */
export function isSecret(element: Element): boolean {
  if (closestIn(element, SECRETS)) return true;
  const pointed = pointedBy(element);
  if (pointed) return matches(pointed, SECRETS);
  if (!hasPart(element, SECRETS)) return false;
  return findAll(element, FILLED_IN).every((field) => matches(field, `${SECRETS},input[type=hidden]`));
}

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
