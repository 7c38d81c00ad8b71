/** The rows of a page's results, as we give them: what is not sure of a row leaves it out. */
import type { HelpRow } from '../../types';
import type { ArticlePlaces } from '../page/article-places';
import { isSame } from '../page/label-text';
import { isText, type PageElement, type PageNode } from '../page/page-tree';
import { compact, textOf, tidy } from '../page/words';
import type { RowFields } from './row-fields';

/** One row of the results, with what it was read from. */
export interface ReadRow {
  fields: RowFields;
  nodes: PageNode[];
}

/** A row of the page, or `null` where it has no label, no title, or the label of another row. */
export function rowOf({ fields, nodes }: ReadRow, service: string, articles: ArticlePlaces): HelpRow | null {
  const { label, title, holder, excerpt } = fields;
  if (!label || tidy(title) === '' || !isSame(label.service, service)) return null;
  return {
    id: articles.ofRow(nodes, holder),
    service: tidy(label.service),
    category: label.category.map(tidy).filter(Boolean),
    title: tidy(title),
    excerpt: excerpt.replace(/\s+/g, ' ').trim(),
  };
}

const textKey = ({ title, category, excerpt }: HelpRow) => [...category, title, excerpt].map(compact).join('\n');

/** Titles of one article; on narrow screens they may be cut. */
function isSameTitle(one: string, other: string): boolean {
  const [short = '', long = ''] = [compact(one), compact(other)].sort((left, right) => left.length - right.length);
  return long === short || (/(?:…|\.\.\.)$/.test(short) && long.startsWith(short.replace(/[….]{1,3}$/, '')));
}

const isFuller = (one: HelpRow, other: HelpRow) =>
  one.title.length + one.excerpt.length > other.title.length + other.excerpt.length;

/** Every article once, at its first place and as its fullest row; one that is said to be two is none. */
export function onceEach(rows: HelpRow[], isOurs: (row: HelpRow) => boolean): HelpRow[] {
  const found = new Map<string, HelpRow>();
  const doubtful = new Set<string>();
  for (const row of rows) {
    const key = row.id ?? textKey(row);
    const before = found.get(key);
    if (before && (isOurs(before) !== isOurs(row) || (row.id !== null && !isSameTitle(before.title, row.title))))
      doubtful.add(key);
    if (!before || isFuller(row, before)) found.set(key, row);
  }
  return [...found].flatMap(([key, row]) => (doubtful.has(key) ? [] : [row]));
}

/** Addresses of what sites announce. */
const NOTICES = /\/(?:notices?|news|announcements?|events?)(?:[/?#]|$)/i;

const addressesIn = (node: PageNode): string[] =>
  isText(node) ? [] : [node.attributes.href ?? '', ...node.children.flatMap(addressesIn)].filter(Boolean);

/**
 * Whether the rows are notices: each leads to one, the page has no article's number to tell otherwise, and it doesn't
 * call them the help's results.
 *
 * @param records the nodes of every row
 */
export function isNoticeList(root: PageElement, records: PageNode[][], articles: ArticlePlaces): boolean {
  if (records.length === 0 || articles.has(root) || compact(textOf(root)).includes('도움말검색결과')) return false;
  return records.every((nodes) => {
    const addresses = nodes.flatMap(addressesIn).filter((address) => !/^(?:#|javascript:)/i.test(address));
    return addresses.length > 0 && addresses.every((address) => NOTICES.test(address.slice(0, 500)));
  });
}
