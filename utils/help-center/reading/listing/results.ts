/** Which of a page's lists are the results: not those of menus, of popular articles, of notices. */
import type { ArticlePlaces } from '../page/article-places';
import { isService, type Services } from '../page/label-text';
import { isSureLabel } from '../page/labels';
import { isCalledSitePart, isPerhapsSitePart } from '../page/page-frame';
import { isText, type PageElement, type PageNode } from '../page/page-tree';
import { classOf, kind, textOf } from '../page/words';
import { type Called, calledBy } from './list-headings';
import type { ResultList, ResultRow } from './result-lists';

export interface Results {
  rows: ResultRow[];
  others: PageNode[];
}

export interface ChoiceHints {
  articles: ArticlePlaces;
  services: Services;
  /** How many articles the page says it found. */
  total: number | null;
  root: PageElement;
  /** Whether a text is the name of a service or of a category: these may head a part of the results. */
  isName: (text: string) => boolean;
}

const OTHER_NAMES =
  /(?:^|[\s_-])(?:popular|pop|recent|history|notices?|best|hot|favou?rites?|rank(?:ing)?|latest|bookmarks?|recommend(?:ed)?|related)(?:$|[\s_-])/i;
interface Candidate extends Called {
  list: ResultList;
  ids: Set<string>;
  /** What its author called it, or what is around it. */
  isNamedOther: boolean;
}

const lettersOf = ({ rows }: Results) =>
  rows.reduce((sum, { nodes }) => sum + nodes.reduce((letters, node) => letters + textOf(node).trim().length, 0), 0);

/** Whether a list is that of rows: its labels are sure, or its rows lead to articles. */
function isPlausible(rows: ResultRow[], articles: ArticlePlaces): boolean {
  const linked = rows.filter(({ nodes }) => nodes.some((node) => articles.has(node))).length;
  if (linked * 2 >= rows.length && linked > 0) return true;
  return !articles.areLinks && rows.every(({ mark }) => isSureLabel(mark));
}

/** Whether a list is in a part of the page, smaller than its half, that its author called something else. */
function isNamedOther({ parent }: ResultList, root: PageElement): boolean {
  const last = root.children.at(-1);
  const size = last ? (isText(last) ? last.at : last.end) : 0;
  const isOther = (element: PageElement) =>
    isCalledSitePart(element) ||
    isPerhapsSitePart(element) ||
    OTHER_NAMES.test(`${classOf(element)} ${(element.attributes.id ?? '').slice(0, 60)}`);
  for (let at: PageElement | null = parent; at?.parent; at = at.parent)
    if (!/^(?:html|body|main)$/.test(at.tag) && isOther(at) && (at.end - at.at) * 2 < size) return true;
  return false;
}

function candidate(list: ResultList, lists: ResultList[], { articles, root, isName }: ChoiceHints): Candidate {
  return {
    list,
    ids: new Set(list.rows.flatMap(({ nodes }) => nodes.flatMap((node) => [...articles.in(node)]))),
    ...calledBy(list, lists, articles, isName),
    isNamedOther: isNamedOther(list, root),
  };
}

/** Rows have what most of them have: a link to an article; what has none may be a notice. */
function alike(rows: ResultRow[], articles: ArticlePlaces): ResultRow[] {
  const isLinked = ({ nodes }: ResultRow) => nodes.some((node) => articles.has(node));
  if (rows.filter(isLinked).length * 2 <= rows.length) return rows;
  const first = rows.find(isLinked)?.nodes[0];
  const leads = (node: PageNode): boolean =>
    !isText(node) && (Boolean(node.attributes.href) || node.children.some(leads));
  return rows.filter(
    (row) =>
      isLinked(row) ||
      (isSureLabel(row.mark) && first && row.nodes[0] && kind(row.nodes[0]) === kind(first) && !row.nodes.some(leads)),
  );
}

/**
 * Chooses the rows that are the page's results.
 *
 * @param lists all lists of labelled rows, see {@link ResultList}
 * @param hints see {@link ChoiceHints}
 * @returns the rows; none where all lists are something else; `null` when it can't be told which are the results
 */
export function chooseResults(lists: ResultList[], hints: ChoiceHints): Results | null {
  const { articles, services, total } = hints;
  const plausible = lists.flatMap((list) => {
    const rows = alike(list.rows, articles);
    return rows.length > 0 && isPlausible(rows, articles) ? [{ ...list, rows }] : [];
  });
  const all = plausible
    .map((list) => candidate(list, [...lists, ...plausible], hints))
    .filter(({ isOther }) => !isOther);
  const unnamed = all.filter(({ isNamedOther, isResults }) => !isNamedOther || isResults);
  const known = unnamed.filter(({ list }) => list.rows.some(({ mark }) => isService(mark.service, services)));
  const rest = known.length > 0 ? known : unnamed;
  // A second copy of the same rows, for narrow screens, often says less.
  const isCopy = (one: Candidate) =>
    rest.some(
      (other) =>
        other !== one &&
        one.ids.size > 0 &&
        [...one.ids].every((id) => other.ids.has(id)) &&
        (other.ids.size > one.ids.size ||
          lettersOf(other.list) > lettersOf(one.list) ||
          (lettersOf(other.list) === lettersOf(one.list) && rest.indexOf(other) < rest.indexOf(one))),
    );
  const own = rest.filter((each) => !isCopy(each));
  const groups = [...Map.groupBy(own, ({ list }) => list.way).values()].flatMap((group) => together(group, total));
  if (groups.length === 0) return { rows: [], others: [] };
  const points = (group: Candidate[]) => {
    const size = group.reduce((sum, { list }) => sum + list.rows.length, 0);
    return (group.some(({ isResults }) => isResults) ? 1000 : 0) + (total !== null && size > total ? -2000 : size);
  };
  const sorted = groups
    .map((group) => ({ group, points: points(group) }))
    .sort((one, other) => other.points - one.points);
  const [best, next] = sorted;
  if (!best || (next && next.points === best.points)) return null;
  return {
    rows: best.group.flatMap(({ list }) => list.rows),
    others: best.group.flatMap(({ list }) => list.others),
  };
}

/** Lists that are written alike are one, unless one of them alone is called the results or they are more than there can be. */
function together(group: Candidate[], total: number | null): Candidate[][] {
  const results = group.filter(({ isResults }) => isResults);
  const size = group.reduce((sum, { list }) => sum + list.rows.length, 0);
  if (group.length > 1 && results.length === 1) {
    const divisions = group.filter((each) => each === results[0] || each.isDivision);
    if (divisions.length < group.length) return together(divisions, total);
  }
  if (group.length > 1 && total !== null && size > total) return group.map((each) => [each]);
  return [group];
}
