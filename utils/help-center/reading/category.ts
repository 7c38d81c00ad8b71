/** A category's page: its questions with their answers, whatever opens and closes them. */
import type { HelpCenter } from '../../center/help-center';
import { type CategoryPage, fault, type Read } from '../types';
import { readBlocks } from './article-blocks';
import { articleIdIn, isFrame } from './article-links';
import { categoryIn, lastPage } from './category-place';
import { linkRule } from './help-links';
import { findElement } from './listing-frame';
import { isCalledSitePart, isEndLine, isSitePart } from './page-frame';
import { contains, isText, outermost, type PageElement, type PageNode, readTree } from './page-tree';
import { isBadge, piecesOf } from './pieces';
import { findRecords } from './records';
import { compact, isBlank, isNoise, isQuestion, textOf, tidy } from './words';

type Entry = CategoryPage['entries'][number];

const QUESTION_CLASS =
  /quest|(?:^|[\s_-])(?:q|accordion[\s_-]?(?:header|button|title|trigger)|collapsible[\s_-]?header)(?:$|[\s_-])/i;
const TITLE_CLASS = /(?:^|[\s_-])(?:tit|title|subject)(?:$|[\s_-])/i;
const TOGGLES = ['aria-controls', 'aria-expanded', 'data-bs-target', 'data-target', 'data-toggle'];
/** What a page may mark its questions by, surest first: the first {@link SURE} are made for nothing else. */
const MARKS: ((element: PageElement) => boolean)[] = [
  ({ tag }) => tag === 'summary',
  ({ tag, attributes }) => tag !== 'details' && TOGGLES.some((name) => name in attributes),
  ({ tag }) => tag === 'dt',
  ({ attributes }) => QUESTION_CLASS.test(attributes.class ?? ''),
  ({ attributes }) => TITLE_CLASS.test(attributes.class ?? ''),
  ({ tag }) => tag === 'h2',
  ({ tag }) => tag === 'h3',
  ({ tag }) => /^h[456]$/.test(tag),
  ({ tag }) => tag === 'button',
  ({ tag }) => tag === 'a',
  ({ tag }) => tag === 'strong' || tag === 'b',
];
const SURE = 4;
const LONGEST_QUESTION = 150;

/** A question without the badges around it. */
function titleOf(mark: PageElement): string {
  const pieces = piecesOf([mark], isBadge).filter(({ text }) => !isNoise(text));
  return pieces.length === 1 ? tidy((pieces[0]?.text ?? '').replace(/^\s*(?:Q\d*|질문)\s*[.:)]\s*/, '')) : '';
}

/** The element that a toggle names as what it opens. */
function controlled(mark: PageElement, root: PageElement): PageElement | null {
  const id =
    mark.attributes['aria-controls'] ??
    (mark.attributes.href ?? mark.attributes['data-target'] ?? mark.attributes['data-bs-target'] ?? '').split('#')[1];
  return id ? findElement(root, ({ attributes }) => attributes.id === id) : null;
}

function entriesBy(
  marks: PageElement[],
  root: PageElement,
  isSite: (element: PageElement) => boolean,
  center?: HelpCenter,
  links?: readonly string[],
): Entry[] {
  const records = findRecords(marks, { idsIn: () => 0, isFrame, isAll: true });
  const linkOf = linkRule(links, center);
  return marks.flatMap((mark, index): Entry[] => {
    const title = titleOf(mark);
    const record = records[index] ?? [mark];
    const opened = controlled(mark, root);
    const until =
      piecesOf(opened ? [] : record).find((piece) => piece.at > mark.end && isEndLine(piece))?.at ??
      Number.POSITIVE_INFINITY;
    const isLeftOut = (node: PageNode) =>
      node.at >= until ||
      (!isText(node) && isSite(node)) ||
      (opened ? false : (isText(node) ? node.at : node.end) <= mark.end) ||
      isAnswerBadge(node);
    const body = readBlocks(opened ? [opened] : record, { isLeftOut, linkOf });
    if (title === '' || title.length > LONGEST_QUESTION || body.length === 0) return [];
    return [
      {
        id: articleIdIn(
          [
            ...record
              .filter((node) => contains(node, mark))
              .flatMap((node) => (marks.some((other) => other !== mark && contains(node, other)) ? [mark] : [node])),
            ...(opened ? [opened] : []),
          ],
          center,
        ),
        title,
        body,
      },
    ];
  });
}

/** `A`, `답변` before an answer. */
const isAnswerBadge = (node: PageNode) =>
  !isText(node) && node.children.length < 2 && /^(?:a|답변|답)[.:]?$/i.test(compact(textOf(node)));

/** The family of marks that makes questions of the page: most of them have an answer and many end as questions do. */
function findEntries(
  root: PageElement,
  isSite: (element: PageElement) => boolean,
  center?: HelpCenter,
  links?: readonly string[],
): Entry[] {
  for (const [index, fits] of MARKS.entries()) {
    const marks = outermost(root, fits, isSite).filter((mark) => !isBlank(mark));
    if (marks.length === 0 || marks.length > 500) continue;
    const entries = entriesBy(marks, root, isSite, center, links);
    const questions = entries.filter(({ title }) => isQuestion(title)).length;
    const isSure =
      index < SURE
        ? entries.length * 2 > marks.length
        : entries.length * 2 > marks.length && questions * 2 > entries.length;
    if (entries.length > 0 && isSure && new Set(entries.map(({ title }) => title)).size * 2 > entries.length)
      return entries;
  }
  return [];
}

/**
 * Reads a category's page.
 *
 * @param source the page's HTML
 * @param center whose categories and addresses are known
 * @param links origins that may be linked; without them only the help centre's own
 * @returns category path, questions with answers (none where the page gives answers without questions), the highest page
 * linked; `not-help` when it names no category and has no question, `cut`, and the errors of {@link readTree}
 */
export function parseCategory(source: string, center?: HelpCenter, links?: readonly string[]): Read<CategoryPage> {
  const read = readTree(source);
  if (!read.ok) return read;
  const { root, form } = read.value;
  if (form === 'fragment') return fault('cut');
  if (findElement(root, ({ tag, attributes }) => tag === 'input' && /^password$/i.test(attributes.type ?? '')))
    return fault('not-help');
  const isSite = (element: PageElement) => isSitePart(element) || isCalledSitePart(element);
  const category = categoryIn(root, center);
  const entries = form === 'plain' ? [] : findEntries(root, isSite, center, links);
  if (entries.length === 0 && category.length === 0) return fault('not-help');
  return { ok: true, value: { category, entries, pages: lastPage(root, center) } };
}
