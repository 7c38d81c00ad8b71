/** One article's page: its question and its answer, without the site's frame. */
import { blockText } from '../../../center/block-text';
import type { HelpCenter } from '../../../center/help-center';
import { fault, type HelpText, type Read } from '../../types';
import { isErrorPage } from '../page/error-page';
import { findElement } from '../page/find-element';
import { linkRule } from '../page/help-links';
import { isSame, labelOf, SIGNS } from '../page/labels';
import { isCalledSitePart, isFrameLine, isPerhapsSitePart, isSitePart, isToolLine, isWithin } from '../page/page-frame';
import {
  contains,
  isText,
  outermost,
  type PageElement,
  type PageNode,
  type PageTree,
  readTree,
} from '../page/page-tree';
import { isBadge, type Piece, piecesOf } from '../page/pieces';
import { compact, isNoise, isQuestion, tidy } from '../page/words';
import { endOfAnswer, isSiteTalk } from './answer-end';
import { readBlocks } from './article-blocks';
import { isListing } from './article-rows';
import { findScope } from './article-scope';
import { type FoundTitle, findTitle, titleText } from './article-title';
import { beforeMeta, filedUnder } from './meta-lines';
import { categoryNames, isTrail, serviceOf } from './service-evidence';

export interface WantedArticle {
  /** The question as another page has it; a line has to equal it, which is the title. */
  title?: string;
  /** Origins that may be linked; without them only the help centre's own. */
  links?: readonly string[];
}

/** So many dates, counters and tools may stand below a question. */
const MOST_META = 10;
/** No path through the help centre is longer. */
const LONGEST_PATH = 150;

/** It asks for a password, or leads elsewhere by itself. */
const isGate = (root: PageElement): boolean =>
  findElement(
    root,
    ({ tag, attributes }) =>
      (tag === 'input' && /^password$/i.test(attributes.type ?? '')) ||
      (tag === 'meta' && /^refresh$/i.test(attributes['http-equiv'] ?? '')),
  ) !== null;

/**
 * Reads the page of one article.
 *
 * @param source the page's HTML, whole, or its text
 * @param center whose service is wanted and where relative links lead
 * @param wanted what is known of the article, see {@link WantedArticle}
 * @returns title and answer, with `mayGoOn` where nothing says that the page ends there; `not-help` when there is no
 * answer (a login page, an error page, a listing, other questions than the wanted one), `other-service` when the page
 * names another service, `cut` without the end of an element, and the errors of {@link readTree}
 */
export function parseArticle(source: string, center?: HelpCenter, wanted: WantedArticle = {}): Read<HelpText> {
  const read = readTree(source);
  if (!read.ok) return read;
  const tree = read.value;
  if (isGate(tree.root)) return fault('not-help');
  if (tree.form === 'fragment' && !tree.isClosed) return fault('cut');
  const strict = new Reader(tree, center, wanted, true).read();
  // Some call the whole page `contact` or `banner`.
  const article =
    strict.ok || strict.error.code !== 'not-help' ? strict : new Reader(tree, center, wanted, false).read();
  return article.ok && tree.form !== 'document' ? { ...article, mayGoOn: true } : article;
}

class Reader {
  private readonly root: PageElement;
  private readonly isPlain: boolean;
  private readonly center: HelpCenter | undefined;
  private readonly wanted: WantedArticle;
  private readonly pieces: Piece[];
  private readonly categories: Set<string>;
  /** Parts of the page that are the site's. */
  private readonly frame = new Set<PageElement>();

  constructor({ root, form }: PageTree, center: HelpCenter | undefined, wanted: WantedArticle, byName: boolean) {
    this.root = root;
    this.isPlain = form === 'plain';
    this.center = center;
    this.wanted = wanted;
    this.categories = new Set(center ? categoryNames(center) : []);
    this.pieces = piecesOf([root], isBadge).filter(({ holder }) => !isWithin(holder, ({ tag }) => tag === 'head'));
    const isTitleHeader = (element: PageElement) =>
      element.tag === 'header' && isWithin(element, ({ tag }) => tag === 'article' || tag === 'main');
    const isSite = (element: PageElement) =>
      isSitePart(element) ||
      (byName &&
        (isCalledSitePart(element) || (isPerhapsSitePart(element) && isSiteTalk(element, this.pieces, center))));
    for (const part of outermost(root, (element) => isSite(element) && !isTitleHeader(element))) this.frame.add(part);
  }

  read(): Read<HelpText> {
    const content = this.pieces.filter(
      ({ text, holder }) => !this.isFramed(holder) && !this.isOutside(text) && !isWithin(holder, isTrail),
    );
    const title = findTitle(content, this.root, this.wanted.title, this.center);
    if (!title) return fault('not-help');
    const scope = findScope(title.piece, content);
    // Other questions are as good as this one.
    if (scope && !title.isNamed) return fault('not-help');
    if (this.isPlain && !title.isNamed && !isQuestion(title.text)) return fault('not-help');
    const from = this.lastOfLead(title);
    const last = scope?.until ?? Number.POSITIVE_INFINITY;
    const said = this.pieces.filter(({ at, holder }) => at > from && at < last && !this.isFramed(holder));
    const end = Math.min(last, endOfAnswer([title.piece, ...said], this.center));
    const until = beforeMeta(said, from, end);
    if (isListing(this.root, title.piece.end, until, [...this.frame], this.center)) return fault('not-help');
    const service = this.serviceAround(title, from, until);
    if (service !== undefined && this.center && !isSame(service, this.center.service.name))
      return fault('other-service');
    return this.answer(title, from, until, service);
  }

  private answer({ piece, text }: FoundTitle, from: number, until: number, service?: string): Read<HelpText> {
    const isLeftOut = (node: PageNode) =>
      isText(node)
        ? node.at <= from || node.at >= until || this.isLabel(node.text)
        : node.end <= from || node.at >= until || (this.frame.has(node) && !contains(node, piece.holder));
    const linkOf = linkRule(this.wanted.links, this.center);
    const isLayout = (element: PageElement) => contains(element, piece.holder);
    const body = readBlocks([contentAround(piece, this.root)], { isLeftOut, linkOf, isLayout });
    if (body.length === 0 || text === '' || isErrorPage(text, blockText(body), Boolean(this.wanted.title)))
      return fault('not-help');
    return { ok: true, value: { title: text, body, service: service ?? null } };
  }

  private isFramed = (node: PageNode): boolean => isWithin(node, (element) => this.frame.has(element));

  /** A line that is a label in brackets, of our service or another one, and nothing else. */
  private isLabel(text: string): boolean {
    const label = /^\s*[[［【]/.test(text) ? labelOf(text, this.center?.service.name) : null;
    return label !== null && label.rest.trim() === '' && this.isService(label.service);
  }

  private isService = (name: string): boolean =>
    [this.center?.service, ...(this.center?.otherServices ?? [])].some((one) => one && isSame(one.name, name));

  /** Lines that are no question, wherever they stand. */
  private isOutside(text: string): boolean {
    const ours = this.center?.service.name;
    return (
      isFrameLine(text) ||
      isNoise(text) ||
      isSame(text, this.center?.name ?? '') ||
      labelOf(text, ours)?.rest.trim() === '' ||
      this.isPath(text)
    );
  }

  private isCategory = (name: string): boolean => this.categories.has(compact(name));

  /** `홈 > 서비스 > 정산관리`, or names of services and categories alone. */
  private isPath(text: string): boolean {
    if (text.length > LONGEST_PATH) return false;
    const names = tidy(text).split(SIGNS);
    return (
      names.some(this.isService) || names.every(this.isCategory) || (names.length > 1 && isFrameLine(names[0] ?? ''))
    );
  }

  /** Whether a line below the question names where the article is filed: categories, perhaps with dates and counters. */
  private isFiled(line: Piece, next: Piece | undefined): boolean {
    const filed = filedUnder(line, next);
    const isName = (name: string) => this.isCategory(name) || this.isService(name) || /^홈$/.test(name);
    const names = filed ? tidy(filed.path).split(SIGNS) : [];
    const own = names.filter((name) => !isToolLine(name));
    return own.length > (filed?.isCalled ? 0 : 1) && own.every(isName);
  }

  /** Place of the last text before the answer: the question, or what stands below it of the site's (its label, tools). */
  private lastOfLead({ piece, text }: FoundTitle): number {
    const ours = this.center?.service.name;
    const isLead = (line: Piece, index: number, lines: Piece[]) =>
      isNoise(line.text) ||
      this.isFiled(
        line,
        lines.slice(index + 1, index + MOST_META).find((next) => !isNoise(next.text) && !isToolLine(next.text)),
      ) ||
      isToolLine(line.text) ||
      labelOf(line.text, ours)?.rest.trim() === '' ||
      this.isFramed(line.holder) ||
      compact(titleText(line.text, this.center)) === compact(text);
    const later = this.pieces.filter(({ at }) => at > piece.end);
    const first = later.findIndex((line, index) => !isLead(line, index, later));
    return (first < 0 ? later : later.slice(0, first)).at(-1)?.end ?? piece.end;
  }

  private serviceAround({ piece }: FoundTitle, to: number, until: number): string | undefined {
    const { root, pieces } = this;
    return serviceOf({ root, pieces, from: piece.at, to, until }, this.center);
  }
}

/** The question's surroundings that hold the article alone, where the page says so. */
function contentAround(title: Piece, root: PageElement): PageElement {
  for (let at: PageElement | null = title.holder; at; at = at.parent) {
    if (at.tag === 'main' || at.attributes.role === 'main' || at.tag === 'body') return at;
  }
  return root;
}
