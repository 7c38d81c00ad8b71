/** Lists of labelled rows: labels that stand alike are of one kind of row, those with one parent are of one list. */

import { LONGEST_PATH } from '../page/label-text';
import { isSureLabel, type Mark } from '../page/labels';
import { contains, type PageElement, type PageNode } from '../page/page-tree';
import type { Piece } from '../page/pieces';
import { compact, trimSigns } from '../page/words';
import { flatRows } from './flat-rows';
import { isAlone, wayTo } from './mark-groups';
import { fieldsIn, type ListHints, textsIn } from './row-bounds';
import { coresOf } from './row-levels';
import { singleRow } from './single-row';

export interface ResultRow {
  mark: Mark;
  nodes: PageNode[];
}

export interface ResultList {
  /** Where in the page its labels stand, by tags; lists that are written alike have the same. */
  way: string;
  parent: PageElement;
  rows: ResultRow[];
  /** Parts that look like rows and have no label that we know. */
  others: PageNode[];
}

/** More names that stand alike without an article are a menu. */
const MOST_SINGLE = 6;
/** Links to articles in one row: its own, and some in its text. */
const MOST_LINKS = 4;

const isLinked = ({ nodes }: ResultRow, { articles }: ListHints) => nodes.some((node) => articles.has(node));

/**
 * The lists of a group. Names in a menu may stand as the labels of rows do, and hide how far the rows reach: what leads
 * to no article is left out and the rest looked at again.
 */
function listsOf(group: Mark[], hints: ListHints): ResultList[] {
  const lists = listsOfAll(group, hints);
  if (!hints.articles.areLinks || group.length < 2) return lists;
  const rows = lists.flatMap((list) => list.rows);
  const linked = rows.filter((row) => isLinked(row, hints)).map(({ mark }) => mark);
  if (linked.length * 2 > group.length) return lists;
  if (linked.length > 0) return listsOf(linked, hints);
  // Several in one list that lead to no article are a menu's for sure.
  const inMenus = new Set(lists.flatMap((list) => (list.rows.length > 1 ? list.rows.map(({ mark }) => mark) : [])));
  const left = group.filter((mark) => !inMenus.has(mark));
  if (left.length > 0 && inMenus.size > 0) return listsOf(left, hints);
  const single = group.length <= MOST_SINGLE ? group.flatMap((mark) => listsOfAll([mark], hints)) : [];
  return single.length === 1 ? single : lists;
}

/** Whether a part of the page begins with its label; a name without brackets has nothing but categories beside it. */
function isLabelPart(core: PageNode, mark: Mark, { isCategory }: ListHints): boolean {
  const [, ...others] = fieldsIn(core);
  if (textsIn(core)[0]?.at !== mark.node.at) return false;
  const isName = ({ text }: Piece) =>
    trimSigns(text.slice(0, LONGEST_PATH), true)
      .split(/[>›»〉]/)
      .every((name) => name.trim() === '' || isCategory(name.trim()));
  return isSureLabel(mark) || others.every(isName);
}

function listsOfAll(group: Mark[], hints: ListHints): ResultList[] {
  const [only, ...more] = group;
  if (!only) return [];
  if (more.length === 0) {
    const nodes = singleRow(only, hints);
    const parent = nodes?.[0]?.parent;
    return nodes && parent ? [{ way: wayTo(only), parent, rows: [{ mark: only, nodes }], others: [] }] : [];
  }
  const { articles } = hints;
  const cores = coresOf(group, articles);
  const byParent = Map.groupBy(cores.keys(), (index) => cores[index]?.parent ?? null);
  return [...byParent].flatMap(([parent, indexes]) => {
    const own = indexes.flatMap((index) => cores[index] ?? []);
    // What says something before its label is no label alone, and without a link no row.
    const isLabel = (core: PageNode, row: number) => {
      const mark = group[indexes[row] ?? 0];
      return articles.has(core) || (mark !== undefined && isLabelPart(core, mark, hints));
    };
    if (articles.areLinks && own.filter(isLabel).length * 2 <= own.length) return [];
    const flat = parent && flatRows(parent, own, articles);
    if (!flat) return [];
    const rows = indexes.flatMap((index, row) => {
      const mark = group[index];
      return mark ? [{ mark, nodes: flat.records[row] ?? [] }] : [];
    });
    return [{ way: wayTo(only), parent, rows, others: flat.others }];
  });
}

/**
 * Finds the lists of labelled rows.
 *
 * @param groups labels that stand alike, see {@link groupMarks}
 * @param hints see {@link ListHints}
 * @returns lists in the page's order; those whose rows can't be told apart for sure are missing, and rows with a second
 * label
 */
export function findLists(groups: Mark[][], hints: ListHints): ResultList[] {
  const whole = groups.flat().filter((mark) => mark.category.length > 0 && isAlone(mark));
  const keys = new Map(whole.map((mark) => [mark, labelKey(mark)]));
  const hasOther = ({ mark, nodes }: ResultRow) =>
    whole.some(
      (other) =>
        other !== mark &&
        nodes.some((node) => contains(node, other.node)) &&
        keys.get(other) !== (keys.get(mark) ?? labelKey(mark)),
    );
  const isMany = ({ nodes }: ResultRow) => nodes.some((node) => hints.articles.in(node).size > MOST_LINKS);
  return groups
    .flatMap((group) => listsOf(group, hints))
    .map((list) => ({ ...list, rows: list.rows.filter((row) => !hasOther(row) && !isMany(row)) }))
    .filter(({ rows }) => rows.length > 0);
}

const labelKey = ({ service, category }: Mark) => compact([service, ...category].join('/'));
