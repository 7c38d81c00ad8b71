/** How far out rows reach that each hold one label. */
import type { ArticlePlaces } from '../page/article-places';
import type { Mark } from '../page/labels';
import { isText, type PageElement, type PageNode } from '../page/page-tree';
import { ROW_TAGS } from '../page/records';
import { textOf } from '../page/words';
import { isPageTag } from './row-bounds';

/** Of the rows of a list that have what makes them rows. */
const MOST = 0.8;
/** Blanks and signs around a label. */
const LABEL_SIGNS = 3;

const depthOf = (node: PageNode): number => {
  let depth = 0;
  for (let at = node.parent; at; at = at.parent) depth++;
  return depth;
};

/** For each label what is around it and holds no other of the group, by depth; as far out as is possible for all. */
function levelsOf(group: Mark[]): { chains: Map<number, PageNode>[]; depths: number[] } {
  const counts = new Map<PageElement, number>();
  for (const { node } of group)
    for (let at = node.parent; at; at = at.parent) counts.set(at, (counts.get(at) ?? 0) + 1);
  const chains = group.map(({ node }) => {
    const chain = new Map<number, PageNode>();
    let depth = depthOf(node);
    chain.set(depth, node);
    for (let at = node.parent; at?.parent && counts.get(at) === 1 && !isPageTag(at); at = at.parent)
      chain.set(--depth, at);
    return chain;
  });
  const outermost = Math.max(...chains.map((chain) => Math.min(...chain.keys())));
  const innermost = Math.max(outermost, ...chains.map((chain) => Math.max(...chain.keys())));
  return { chains, depths: Array.from({ length: innermost - outermost + 1 }, (_, index) => outermost + index) };
}

const atDepth = (chain: Map<number, PageNode>, depth: number): PageNode | undefined => {
  for (let at = depth; at >= 0; at--) {
    const node = chain.get(at);
    if (node) return node;
  }
  return undefined;
};

/** The element of each row, or the part of it that holds the label where it has none. */
export function coresOf(group: Mark[], articles: ArticlePlaces): PageNode[] {
  const { chains, depths } = levelsOf(group);
  const at = (depth: number) => chains.flatMap((chain, index) => atDepth(chain, depth) ?? group[index]?.node ?? []);
  const share = (nodes: PageNode[], fits: (node: PageNode, index: number) => boolean) =>
    nodes.filter(fits).length / nodes.length;
  const isAnyLinked = share(at(depths[0] ?? 0), (node) => articles.has(node)) >= 0.5;
  const isRow = (node: PageNode, index: number) =>
    !isText(node) && ROW_TAGS.has(node.tag) && (isAnyLinked ? articles.has(node) : saysMore(node, group[index]));
  const rowDepth = depths.find((depth) => share(at(depth), isRow) >= MOST);
  if (rowDepth !== undefined) return at(rowDepth);
  const single = depths.find((depth) => share(at(depth), (node) => articles.in(node).size === 1) >= MOST);
  const outermost = at(depths[0] ?? 0);
  const isRepeated = new Set(outermost.map((node) => node.parent)).size * 2 <= outermost.length;
  return single === undefined || isRepeated ? outermost : at(single);
}

/** Whether a part of the page says more than a label. */
const saysMore = (node: PageNode, mark?: Mark) =>
  textOf(node).trim().length > (mark?.text.trim().length ?? 0) + LABEL_SIGNS;
