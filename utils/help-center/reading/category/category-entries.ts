/** The questions of a page with their answers: the family of elements that makes questions of it. */
import { blockText } from '../../../center/block-text';
import type { HelpCenter } from '../../../center/help-center';
import { articleIdOf } from '../../asking/addresses';
import { endOfAnswer, isSiteTalk } from '../article/answer-end';
import { readBlocks } from '../article/article-blocks';
import { isEndLine } from '../article/site-talk';
import { articleIdIn, isFrame } from '../page/article-links';
import { linkRule } from '../page/help-links';
import { isCalledSitePart, isFrameLine, isPerhapsSitePart, isSitePart, isToolLine } from '../page/page-frame';
import { contains, isText, outermost, type PageElement, type PageNode } from '../page/page-tree';
import { isBadge, type Piece, piecesOf } from '../page/pieces';
import { findRecords } from '../page/records';
import { compact, isBlank, isNoise, isQuestion, textOf, tidy } from '../page/words';
import { type FoundEntry, onceEach } from './found-entry';
import { linkedEntries } from './linked-entries';
import { OpenedParts } from './opened-parts';
import { MARKS, SURE } from './question-marks';

const LONGEST_QUESTION = 150;
const MOST_ENTRIES = 500;
/** A question's mark before its text. */
const SIGN = /^\s*(?:Q\d{0,4}|질문)\s{0,4}[.:)]\s*/;

/** A question without the badges around it; empty where it is none. */
function titleIn(pieces: Piece[]): string {
  const title = pieces.length === 1 ? tidy((pieces[0]?.text ?? '').replace(SIGN, '')) : '';
  return title.length > LONGEST_QUESTION ? '' : title;
}
const titleOf = (mark: PageElement) => titleIn(piecesOf([mark], isBadge).filter(({ text }) => !isNoise(text)));
/** Whether a line is the frame's; what ends an answer (`문의하기`) may be a question where all is made for questions. */
const isFrames = (title: string, index: number) =>
  isFrameLine(title) || (index >= SURE && !isQuestion(title) && isEndLine({ text: title }));
const asks = (mark: PageElement) => isQuestion(titleOf(mark));

/** `A`, `답변` before an answer. */
const isAnswerBadge = (node: PageNode) =>
  !isText(node) && node.children.length < 2 && /^(?:a|답변|답)[.:]?$/i.test(compact(textOf(node).slice(0, 20)));

const isOneElement = (record: PageNode[]) => record.filter((node) => !isBlank(node)).length === 1;

/** Elements of one kind: those that make questions, and those that have the frame's own lines, where an answer ends. */
interface Family {
  marks: PageElement[];
  frame: PageElement[];
}

/** A page that is read for its questions. */
class Finder {
  private readonly root: PageElement;
  private readonly center: HelpCenter | undefined;
  private readonly linkOf: (href: string) => string | null;
  private readonly parts: OpenedParts;
  private readonly pieces: Piece[];
  /** Whether elements are the site's, as far as it was asked. */
  private readonly sites = new Map<PageElement, boolean>();

  constructor(root: PageElement, center?: HelpCenter, links?: readonly string[]) {
    this.root = root;
    this.center = center;
    this.linkOf = linkRule(links, center);
    this.pieces = piecesOf([root], isBadge);
    this.parts = new OpenedParts(root);
  }

  private isSite = (element: PageElement): boolean => {
    const known =
      this.sites.get(element) ??
      (isSitePart(element) ||
        isCalledSitePart(element) ||
        (isPerhapsSitePart(element) && isSiteTalk(element, this.pieces, this.center)));
    this.sites.set(element, known);
    return known;
  };

  /** The best family: the one with most entries that ask or are linked, the surest first; families inside of it are its answers'. */
  find(): FoundEntry[] {
    let best: FoundEntry[] = [];
    const answered: FoundEntry[] = [];
    for (const [index, fits] of MARKS.entries()) {
      const all = outermost(this.root, fits, this.isSite).filter((mark) => !isBlank(mark));
      if (all.length === 0 || all.length > MOST_ENTRIES) continue;
      const [frame = [], others = []] = [true, false].map((is) =>
        all.filter((mark) => isFrames(titleOf(mark), index) === is),
      );
      const marks = this.parts.withoutJumps(others, asks);
      if (marks.length === 0) continue;
      if (marks.filter((mark) => isOwn(best, mark)).length * 2 > marks.length) continue;
      const found = this.entriesBy(marks, frame);
      answered.push(...found);
      if (isFamily(found, marks.length, index) && weight(found) > weight(best)) best = found;
    }
    const { root, center, pieces, isSite } = this;
    const linked = linkedEntries({ root, center, pieces, isSite, titleOf: titleIn });
    // A telephone number below a list of links may look like the only question, with the list around it.
    const isBeside = ({ mark, record }: FoundEntry) =>
      linked.filter((link) => link.mark.end < mark.at && record.some((node) => contains(node, link.mark))).length > 1;
    const isRead = best.some((each) => (each.entry.id || isQuestion(each.entry.title)) && !isBeside(each));
    // Links that have answers below are not without them, whether they were sure to ask or not.
    const hasAnswers = linked.some(({ mark }) => answered.some((each) => contains(each.mark, mark)));
    return isRead || hasAnswers || linked.length === 0 ? onceEach(best) : linked;
  }

  private entriesBy(marks: PageElement[], frame: PageElement[]): FoundEntry[] {
    const records = findRecords(marks, { idsIn: () => 0, isFrame, isAll: true });
    const last = records.at(-1);
    // Nothing ends the last one: where one element holds each of the others, one holds it, too.
    if (last && records.length > 1 && records.slice(0, -1).every(isOneElement))
      records[records.length - 1] = last.slice(0, 1);
    return marks.flatMap((mark, index) => this.entryOf(mark, records[index] ?? [mark], { marks, frame }) ?? []);
  }

  private entryOf(mark: PageElement, record: PageNode[], { marks, frame }: Family): FoundEntry | null {
    const title = titleOf(mark);
    if (title === '') return null;
    const opened = this.parts.openedBy(mark);
    const next = frame.find(({ at, tag }) => at > mark.at && /^h[1-6]$/.test(tag))?.at ?? Number.POSITIVE_INFINITY;
    const until = opened ? Number.POSITIVE_INFINITY : Math.min(next, this.endOf(mark, record));
    const isLeftOut = (node: PageNode) =>
      node.at >= until ||
      (!isText(node) && this.isSite(node)) ||
      (opened ? false : (isText(node) ? node.at : node.end) <= mark.end) ||
      isAnswerBadge(node);
    const body = readBlocks(opened ? [opened] : record, { isLeftOut, linkOf: this.linkOf });
    if (body.length === 0 || (this.isLink(mark) && blockText(body).split('\n').every(isToolLine))) return null;
    const own = record
      .filter((node) => contains(node, mark))
      .flatMap((node) => (marks.some((other) => other !== mark && contains(node, other)) ? [mark] : [node]));
    const id = articleIdIn([...own, ...(opened ? [opened] : [])], this.center);
    const isAtTop = (opened ? [opened] : record).some(({ parent }) => parent === this.root);
    return { entry: { id, title, body }, mark, record: opened ? [...record, opened] : record, isAtTop };
  }

  /** Whether a mark leads to an article: a date beside it is no answer. */
  private isLink = ({ attributes }: PageElement) => articleIdOf(attributes.href ?? '', this.center) !== null;

  private endOf(mark: PageElement, record: PageNode[]): number {
    const pieces = piecesOf(record, isBadge).filter(({ holder, text }) => !isNoise(text) && !this.isSite(holder));
    const question = pieces.find(({ at }) => at >= mark.at);
    return question
      ? endOfAnswer([question, ...pieces.filter(({ at }) => at > mark.end)], this.center)
      : Number.POSITIVE_INFINITY;
  }
}

/** Whether most of a family's marks have an answer, and questions of their own. */
function isFamily(found: FoundEntry[], marks: number, index: number): boolean {
  const titles = found.map(({ entry }) => entry.title);
  const isAsked = titles.filter(isQuestion).length * 2 > found.length;
  const isSure = found.length * 2 > marks && (index < SURE || isAsked);
  return found.length > 0 && isSure && new Set(titles).size * 2 > found.length;
}

/** What speaks for a family: entries that ask, that have an article's number, that are there at all. */
const weight = (found: FoundEntry[]): number =>
  found.reduce((sum, { entry }) => sum + (isQuestion(entry.title) ? 10 : 0) + (entry.id ? 10 : 0) + 1, 0);

const isOwn = (found: FoundEntry[], mark: PageElement): boolean =>
  found.some(({ record }) => record.some((node) => contains(node, mark)));

/**
 * Finds the questions of a page.
 *
 * @param links origins that may be linked; without them only the help centre's own
 * @returns in the page's order; none where no family of elements makes questions of it
 */
export const findEntries = (root: PageElement, center?: HelpCenter, links?: readonly string[]): FoundEntry[] =>
  new Finder(root, center, links).find();
