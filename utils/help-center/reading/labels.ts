/** Service labels: `[서비스][카테고리][하위]`, or the same names in elements of their own or with signs between. */
import type { HelpCenter } from '../../center/help-center';
import { isText, type PageElement, type PageNode } from './page-tree';
import { isBlock, isBreak, type Piece, piecesOf } from './pieces';
import { compact, isBlank, textOf } from './words';

export interface Label {
  service: string;
  category: string[];
}

/** Groups in brackets at the start of a text; nothing in a group is a bracket, so matching is linear. */
const GROUPS = /^[\s•·▪◦*–-]*(?:[[［【][^[\]［］【】]{1,80}[\]］】]\s*){1,8}/;
/** … without blanks between, where a title in brackets may follow. */
const TIGHT_GROUPS = /^[\s•·▪◦*–-]*(?:[[［【][^[\]［］【】]{1,80}[\]］】]){2,8}(?=\s)/;
const GROUP = /[[［【]([^[\]［］【】]{1,80})[\]］】]/g;
/** Signs between the names of a path. */
export const SIGNS = /\s*[>›»〉▶→＞]\s*|\s+[/|·:‧-]\s+/;
const LONGEST_NAME = 60;
/** A label has few parts; looking into larger ones costs time. */
const MOST_NODES = 60;
/** More labels than any page of results has; work grows with them. */
export const MAX_LABELS = 200;

export const isSame = (one: string, other: string): boolean => compact(one) === compact(other);

/**
 * The label at the start of a text.
 *
 * @param text one piece of a page
 * @param service the wanted service's name, where it is known; without it only brackets make a label
 * @returns the label and what follows it; `null` when the text starts with none
 */
export function labelOf(text: string, service?: string): (Label & { rest: string }) | null {
  const loose = GROUPS.exec(text)?.[0];
  const hasMore = loose !== undefined && text.slice(loose.length).trim() !== '';
  const groups = (hasMore ? TIGHT_GROUPS.exec(text)?.[0] : undefined) ?? loose;
  if (groups) {
    const [first = '', ...category] = [...groups.matchAll(GROUP)].map((match) => match[1]?.trim() ?? '');
    const rest = text.slice(groups.length);
    // A single group may be part of a text: [중요], [관리자센터 > 판매점정보] 메뉴에서.
    const isLabel = first !== '' && (category.length > 0 || (service !== undefined && isSame(first, service)));
    return isLabel ? { service: first, category, rest } : null;
  }
  if (service === undefined || text.length > 4 * LONGEST_NAME) return null;
  const [first = '', ...category] = text.trim().split(SIGNS);
  return isSame(first, service) && category.every((name) => name !== '' && name.length <= LONGEST_NAME)
    ? { service: first, category, rest: '' }
    : null;
}

/** Names in brackets and nothing else, as of a label that is spread over elements; `null` for other text. */
export function groupsOf(text: string): string[] | null {
  const groups = GROUPS.exec(text)?.[0];
  if (!groups || text.slice(groups.length).trim() !== '') return null;
  return [...groups.matchAll(GROUP)].map((match) => match[1]?.trim() ?? '');
}

/** Whether a name stands in the middle of a sentence. */
const isInSentence = ({ parent }: PageElement) => {
  const around = parent?.children ?? [];
  const isWord = (node: PageNode) => isText(node) && !isBlank(node) && !/^[\s>›»/|·[\]-]+$/.test(node.text);
  return around.length > MOST_NODES || around.some(isWord);
};

/** Whether an element is more than a run of text. */
const hasLines = (element: PageElement): boolean =>
  element.children.some((child) => !isText(child) && (isBlock(child) || isBreak(child) || hasLines(child)));

/** Whether an element is a part of a label, such as a name between its brackets. */
export function isPartOfLabel(element: PageElement, service?: string): boolean {
  for (let at = element.parent; at; at = at.parent) {
    if (isLabelElement(at, service)) return true;
    if (isBlock(at)) break;
  }
  return false;
}

/** Whether an element of running text holds a label and nothing else. */
export function isLabelElement(element: PageElement, service?: string): boolean {
  if (element.end - element.at > MOST_NODES || hasLines(element)) return false;
  const text = textOf(element);
  const label = text.length <= 4 * LONGEST_NAME ? labelOf(text, service) : null;
  return label !== null && label.rest.trim() === '' && ((groupsOf(text)?.length ?? 0) > 1 || !isInSentence(element));
}

/** Place of the first text that is no blank. */
function firstTextAt(node: PageNode): number {
  if (isText(node)) return node.at;
  const child = node.children.find((each) => !isBlank(each));
  return child ? firstTextAt(child) : node.at;
}

/** The innermost node at a place. */
function nodeAt(root: PageElement, at: number): PageNode {
  let found: PageNode = root;
  while (!isText(found)) {
    const next: PageNode | undefined = found.children.findLast((child) => child.at <= at);
    if (!next) break;
    found = next;
  }
  return found;
}

/**
 * Finds all labels of a page.
 *
 * @param root the page
 * @param center whose service is wanted, where that is known
 * @returns the innermost node in which each label starts, in the page's order; more than {@link MAX_LABELS} only say so
 */
export function findLabels(root: PageElement, center?: HelpCenter): PageNode[] {
  const service = center?.service.name;
  const found = new Map<number, PageNode>();
  const add = (at: number) => found.set(at, nodeAt(root, at));
  const inner = (element: PageElement) => {
    for (const child of element.children) {
      if (found.size > MAX_LABELS) return;
      if (isText(child) || isBlock(child)) continue;
      if (!isLabelElement(child, service)) inner(child);
      else if (!isPartOfLabel(child, service)) add(firstTextAt(child));
    }
  };
  const pieces = piecesOf([root]);
  const seen = new Set<PageElement>();
  for (const [index, piece] of pieces.entries()) {
    if (found.size > MAX_LABELS) break;
    if (isLabelStart(piece, pieces[index - 1], pieces[index + 1], service)) add(piece.at);
    if (!seen.has(piece.holder)) inner(piece.holder);
    seen.add(piece.holder);
  }
  return [...found.values()].sort((one, other) => one.at - other.at);
}

function isLabelStart(piece: Piece, before: Piece | undefined, after: Piece | undefined, service?: string): boolean {
  if (labelOf(piece.text, service)) return true;
  const groups = groupsOf(piece.text);
  const follows = after ? groupsOf(after.text) : null;
  // Names of a label may stand in a line each.
  return groups?.length === 1 && follows?.length === 1 && !(before && groupsOf(before.text));
}
