/** What a row of results may reach to, and which texts are in it. */
import { isFrame } from '../page/article-links';
import type { ArticlePlaces } from '../page/article-places';
import type { Mark } from '../page/labels';
import type { PageElement, PageNode } from '../page/page-tree';
import { isBadge, isWordMark, type Piece, piecesOf } from '../page/pieces';
import { isNoise } from '../page/words';

export interface ListHints {
  articles: ArticlePlaces;
  /** Whether a name is a category that the help centre is known to have. */
  isCategory: (name: string) => boolean;
  /** Names of a category's sub-categories. */
  childrenOf: (category: string) => readonly string[] | undefined;
  /** Whether the page is text without markup. */
  isPlain: boolean;
}

/** Elements that no row of a page reaches beyond. */
const PAGE_TAGS = new Set(['nav', 'aside', 'form', 'select', 'main', 'body', 'html', '#root']);
export const isPageTag = ({ tag }: PageElement): boolean => PAGE_TAGS.has(tag);

/** Whether an element is the page, or a part of it with what belongs to the page. */
export const isPage = (element: PageElement): boolean => isPageTag(element) || isFrame(element);

/** A label and what is around it, outwards, up to the page. */
export function around(mark: Mark): PageNode[] {
  const chain: PageNode[] = [mark.node];
  for (let at = mark.node.parent; at?.parent && !isPageTag(at); at = at.parent) chain.push(at);
  return chain;
}

/** Texts of parts of the page, without badges and dates. */
export const textsIn = (...nodes: PageNode[]): Piece[] => piecesOf(nodes, isBadge).filter(({ text }) => !isNoise(text));

/** Texts of a part of the page, in whatever elements they stand. */
export const fieldsIn = (node: PageNode): Piece[] =>
  piecesOf([node], (element) => element.tag !== 'wbr' && !isWordMark(element)).filter(({ text }) => !isNoise(text));
