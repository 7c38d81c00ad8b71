/** The parts of rows that stand among the children of one element, and which of them rows begin with. */
import type { ArticlePlaces } from '../page/article-places';
import { isMenu } from '../page/page-menus';
import { isText, type PageElement, type PageNode } from '../page/page-tree';
import { isBlock, isBreak, isWordMark } from '../page/pieces';
import { isBlank, kind } from '../page/words';

/** A child, or several that are one run of text. */
export interface Part {
  nodes: PageNode[];
  kind: string;
  /** Articles that it links to. */
  ids: Set<string>;
  /** Which of the rows has its label here. */
  label: number | null;
}

/** Of one row: to its article, and to others that its text names. */
const MOST_LINKS = 2;
/** Tags that begin something. */
const HEADS = /^(?:dt|h[1-6]|summary)\./;

const isRunOfText = (node: PageNode, articles: ArticlePlaces) =>
  isText(node) || (!isBlock(node) && !isBreak(node) && isWordMark(node) && !articles.has(node));

/** An element's children as parts of rows, without menus. */
export function partsOf(parent: PageElement, cores: PageNode[], articles: ArticlePlaces): Part[] {
  const parts: Part[] = [];
  const labels = new Map(cores.map((core, index) => [core, index]));
  /** The run of text that the next one goes on. */
  let open: Part | null = null;
  for (const node of parent.children.filter((child) => isText(child) || !isMenu(child))) {
    const label = labels.get(node) ?? null;
    const isRun = isRunOfText(node, articles);
    if (open && isRun && label === null) {
      open.nodes.push(node);
      continue;
    }
    open = null;
    if (label === null && isText(node) && isBlank(node)) continue;
    const part = { nodes: [node], kind: isRun ? '#text' : kind(node), ids: articles.in(node), label };
    parts.push(part);
    // A label in an element of its own is no start of a text.
    if (isRun && (label === null || isText(node))) open = part;
  }
  return parts;
}

/** Places of the parts that rows begin with, one for each label; `null` where it can't be told. */
export function startsOf(parts: Part[]): number[] | null {
  const labels = parts.flatMap((part, at) => (part.label === null ? [] : [at]));
  const holding = labels.filter((at) => (parts[at]?.ids.size ?? 0) > 0).length;
  if (holding * 2 > labels.length) return labels;
  const [first = 0, last = 0] = [labels[0], labels.at(-1)];
  const between = parts.slice(first, last + 1).filter((part) => part.label === null);
  const isAround = labels.length < 2 ? parts : between;
  // What leads to several articles is a list of its own.
  const isLink = ({ ids }: Part) => ids.size > 0 && ids.size <= MOST_LINKS;
  // Without links the tags that begin something must do.
  const isHead = parts.some(isLink) ? isLink : (part: Part) => HEADS.test(part.kind) && part.label === null;
  const kinds = new Set(isAround.filter(isHead).map((part) => part.kind));
  const heads = parts.flatMap((part, at) => (part.label === null && kinds.has(part.kind) && isHead(part) ? [at] : []));
  if (heads.length === 0) return parts.some(({ ids }) => ids.size > 0) ? null : labels;
  return startsBy(labels, heads, parts);
}

/** Whether labels come before the heads of their rows or after them: the page's edges tell, or the distances do. */
function startsBy(labels: number[], heads: number[], parts: Part[]): number[] | null {
  const next = labels.map((label, index) =>
    heads.find((head) => head > label && head < (labels[index + 1] ?? Infinity)),
  );
  const previous = labels.map((label, index) =>
    heads.findLast((head) => head < label && head > (labels[index - 1] ?? -1)),
  );
  const isEvery = (found: (number | undefined)[]): found is number[] => found.every((head) => head !== undefined);
  if (isEvery(next) && !isEvery(previous)) return labels;
  if (isEvery(previous) && !isEvery(next)) return previous;
  if (!isEvery(previous) || !isEvery(next)) return null;
  const isDefinition = labels.every((at) => parts[at]?.kind.startsWith('dd.'));
  if (isDefinition && heads.every((at) => parts[at]?.kind.startsWith('dt.'))) return previous;
  const isSteady = (found: number[]) => new Set(found.map((head, index) => head - (labels[index] ?? 0))).size === 1;
  if (labels.length < 2 || isSteady(next) === isSteady(previous)) return null;
  return isSteady(next) ? labels : previous;
}
