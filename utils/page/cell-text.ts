/** What a cell says. */
import { contentOf, findAll, HIDDEN, isDisplayed, isWithin, matches, UNSPOKEN } from './dom';
import { isPlain } from './text';
import { textOf } from './text-of';

/** What counts no more, may not be saved, is to be chosen, or only says more of it: none of these is what the cell says. */
const NOT_SAID = 's,del,strike,select,textarea,[role=combobox],[role=listbox],[role=menu],[role=tooltip]';
const ASIDE = `${UNSPOKEN},${NOT_SAID}`;

/** Parts whose words count only where there are no others: what is pressed (복사, 상세), and what is only read aloud. */
export const BESIDE = `${ASIDE},button,[role=button],.blind,.sr-only,.screen_out,.visually-hidden`;

/** What may say something without a word, or not. */
export const MARKS = 'i,svg,button,[role=button]';

/** Parts of a cell whose text, if any, isn't in it. */
const DRAWN = `${NOT_SAID},input,canvas,iframe`;

/** What has a name in place of a text. */
const NAMED = '[alt]:not([alt=""]),[aria-label],[title]';

/** The text of a cell without attributes that holds nothing but plain text, as most cells of long tables do. */
function simpleText(cell: Element): string | null {
  const isSimple = cell.tagName === 'TD' && cell.childElementCount === 0 && !cell.hasAttributes();
  return isSimple ? cell.textContent : null;
}

/**
 * The text of a table cell, with every dash as `-`; `''` for a cell with nothing but dashes.
 *
 * @param isText whether it is known to hold nothing but text, which is shown
 */
export function cellText(cell: Element, isText = false): string {
  const simple = isText ? cell.textContent : simpleText(cell);
  // Most texts are what they are, and no dash.
  if (simple === '' || (simple && isPlain(simple) && !simple.startsWith('-'))) return simple;
  const text = textOf(cell, BESIDE) || textOf(cell, ASIDE);
  return (isPlain(text) ? text : text.replace(/\p{Pd}/gu, '-')).replace(/^[- ]+$/, '');
}

/** A field that holds nothing: what is to be filled in. */
function isEmptyField(part: Element): boolean {
  const { tagName } = part;
  const field = tagName === 'INPUT' ? HTMLInputElement : tagName === 'TEXTAREA' && HTMLTextAreaElement;
  if (!field) return false;
  return matches(part, '[type=checkbox],[type=radio]') || Reflect.get(field.prototype, 'value', part) === '';
}

/** Whether an element has text that is not shown. */
const hidesText = (part: Element) => (matches(part, HIDDEN) || !isDisplayed(part)) && /\S/.test(contentOf(part));

/** Whether an icon says something. Names of what is pressed say what that does. */
const isIcon = (part: Element) => matches(part, NAMED) && !isWithin(part, 'a,button,[role=button]');

/** Whether a part without text is not empty all the same. An element of the page's own may draw its text in a shadow root. */
const isDrawn = (part: Element) =>
  !isEmptyField(part) && (matches(part, DRAWN) || part.localName.includes('-') || hidesText(part) || isIcon(part));

/**
 * Whether a cell without text is not empty all the same: hidden or struck out, a filled field, something drawn.
 *
 * @param isPart whether it may be such a part itself, as a value that stands in no cell
 */
export function isUnseen(cell: Element, isPart = false): boolean {
  return (isPart && isDrawn(cell)) || hidesText(cell) || isIcon(cell) || findAll(cell, '*').some(isDrawn);
}
