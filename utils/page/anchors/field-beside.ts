/** Fields beside or below a text that labels them by nothing but its place. */
import { attribute, isDisplayed, matches, UNSPOKEN } from '../dom';
import { labelOf } from '../names';
import { textOf } from '../text-of';
import { CHOICES, fieldsIn } from './field';
import type { Likeness } from './likeness';
import { SENTENCE } from './phrase';
import { isElement, nextOf, parentElementOf, previousOf } from './safe';

const MOST_LEVELS = 4;
const MOST_BESIDE = 6;

/** Parts of a label that are none of its words. */
const NO_WORDS = `${UNSPOKEN},button,[role=button],select,option,textarea,[role=tooltip]`;

/** What ends a line of a form, so that what follows belongs to something else. */
const ENDS =
  'td,th,tr,thead,tbody,table,dd,dt,dl,li,ul,form,dialog,main,body,fieldset,section,[role=row],[role=cell],[role=gridcell]';

/** A text that begins something of its own. */
const LABELS = 'label,dt,th,legend,h1,h2,h3,h4,h5,h6';

/** A text that only says more of a label, and is no label of what follows. */
const isRemark = (text: string) => SENTENCE.test(text) || /^[\p{Ps}*※?!\d]/u.test(text) || !/[\p{L}]{2}/u.test(text);

/** Whether a field has a name of its own that says something else. */
function isNamedOtherwise(field: Element, like: Likeness): boolean {
  const label = labelOf(field);
  const said = label ? textOf(label, NO_WORDS) : (attribute(field, 'aria-label') ?? '');
  return said !== '' && like.of(said) === 0;
}

/** `종료일을 입력하세요`, but not `숫자만 입력`. */
const ASKED = /^(.*?)[을를]?\s*(?:입력|선택|검색)/;
const ANY = /숫자|내용|값|직접|자리|없이|예\)|이내/;

/** Whether a field asks for something of another name. */
function asksForOther(field: Element, like: Likeness): boolean {
  const asked = attribute(field, 'placeholder') ?? '';
  const [, name = ''] = ASKED.exec(asked.slice(0, 100)) ?? [];
  return /[가-힣]{2}/.test(name) && !ANY.test(name) && like.of(asked) === 0;
}

/** Whether something stands before a field in its box that may as well label it. */
function hasLabelBefore(field: Element, box: Element): boolean {
  for (let at: Element | null = field; at && at !== box; at = parentElementOf(at)) {
    for (let before = previousOf(at); before; before = previousOf(before)) {
      const text = isElement(before) ? textOf(before, NO_WORDS) : (before.nodeValue ?? '').trim();
      if (before.nodeType !== COMMENT && text !== '' && !isRemark(text)) return true;
    }
  }
  return false;
}

/** `Node.COMMENT_NODE`. */
const COMMENT = 8;

/** What comes after a node: elements in which fields are, or something else is written. */
function sayingAfter(node: Node): Element[] {
  const all: Element[] = [];
  for (let next = nextOf(node); next && all.length < MOST_BESIDE; next = nextOf(next)) {
    if (isElement(next) && isDisplayed(next) && (textOf(next) !== '' || fieldsIn(next).length > 0)) all.push(next);
  }
  return all;
}

/** Fields that follow a node; `null` for those that something else labels; nothing where nothing follows. */
function after(node: Node, like: Likeness, isOutside: boolean): Element[] | 'nothing' | null {
  const [next, more] = sayingAfter(node);
  if (!next) return 'nothing';
  const box = fieldsIn(next).length > 0 ? next : more;
  const isBetween = box === more;
  if (!box || (isBetween && (matches(next, LABELS) || !isRemark(textOf(next))))) return null;
  const fields = fieldsIn(box);
  const [first] = fields;
  if (!first || hasLabelBefore(first, box)) return null;
  // From a line without a field the next one may be another line.
  if (isOutside && (box.tagName === 'LABEL' || asksForOther(first, like))) return null;
  // Each choice of a group has a name of its own.
  return fields.some((field) => !matches(field, CHOICES) && isNamedOtherwise(field, like)) ? null : fields;
}

/** Fields that follow a text within its line, or in the one below. One remark may stand between, no more. */
export function fieldsAfter(told: Element, run: Node | undefined, like: Likeness): Element[] {
  let at: Node | null = run ?? told;
  if (!run && matches(told, ENDS) && told.tagName !== 'DT') return [];
  for (let level = 0; at && level < MOST_LEVELS; level += 1) {
    const found = after(at, like, level > 0);
    if (found !== 'nothing') return found ?? [];
    if (isElement(at) && at.tagName === 'DT') return [];
    at = parentElementOf(at);
    if (!isElement(at) || (matches(at, ENDS) && at.tagName !== 'DT')) return [];
  }
  return [];
}
