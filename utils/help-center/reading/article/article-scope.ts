/** The part of a page that is one question's own, where several questions stand on it, each with its answer. */
import { countBetween, countIn, firstIn } from '../page/lines';
import { isText, type PageElement } from '../page/page-tree';
import type { Piece } from '../page/pieces';
import { isQuestion, kind } from '../page/words';

/** The places between which a question's answer stands, on a page that has other questions as well. */
export interface Scope {
  from: number;
  until: number;
}

const QUESTION_CLASS = /quest|(?:^|[\s_-])(?:q|accordion[\w-]*|faq[\w-]*|toggle[\w-]*)(?:$|[\s_-])/i;
const TOGGLES = ['aria-controls', 'aria-expanded', 'data-bs-target', 'data-target', 'data-toggle', 'onclick'];

const isToggle = (element: PageElement): boolean =>
  /^(?:dt|summary)$/.test(element.tag) ||
  QUESTION_CLASS.test((element.attributes.class ?? '').slice(0, 200)) ||
  TOGGLES.some((name) => name in element.attributes) ||
  element.children.some((child) => !isText(child) && child.children.length < 5 && isToggle(child));

/** Comparing more of them costs time. */
const MOST_SIBLINGS = 1000;

/** The other elements of the same kind beside an element that begin with a question. */
function otherQuestions(element: PageElement, lines: Piece[]): PageElement[] {
  const siblings = element.parent?.children ?? [];
  if (siblings.length > MOST_SIBLINGS) return [];
  return siblings.filter(
    (node): node is PageElement =>
      !isText(node) && node !== element && kind(node) === kind(element) && isQuestion(firstIn(lines, node)?.text ?? ''),
  );
}

/** An element that holds question and answer, among others that do. */
function rowScope(row: PageElement, title: Piece, others: PageElement[], lines: Piece[]): Scope | null {
  const isRow = others.some((other) => countIn(lines, other) > 1);
  return isRow && (isQuestion(title.text) || others.length > 1) ? { from: row.at, until: row.end + 1 } : null;
}

/** A question with its answer behind it, among others. */
function flatScope(mark: PageElement, others: PageElement[], lines: Piece[]): Scope | null | undefined {
  const next = others.find((other) => other.at > mark.at && countIn(lines, other) === 1);
  const isFirst = !others.some((other) => other.at < mark.at);
  if (!next && isFirst) return undefined;
  return isFirst && !isToggle(mark) ? null : { from: mark.at, until: next?.at ?? Number.POSITIVE_INFINITY };
}

/**
 * Finds the question's own part of a page.
 *
 * @param title the question
 * @param lines the page's lines without its frame
 * @returns `null` where the page has no other question of the same shape; headings of the same shape inside of an answer
 * are no such questions as long as nothing but them says so
 */
export function findScope(title: Piece, lines: Piece[]): Scope | null {
  for (let at: PageElement | null = title.holder; at?.parent; at = at.parent) {
    if (firstIn(lines, at)?.at !== title.at || at.tag === 'body' || at.tag === 'main') return null;
    const others = otherQuestions(at, lines);
    if (others.length === 0) continue;
    if (countBetween(lines, title.end + 1, at.end) > 0) return rowScope(at, title, others, lines);
    const scope = flatScope(at, others, lines);
    if (scope !== undefined) return scope;
  }
  return null;
}
