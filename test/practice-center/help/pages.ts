/** Which page an address asks for, and its content. */
import { CATEGORIES, type HelpArticle, SUBCATEGORIES } from './articles.ts';
import type { Drawn, PageKind } from './faults/faults.ts';
import { tamperArticle, tamperEntries, tamperRows } from './faults/tamper.ts';
import { type CategoryView, type HelpMarkup, labelsOf } from './markups/view.ts';
import type { HelpSite } from './practice-help.ts';
import { findArticles, readSearch } from './search.ts';

const PAGE_SIZE = 10;
/** A category's page shows answers too, but no page is endless. */
const ENTRIES = 20;

/** A page that there is: its kind, when its content last changed, and how it is written. */
export interface Page {
  kind: PageKind;
  changed: Date;
  write(markup: HelpMarkup, fault: Drawn | null): string;
}

/** The page at an address; null when there is none. */
export function pageAt(address: URL, { library }: Pick<HelpSite, 'library'>): Page | null {
  const [, first = '', id = ''] = address.pathname.split('/');
  const all = library.all();
  if (first === 'search') return listing(address.searchParams, all, library.changed());
  if (first === 'helps' || first === '') return category(address.searchParams, all, library.changed());
  const article = first === 'helps_html' && library.find(id);
  if (!article) return null;
  return {
    kind: 'article',
    changed: library.changed(id),
    write(markup, fault) {
      const shown = tamperArticle(article, all, fault);
      return markup.article(shown, fault?.how === 'labelled' ? labelsOf(shown).join('') : '');
    },
  };
}

function listing(params: URLSearchParams, all: readonly HelpArticle[], changed: Date): Page {
  const search = readSearch(params);
  return {
    kind: 'listing',
    changed,
    write(markup, fault) {
      const found = findArticles(all, fault?.how === 'mixed' ? { ...search, serviceId: '' } : search);
      const rows = tamperRows(found, (search.page - 1) * PAGE_SIZE, PAGE_SIZE, fault);
      const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
      return markup.listing({ search, total: found.length, pages, rows });
    },
  };
}

function category(params: URLSearchParams, all: readonly HelpArticle[], changed: Date): Page {
  const service = params.get('service') ?? '174';
  const name = nameOf(CATEGORIES, params.get('category'));
  const sub = nameOf(SUBCATEGORIES, params.get('device'));
  const articles = all.filter(
    (article) =>
      String(article.service) === service &&
      (!name || article.category === name) &&
      (!sub || article.subcategory === sub),
  );
  const view = entriesView(params, articles, name ?? '전체');
  return {
    kind: 'category',
    changed,
    write: (markup, fault) => markup.category({ ...view, articles: tamperEntries(view.articles, fault) }),
  };
}

function entriesView(params: URLSearchParams, articles: HelpArticle[], name: string): CategoryView {
  const openId = params.get('articleId') ?? '';
  // An address that opens an entry means the page on which that entry stands.
  const opened = articles.findIndex(({ id }) => id === openId);
  const page = Math.max(1, Number(params.get('page')) || Math.floor(Math.max(0, opened) / ENTRIES) + 1);
  const count = Math.max(1, Math.ceil(articles.length / ENTRIES));
  const pages = Array.from({ length: count }, (_, index) => {
    const other = new URLSearchParams(params);
    other.delete('articleId');
    other.set('page', String(index + 1));
    return `/helps?${other}`;
  });
  return { name, articles: articles.slice((page - 1) * ENTRIES, page * ENTRIES), openId, page, pages };
}

const nameOf = (ids: Record<string, string>, wanted: string | null) =>
  Object.entries(ids).find(([, id]) => id === wanted)?.[0];
