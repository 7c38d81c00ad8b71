/** Nothing but nested `div`s: labels in pieces, `mark` around what matched, lines by `<br>`, a category as `dl`. */
import { html, type Markup } from '../../center/markup.ts';
import { CATEGORIES, type HelpArticle } from '../articles.ts';
import { blocksOf, cellsOf, pictureOf, piecesWithLinks } from '../lines.ts';
import { addressOf, excerptOf, type HelpMarkup, highlighter, labelsOf, SORTS } from './view.ts';

/** As a build tool names classes: they say nothing and nobody may rely on them. */
const wrap = (inside: Markup) => html`<div class="css-1x7k0q"><div class="css-ab91f2"><div>${inside}</div></div></div>`;

function frame(title: string, main: Markup): string {
  return `<!DOCTYPE html>${
    html`<html lang="ko"><head><meta charset="utf-8"><title>${title} | 고객센터</title>
<script type="application/json" id="__STATE__">{"page":"<div>도움말 검색 결과 (총 0건)</div>"}</script></head>
<body><div id="root">${wrap(html`<div role="banner"><div><a href="/helps?service=174">고객센터</a><span>연습용</span></div></div>
${wrap(main)}<div role="contentinfo"><div>문의하기</div><div>연습용 화면 · 카카오의 서비스가 아닙니다</div></div>`)}</div>
<noscript><div>자바스크립트를 켜 주세요.</div></noscript></body></html>`.markup
  }`;
}

function inline(line: string): Markup {
  return html`${piecesWithLinks(line).map((piece) =>
    typeof piece === 'string'
      ? html`<span>${piece}</span>`
      : html`<span><a href="${piece.address}"><span>${piece.text}</span></a></span>`,
  )}`;
}

/** Ticks of a bullet as this site writes them. */
const dotted = (line: string) => line.replace(/^- /, '· ');

function answer({ body }: HelpArticle): Markup {
  const blocks = blocksOf(body).map(({ kind, lines }) => {
    if (kind === 'table') {
      const rows = lines.map(
        (line) => html`<tr>${cellsOf(line).map((cell) => html`<td><div>${cell}</div></td>`)}</tr>`,
      );
      return html`<div><div><table><tbody>${rows}</tbody></table></div></div>`;
    }
    if (kind === 'picture')
      return html`${lines.map(pictureOf).map(({ text, address }) => html`<div><img alt="${text}" src="${address}"></div>`)}`;
    return html`<div><div>${lines.map((line) => html`${inline(dotted(line))}<br>`)}</div></div>`;
  });
  return html`<div class="css-q0"><div>${blocks}</div></div>`;
}

/** Only the way to the neighbours and to the end. */
function pageLinks(addresses: string[], page: number): Markup {
  const near = [page - 1, page, page + 1, addresses.length].filter((each) => each >= 1 && each <= addresses.length);
  return html`<div><div>${[...new Set(near)].map((each) =>
    each === page
      ? html`<span><strong>${each}</strong></span>`
      : html`<span><a href="${addresses[each - 1]}">${each}</a></span>`,
  )}</div></div>`;
}

export const DIVS: HelpMarkup = {
  listing({ search, total, pages, rows }) {
    const highlighted = highlighter(search.query, (match) => html`<mark>${match}</mark>`);
    const items = rows.map(
      (article) =>
        html`<div class="css-i0"><div><div class="css-l0">${labelsOf(article).map((label) => html`<span>${highlighted(label)}</span>`)}</div>
<div class="css-t0"><div><a href="/helps_html/${article.id}?locale=ko"><span>${highlighted(article.title)}</span></a></div></div>
<div class="css-e0"><div><span>${highlighted(excerptOf(article))}</span></div></div></div></div>
`,
    );
    return frame(
      '도움말 검색',
      html`<div><div><span>도움말 검색 결과</span> <span>(총 <b>${total}</b>건)</span></div></div>
<div><div>정렬 기준</div>${SORTS.map(({ value, label }) => html`<div><a href="${addressOf(search, { sort: value })}">${label}</a></div>`)}</div>
<div><div>카테고리 선택</div>${Object.entries(CATEGORIES).map(
        ([name, id]) =>
          html`<div><a href="${addressOf({ ...search, page: 1 }, { categoryId: id, deviceId: '' })}">${name}</a></div>`,
      )}</div>
${wrap(rows.length > 0 ? html`${items}` : html`<div>찾는 도움말이 없습니다.</div>`)}
${pageLinks(
  Array.from({ length: pages }, (_, index) => addressOf(search, { page: String(index + 1) })),
  search.page,
)}`,
    );
  },

  article: (article, label) =>
    `<!DOCTYPE html>${
      html`<html lang="ko"><head><meta charset="utf-8"><title>${article.title}</title></head>
<body><div><div>${label && html`<div><span>${label}</span></div>`}<div class="css-t0"><div><span>${article.title}</span></div></div>
${answer(article)}</div></div></body></html>`.markup
    }`,

  category: ({ name, articles, openId, page, pages }) =>
    frame(
      name,
      html`<div><div>${name}</div><div>${name} 카테고리</div><div>${name} 본문</div></div>
<dl>${articles.map(
        (
          article,
        ) => html`<dt id="article-${article.id}"${article.id === openId && html` aria-expanded="true"`}><div><span>${article.title}</span></div></dt>
<dd>${answer(article)}</dd>
`,
      )}</dl>${pages.length > 1 && pageLinks(pages, page)}`,
    ),

  notice: (title, content) => frame(title, content),
};
