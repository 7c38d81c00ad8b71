/** What an element says to the seller who looks at it. */
import {
  closestIn,
  contains,
  contentOf,
  ELEMENTS_AND_TEXT,
  hasPart,
  isDisplayed,
  LEAVE,
  matches,
  TAKE,
  TEXT,
  UNSPOKEN,
  walkIn,
} from './dom';
import { plain } from './text';

/** Letters of one element after which no more are added; whatever is longer is no label, date or number. */
const MOST_LETTERS = 2000;

/** `Node.COMMENT_NODE`. */
const COMMENT = 8;

/** Frameworks write `{year}-{month}` as neighbouring text nodes, also with comments between them: one text. */
function goesOn(text: Node): boolean {
  let before = text.previousSibling;
  while (before?.nodeType === COMMENT) before = before.previousSibling;
  return before?.nodeType === TEXT;
}

/** `NodeFilter.SHOW_TEXT | SHOW_CDATA_SECTION`: what `textContent` is made of. */
const TEXTS = 12;

/** Markup is indented: what that takes is no letter. */
const SPACES = /\s+/g;

/** A text that only parts others. */
const BLANK = /^\s*$/;

/** One for all: to make another takes as long as to read a cell with it. */
let walker: TreeWalker | undefined;

/**
 * The texts in an element whose parts are said; each part that holds one is asked. No node is looked at that need not be:
 * for each of thousands the browser keeps something, and has to clear it up while the page waits.
 */
function textsIn(element: Element, isSaid: (part: Element) => boolean, most = MOST_LETTERS): string {
  walker ??= walkIn(document, TEXTS);
  walker.currentNode = element;
  let texts = '';
  let part: Node | null = null;
  let isTaken = false;
  for (let rest = contentOf(element).length; rest > 0 && texts.length < most; ) {
    const text = walker.nextNode() as Text | null;
    if (!text) break;
    rest -= text.data.length;
    const isBlank = BLANK.test(text.data);
    if (!isBlank && text.parentNode !== part) {
      part = text.parentNode;
      isTaken = isSaid(part as Element);
    }
    if (isBlank) texts += ' ';
    else if (isTaken) texts += (texts && !goesOn(text) ? ' ' : '') + text.data.replace(SPACES, ' ');
  }
  // Nothing of a page that is gone is held.
  walker.currentNode = document;
  return texts;
}

/**
 * The element's text, with a space between its parts: `<br>` and neighbouring blocks have none in `textContent`.
 *
 * @param element what to read; it is shown
 * @param left selector of parts to leave out; it has `UNSPOKEN` in it
 */
export function textOf(element: Element, left = UNSPOKEN): string {
  if (matches(element, left)) return '';
  // Most cells of a long table are one text; a form's `childElementCount` may be one of its fields.
  if (element.childElementCount === 0) return plain(contentOf(element));
  const isWhole = !hasPart(element, left);
  const isIn = (part: Element) => isWhole || !contains(element, closestIn(part, left));
  return plain(textsIn(element, (part) => part === element || (isDisplayed(part) && isIn(part))));
}

/** The beginning of what `textOf` gives, of something that may be the whole screen; it may end within a word. */
export function beginningOf(element: Element, letters: number): string {
  const isSaid = (part: Element) =>
    part === element || (isDisplayed(part) && !contains(element, closestIn(part, UNSPOKEN)));
  return matches(element, UNSPOKEN) ? '' : plain(textsIn(element, isSaid, letters));
}

/**
 * Whether any word or number is to be seen in an element, besides those of some parts.
 *
 * @param left whether an element below it is such a part
 */
export function hasText(element: Node, left: (part: Element) => boolean): boolean {
  const filter = (node: Node) =>
    node.nodeType !== TEXT && (left(node as Element) || matches(node as Element, UNSPOKEN)) ? LEAVE : TAKE;
  const walker = walkIn(element, ELEMENTS_AND_TEXT, filter);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === TEXT && /[\p{L}\p{N}]/u.test(node.nodeValue ?? '')) return true;
  }
  return false;
}
