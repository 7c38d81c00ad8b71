import { CATEGORIES, type HelpArticle, SUBCATEGORIES } from './articles.ts';

/** What a listing address asks for. */
export interface HelpSearch {
  query: string;
  serviceId: string;
  categoryId: string;
  deviceId: string;
  sort: string;
  page: number;
}

/** Reads the parameters of `/search`. */
export function readSearch(params: URLSearchParams): HelpSearch {
  const text = (name: string) => params.get(name)?.trim() ?? '';
  return {
    query: text('query'),
    serviceId: text('serviceId'),
    categoryId: text('categoryId'),
    deviceId: text('deviceId'),
    sort: text('sort'),
    page: Math.max(1, Number(params.get('page')) || 1),
  };
}

/** The pieces of a query that count as a match: words and, as loosely as the real site, every pair of letters. */
export function piecesOf(query: string): string[] {
  const words = query.split(/\s+/).filter(Boolean);
  const pairs = words.flatMap((word) =>
    Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2)),
  );
  return [...new Set([...words, ...pairs])].sort((a, b) => b.length - a.length);
}

function score(article: HelpArticle, pieces: string[]): number {
  const body = article.body.join(' ');
  return pieces.reduce((sum, piece) => {
    const weight = piece.length;
    return sum + (article.title.includes(piece) ? 3 * weight : 0) + (body.includes(piece) ? weight : 0);
  }, 0);
}

function belongs(article: HelpArticle, search: HelpSearch): boolean {
  if (search.serviceId && String(article.service) !== search.serviceId) return false;
  if (search.categoryId && CATEGORIES[article.category] !== search.categoryId) return false;
  return !search.deviceId || SUBCATEGORIES[article.subcategory ?? ''] === search.deviceId;
}

/** The articles that a search finds, in its order; without words, all of them. */
export function findArticles(articles: readonly HelpArticle[], search: HelpSearch): HelpArticle[] {
  const pieces = piecesOf(search.query);
  const scored = articles
    .filter((article) => belongs(article, search))
    .map((article) => ({ article, score: score(article, pieces) }))
    .filter((found) => pieces.length === 0 || found.score > 0);
  const order = {
    date: (a: HelpArticle, b: HelpArticle) => b.date.localeCompare(a.date),
    hits: (a: HelpArticle, b: HelpArticle) => b.views - a.views,
  };
  if (search.sort === 'date' || search.sort === 'hits') {
    return scored.map((found) => found.article).sort(order[search.sort]);
  }
  return scored.sort((a, b) => b.score - a.score).map((found) => found.article);
}
