/** The row of a label that is the only one of its kind: nothing repeats, so it must hold together by itself. */
import type { ArticlePlaces } from '../page/article-places';
import { isSame, isSureLabel, type Mark, startsInBrackets } from '../page/labels';
import { isText, type PageElement, type PageNode } from '../page/page-tree';
import { ROW_TAGS } from '../page/records';
import { isBlank, isNoise, textOf, trimSigns } from '../page/words';
import { flatRows } from './flat-rows';
import { isPathNext } from './label-path';
import { around, fieldsIn, isPage, type ListHints, textsIn } from './row-bounds';

/** A single row has no more texts than these. */
const MOST_PIECES = 12;
const MOST_BELOW = 3;
/** To its article, and to some that its text names. */
const MOST_LINKS = 4;

/** Whether a part of the page has texts before both a label and its link. */
function beginsElsewhere(node: PageElement, mark: Mark, { articles }: ListHints): boolean {
  const [first] = textsIn(node);
  return first !== undefined && first.at < mark.node.at && first.at < articles.firstIn(node);
}

/** The row that begins or ends with a child of an element, which says nothing but the label. */
function withinFlat(parent: PageElement, core: PageNode, mark: Mark, { articles }: ListHints): PageNode[] | null {
  const [first] = textsIn(core);
  if (!articles.has(core) && first !== undefined && first.at !== mark.node.at) return null;
  const row = flatRows(parent, [core], articles)?.records[0] ?? null;
  const linked = row?.find((node) => articles.has(node));
  return linked && articles.in(linked).size > 1 ? null : row;
}

/** An element together with what is around it and says no more than a row does. */
function widened(from: PageNode, { articles }: ListHints): PageNode {
  let row = from;
  const own = articles.in(from);
  const leadsElsewhere = (node: PageNode) => [...articles.in(node)].some((id) => !own.has(id));
  for (let at = from.parent; at && !isPage(at); at = at.parent) {
    const index = at.children.indexOf(row);
    const isEmpty = (node: PageNode) => isBlank(node) || isNoise(textOf(node));
    const below = at.children.slice(index + 1).filter((node) => !isEmpty(node));
    const isBelow = !below.some(leadsElsewhere) && textsIn(...below).length <= MOST_BELOW;
    if (!at.children.slice(0, index).every(isEmpty) || !isBelow) break;
    row = at;
  }
  return row;
}

const isPartOf = (mark: Mark, text: string) =>
  [mark.service, ...mark.category].some((name) => isSame(name, trimSigns(text, true)));

/** Whether rows of a list are in an element. */
const hasList = (element: PageElement, articles: ArticlePlaces): boolean =>
  element.children.some(
    (child) => !isText(child) && (ROW_TAGS.has(child.tag) ? articles.has(child) : hasList(child, articles)),
  );

/** Whether an element that is made to be a row is one: an `article` may be the page, with lists in it. */
function isOneRow(element: PageElement, mark: Mark, hints: ListHints): boolean {
  const { articles } = hints;
  if (isPage(element) || articles.in(element).size > MOST_LINKS) return false;
  if (element.tag !== 'article') return true;
  return (
    !beginsElsewhere(element, mark, hints) && !hasList(element, articles) && textsIn(element).length <= MOST_PIECES
  );
}

function linkedRow(mark: Mark, chain: PageNode[], linked: number, hints: ListHints): PageNode[] | null {
  const { articles } = hints;
  const holder = chain[linked] as PageElement;
  const inRow = chain.find(
    (node): node is PageElement =>
      !isText(node) && ROW_TAGS.has(node.tag) && articles.has(node) && isOneRow(node, mark, hints),
  );
  const isClose = inRow !== undefined || articles.around(mark.node) !== null || isSureLabel(mark);
  if (!isClose && !isPathNext(mark, holder, hints)) return null;
  if (inRow?.tag === 'tr' && inRow.parent) return withinFlat(inRow.parent, inRow, mark, hints);
  if (inRow) return [inRow];
  const core = chain[linked - 1];
  const isFlat = isPage(holder) || beginsElsewhere(holder, mark, hints) || articles.in(holder).size > 1;
  if (isFlat) return core ? withinFlat(holder, core, mark, hints) : null;
  const row = widened(holder, hints);
  // Label, title, and nothing else: the text may stand below.
  const others = fieldsIn(row).filter(({ text }) => !isPartOf(mark, text));
  if (others.length > 1 || !row.parent) return [row];
  return withinFlat(row.parent, row, mark, hints) ?? [row];
}

/**
 * Finds the nodes of a row that no other is like.
 *
 * @param mark its label
 * @param hints see {@link ListHints}
 * @returns `null` where it isn't sure what belongs to the label
 */
export function singleRow(mark: Mark, hints: ListHints): PageNode[] | null {
  const { articles, isPlain } = hints;
  const chain = around(mark);
  const saysMore = (node: PageNode) => textOf(node).trim().length > mark.text.trim().length + 2;
  const inRow = chain.find((node) => !isText(node) && ROW_TAGS.has(node.tag) && !isPage(node));
  // Such as a notice: it leads elsewhere.
  if (inRow && !articles.has(inRow) && startsInBrackets(mark.text) && articles.areLinks && leads(inRow)) return [inRow];
  const linked = chain.findIndex((node) => articles.has(node));
  if (linked >= 0) return linkedRow(mark, chain, linked, hints);
  const last = chain.at(-1);
  const page = last?.parent;
  // Beside each other in the page itself.
  if (page && last && articles.has(page)) return isSureLabel(mark) ? withinFlat(page, last, mark, hints) : null;
  if (!startsInBrackets(mark.text)) return null;
  if (inRow) return [inRow];
  const larger = chain.find((node) => !isText(node) && saysMore(node));
  if (larger && !isPlain && textsIn(larger).length <= MOST_PIECES) return [larger];
  return page && last ? withinFlat(page, last, mark, hints) : null;
}

const leads = (node: PageNode): boolean =>
  !isText(node) && (Boolean(node.attributes.href) || node.children.some(leads));
