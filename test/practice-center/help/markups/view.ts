/** What the markups write, and what all of them need for it. */
import { html, type Markup } from '../../center/markup.ts';
import { type HelpArticle, pathOf, SERVICES } from '../articles.ts';
import { textOf } from '../lines.ts';
import { type HelpSearch, piecesOf } from '../search.ts';

/** One page of a listing. */
export interface ListingView {
  search: HelpSearch;
  total: number;
  pages: number;
  rows: HelpArticle[];
}

/** One page of a category. */
export interface CategoryView {
  name: string;
  articles: HelpArticle[];
  /** the entry that the address opens */
  openId: string;
  page: number;
  /** addresses of all pages, in order */
  pages: string[];
}

/** A way of writing the help centre's pages. */
export interface HelpMarkup {
  listing(view: ListingView): string;
  /** @param label the brackets, where the page shows them; usually it doesn't */
  article(article: HelpArticle, label: string): string;
  category(view: CategoryView): string;
  /** a page that is no help: a notice, a login, an error */
  notice(title: string, content: Markup): string;
}

export const SORTS = [
  { value: '', label: '정확도순' },
  { value: 'date', label: '최신순' },
  { value: 'hits', label: '조회순' },
];

/** The brackets of an article, one string each. */
export function labelsOf(article: HelpArticle): string[] {
  return [SERVICES[article.service], ...pathOf(article)].map((part) => `[${part}]`);
}

/** A listing's address with something about it changed. */
export function addressOf(search: HelpSearch, changes: Partial<Record<keyof HelpSearch, string>>): string {
  const { page, ...rest } = search;
  const params = new URLSearchParams({ ...rest, ...changes });
  if (!changes.page && page > 1 && !('sort' in changes)) params.set('page', String(page));
  for (const [name, value] of [...params]) if (!value && name !== 'query') params.delete(name);
  return `/search?${params}`;
}

/** Sentences of the body, glued without a space as on the real site: readers must cope with that. */
export function excerptOf({ body }: HelpArticle): string {
  const sentences = body.map((line) => (/^\d+\. /.exec(line)?.[0] ?? '') + textOf(line));
  return sentences.join('').slice(0, 140);
}

/** Writes a text with what matched the search wrapped up. */
export function highlighter(query: string, wrap: (match: string) => Markup): (text: string) => Markup {
  const pieces = piecesOf(query);
  if (pieces.length === 0) return (text) => html`${text}`;
  const pattern = new RegExp(`(${pieces.map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`);
  return (text) => html`${text.split(pattern).map((part, index) => (index % 2 ? wrap(part) : part))}`;
}
