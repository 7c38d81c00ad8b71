/** One article's page: its question and its answer, without the site's frame. */
import { blockText } from '../../center/blocks';
import type { HelpCenter } from '../../center/help-center';
import { fault, type HelpText, type Read } from '../types';
import { readBlocks } from './article-blocks';
import { linkRule } from './help-links';
import { findLabels, isSame, labelOf, SIGNS } from './labels';
import { findElement } from './listing-frame';
import { isCalledSitePart, isEndLine, isErrorPage, isFrameLine, isSitePart, isWithin } from './page-frame';
import { contains, isText, type PageElement, type PageNode, readTree } from './page-tree';
import { isBadge, type Piece, piecesOf } from './pieces';
import { compact, isNoise, isQuestion, textOf, tidy } from './words';

export interface WantedArticle {
  /** The question as another page has it; the line that equals it is the title. */
  title?: string;
  /** Origins that may be linked; without them only the help centre's own. */
  links?: readonly string[];
}

const HEADING = /^h[1-6]$/;
const TITLE_CLASS = /tit(?:le)?(?:$|[\s_-])|subject|question|(?:^|[\s_-])q(?:$|[\s_-])/i;
/** `Q.` before a question. */
const MARK = /^\s*(?:Q\d*|질문)\s*[.:)]\s*/;

const isHeading = ({ holder }: Piece) =>
  isWithin(holder, ({ tag }) => HEADING.test(tag) || tag === 'summary' || tag === 'dt');

/** Neither article nor listing: it asks for a password, leads elsewhere by itself, or lists rows. */
function isOtherPage(root: PageElement, center?: HelpCenter): boolean {
  const asks = findElement(root, ({ tag, attributes }) => tag === 'input' && /^password$/i.test(attributes.type ?? ''));
  const leads = findElement(
    root,
    ({ tag, attributes }) => tag === 'meta' && /^refresh$/i.test(attributes['http-equiv'] ?? ''),
  );
  return asks !== null || leads !== null || findLabels(root, center).length > 2;
}

/** The rule for what the document is called by: its title, or all of it before or after a sign (`질문 | 고객센터`). */
function calledRule(root: PageElement): (line: string) => boolean {
  const element = findElement(root, ({ tag }) => tag === 'title');
  const title = element ? compact(tidy(textOf(element))) : '';
  const isSign = (letter: string | undefined) => letter === undefined || /[|\-–—·:<>]/.test(letter);
  return (line) =>
    line.length > 1 &&
    ((title.startsWith(line) && isSign(title[line.length])) ||
      (title.endsWith(line) && isSign(title[title.length - line.length - 1])));
}

/** The line that is the question: the wanted one, the one that the document is called by, a heading, the first line. */
function findTitle(lines: Piece[], root: PageElement, wanted?: string): Piece | undefined {
  const isCalled = calledRule(root);
  const keyOf = ({ text }: Piece) => compact(tidy(text.replace(MARK, '')));
  const candidates = wanted ? lines.filter((line) => keyOf(line) === compact(tidy(wanted))) : [];
  if (candidates.length === 0) candidates.push(...lines.filter((line) => isCalled(keyOf(line))));
  if (candidates.length > 0) return candidates.find(isHeading) ?? candidates[0];
  const headings = lines.filter(isHeading);
  const titled = lines.filter(({ holder }) => TITLE_CLASS.test(holder.attributes.class ?? ''));
  const asks = ({ text }: Piece) => isQuestion(text);
  return headings.find(asks) ?? titled.find(asks) ?? headings[0] ?? titled[0] ?? lines[0];
}

/** The service that the lines around the title name; `undefined` where none does. */
function serviceIn(lines: Piece[], center?: HelpCenter): string | undefined {
  const ours = center?.service.name;
  for (const { text, holder } of lines) {
    const label = labelOf(text, ours);
    if (label && label.rest.trim() === '') return label.service;
    const names = tidy(text).split(SIGNS);
    const [name = ''] = names;
    if (ours && names.some((each) => isSame(each, ours))) return ours;
    const isNamed = /(?:^|[\s_-])(?:service|svc)(?:$|[\s_-])/i.test(holder.attributes.class ?? '');
    // A name of another service has no brackets to know it by, but products call these parts the same way.
    const isCenter =
      /\S{2}\s?센터$/.test(name) && !/(?:고객|도움말)\s?센터$/.test(name) && !isSame(name, center?.name ?? '');
    if (ours && name.length < 40 && (isNamed || isCenter)) return name;
  }
  return undefined;
}

/** The title's surroundings that hold the article alone, where the page says so. */
function contentAround(title: Piece, root: PageElement): PageElement {
  for (let at: PageElement | null = title.holder; at; at = at.parent) {
    if (at.tag === 'main' || at.attributes.role === 'main' || at.tag === 'body') return at;
  }
  return root;
}

/**
 * Reads the page of one article.
 *
 * @param source the page's HTML, whole
 * @param center whose service is wanted and where relative links lead
 * @param wanted what is known of the article, see {@link WantedArticle}
 * @returns title and answer; `not-help` when there is no answer (a login page, an error page, a listing),
 * `other-service` when the page names another service, `cut` without the end of the document, and the errors of
 * {@link readTree}
 */
export function parseArticle(source: string, center?: HelpCenter, wanted: WantedArticle = {}): Read<HelpText> {
  const read = readTree(source);
  if (!read.ok) return read;
  const { root, form } = read.value;
  if (form === 'plain') return fault('not-help');
  if (form === 'fragment') return fault('cut');
  if (isOtherPage(root, center)) return fault('not-help');
  const strict = articleIn(root, (element) => isSitePart(element) || isCalledSitePart(element), center, wanted);
  // Some call the whole page `contact` or `banner`.
  return strict.ok || strict.error.code !== 'not-help' ? strict : articleIn(root, isSitePart, center, wanted);
}

function articleIn(
  root: PageElement,
  isSite: (element: PageElement) => boolean,
  center?: HelpCenter,
  wanted: WantedArticle = {},
): Read<HelpText> {
  const ours = center?.service.name;
  const isTitleHeader = (element: PageElement) =>
    element.tag === 'header' && isWithin(element, ({ tag }) => tag === 'article' || tag === 'main');
  const isFramed = (node: PageNode) => isWithin(node, (element) => isSite(element) && !isTitleHeader(element));
  const all = piecesOf([root], isBadge).filter(({ holder }) => !isWithin(holder, ({ tag }) => tag === 'head'));
  const isOutside = (name: string) =>
    isFrameLine(name) || isNoise(name) || isSame(name, center?.name ?? '') || labelOf(name, ours)?.rest.trim() === '';
  const content = all.filter(({ text, holder }) => !isFramed(holder) && !isOutside(text));
  const until = content.slice(1).find(isEndLine)?.at ?? Number.POSITIVE_INFINITY;
  const lines = content.filter(({ at }) => at < until);
  const title = findTitle(lines, root, wanted.title);
  if (!title) return fault('not-help');
  const later = all.filter(({ at }) => at > title.end);
  const isLead = ({ text, holder }: Piece) =>
    isNoise(text) || labelOf(text, ours)?.rest.trim() === '' || isFramed(holder);
  const lead = later.slice(
    0,
    later.findIndex((piece) => !isLead(piece)),
  );
  const service = serviceIn(
    [...all.filter(({ at, holder }) => at < title.at && !isWithin(holder, isSitePart)), ...lead],
    center,
  );
  if (service !== undefined && ours !== undefined && !isSame(service, ours)) return fault('other-service');
  const from = lead.at(-1)?.end ?? title.end;
  const isLeftOut = (node: PageNode) =>
    isText(node)
      ? node.at <= from || node.at >= until
      : node.end <= from || node.at >= until || (isFramed(node) && !contains(node, title.holder));
  const body = readBlocks([contentAround(title, root)], { isLeftOut, linkOf: linkRule(wanted.links, center) });
  const text = tidy(title.text.replace(MARK, ''));
  if (body.length === 0 || text === '' || isErrorPage(text, blockText(body))) return fault('not-help');
  return { ok: true, value: { title: text, body, service: service ?? null } };
}
