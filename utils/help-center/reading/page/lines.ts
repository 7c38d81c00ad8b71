/** Lines and texts of a page, found by their place; they are in the page's order, so that looking for them is cheap. */
import { isText, type PageElement, type PageNode, type PageText } from './page-tree';
import type { Piece } from './pieces';

/** Index of the first one at or after a place. */
function firstFrom(lines: { at: number }[], place: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.at ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many lines begin between two places, both counted. */
export const countBetween = (lines: Piece[], from: number, to: number): number =>
  Math.max(0, firstFrom(lines, to + 1) - firstFrom(lines, from));

const endOf = (node: PageNode) => (isText(node) ? node.at : node.end);

/** How many lines begin in a node. */
export const countIn = (lines: Piece[], node: PageNode): number => countBetween(lines, node.at, endOf(node));

/** The lines that begin in a node. */
export const linesIn = (lines: Piece[], node: PageNode): Piece[] =>
  lines.slice(firstFrom(lines, node.at), firstFrom(lines, endOf(node) + 1));

/** The first line that begins in a node. */
export function firstIn(lines: Piece[], node: PageNode): Piece | undefined {
  const line = lines[firstFrom(lines, node.at)];
  return line && line.at <= endOf(node) ? line : undefined;
}

const rootOf = (element: PageElement): PageElement => (element.parent ? rootOf(element.parent) : element);

const textsOf = (element: PageElement): PageText[] =>
  element.children.flatMap((child) => (isText(child) ? (child.text.trim() === '' ? [] : [child]) : textsOf(child)));

/** All texts of an element's page that say anything; a page is asked for them many times. */
const allTexts = new WeakMap<PageElement, PageText[]>();
function textsAround(element: PageElement): PageText[] {
  const root = rootOf(element);
  const texts = allTexts.get(root) ?? textsOf(root);
  allTexts.set(root, texts);
  return texts;
}

/** Texts between two places of an element's page, both counted, that say anything. */
export function textsBetween(element: PageElement, from: number, to: number): PageText[] {
  const texts = textsAround(element);
  const index = firstFrom(texts, from);
  let end = index;
  while ((texts[end]?.at ?? Number.POSITIVE_INFINITY) <= to) end++;
  return texts.slice(index, end);
}
