/** The line that an element is drawn in: `교환 <b>수거 완료</b>` says another name than its bold part. */
import { isShownItself, matches, TEXT } from '../dom';
import { plain } from '../text';
import { textOf } from '../text-of';
import { isPhraseBetween, SENTENCE } from './phrase';
import { isElement, nextOf, parentElementOf, previousOf, READ_ALOUD } from './safe';

const INLINE = 'span,b,strong,em,i,u,font,mark,small,ins,label';
const MOST_LETTERS = 200;
const MOST_LEVELS = 4;
const MOST_BESIDE = 12;

/** What is said of a name beside it, and makes no other of it. */
const REMARK = /^(?:필수|선택|new|hot|beta|up)$/i;

/** Whether an element goes on with the text around it, and is no box of its own, as a badge is. */
const isInline = (element: Element) =>
  matches(element, INLINE) && /^(?:inline|contents|)$/.test(getComputedStyle(element).display);

/** What a node beside says in the same line; `null` where that ends the line. */
function saidBeside(node: Node): string | null {
  if (node.nodeType === TEXT) return node.nodeValue ?? '';
  if (!isElement(node)) return '';
  if (!isShownItself(node) || matches(node, READ_ALOUD)) return '';
  const text = matches(node, INLINE) ? textOf(node) : null;
  if (text === null || (text !== '' && !isInline(node))) return null;
  if (node.tagName === 'SMALL' && SENTENCE.test(text)) return '';
  return REMARK.test(text) || !/[\p{L}\p{N}]/u.test(text) || isIconName(node, text) ? '' : ` ${text} `;
}

/** Icons of some fonts are written: `<i>chevron_right</i>`. */
const isIconName = (element: Element, text: string) => element.tagName === 'I' && /^[a-z_]+$/.test(text);

/** What is said on one side of a node within its parent, and whether the line goes on past that. */
function besideNode(node: Node, step: (node: Node) => Node | null): { said: string[]; isOpen: boolean } {
  const said: string[] = [];
  for (let next = step(node); next && said.length < MOST_BESIDE; next = step(next)) {
    const text = saidBeside(next);
    if (text === null) return { said, isOpen: false };
    if (/\S/.test(text)) said.push(text.slice(0, MOST_LETTERS));
  }
  return { said, isOpen: true };
}

function besideIn(element: Element, step: (node: Node) => Node | null): string[] {
  const all: string[] = [];
  let at: Element | null = element;
  for (let level = 0; at && level < MOST_LEVELS && matches(at, INLINE); level += 1) {
    const { said, isOpen } = besideNode(at, step);
    all.push(...said);
    at = isOpen && at.tagName !== 'LABEL' ? parentElementOf(at) : null;
  }
  return all;
}

/** Whether what an element says is a name of its own within its line. */
export function isOneLine(element: Element, isBetween = isPhraseBetween): boolean {
  if (!matches(element, INLINE) || element.tagName === 'LABEL') return true;
  const before = besideIn(element, previousOf);
  const after = besideIn(element, nextOf);
  if (before.length === 0 && after.length === 0) return true;
  if (!isInline(element)) return true;
  return isBetween(plain(before.reverse().join(' ')).concat(before.length > 0 ? ' ' : ''), plain(after.join(' ')));
}
