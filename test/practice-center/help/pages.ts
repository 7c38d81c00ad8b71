import { html, type Markup } from '../center/markup.ts';
import { CATEGORIES, type HelpArticle, SERVICES } from './articles.ts';
import { type HelpSearch, piecesOf } from './search.ts';

const PAGE_SIZE = 10;
const SORTS = [
  { value: '', label: '정확도순' },
  { value: 'date', label: '최신순' },
  { value: 'hits', label: '조회순' },
];

/** The frame of every help page. */
export function helpDocument(title: string, main: Markup): string {
  return `<!doctype html>${
    html`<html lang="ko"><head>
      <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
      <title>${title}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/help.css">
    </head><body>
      <a class="skip" href="#main">본문 바로가기</a>
      <header class="top"><a href="/helps?service=174">고객센터 <small>연습용</small></a>
        <form action="/search" role="search"><input type="hidden" name="serviceId" value="174">
          <input type="search" name="query" aria-label="도움말 검색" placeholder="무엇이 궁금하세요?"><button>검색</button></form>
      </header>
      <main id="main">${main}</main>
      <footer>연습용 화면 · 카카오의 서비스가 아닙니다</footer>
    </body></html>`.markup
  }`;
}

function highlighted(text: string, pieces: string[]): Markup {
  if (pieces.length === 0) return html`${text}`;
  const pattern = new RegExp(`(${pieces.map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`);
  return html`${text.split(pattern).map((part, index) => (index % 2 ? html`<em class="hit">${part}</em>` : part))}`;
}

function labels(article: HelpArticle): string {
  const parts = [SERVICES[article.service], article.category, article.subcategory].filter(Boolean);
  return parts.map((part) => `[${part}]`).join('');
}

function address(search: HelpSearch, changes: Partial<Record<keyof HelpSearch, string>>): string {
  const { page, ...rest } = search;
  const params = new URLSearchParams({ ...rest, ...changes });
  if (!changes.page && page > 1 && !('sort' in changes)) params.set('page', String(page));
  for (const [name, value] of [...params]) if (!value && name !== 'query') params.delete(name);
  return `/search?${params}`;
}

function renderItem(article: HelpArticle, pieces: string[]): Markup {
  // The real site glues the sentences of an excerpt without a space; readers must cope with that.
  const excerpt = article.body.map((line) => line.replace(/^- /, '')).join('');
  return html`<li class="found"><a class="found-link" href="/helps_html/${article.id}?locale=ko">
    <span class="labels">${labels(article)}</span>
    <strong class="title">${highlighted(article.title, pieces)}</strong>
    <span class="excerpt">${highlighted(excerpt.slice(0, 140), pieces)}</span>
  </a></li>`;
}

/** `/search`: the listing, ten a page. */
export function listingPage(found: HelpArticle[], search: HelpSearch): string {
  const pieces = piecesOf(search.query);
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const shown = found.slice((search.page - 1) * PAGE_SIZE, search.page * PAGE_SIZE);
  return helpDocument(
    '도움말 검색 결과',
    html`<h1>도움말 검색 결과 <span>(총 ${found.length}건)</span></h1>
    <div class="tools">
      <nav aria-label="정렬 기준">${SORTS.map(({ value, label }) => {
        const current = search.sort === value && html` aria-current="true"`;
        return html`<a href="${address(search, { sort: value })}"${current}>${label}</a>`;
      })}</nav>
      <form action="/search"><input type="hidden" name="query" value="${search.query}">
        <input type="hidden" name="serviceId" value="${search.serviceId}">
        <label>카테고리 선택 <select name="categoryId"><option value="">전체</option>${Object.entries(CATEGORIES).map(
          ([name, id]) => html`<option value="${id}"${id === search.categoryId && html` selected`}>${name}</option>`,
        )}</select></label><button>보기</button></form>
    </div>
    <ul class="results" aria-label="도움말 검색 결과">${shown.map((article) => renderItem(article, pieces))}</ul>
    ${shown.length === 0 && html`<p class="none">찾는 도움말이 없습니다.</p>`}
    <nav class="pages" aria-label="페이지">${Array.from({ length: pages }, (_, index) => {
      const page = String(index + 1);
      const current = index + 1 === search.page && html` aria-current="page"`;
      return html`<a class="page-link" href="${address(search, { page })}"${current}>${page}</a>`;
    })}</nav>`,
  );
}

/** `/helps_html/<id>`: one article, bare: the question, then the answer. No frame, no category, no date. */
export function articlePage(article: HelpArticle): string {
  return `<!doctype html>${
    html`<html lang="ko"><head><meta charset="utf-8"><title>${article.title}</title>
      <link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/help.css"></head>
      <body class="bare"><h1>${article.title}</h1>
      <div class="answer">${article.body.map((line) => html`${line}<br>`)}</div></body></html>`.markup
  }`;
}

/** `/helps`: a category's questions as an accordion. */
export function categoryPage(articles: HelpArticle[], name: string, openId: string): string {
  return helpDocument(
    name,
    html`<h1>${name} 카테고리</h1>
    ${articles.map(
      (article) => html`<details class="entry"${article.id === openId && html` open`}>
        <summary>${article.title}</summary><div class="answer">${article.body.map((line) => html`${line}<br>`)}</div>
      </details>`,
    )}`,
  );
}
