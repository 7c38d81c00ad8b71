/** Whether a service's name is a label: the path of a category follows it. */
import type { ArticlePlaces } from '../page/article-places';
import { isSame, type Mark } from '../page/labels';
import { isText, type PageNode } from '../page/page-tree';
import { isWordMark, piecesOf } from '../page/pieces';
import { textOf, trimSigns } from '../page/words';
import { around, type ListHints } from './row-bounds';

/** Whether a label's service is followed by a path of known categories and nothing else: a menu has several of them. */
export function isPathNext(mark: Mark, holder: PageNode, { isCategory, childrenOf, articles }: ListHints): boolean {
  const named = around(mark).findLast((node) => isSame(textOf(node), mark.service)) ?? mark.node;
  const end = isText(named) ? named.at : named.end;
  const pieces = piecesOf([holder], (element) => element.tag !== 'wbr' && !isWordMark(element));
  const names = pieces
    .filter((piece) => piece.at > end && piece.at < nextLink(articles, holder, end))
    .flatMap(({ text }) =>
      trimSigns(text.slice(0, 100), true)
        .split(/[>›»〉]/)
        .map((name) => name.trim()),
    )
    .filter(Boolean);
  const [first = '', second = ''] = names;
  if (!isCategory(first)) return false;
  return !isCategory(second) || (childrenOf(first) ?? []).some((child) => isSame(child, second));
}

/** Place of the first link to an article after a label. */
const nextLink = (articles: ArticlePlaces, holder: PageNode, from: number) => {
  const first = articles.firstIn(holder);
  return first > from ? first : Number.POSITIVE_INFINITY;
};
