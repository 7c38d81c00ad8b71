/** Known labels with the value that stands beside each. */
import { BESIDE, cellText, isUnseen, MARKS } from './cell-text';
import { ELEMENT, hasPart, isShownItself, matches, TEXT } from './dom';
import { isDate } from './fact';
import { plain, type WordFinder } from './text';

/** A known label, and what it says. */
export interface Mark {
  /** Id of the column. */
  id: string;
  label: Element;
  text: string;
  /** `false` when more may belong to its value. */
  sure: boolean;
  /** Its value shows no text, but is not empty either. */
  isUnseen?: boolean;
}

/** A label may be wrapped this often before its value follows. */
const MOST_WRAPS = 2;
const FIELDS = 'input:not([type=hidden]),select,textarea';
const SEPARATOR = /^[\s:：|]*$/;

const isElement = (node: Node | null): node is Element => node?.nodeType === ELEMENT;
const isText = (node: Node) => node.nodeType === TEXT;
const isField = (node: Node) => isElement(node) && (matches(node, FIELDS) || hasPart(node, FIELDS));
const textIn = (node: Node) => (isElement(node) ? cellText(node) : plain(runFrom(node)).replace(/^: ?|^-$/, ''));
/** Frameworks write one text as neighbouring nodes, with comments between them. */
function runFrom(node: Node): string {
  let text = '';
  for (let at: Node | null = node; at && !isElement(at); at = at.nextSibling) if (isText(at)) text += at.nodeValue;
  return text;
}
/** What is no value. */
const NOTES = 's,del,strike,[role=tooltip]';
function isSeparator(node: Node): boolean {
  if (!isElement(node)) return !isText(node) || SEPARATOR.test(node.nodeValue ?? '');
  const text = cellText(node);
  return (
    !isShownItself(node) ||
    /^[:|]$/.test(text) ||
    (!text && matches(node, MARKS) && !isUnseen(node, true)) ||
    matches(node, NOTES)
  );
}

/** The next thing beside a node that is no mere separator; an empty element is an empty value. */
function beside(node: Node): Node | null {
  let next = node.nextSibling;
  while (next && isSeparator(next)) next = next.nextSibling;
  return next;
}

/** Begins with a label of its own. */
const LABELLED = /^[^\d:]+:/;

/** What stands beside a label, or below it; not the next one with its own value, where its own is empty. */
function besideOrBelow(label: Node): Node | null {
  const next = beside(label);
  let below = next;
  while (below && isElement(below) && matches(below, 'br,wbr,hr')) below = beside(below);
  return below !== next && below && LABELLED.test(textIn(below)) ? next : below;
}

/** What stands after a label, or after the elements that hold nothing else, which are so many `wraps`. */
function valueAfter(label: Node): { value: Node; wraps: number } | null {
  let node: Node | null = label;
  for (let wraps = 0; node && wraps <= MOST_WRAPS; wraps += 1) {
    const value = besideOrBelow(node);
    if (value) return { value, wraps };
    node = node.parentElement;
  }
  return null;
}

/** Whether something has parts, of which the first may be another label. */
const hasParts = (value: Node) =>
  [...value.childNodes].filter((node) => (isElement(node) ? cellText(node) : isText(node) && node.nodeValue?.trim()))
    .length > 1;

/**
 * What a date goes on with wherever it stands: a number or a mere sign, as of a range, a weekday, a part of the day, or
 * a word that leaves it open.
 */
const GOES_ON =
  /^(?:\P{L}*(?:\d|$)|[~∼〜→]|\P{L}?[일월화수목금토](?:요일|\P{L}|$)|오[전후]|정오|자정|[AaPp][Mm]\b|(?:새벽|아침|저녁|이[전후]|미정)(?:까지)?$)/u;

/** The last node of a text that is written as several. */
function endOf(value: Node): Node {
  let last = value;
  if (isText(value)) while (last.nextSibling && !isElement(last.nextSibling)) last = last.nextSibling;
  return last;
}

/** The text behind a value that may be a part of it, as the time behind a date is, or how many days are left. */
function textBehind(value: Node): string {
  let text = '';
  // Behind a break or what is empty, a text with a number somewhere is another fact.
  let isLine = true;
  for (let next = beside(endOf(value)); next; next = beside(endOf(next))) {
    if (isElement(next) && matches(next, BESIDE)) continue;
    const more = textIn(next);
    if (!GOES_ON.test(more) && !(isLine && /\d/.test(more))) break;
    isLine &&= more !== '';
    text += ` ${more}`;
  }
  return text;
}

/** A mark with the node of its value. */
type Found = Mark & { value: Node };

/** What a value says, with what of a date stands behind it. */
const saidBy = (id: string, value: Node, text: string) => text && text + (isDate(id) ? textBehind(value) : '');

/** What a label says that stands before its value. */
function valueBeside(label: Text, id: string): Omit<Found, 'id' | 'label'> | null {
  const { value, wraps } = valueAfter(label) ?? { value: null, wraps: 0 };
  if (!value || isField(value)) return null;
  const after = isElement(value) ? value.nextElementSibling : null;
  // An empty value may end its wrapper; what follows that is the next label with its own.
  const isNext = wraps === MOST_WRAPS && hasParts(value);
  const text = saidBy(id, value, textIn(value));
  const sure = after?.tagName !== 'DD' && !isNext;
  return { text, sure, isUnseen: !text && isElement(value) && isUnseen(value, true), value };
}

/** The known label that a text is, or begins with before a colon (`주문번호: 123`). */
function markOf(text: Text, columns: WordFinder): Found | null {
  const [, name = '', rest = ''] = /^([^:：]*)[:：]?(.*)$/s.exec(text.nodeValue ?? '') ?? [];
  const match = columns(name);
  const label = text.parentElement;
  if (!match || !label) return null;
  const { id } = match;
  const inline = plain(rest);
  if (inline) {
    const next = beside(text);
    const said = saidBy(id, text, inline === '-' ? '' : inline);
    return { id, label, text: said, sure: !next || isElement(next), value: text };
  }
  const value = valueBeside(text, id);
  return value && { id, label, ...value };
}

/**
 * Finds the labels; it may be paused at each text.
 *
 * @param texts in the order of the document
 * @param columns the centre's words
 * @returns marks in that order; no headings of columns, beside which other labels stand, and no fields to fill in
 */
export function* labelled(texts: Text[], columns: WordFinder): Generator<undefined, Mark[]> {
  const found: Found[] = [];
  for (const text of texts) {
    const mark = markOf(text, columns);
    if (mark) found.push(mark);
    yield;
  }
  return found.filter(({ value }, at) => {
    const next = found[at + 1];
    return !next || !value.contains(next.label) || isText(value);
  });
}
