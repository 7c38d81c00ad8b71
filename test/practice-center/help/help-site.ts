import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { html } from '../center/markup.ts';
import { reply } from '../serving/reply.ts';
import { HELP_ARTICLES } from './article-texts.ts';
import { CATEGORIES } from './articles.ts';
import { articlePage, categoryPage, helpDocument, listingPage } from './pages.ts';
import { findArticles, readSearch } from './search.ts';

const SHEET = join(import.meta.dirname, '../styles/help.css');

/** Answers for the help centre's host. */
export async function answerHelp(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'https://practice');
  const [, first = '', id = ''] = pathname.split('/');
  if (pathname === '/assets/help.css') return reply(response, 'css', await readFile(SHEET, 'utf8'));
  if (first === 'search') {
    const search = readSearch(searchParams);
    return reply(response, 'html', listingPage(findArticles(HELP_ARTICLES, search), search));
  }
  if (first === 'helps_html') {
    const article = HELP_ARTICLES.find((candidate) => candidate.id === id);
    if (article) return reply(response, 'html', articlePage(article));
  }
  if (first === 'helps' || first === '') return reply(response, 'html', category(searchParams));
  const missing = helpDocument('없는 페이지', html`<h1>찾는 페이지가 없습니다</h1>`);
  reply(response, 'html', missing, 404);
}

function category(params: URLSearchParams): string {
  const service = params.get('service') ?? '174';
  const wanted = params.get('category');
  const name = Object.entries(CATEGORIES).find(([, id]) => id === wanted)?.[0];
  const articles = HELP_ARTICLES.filter(
    (article) => String(article.service) === service && (!name || article.category === name),
  );
  return categoryPage(articles, name ?? '전체', params.get('articleId') ?? '');
}
