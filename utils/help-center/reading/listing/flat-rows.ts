/** Rows among the children of one element, of which each may be several: `dt` `dd`, paragraphs, lines. */
import type { ArticlePlaces } from '../page/article-places';
import { isText, type PageElement, type PageNode } from '../page/page-tree';
import { type Part, partsOf, startsOf } from './flat-parts';

export interface FlatRows {
  records: PageNode[][];
  /** Parts that link to an article as rows do and belong to none. */
  others: PageNode[];
}

const ALIKE = 0.6;
const mostFrequent = (all: string[]): string | undefined =>
  [...Map.groupBy(all, (each) => each)].sort(([, one], [, other]) => other.length - one.length)[0]?.[0];

/** Where in a row's parts another row without a label begins: at a second article, linked as those of rows are. */
function secondHead(run: Part[], kinds: Set<string>): number {
  const first = run.findIndex(({ ids }) => ids.size > 0);
  const own = run[first]?.ids ?? new Set();
  if (first < 0) return -1;
  return run.findIndex(
    (part, at) => at > first && kinds.has(part.kind) && part.ids.size > 0 && ![...part.ids].some((id) => own.has(id)),
  );
}

/**
 * Finds the nodes of the rows whose labels are, or are in, children of one element.
 *
 * @param parent the element
 * @param cores its children that hold a label each, in the page's order
 * @param articles where the page links to articles
 * @returns nodes of each row; `null` when the order of label and link can't be told for sure
 */
export function flatRows(parent: PageElement, cores: PageNode[], articles: ArticlePlaces): FlatRows | null {
  const parts = partsOf(parent, cores, articles);
  const starts = startsOf(parts);
  if (!starts) return null;
  const whole = starts.map((start, index) => parts.slice(start, starts[index + 1]));
  const heads = whole.flatMap((run) => run.find(({ ids }) => ids.size > 0) ?? []);
  const headKinds = new Set([...heads.map((part) => part.kind), ...starts.map((start) => parts[start]?.kind ?? '')]);
  const cuts = whole.map((run) => secondHead(run, headKinds));
  const runs = whole.map((run, index) => ((cuts[index] ?? -1) < 0 ? run : run.slice(0, cuts[index])));
  const isOther = (part: Part) => part.ids.size > 0 && headKinds.has(part.kind) && part.label === null;
  const before = parts.slice(0, starts[0]).filter(isOther);
  const others = [
    ...before,
    ...whole.flatMap((run, index) => ((cuts[index] ?? -1) < 0 ? [] : run.slice(cuts[index]).filter(isOther))),
  ];
  const builds = heads.flatMap(({ nodes: [node] }) => (node ? [node] : []));
  return {
    records: usualParts(runs, cuts).map((run) => run.flatMap(({ nodes }) => nodes)),
    others: others
      .flatMap(({ nodes }) => nodes.slice(0, 1))
      .filter((node) => builds.some((build) => isBuiltAlike(node, build))),
  };
}

const tagsIn = (node: PageNode, depth = 3): string[] =>
  isText(node) || depth === 0 ? [] : [node.tag, ...node.children.flatMap((child) => tagsIn(child, depth - 1))];

/** Whether two elements have much the same in them. */
function isBuiltAlike(one: PageNode, other: PageNode): boolean {
  const [left, right] = [new Set(tagsIn(one)), new Set(tagsIn(other))];
  return left.intersection(right).size >= ALIKE * left.union(right).size;
}

/** Of each row's parts those that most rows have; of rows without a known end no more than others have. */
function usualParts(runs: Part[][], cuts: number[]): Part[][] {
  const shares = new Map<string, number>();
  for (const run of runs)
    for (const each of new Set(run.slice(1).map((part) => part.kind))) shares.set(each, (shares.get(each) ?? 0) + 1);
  const startTags = new Set(runs.map(([start]) => start?.kind.split('.')[0]));
  const isUsual = (part: Part, at: number) => {
    const share = (shares.get(part.kind) ?? 0) / runs.length;
    return at === 0 || share > 0.5 || (share === 0.5 && !startTags.has(part.kind.split('.')[0]));
  };
  const usual = runs.map((run) => run.filter(isUsual));
  const isLabelFirst = (run: Part[]) => (run[0]?.ids.size ?? 0) === 0;
  const isCut = (index: number) => (cuts[index] ?? -1) >= 0;
  const isBounded = (index: number) => (isCut(index) ? !isLabelFirst(usual[index] ?? []) : index < runs.length - 1);
  const shapes = usual.filter((_, index) => isBounded(index));
  const longest = Math.max(0, ...shapes.map((run) => run.length));
  const typical = Number(mostFrequent(shapes.map((run) => String(run.length))) ?? 0);
  const atLeast = (run: Part[]) => run.findIndex(({ ids }) => ids.size > 0) + 1;
  return usual.map((run, index) => {
    if (isBounded(index)) return run;
    if (runs.length === 1) return aloneRow(run);
    return run.slice(0, Math.max(isCut(index) ? typical : longest, atLeast(run)));
  });
}

const TEXT_PARTS = /^(?:#text|p|div|dd|span|small|blockquote|td|tr)(?:\.|$)/;

/** The parts of a row that no other is beside: up to its link, and one text after it. */
function aloneRow(run: Part[]): Part[] {
  const linked = run.findIndex(({ ids }) => ids.size > 0);
  const parts = run.filter(({ kind: each }, at) => at <= linked || !/^(?:br|hr)\./.test(each));
  const end = parts.findIndex(
    ({ kind: each, ids }, at) => at > Math.max(linked, 0) && (!TEXT_PARTS.test(each) || ids.size > 0),
  );
  const most = linked < 0 ? 3 : linked + 2 + (parts[linked + 1]?.label == null ? 0 : 1);
  return parts.slice(0, Math.min(end < 0 ? parts.length : end, most));
}
