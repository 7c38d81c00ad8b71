/**
 * Where an answer is over: at the first line of the site's own from which on nothing is said that an answer would say.
 * A line such as `문의하기` proves nothing by itself, since answers tell what to press. Foreign text that stays is a lesser
 * evil than a step that is lost.
 */
import type { HelpCenter } from '../../../center/help-center';
import { idsIn } from '../page/article-links';
import { countBetween, countIn, linesIn, textsBetween } from '../page/lines';
import { isFrameLine, isToolLine, LONGEST_LINE } from '../page/page-frame';
import { contains, type PageElement, type PageNode, type PageText } from '../page/page-tree';
import { isBlock, type Piece } from '../page/pieces';
import { compact, isNoise, isQuestion, kind, textOf } from '../page/words';
import { isMetaLine } from './meta-lines';
import { ADDRESS, CHOICES, isEndLine, LONGEST_FOOT, SENTENCE, SERVICE, STEP } from './site-talk';

/** No page has more parts after its answer; looking around costs time. */
const MOST_LOOKS = 50;
const LISTS = new Set(['ul', 'ol', 'table', 'menu']);
const HEADS = /^(?:h[1-6]|dt|summary|legend)$/;

/** Whether a line is nothing but links and buttons. */
function isPressed({ at, end, holder }: Piece): boolean {
  const texts = textsBetween(holder, at, end);
  const isIn = (text: PageText) => {
    for (let around: PageElement | null = text.parent; around; around = around.parent) {
      if (/^(?:a|button|label)$/.test(around.tag)) return true;
      if (around === holder) break;
    }
    return false;
  };
  return texts.length > 0 && texts.every(isIn);
}

/** A page's lines after a question, asked for where its answer ends. */
class Tail {
  private readonly lines: Piece[];
  private readonly center: HelpCenter | undefined;
  private readonly answer: Piece[];
  private readonly first: Piece;

  constructor(lines: Piece[], first: Piece, center: HelpCenter | undefined) {
    this.lines = lines;
    this.answer = lines.slice(1);
    this.first = first;
    this.center = center;
  }

  /** Place of the first node that no longer belongs to the answer. */
  end(): number {
    let end = Number.POSITIVE_INFINITY;
    // Whether all lines from here on are the site's, and whether at least none is surely the answer's.
    let isSite = true;
    let looks = 0;
    for (let index = this.lines.length - 1; index > 0; index--) {
      const line = this.lines[index] as Piece;
      if (this.isEnd(line) && (isSite || (looks++ < MOST_LOOKS && this.isApart(line)))) {
        end = line.at;
        isSite = true;
        continue;
      }
      const said = this.saidBy(line);
      if (said === 'answer') break;
      isSite &&= said === 'site';
    }
    return end;
  }

  private saidBy(line: Piece): 'answer' | 'site' | 'either' {
    const text = compact(line.text.slice(0, LONGEST_FOOT));
    if (this.isLink(line)) return 'site';
    if (text.length <= LONGEST_LINE && CHOICES.test(text)) return 'site';
    if (STEP.test(line.text)) return 'answer';
    if (this.listAround(line)) return isQuestion(line.text) || SERVICE.test(text) ? 'either' : 'answer';
    if (isEndLine(line) || isFrameLine(line.text) || isNoise(line.text) || isMetaLine(line.text)) return 'site';
    if (ADDRESS.test(text) && text.length <= LONGEST_LINE) return 'site';
    if (SERVICE.test(text)) return 'either';
    return SENTENCE.test(text.slice(-20)) || text.length > LONGEST_LINE ? 'answer' : 'either';
  }

  /** Whether a line is nothing but links, or a part of what begins with a link to an article. */
  private isLink(line: Piece): boolean {
    if (isPressed(line)) return true;
    const { holder } = line;
    for (let around: PageElement | null = holder, level = 0; around && level < 3; around = around.parent, level++) {
      if (this.isAround(around) || around.end - around.at > 40) break;
      const [start] = textsBetween(around, around.at, around.end);
      if (start && idsIn(linkOf(start), this.center) > 0) return true;
      if (around.tag === 'li' && idsIn(around, this.center) > 0) return true;
    }
    return false;
  }

  /** Whether an element holds the answer's beginning. */
  private isAround(element: PageElement): boolean {
    return contains(element, this.first.holder) || (element.at <= this.first.at && this.first.at <= element.end);
  }

  /** The outermost list or table around a line; one that holds the question as well only places things on the page. */
  private listAround({ holder }: Piece): PageElement | null {
    const question = this.lines[0]?.at ?? 0;
    let list: PageElement | null = null;
    for (let at: PageElement | null = holder; at && at.at > question; at = at.parent) if (LISTS.has(at.tag)) list = at;
    return list;
  }

  /** Whether the site's part may begin with a line: in a list or table only where it is a link, and the first of it. */
  private isEnd(line: Piece): boolean {
    if (!isEndLine(line)) return false;
    const list = this.listAround(line);
    return list === null || (this.isLink(line) && countBetween(this.answer, list.at, line.at - 1) === 0);
  }

  /** Whether a line begins a part of the page that stands apart from the answer, and not the next part of it. */
  private isApart(line: Piece): boolean {
    let part = line.holder;
    if (this.isAround(part)) return false;
    while (part.parent && !this.isAround(part.parent)) part = part.parent;
    const siblings = part.parent?.children ?? [];
    const before = siblings.filter((node) => node.at < part.at && this.linesIn(node) > 0);
    const alike = before.filter((node) => kind(node) === kind(part) && node.at >= this.startOf(before));
    if (HEADS.test(part.tag)) return alike.length === 0;
    const own = this.linesIn(part);
    if (alike.length > 0) return alike.length === 1 && own > 1;
    return own > 1 || before.some((node) => this.linesIn(node) > 1);
  }

  /** Place of the part in which the answer begins. */
  private startOf(parts: PageNode[]): number {
    return parts.find((node) => contains(node, this.first.holder))?.at ?? 0;
  }

  /** How many lines of the answer and of what follows are in a node. */
  private linesIn = (node: PageNode): number => countIn(this.answer, node);
}

/** The link around a text, or the text. */
function linkOf(text: PageText): PageNode {
  for (let at: PageElement | null = text.parent; at && !isBlock(at); at = at.parent) if (at.tag === 'a') return at;
  return text.parent.parent?.tag === 'a' ? text.parent.parent : text;
}

/**
 * Finds where an answer ends.
 *
 * @param lines the question and all lines after it that don't belong to the frame
 * @returns place of the first node that isn't the answer's; infinite where it goes on to the page's end
 */
export function endOfAnswer(lines: Piece[], center?: HelpCenter): number {
  const first = lines[1];
  return first ? new Tail(lines, first, center).end() : Number.POSITIVE_INFINITY;
}

/**
 * Whether a part of the page that may be the site's is: it begins like one, links to articles, or has nothing but
 * links, choices and what a contact block says.
 */
export function isSiteTalk(element: PageElement, pieces: Piece[], center?: HelpCenter): boolean {
  const own = linesIn(pieces, element);
  const [first] = own;
  if (!first || isEndLine(first) || isFrameLine(first.text)) return true;
  if (idsIn(element, center) > 0 && textOf(element).length < LONGEST_FOOT) return true;
  return own.every((line) => {
    const text = compact(line.text.slice(0, LONGEST_FOOT));
    return (
      (text.length <= LONGEST_LINE && CHOICES.test(text)) ||
      SERVICE.test(text) ||
      isFrameLine(line.text) ||
      isToolLine(line.text) ||
      isPressed(line)
    );
  });
}
