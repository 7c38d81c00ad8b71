/** What the headings over a list say of it. */
import type { ArticlePlaces } from '../page/article-places';
import { isMenu } from '../page/page-menus';
import { contains, isText, type PageElement, type PageNode } from '../page/page-tree';
import { compact, isBlank, isNoise, textOf } from '../page/words';
import type { ResultList } from './result-lists';

/** Headings of lists that nobody has asked for. Compared without blanks. */
const OTHER_HEADINGS =
  /^(?:[^\p{L}\p{N}]*)(?:이달의|실시간|최근|인기|추천|관련|연관|함께|자주|많이|가장|주요|베스트|best|hot|top\d|faq|공지|새소식|새로운소식|알림|이벤트|이런|다른|혹시|즐겨찾|내가|나의|고객님|회원님|오늘|popular|recent|recommend|related|notice)/iu;
const RESULT_HEADINGS = /검색결과|결과|총[\d,]+(?:건|개)|도움말\(?[\d,]+/;
const SORTING = /순$/;
const COUNT = /[([]?[\d,]{1,9}(?:건|개)?[)\]]?$/;
const LONGEST_HEADING = 60;
const MOST_SIBLINGS = 4;

/** A heading over a list. */
interface Heading {
  text: string;
  /** Something with links stands between: what it says of other things may be of that. */
  isApart: boolean;
}

/** Whether an element has links that say something: it heads nothing. */
const leadsOn = (node: PageNode): boolean =>
  !isText(node) &&
  !/^h[1-6]$/.test(node.tag) &&
  ((/^(?:a|button|li)$/.test(node.tag) && !isNoise(textOf(node))) || node.children.some(leadsOn));

/** Headings among what stands before a part of the page, the nearest first, up to what holds rows. */
function headingsBefore(from: PageNode, holdsRows: (node: PageNode) => boolean): Heading[] {
  const siblings = from.parent?.children ?? [];
  const before = siblings.slice(0, siblings.indexOf(from)).filter((node) => !isBlank(node));
  const near = before.slice(-MOST_SIBLINGS).reverse();
  const end = near.findIndex(holdsRows);
  const headings: Heading[] = [];
  let isApart = false;
  for (const node of end < 0 ? near : near.slice(0, end)) {
    const text = compact(textOf(node).slice(0, 1000));
    const isHeading = (isText(node) || !isMenu(node)) && text.length <= LONGEST_HEADING && !leadsOn(node);
    if (isHeading) headings.push({ text, isApart });
    else isApart = true;
  }
  return headings;
}

/** Texts that stand as headings over a list, the nearest first. */
function headingsOf(list: ResultList, lists: ResultList[], articles: ArticlePlaces): Heading[] {
  const headings: Heading[] = [];
  const others = lists.filter(({ parent, way }) => parent !== list.parent || way !== list.way);
  const nodes = others.flatMap(({ rows }) => rows.flatMap((row) => row.nodes));
  const holdsRows = (node: PageNode) => nodes.some((each) => contains(node, each));
  let from: PageNode | undefined = list.rows[0]?.nodes[0];
  while (from?.parent) {
    const parent: PageElement = from.parent;
    headings.push(...headingsBefore(from, (node) => articles.has(node) || holdsRows(node)));
    const label = parent.attributes['aria-label'];
    if (label) headings.push({ text: compact(label.slice(0, LONGEST_HEADING)), isApart: false });
    if (holdsRows(parent)) break;
    from = parent;
  }
  return headings;
}

/** What a list is called. */
export interface Called {
  /** Whether its own heading, if it has one, is a name that results may be divided by. */
  isDivision: boolean;
  isResults: boolean;
  /** Popular or recent articles, notices. */
  isOther: boolean;
}

/**
 * What the headings over a list say of it.
 *
 * @param lists all lists of the page
 * @param isName whether a text is the name of a service or of a category
 */
export function calledBy(
  list: ResultList,
  lists: ResultList[],
  articles: ArticlePlaces,
  isName: (text: string) => boolean,
): Called {
  const headings = headingsOf(list, lists, articles);
  const results = headings.findIndex(({ text }) => RESULT_HEADINGS.test(text));
  const other = headings.findIndex(
    ({ text, isApart }) => !isApart && OTHER_HEADINGS.test(text) && !SORTING.test(text) && !/검색결과/.test(text),
  );
  const [first] = headings;
  const ownNames = new Set(list.rows.flatMap(({ mark }) => [mark.service, ...mark.category].map(compact)));
  return {
    isDivision: first === undefined || ownNames.has(first.text) || isName(first.text.replace(COUNT, '')),
    isResults: results >= 0 && (other < 0 || results < other),
    isOther: other >= 0 && (results < 0 || other < results),
  };
}
