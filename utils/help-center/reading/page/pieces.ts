/** Text of a part of a page in pieces: what a reader sees as one run, whatever is marked inside of it. */
import { isText, type PageElement, type PageNode, type PageText } from './page-tree';
import { classOf, compact, isNoise, kind, textOf } from './words';

export interface Piece {
  text: string;
  /** The innermost element that separates it from what is around. */
  holder: PageElement;
  /** First and last text in it. */
  at: number;
  end: number;
}

/** Elements that stand in their own line or cell. Unknown ones and those with a hyphen are runs of text, like `span`. */
const BLOCKS = new Set(
  'html head title body main article section header footer nav aside div p h1 h2 h3 h4 h5 h6 hgroup ul ol menu li dl dt dd table caption thead tbody tfoot tr td th form fieldset legend details summary dialog figure figcaption blockquote pre address search button option optgroup select center dir listing'.split(
    ' ',
  ),
);
const BREAKS = new Set(['br', 'hr', 'img', 'input', '#break']);
/** Elements that mark a word; whoever wants more of them gives a class. */
const MARKS = new Set(['em', 'mark', 'b', 'strong', 'i', 'u', 'font']);
const HIT_CLASS = /(?:^|[\s_-])(?:hit|hits|highlight\w*|hl|match\w*|keyword|kwd|mark\w*|emph\w*|found)(?:$|[\s_-])/i;
const HIDDEN_CLASS =
  /(?:^|[\s_-])(?:screen[_-]?out|blind|sr[_-]?only|visually[_-]?hidden|ir[_-](?:pm|wa|caption)|a11y)(?:$|[\s_-])/i;

export const isBlock = (element: PageElement): boolean => BLOCKS.has(element.tag);
export const isBreak = (node: PageNode): boolean => !isText(node) && BREAKS.has(node.tag);
export const isHit = (element: PageElement) => element.tag === 'mark' || HIT_CLASS.test(classOf(element));

export const isMark = ({ tag }: PageElement): boolean => MARKS.has(tag);
/** Whether an element marks words of the text that it stands in. */
export const isWordMark = (element: PageElement): boolean => isMark(element) || isHit(element);
/** Whether an element is for those who hear the page. */
export const isHiddenText = (element: PageElement): boolean => HIDDEN_CLASS.test(classOf(element));

/** Says of a run-of-text element whether it is a field of its own (`true`) or part of the text around it. */
export type FieldRule = (element: PageElement) => boolean;

/** `Q`, `질문`, a date beside a question: an element of its own in the same line. */
export const isBadge: FieldRule = (element) => {
  if (isHiddenText(element)) return true;
  if (isBlock(element)) return false;
  const text = compact(textOf(element));
  if (/^[qa][.:]?$/.test(text)) return true;
  return !MARKS.has(element.tag) && isNoise(text) && (text.length > 5 || /\p{L}/u.test(text));
};

/** Icons in letters (`keyboard_arrow_right`), which only the sighted are spared. */
const isIcon = (element: PageElement) => !isBlock(element) && element.attributes['aria-hidden'] === 'true';

/**
 * Cuts a part of a page into pieces, in its order.
 *
 * @param nodes the part
 * @param isField which elements of running text are fields of their own; none by default, so that only blocks separate
 */
export function piecesOf(nodes: PageNode[], isField: FieldRule = () => false): Piece[] {
  const cutter = new Cutter(isField);
  for (const node of nodes) cutter.visit(node, node.parent ?? (node as PageElement));
  return cutter.finish();
}

class Cutter {
  private readonly pieces: Piece[] = [];
  private open: Piece | null = null;
  private isBlank = true;
  private readonly isField: FieldRule;

  constructor(isField: FieldRule) {
    this.isField = isField;
  }

  visit(node: PageNode, holder: PageElement) {
    if (isText(node)) this.add(node, holder);
    else if (isBreak(node)) this.close();
    else if (!isIcon(node)) this.enter(node, holder);
  }

  finish(): Piece[] {
    this.close();
    return this.pieces;
  }

  private add({ text, at }: PageText, holder: PageElement) {
    if (!this.open) {
      this.open = { text: '', holder, at, end: at };
      this.isBlank = true;
    }
    // Whether it says something is remembered: asking the whole text each time takes long.
    const says = text.trim() !== '';
    if (this.isBlank) this.open.at = at;
    this.open.text += text;
    if (says) this.open.end = at;
    this.isBlank &&= !says;
  }

  private enter(element: PageElement, holder: PageElement) {
    const stands = isBlock(element) || this.isField(element);
    if (stands) this.close();
    for (const child of element.children) this.visit(child, stands ? element : holder);
    if (stands) this.close();
  }

  private close() {
    if (this.open && !this.isBlank) this.pieces.push(this.open);
    this.open = null;
  }
}

/** Kinds of elements on the way from an outer element down to an inner one: where in a row something stands. */
export function pathOf(inner: PageElement, isOuter: (element: PageElement) => boolean): string {
  const kinds: string[] = [];
  for (let at: PageElement | null = inner; at && !isOuter(at); at = at.parent) kinds.unshift(kind(at));
  return kinds.join('/');
}
