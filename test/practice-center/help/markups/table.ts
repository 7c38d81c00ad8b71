/** A page of the old kind: layout tables, `font`, capital tags, attributes without quotes, end tags left out. */
import { html, type Markup } from '../../center/markup.ts';
import { CATEGORIES, type HelpArticle, SUBCATEGORIES } from '../articles.ts';
import { blocksOf, cellsOf, pictureOf, piecesWithLinks, unmarked } from '../lines.ts';
import { addressOf, excerptOf, type HelpMarkup, highlighter, labelsOf, SORTS } from './view.ts';

function frame(title: string, main: Markup): string {
  return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">\n${named(
    html`<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><TITLE>고객센터 - ${title}</TITLE></HEAD>
<BODY BGCOLOR=#ffffff><A HREF="#body">본문 바로가기</A>
<TABLE WIDTH=960 BORDER=0 ALIGN=center><TR><TD COLSPAN=2><FONT SIZE=5><B>고객센터</B></FONT> <FONT SIZE=1>연습용</FONT></TD></TR>
<TR><TD WIDTH=180 VALIGN=top>${Object.entries(CATEGORIES).map(
      ([name, id]) => html`<A HREF="/helps?service=174&category=${id}&locale=ko">${name}</A><BR>`,
    )}</TD>
<TD VALIGN=top><A NAME=body></A>${main}</TD></TR>
<TR><TD COLSPAN=2><FONT COLOR=gray SIZE=1>연습용 화면 &middot; 카카오의 서비스가 아닙니다</FONT></TD></TR></TABLE></BODY></HTML>
`.markup,
  )}`;
}

/** Entities by name, as old pages have them. */
function named(markup: string): string {
  const names: Record<string, string> = {
    '&#38;': '&amp;',
    '&#60;': '&lt;',
    '&#62;': '&gt;',
    '&#34;': '&quot;',
    '\u00a0': '&nbsp;',
  };
  return markup.replace(/&#(?:38|60|62|34);|\u00a0/g, (sign) => names[sign] ?? sign);
}

function inline(line: string): Markup {
  return html`${piecesWithLinks(line).map((piece) =>
    typeof piece === 'string' ? piece : html`<A HREF="${piece.address}" TARGET=_blank><U>${piece.text}</U></A>`,
  )}`;
}

function answer({ body }: HelpArticle): Markup {
  return html`<FONT FACE="돋움" SIZE=2>${blocksOf(body).map(({ kind, lines }) => {
    if (kind === 'bullets') return html`<UL>${lines.map((line) => html`<LI>${inline(unmarked(line))}\n`)}</UL>`;
    if (kind === 'steps') return html`<OL>${lines.map((line) => html`<LI>${inline(unmarked(line))}\n`)}</OL>`;
    if (kind === 'table')
      return html`<TABLE BORDER=1>${lines.map((line) => html`<TR>${cellsOf(line).map((cell) => html`<TD>${cell}`)}\n`)}</TABLE>`;
    if (kind === 'picture')
      return html`${lines.map(pictureOf).map(({ text, address }) => html`<P><IMG SRC="${address}" ALT="${text}">`)}`;
    return html`${lines.map((line) => html`<P>${inline(line)}\n`)}`;
  })}</FONT>`;
}

/** This site links to the entry of the category's page, which is the other known form of an article's address. */
function entryAddress({ id, service, category, subcategory = '' }: HelpArticle): string {
  const params = new URLSearchParams({ service: String(service), category: CATEGORIES[category] ?? '', locale: 'ko' });
  if (SUBCATEGORIES[subcategory]) params.set('device', SUBCATEGORIES[subcategory]);
  params.set('articleId', id);
  return `/helps?${params}`;
}

function pageLinks(addresses: string[], page: number): Markup {
  return html`<P ALIGN=center>${addresses.map((address, index) =>
    index + 1 === page ? html`<B>${page}</B> | ` : html`<A HREF="${address}">${index + 1}</A> | `,
  )}`;
}

export const TABLE: HelpMarkup = {
  listing({ search, total, pages, rows }) {
    const highlighted = highlighter(search.query, (match) => html`<FONT COLOR=red><B>${match}</B></FONT>`);
    const number = (index: number) => total - (search.page - 1) * 10 - index;
    return frame(
      '도움말 검색 결과',
      html`<FONT SIZE=4><B>도움말 검색 결과</B></FONT> (총 ${total}건)<BR>
정렬 기준: ${SORTS.map(({ value, label }) => html`<A HREF="${addressOf(search, { sort: value })}">${label}</A> `)}<HR>
<TABLE WIDTH=100% BORDER=0 CELLPADDING=4 CLASS=list><TR BGCOLOR=#eeeeee><TH>번호<TH>도움말</TR>
${rows.map(
  (article, index) => html`<TR><TD ALIGN=center>${number(index)}</TD>
<TD><FONT COLOR=gray SIZE=1>${labelsOf(article).map(highlighted)}</FONT><BR>
<A HREF="${entryAddress(article)}"><FONT SIZE=3><B>${highlighted(article.title)}</B></FONT></A><BR>
<FONT SIZE=2>${highlighted(excerptOf(article))}</FONT></TD></TR>
`,
)}</TABLE>${rows.length === 0 && html`<P>찾는 도움말이 없습니다.`}
${pageLinks(
  Array.from({ length: pages }, (_, index) => addressOf(search, { page: String(index + 1) })),
  search.page,
)}`,
    );
  },

  article: (article, label) =>
    named(
      html`<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><TITLE>고객센터</TITLE></HEAD>
<BODY>${label && html`<FONT COLOR=gray SIZE=1>${label}</FONT><BR>`}<FONT SIZE=4><B>${article.title}</B></FONT><HR>
${answer(article)}</BODY></HTML>
`.markup,
    ),

  category: ({ name, articles, openId, page, pages }) =>
    frame(
      name,
      html`<H2>${name}</H2><TABLE WIDTH=100% BORDER=0>${articles.map(
        (
          article,
        ) => html`<TR${article.id === openId && html` BGCOLOR=#ffffcc`}><TD VALIGN=top><A NAME="${article.id}"><B>Q.</B></A></TD><TD><B>${article.title}</B></TD></TR>
<TR><TD VALIGN=top><B>A.</B></TD><TD>${answer(article)}</TD></TR>
`,
      )}</TABLE>${pages.length > 1 && pageLinks(pages, page)}`,
    ),

  notice: (title, content) => frame(title, content),
};
