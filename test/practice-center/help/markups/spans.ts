/** Lists, spans and `em`: the usual markup. */
import { html, type Markup } from '../../center/markup.ts';
import { CATEGORIES, type HelpArticle } from '../articles.ts';
import { blocksOf, cellsOf, pictureOf, piecesWithLinks } from '../lines.ts';
import { addressOf, excerptOf, type HelpMarkup, highlighter, type ListingView, labelsOf, SORTS } from './view.ts';

/** The frame of every help page. */
function helpDocument(title: string, main: Markup): string {
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

function inline(line: string): Markup {
  return html`${piecesWithLinks(line).map((piece) =>
    typeof piece === 'string' ? piece : html`<a href="${piece.address}">${piece.text}</a>`,
  )}`;
}

function answer({ body }: HelpArticle): Markup {
  const blocks = blocksOf(body).map(({ kind, lines }) => {
    if (kind === 'table')
      return html`<table>${lines.map((line) => html`<tr>${cellsOf(line).map((cell) => html`<td>${cell}</td>`)}</tr>`)}</table>`;
    if (kind !== 'picture') return html`${lines.map((line) => html`${inline(line)}<br>`)}`;
    return html`${lines.map(pictureOf).map(({ text, address }) => html`<img src="${address}" alt="${text}"><br>`)}`;
  });
  return html`<div class="answer">${blocks}</div>`;
}

function pageLinks(addresses: string[], page: number): Markup {
  return html`<nav class="pages" aria-label="페이지">${addresses.map((address, index) => {
    const current = index + 1 === page && html` aria-current="page"`;
    return html`<a class="page-link" href="${address}"${current}>${index + 1}</a>`;
  })}</nav>`;
}

function tools(search: ListingView['search']): Markup {
  return html`<div class="tools">
      <nav aria-label="정렬 기준">${SORTS.map(({ value, label }) => {
        const current = search.sort === value && html` aria-current="true"`;
        return html`<a href="${addressOf(search, { sort: value })}"${current}>${label}</a>`;
      })}</nav>
      <form action="/search"><input type="hidden" name="query" value="${search.query}">
        <input type="hidden" name="serviceId" value="${search.serviceId}">
        <label>카테고리 선택 <select name="categoryId"><option value="">전체</option>${Object.entries(CATEGORIES).map(
          ([name, id]) => html`<option value="${id}"${id === search.categoryId && html` selected`}>${name}</option>`,
        )}</select></label><button>보기</button></form>
    </div>`;
}

export const SPANS: HelpMarkup = {
  listing({ search, total, pages, rows }) {
    const highlighted = highlighter(search.query, (match) => html`<em class="hit">${match}</em>`);
    const items = rows.map(
      (article) => html`<li class="found"><a class="found-link" href="/helps_html/${article.id}?locale=ko">
    <span class="labels">${labelsOf(article).join('')}</span>
    <strong class="title">${highlighted(article.title)}</strong>
    <span class="excerpt">${highlighted(excerptOf(article))}</span>
  </a></li>`,
    );
    const addresses = Array.from({ length: pages }, (_, index) => addressOf(search, { page: String(index + 1) }));
    return helpDocument(
      '도움말 검색 결과',
      html`<h1>도움말 검색 결과 <span>(총 ${total}건)</span></h1>
    ${tools(search)}
    <ul class="results" aria-label="도움말 검색 결과">${items}</ul>
    ${rows.length === 0 && html`<p class="none">찾는 도움말이 없습니다.</p>`}
    ${pageLinks(addresses, search.page)}`,
    );
  },

  /** Bare: the question, then the answer. No frame, no category, no date. */
  article: (article, label) =>
    `<!doctype html>${
      html`<html lang="ko"><head><meta charset="utf-8"><title>${article.title}</title>
      <link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/help.css"></head>
      <body class="bare">${label && html`<span class="labels">${label}</span>`}<h1>${article.title}</h1>
      ${answer(article)}</body></html>`.markup
    }`,

  category: ({ name, articles, openId, page, pages }) =>
    helpDocument(
      name,
      html`<h1>${name} 카테고리</h1>
    ${articles.map(
      (article) => html`<details class="entry"${article.id === openId && html` open`}>
        <summary>${article.title}</summary>${answer(article)}
      </details>`,
    )}
    ${pages.length > 1 && pageLinks(pages, page)}`,
    ),

  notice: (title, content) => helpDocument(title, content),
};
