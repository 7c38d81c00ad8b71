/** Which elements of running text in a row are fields of their own, and which are parts of a text. */
import { isText, type PageElement, type PageNode } from '../page/page-tree';
import { type FieldRule, isHiddenText, isHit, isMark, isWordMark } from '../page/pieces';
import { classOf, compact, isBlank, isNoise, kind, textOf } from '../page/words';

/** No row has as many fields; comparing them costs time. */
const MOST_FIELDS = 300;
const LONGEST_WORD = 14;

/** A date or a counter after a text. */
function isTrailingNoise(element: PageElement, siblings: PageNode[]): boolean {
  const text = textOf(element);
  const isLast = !siblings.slice(siblings.indexOf(element)).some(isText);
  return isLast && !isMark(element) && compact(text).length > 3 && isNoise(text);
}

/** Elements among its siblings only, without bare text between: a row of fields, or words marked one by one. */
function standsAlone(element: PageElement, siblings: PageNode[], isMarking: FieldRule): boolean {
  if (isWordMark(element)) return !isMarking(element);
  // Libraries that mark words wrap the rest of the text, too: <span>리뷰 </span><mark>포인트</mark><span>는</span>.
  const isBare = classOf(element) === '';
  return !(isBare && siblings.some((sibling) => !isText(sibling) && isMark(sibling) && isMarking(sibling)));
}

const isElement = (node: PageNode): node is PageElement => !isText(node);

/** Whether elements hold a word each of one text: alike, without blanks in them. */
function areWords(siblings: PageNode[], isOwn: FieldRule, isName: FieldRule): boolean {
  const elements = siblings.filter(isElement);
  const [first] = elements;
  if (!first || elements.length < siblings.length || elements.some(isOwn)) return false;
  const isWord = (element: PageElement) => {
    const word = textOf(element).trim();
    return kind(element) === kind(first) && word.length <= LONGEST_WORD && !word.includes(' ');
  };
  const names = elements.filter(isName).length;
  // Two words of which one is a known name are rather two names.
  return elements.every(isWord) && names < elements.length && (elements.length > 2 || names === 0);
}

/**
 * Makes the rule for elements of running text.
 *
 * @param isOwn elements known to be a field, such as a label or the link to the article
 * @param isOnceARow what the page's rows tell: this kind of element stands once in each, with a text of its own
 * @param isName elements that hold a known name: names in a row are no words of one text
 */
export function fieldRule(isOwn: FieldRule, isOnceARow: FieldRule, isName: FieldRule): FieldRule {
  const isMarking: FieldRule = (element) => isHit(element) || (!isOwn(element) && !isOnceARow(element));
  const isAmong = (element: PageElement, siblings: PageNode[]) => {
    if (siblings.some(isText)) return isOnceARow(element) || isTrailingNoise(element, siblings);
    // Who names an element on his own means a field by it.
    if (element.tag.includes('-') && isOnceARow(element)) return true;
    return !areWords(siblings, isOwn, isName) && standsAlone(element, siblings, isMarking);
  };
  return (element) => {
    if (isOwn(element) || isHiddenText(element)) return true;
    const all = element.parent?.children ?? [];
    if (isHit(element) || all.length > MOST_FIELDS) return false;
    const siblings = all.filter((node) => !isBlank(node));
    return siblings.length > 1 && isAmong(element, siblings);
  };
}
