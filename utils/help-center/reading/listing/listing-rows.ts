/** The rows of a page's results, as we give them: what is not sure of a row leaves it out. */
import type { HelpRow } from '../../types';
import type { ArticlePlaces } from '../page/article-places';
import { isSame } from '../page/label-text';
import type { PageNode } from '../page/page-tree';
import { compact, tidy } from '../page/words';
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
