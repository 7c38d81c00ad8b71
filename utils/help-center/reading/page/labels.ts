/** Where service labels stand on a page, in whatever number of elements. */
import type { HelpCenter } from '../../../center/help-center';
import { groupsOf, type Label, LONGEST_PATH, labelOf, type Services } from './label-text';
import { isText, type PageElement, type PageNode } from './page-tree';
import { isBlock, isBreak, type Piece, piecesOf } from './pieces';
import { isBlank, textOf } from './words';

export { groupsOf, isSame, type Label, labelOf, SIGNS } from './label-text';

/** A label has few parts; looking into larger ones costs time. */
const MOST_NODES = 60;
/** More labels than any page of results has; work grows with them. */
export const MAX_LABELS = 200;
/** Menus may have more names than results have labels. */
const MOST_MARKS = 5 * MAX_LABELS;

/** A place where a label starts. */
export interface Mark extends Label {
  /** The innermost node in which it starts. */
  node: PageNode;
  /** All of the text that starts with it. */
  text: string;
}

/** Whether a text starts with a name in brackets. */
export const startsInBrackets = (text: string): boolean =>
  /^[^\p{L}\p{N}]*[[［【]/u.test(text.slice(0, 40).trimStart());

/** Whether the look of a label alone says what it is: a name without brackets may be a menu's. */
export const isSureLabel = ({ text, category }: Mark): boolean => startsInBrackets(text) || category.length > 0;

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
export function isPartOfLabel(element: PageElement, services?: Services): boolean {
  for (let at = element.parent; at; at = at.parent) {
    if (isLabelElement(at, services)) return true;
    if (isBlock(at)) break;
  }
  return false;
}

/** Whether an element of running text holds a label and nothing else. */
export function isLabelElement(element: PageElement, services?: Services): boolean {
  if (element.end - element.at > MOST_NODES || hasLines(element)) return false;
  const text = textOf(element);
  const label = text.length <= LONGEST_PATH ? labelOf(text, services) : null;
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

/** The label that starts with a piece; names of a label may stand in a line each. */
function labelAt(piece: Piece, before?: Piece, after?: Piece, services?: Services): Label | null {
  const label = labelOf(piece.text, services);
  if (label) return label;
  const [service, ...others] = groupsOf(piece.text) ?? [];
  if (service === undefined || others.length > 0 || (before && groupsOf(before.text))) return null;
  const [category, ...more] = after ? (groupsOf(after.text) ?? []) : [];
  return category !== undefined && more.length === 0 ? { service, category: [category] } : null;
}

/**
 * Finds the labels of a page.
 *
 * @param root the page
 * @param services whose names make a label without brackets
 * @param isLeftOut parts of the page that are not looked at
 * @returns all of them in the page's order, or some more than {@link MAX_LABELS} of which only the number counts
 */
export function findMarks(
  root: PageElement,
  services: Services | undefined,
  isLeftOut: (holder: PageElement) => boolean = () => false,
): Mark[] {
  const found = new Map<number, Mark>();
  const add = (at: number, { service, category }: Label, text: string) =>
    found.set(at, { node: nodeAt(root, at), service, category, text });
  const isOver = () => found.size > MOST_MARKS;
  /** Labels in elements of running text, which are in the middle of a piece. */
  const lookInto = (element: PageElement) => {
    for (const child of element.children) {
      if (isOver()) return;
      if (!isText(child) && !isBlock(child) && !addElement(child)) lookInto(child);
    }
  };
  const addElement = (element: PageElement): boolean => {
    const text = isLabelElement(element, services) ? textOf(element) : '';
    const label = text === '' ? null : labelOf(text, services);
    if (label && !isPartOfLabel(element, services)) add(firstTextAt(element), label, text);
    return label !== null;
  };
  const pieces = piecesOf([root]);
  const seen = new Set<PageElement>();
  for (const [index, piece] of pieces.entries()) {
    if (isOver()) break;
    if (isLeftOut(piece.holder)) continue;
    const label = labelAt(piece, pieces[index - 1], pieces[index + 1], services);
    if (label) add(piece.at, label, piece.text);
    if (!seen.has(piece.holder)) lookInto(piece.holder);
    seen.add(piece.holder);
  }
  return [...found.values()].sort((one, other) => one.node.at - other.node.at);
}

/**
 * Finds the labels of a page that are in brackets or name the wanted service.
 *
 * @returns the innermost node in which each label starts, in the page's order
 */
export const findLabels = (root: PageElement, center?: HelpCenter): PageNode[] =>
  findMarks(root, center?.service.name).map(({ node }) => node);
