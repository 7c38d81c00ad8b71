/** Questions of a page that has no answers: links to articles, without the lists that stand beside them. */
import type { HelpCenter } from '../../../center/help-center';
import { articleIdOf } from '../../asking/addresses';
import { isEndLine } from '../article/site-talk';
import { isFrameLine, isWithin } from '../page/page-frame';
import { contains, outermost, type PageElement } from '../page/page-tree';
import { isBadge, type Piece, piecesOf } from '../page/pieces';
import { isNoise, isQuestion } from '../page/words';
import type { FoundEntry } from './found-entry';

/** What is known of the page. */
export interface LinkedPage {
  root: PageElement;
  center: HelpCenter | undefined;
  pieces: Piece[];
  isSite: (element: PageElement) => boolean;
  titleOf: (pieces: Piece[]) => string;
}

/** As many as a page may have with answers; finding their place takes time. */
const MOST_LINKS = 500;
const HEADING = /^h[1-6]$/;

/** Headings of lists that nobody asked for (`인기 질문`): right above links. Each with the part of the page that it heads. */
function otherLists(pieces: Piece[], links: PageElement[]): { from: number; to: number }[] {
  const isLinked = (piece: Piece | undefined) => links.some((link) => piece && contains(link, piece.holder));
  // A link has no element of its own around its text: the text's place tells.
  const isInLink = (piece: Piece | undefined) =>
    piece !== undefined && (isLinked(piece) || links.some(({ at, end }) => at <= piece.end && piece.end <= end));
  return pieces.flatMap((piece, index) => {
    if (!isEndLine(piece) || isInLink(piece) || !isInLink(pieces[index + 1])) return [];
    let part = piece.holder;
    while (part.parent && !links.some((link) => link.at > piece.end && contains(part, link))) part = part.parent;
    const next = pieces.find(({ at, holder }) => at > piece.end && HEADING.test(holder.tag));
    return { from: piece.at, to: Math.min(part.end, next ? next.at : Number.POSITIVE_INFINITY) };
  });
}

/** The title in a link: all of its text, or the only line that asks, where it holds an excerpt, too. */
function titleIn(link: PageElement, titleOf: LinkedPage['titleOf']): string {
  const pieces = piecesOf([link], isBadge).filter(({ text }) => !isNoise(text));
  const asked = pieces.filter(({ text }) => isQuestion(text));
  return titleOf(pieces.length > 1 && asked.length === 1 ? asked : pieces);
}

/**
 * Finds the articles that a page links to.
 *
 * @returns entries without answers, in the page's order, each article once
 */
export function linkedEntries({ root, center, pieces, isSite, titleOf }: LinkedPage): FoundEntry[] {
  const idOf = ({ tag, attributes }: PageElement) =>
    tag === 'a' && attributes.href ? articleIdOf(attributes.href, center) : null;
  const links = outermost(root, (element) => idOf(element) !== null, isSite);
  if (links.length > MOST_LINKS) return [];
  const lines = pieces.filter(({ text, holder }) => !isNoise(text) && !isWithin(holder, isSite));
  const others = otherLists(lines, links);
  const found = links
    .filter(({ at }) => !others.some(({ from, to }) => from < at && at <= to))
    .map((mark) => ({ mark, id: idOf(mark), title: titleIn(mark, titleOf) }))
    .filter(({ title }) => title !== '' && !isFrameLine(title) && !isEndLine({ text: title }));
  /** Alone in its part of the page: its answer may have followed where the page was cut. */
  const isAlone = (mark: PageElement) => {
    const part = root.children.find((node) => contains(node, mark));
    return part === mark || found.every((other) => other.mark === mark || !part || !contains(part, other.mark));
  };
  return found
    .filter(({ id }, index) => found.findIndex((other) => other.id === id) === index)
    .map(({ mark, id, title }) => ({
      entry: { id, title, body: [] },
      mark,
      record: [mark],
      isAtTop: isAlone(mark),
    }));
}
