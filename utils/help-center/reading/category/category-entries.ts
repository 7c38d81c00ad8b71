/** The questions of a page with their answers: the family of elements that makes questions of it. */
import type { HelpCenter } from '../../../center/help-center';
import type { CategoryPage } from '../../types';
import { endOfAnswer, isSiteTalk } from '../article/answer-end';
import { readBlocks } from '../article/article-blocks';
import { articleIdIn, isFrame } from '../page/article-links';
import { linkRule } from '../page/help-links';
import { isCalledSitePart, isPerhapsSitePart, isSitePart } from '../page/page-frame';
import { contains, isText, outermost, type PageElement, type PageNode } from '../page/page-tree';
import { isBadge, type Piece, piecesOf } from '../page/pieces';
import { findRecords } from '../page/records';
import { compact, isBlank, isNoise, isQuestion, textOf, tidy } from '../page/words';
import { MARKS, SURE } from './question-marks';

/** A question as it was found. */
export interface FoundEntry {
  entry: CategoryPage['entries'][number];
  /** The element that makes a question of it. */
  mark: PageElement;
  /** The parts of the page that are its own. */
  record: PageNode[];
  /** Nothing closed holds its answer. */
  isAtTop: boolean;
}

const LONGEST_QUESTION = 150;
const MOST_ENTRIES = 500;
/** A question's mark before its text. */
const SIGN = /^\s*(?:Q\d{0,4}|질문)\s{0,4}[.:)]\s*/;

/** A question without the badges around it. */
function titleOf(mark: PageElement): string {
  const pieces = piecesOf([mark], isBadge).filter(({ text }) => !isNoise(text));
  return pieces.length === 1 ? tidy((pieces[0]?.text ?? '').replace(SIGN, '')) : '';
}

/** `A`, `답변` before an answer. */
const isAnswerBadge = (node: PageNode) =>
  !isText(node) && node.children.length < 2 && /^(?:a|답변|답)[.:]?$/i.test(compact(textOf(node).slice(0, 20)));

const isOneElement = (record: PageNode[]) => record.filter((node) => !isBlank(node)).length === 1;

/** A page that is read for its questions. */
class Finder {
  private readonly root: PageElement;
  private readonly center: HelpCenter | undefined;
  private readonly linkOf: (href: string) => string | null;
  private readonly byId = new Map<string, PageElement>();
  private readonly pieces: Piece[];
  /** Whether elements are the site's, as far as it was asked. */
  private readonly sites = new Map<PageElement, boolean>();

  constructor(root: PageElement, center?: HelpCenter, links?: readonly string[]) {
    this.root = root;
    this.center = center;
    this.linkOf = linkRule(links, center);
    this.pieces = piecesOf([root], isBadge);
    this.nameAll(root);
  }

  private nameAll(element: PageElement) {
    const { id } = element.attributes;
    if (id && !this.byId.has(id)) this.byId.set(id, element);
    for (const child of element.children) if (!isText(child)) this.nameAll(child);
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
    for (const [index, fits] of MARKS.entries()) {
      const marks = outermost(this.root, fits, this.isSite).filter((mark) => !isBlank(mark));
      if (marks.length === 0 || marks.length > MOST_ENTRIES) continue;
      if (marks.filter((mark) => isOwn(best, mark)).length * 2 > marks.length) continue;
      const found = this.entriesBy(marks);
      if (isFamily(found, marks.length, index) && weight(found) > weight(best)) best = found;
    }
    return best;
  }

  private entriesBy(marks: PageElement[]): FoundEntry[] {
    const records = findRecords(marks, { idsIn: () => 0, isFrame, isAll: true });
    const last = records.at(-1);
    // Nothing ends the last one: where one element holds each of the others, one holds it, too.
    if (last && records.length > 1 && records.slice(0, -1).every(isOneElement))
      records[records.length - 1] = last.slice(0, 1);
    return marks.flatMap((mark, index) => this.entryOf(mark, records[index] ?? [mark], marks) ?? []);
  }

  private entryOf(mark: PageElement, record: PageNode[], marks: PageElement[]): FoundEntry | null {
    const title = titleOf(mark);
    if (title === '' || title.length > LONGEST_QUESTION) return null;
    const opened = this.openedBy(mark);
    const until = opened ? Number.POSITIVE_INFINITY : this.endOf(mark, record);
    const isLeftOut = (node: PageNode) =>
      node.at >= until ||
      (!isText(node) && this.isSite(node)) ||
      (opened ? false : (isText(node) ? node.at : node.end) <= mark.end) ||
      isAnswerBadge(node);
    const body = readBlocks(opened ? [opened] : record, { isLeftOut, linkOf: this.linkOf });
    if (body.length === 0) return null;
    const own = record
      .filter((node) => contains(node, mark))
      .flatMap((node) => (marks.some((other) => other !== mark && contains(node, other)) ? [mark] : [node]));
    const id = articleIdIn([...own, ...(opened ? [opened] : [])], this.center);
    const isAtTop = (opened ? [opened] : record).some(({ parent }) => parent === this.root);
    return { entry: { id, title, body }, mark, record: opened ? [...record, opened] : record, isAtTop };
  }

  private endOf(mark: PageElement, record: PageNode[]): number {
    const pieces = piecesOf(record, isBadge).filter(({ holder, text }) => !isNoise(text) && !this.isSite(holder));
    const question = pieces.find(({ at }) => at >= mark.at);
    return question
      ? endOfAnswer([question, ...pieces.filter(({ at }) => at > mark.end)], this.center)
      : Number.POSITIVE_INFINITY;
  }

  /** The element that a toggle names as what it opens. */
  private openedBy({ attributes }: PageElement): PageElement | null {
    const target = attributes.href ?? attributes['data-target'] ?? attributes['data-bs-target'] ?? '';
    const id = attributes['aria-controls'] ?? target.split('#')[1];
    return (id && this.byId.get(id)) || null;
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
