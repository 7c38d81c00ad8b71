/** Whether a field holds something. */
import { attribute, closest, contentOf, findAll, isDisplayed, matches, rootOf } from '../dom';
import { isField } from './field';

const FIELDS =
  'input,select,textarea,[role=textbox],[role=combobox],[role=radio],[role=checkbox],button[aria-haspopup=listbox],[contenteditable]';
const TICKED = '[aria-checked=true],[aria-selected=true]';
const MOST_FIELDS = 100;

/** What a list says as long as nothing is chosen in it. */
const PLACEHOLDER =
  /^[-=\s]*(?:[^\s]+\s*)*(?:선택|선택하세요|선택해\s*주세요|선택하기|선택\s*안\s*함)[-=\s]*$|^[-=\s]*$/;

const heldBy = (prototype: object, field: Element) => String(Reflect.get(prototype, 'value', field) ?? '').trim();
const isChecked = (field: Element) => Reflect.get(HTMLInputElement.prototype, 'checked', field) === true;

/** A list of which the option chosen is more than the request to choose one. */
function hasChosen(list: Element): boolean {
  const value = heldBy(HTMLSelectElement.prototype, list);
  if (value === '') return false;
  const place = Reflect.get(HTMLSelectElement.prototype, 'selectedIndex', list) as number;
  const option = findAll(list, 'option')[place];
  if (!option || place < 0) return false;
  if (matches(option, '[disabled],[hidden]')) return false;
  return !(place === 0 && PLACEHOLDER.test(contentOf(option).slice(0, 100).trim()));
}

/** Whether one of the radio buttons of a group is chosen. */
function isGroupChecked(field: Element): boolean {
  const name = attribute(field, 'name');
  if (isChecked(field)) return true;
  if (!name) return false;
  const group = closest(field, 'form') ?? rootOf(field);
  return findAll(group, `input[type=radio][name="${CSS.escape(name)}"]`).some(isChecked);
}

function isInputFilled(field: Element): boolean {
  const type = (attribute(field, 'type') ?? 'text').toLowerCase();
  if (type === 'radio') return isGroupChecked(field);
  if (type === 'checkbox') return isChecked(field);
  return heldBy(HTMLInputElement.prototype, field) !== '';
}

/**
 * Whether a field, or any in a group of them, holds something.
 *
 * @param field as found; what a password holds is never asked
 */
export function isFilled(field: Element): boolean {
  try {
    return isFilledField(field, 0);
  } catch {
    return false;
  }
}

function isFilledField(field: Element, depth: number): boolean {
  if (field.tagName === 'INPUT') return isField(field) && isInputFilled(field);
  if (!isField(field) && matches(field, FIELDS)) return false;
  if (field.tagName === 'SELECT') return hasChosen(field);
  if (field.tagName === 'TEXTAREA') return heldBy(HTMLTextAreaElement.prototype, field) !== '';
  if (matches(field, '[role=radio],[role=checkbox],[role=switch],[role=option]')) return matches(field, TICKED);
  const inner = depth > 0 ? [] : findAll(field, FIELDS).slice(0, MOST_FIELDS).filter(isDisplayed);
  if (inner.length > 0) return inner.some((one) => isFilledField(one, 1));
  if (matches(field, '[role=listbox],[role=radiogroup]')) return findAll(field, TICKED).length > 0;
  const text = contentOf(field).slice(0, 1_000).trim();
  if (matches(field, '[role=combobox],[aria-haspopup=listbox]'))
    return text !== '' && !PLACEHOLDER.test(text.slice(0, 100));
  return matches(field, '[contenteditable],[role=textbox],[role=spinbutton],[role=searchbox]') && text !== '';
}
