/** What a page of search results has: its rows, and what it says besides. */
import type { HelpCenter } from '../../../center/help-center';
import { ArticlePlaces } from '../page/article-places';
import { servicesOf } from '../page/label-text';
import { findMarks, isSureLabel, MAX_LABELS, type Mark } from '../page/labels';
import { namePictures } from '../page/named-pictures';
import { isMenu } from '../page/page-menus';
import { contains, type PageElement, type PageNode, type PageTree } from '../page/page-tree';
import { piecesOf } from '../page/pieces';
import { compact } from '../page/words';
import { headedRows } from './headed-rows';
import { frameText, saysNone } from './listing-frame';
import { totalIn } from './listing-total';
import { groupMarks } from './mark-groups';
import { findLists, type ResultRow } from './result-lists';
import { chooseResults, type Results } from './results';
import type { RowHints } from './row-title';

export interface FoundResults extends Results {
  articles: ArticlePlaces;
  hints: RowHints;
  /** How many articles the page says it found. */
  total: number | null;
  /** It says that nothing was found. */
  isNone: boolean;
  /** What it says besides its rows. */
  lines: string[];
  /** It has labels, and of none it is sure what belongs to it. */
  isUnsure: boolean;
}

/** What the help centre is known to call its services and categories. */
function hintsOf(articles: ArticlePlaces, center?: HelpCenter): RowHints {
  const categories = new Map(
    center?.categories.map(({ name, children }) => [compact(name), children.map((child) => child.name)]),
  );
  const names = new Set([...categories.keys(), ...[...categories.values()].flat().map(compact)]);
  return {
    services: servicesOf(center),
    isCategory: (name) => names.has(compact(name)),
    childrenOf: (category) => categories.get(compact(category)),
    idOf: (element) => (element.tag === 'a' ? articles.at(element) : null),
  };
}

/** What a page says besides rows. */
function saidBeside(root: PageElement, rows: ResultRow[]): { text: string; lines: string[] } {
  const parts = rows.flatMap(({ nodes }) => nodes);
  const isRow = (node: PageNode) => parts.some((part) => contains(part, node));
  const lines = piecesOf([root]).filter(
    ({ holder, at }) => !isMenu(holder) && !isRow({ text: '', parent: holder, at }),
  );
  return { text: frameText(root, isRow), lines: lines.map(({ text }) => text) };
}

/**
 * Finds the results of a page.
 *
 * @returns `too-big` with more labels than any page of results has, `not-help` where it can't be told which of the
 * page's parts are the results
 */
export function findResults({ root, form }: PageTree, center?: HelpCenter): FoundResults | 'too-big' | 'not-help' {
  const articles = new ArticlePlaces(root, center);
  const hints = hintsOf(articles, center);
  const { services, isCategory } = hints;
  namePictures(root, services);
  const marks = findMarks(root, services, isMenu);
  const groups = groupMarks(marks, services);
  if (groups.some((group) => group.length > MAX_LABELS)) return 'too-big';
  const lists = findLists(groups, { ...hints, articles, isPlain: form === 'plain' });
  const headed = headedRows(root, articles, services);
  const { text, lines } = saidBeside(root, [
    ...lists.flatMap(({ rows }) => rows.filter((row) => isSurelyRow(row, articles))),
    ...headed,
  ]);
  const total = totalIn(text, lines);
  const isNone = total === 0 || (total === null && saysNone(text));
  const isName = (name: string) => isCategory(name) || services.has(compact(name));
  const chosen = isNone ? { rows: [], others: [] } : chooseResults(lists, { articles, services, total, root, isName });
  if (!chosen) return 'not-help';
  const isHeaded = !isNone && chosen.rows.length === 0 && headed.length > 0;
  const results = isHeaded ? { rows: headed, others: [] } : chosen;
  const isUnsure = lists.length === 0 && headed.length === 0 && marks.some(isSureLabel);
  return { ...results, articles, hints: { ...hints, isHeaded }, total, isNone, lines, isUnsure };
}

/** Without a link a row may as well be a part of the page's frame. */
const isSurelyRow = ({ mark, nodes }: { mark: Mark; nodes: PageNode[] }, articles: ArticlePlaces) =>
  nodes.some((node) => articles.has(node)) || (!articles.areLinks && isSureLabel(mark));
