/** The repeated parts of a page: which nodes belong to each of its rows, found from one mark that every row has. */
import { contains, isText, type PageElement, type PageNode } from './page-tree';
import { isBlank, kind } from './words';

export interface RecordHints {
  /** How many different articles a part of the page links to. */
  idsIn: (node: PageNode) => number;
  /** The page's frame: no row reaches beyond it. */
  isFrame: (node: PageElement) => boolean;
  /** Whatever follows a mark is its own, not only what follows most of them: an answer has a table where others have none. */
  isAll?: boolean;
}

/** Elements that are made to be one row. */
export const ROW_TAGS = new Set(['li', 'tr', 'article', 'details', 'tbody']);

const siblingsOf = (node: PageNode): PageNode[] => node.parent?.children ?? [];

/** How many of the sorted places are in a node. */
function countIn(node: PageNode, places: number[]): number {
  if (isText(node)) return places.includes(node.at) ? 1 : 0;
  const firstFrom = (place: number) => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return firstFrom(node.end + 1) - firstFrom(node.at);
}

/** A mark and everything around it that holds no other mark, from the inside out. */
function grounds(mark: PageNode, places: number[], isFrame: RecordHints['isFrame']): PageNode[] {
  const chain: PageNode[] = [mark];
  for (let at = mark.parent; at?.parent && countIn(at, places) === 1 && !isFrame(at); at = at.parent) chain.push(at);
  return chain;
}

/** A page with a single row: from what links to the article outwards, up to an element that is made to be a row. */
function singleRow(chain: PageNode[], idsIn: RecordHints['idsIn']): PageNode | undefined {
  const [mark] = chain;
  const hasMore = (node: PageNode) =>
    !isText(node) &&
    node.children.some((child) => !isText(child) && !isBlank(child) && mark !== undefined && !contains(child, mark));
  const linked = chain.findIndex((node) => idsIn(node) > 0);
  const from = linked < 0 ? chain.findIndex((node) => node !== mark && hasMore(node)) : linked;
  if (from < 0) return mark;
  const row = chain.slice(from).find((node) => !isText(node) && ROW_TAGS.has(node.tag));
  return row ?? chain.findLast((node, index) => index >= from && idsIn(node) <= 1) ?? chain[from];
}

const mostFrequent = (kinds: string[]): string | undefined => {
  const counts = Map.groupBy(kinds, (each) => each);
  return [...counts].sort(([, one], [, other]) => other.length - one.length)[0]?.[0];
};

/** The largest ground of each mark, of the same kind for all marks where it can be. */
function cores(chains: PageNode[][], idsIn: RecordHints['idsIn']): PageNode[] {
  if (chains.length === 1) return chains.flatMap((chain) => singleRow(chain, idsIn) ?? []);
  const rowElements = chains.map((chain) =>
    chain.findLast((node) => !isText(node) && ROW_TAGS.has(node.tag) && idsIn(node) > 0),
  );
  if (rowElements.every((element) => element !== undefined)) return rowElements;
  const largest = chains.map((chain) => chain.findLast((node) => idsIn(node) <= 1) ?? chain.at(-1));
  const common = mostFrequent(largest.flatMap((node) => (node ? [kind(node)] : [])));
  return chains.flatMap((chain, index) => chain.findLast((node) => kind(node) === common) ?? largest[index] ?? []);
}

const TEXT_TAGS = new Set(['p', 'ul', 'ol', 'table', 'br', 'img', 'pre', 'blockquote']);

/** The last of several runs, up to a part that none of the others has. */
function untilUnknown(run: PageNode[], shares: Map<string, number>): PageNode[] {
  const isKnown = (node: PageNode) => isText(node) || TEXT_TAGS.has(node.tag) || (shares.get(kind(node)) ?? 0) > 1;
  const end = run.findIndex(
    (node, index) => index > 0 && !isKnown(node) && run.slice(0, index).some((before) => !isBlank(before)),
  );
  return end < 0 ? run : run.slice(0, end);
}

/** Rows without an element of their own (`dt` `dd`, lines): what follows each core up to the next, where most rows have it. */
function followers(all: PageNode[], places: number[], { isFrame, isAll = false }: RecordHints): PageNode[][] {
  const runs = all.map((core) => {
    const siblings = siblingsOf(core);
    const after = siblings.slice(siblings.indexOf(core) + 1);
    const end = after.findIndex((node) => countIn(node, places) > 0 || (!isText(node) && isFrame(node)));
    return end < 0 ? after : after.slice(0, end);
  });
  const shares = new Map<string, number>();
  for (const run of runs) for (const each of new Set(run.map(kind))) shares.set(each, (shares.get(each) ?? 0) + 1);
  const ownKinds = new Set(all.map((core) => (isText(core) ? '#text' : core.tag)));
  const isUsual = (node: PageNode) => {
    const share = (shares.get(kind(node)) ?? 0) / all.length;
    return share > 0.5 || (share === 0.5 && !ownKinds.has(isText(node) ? '#text' : node.tag));
  };
  if (isAll) return runs.map((run, index) => (index < runs.length - 1 ? run : untilUnknown(run, shares)));
  const usual = runs.map((run) => run.filter(isUsual));
  // Nothing ends the last row: it is no longer than the longest of the others.
  const longest = Math.max(0, ...usual.slice(0, -1).map((run) => run.length));
  return usual.map((run, index) => (all.length > 1 && index === all.length - 1 ? run.slice(0, longest) : run));
}

/** Rows that begin before their mark: with the link to the article, where no link follows the last mark. */
function fromLinks(all: PageNode[], idsIn: RecordHints['idsIn']): PageNode[] {
  const before = (core: PageNode) => {
    const siblings = siblingsOf(core);
    return siblings.slice(0, siblings.indexOf(core)).findLast((node) => idsIn(node) > 0);
  };
  const last = all.at(-1);
  const following = last ? siblingsOf(last).slice(siblingsOf(last).indexOf(last) + 1) : [];
  const starts = all.map(before);
  const isLinkFirst =
    starts.every(Boolean) && new Set(starts).size === all.length && !following.some((node) => idsIn(node) > 0);
  return isLinkFirst ? starts.flatMap((node) => node ?? []) : all;
}

/**
 * Finds the nodes of every row.
 *
 * @param marks one node of each row, in the page's order, such as the rows' labels
 * @param hints see {@link RecordHints}
 * @returns for each mark the nodes of its row, in order
 */
export function findRecords(marks: PageNode[], hints: RecordHints): PageNode[][] {
  const { idsIn, isFrame } = hints;
  const places = marks.map((mark) => mark.at);
  const chains = marks.map((mark) => grounds(mark, places, isFrame));
  const inner = cores(chains, idsIn);
  const isWithoutLink = inner.length > 0 && inner.every((core) => idsIn(core) === 0);
  const starts = isWithoutLink ? fromLinks(inner, idsIn) : inner;
  const startPlaces = starts.map((node) => node.at);
  const runs = followers(starts, startPlaces, hints);
  return starts.map((start, index) => [start, ...(runs[index] ?? [])]);
}

/** Whether a node is in one of the rows. */
export const isInRecord = (records: PageNode[][], node: PageNode): boolean =>
  records.some((record) => record.some((part) => contains(part, node)));
