/** Pages in the styles of real sites, written by hand. The content is the same in all of them. */
import { OTHER_SERVICE } from './example-center';

const OWN = '톡체크아웃 관리자센터';
const ROWS = [
  {
    id: '1073200001',
    s: OWN,
    c: ['판매관리', '반품관리'],
    t: '반품 택배사 설정은 어떻게 하나요?',
    x: '반품 계약된 택배사를 통해 수거를 진행합니다.굿스플로 정보를 입력하세요',
  },
  {
    id: '1073205777',
    s: OTHER_SERVICE,
    c: ['정산'],
    t: '정산은 언제 되나요?',
    x: '예약 이용일 다음 날 반품 없이 정산됩니다.',
  },
  {
    id: '1073200002',
    s: OWN,
    c: ['통계'],
    t: '[중요] 통계 반품 화면 안내',
    x: '매일 아침 [통계] 화면이 새로워집니다.',
  },
];
type Row = (typeof ROWS)[number];
const EXPECTED = ROWS.filter(({ s }) => s === OWN).map(({ id, s, c, t, x }) => ({
  id,
  service: s,
  category: c,
  title: t,
  excerpt: x,
}));

const html = (body: string, head = '', title = '도움말 검색 결과') =>
  `<!doctype html>\n<html lang="ko"><head><meta charset="utf-8"><title>${title}</title>${head}</head>\n<body>${body}</body></html>\n`;
const br = ({ s, c }: Row) => [s, ...c].map((name) => `[${name}]`).join('');
const hit = (text: string, tag = 'em') => text.replaceAll('반품', `<${tag}>반품</${tag.split(' ')[0]}>`);
const each = (row: (row: Row, index: number) => string) => ROWS.map(row).join('\n');
const url = ({ id }: Row) => `/helps_html/${id}?locale=ko`;
const JSON_LD = `<script type="application/ld+json">{"@type":"ItemList","name":"[${OWN}][가짜] 제목"}</script>`;

const listings: Record<string, string> = {
  'a list group of Bootstrap': html(
    `<div class="container"><h4>검색 결과 <span class="badge bg-secondary">총 3건</span></h4><div class="list-group">${each((r) => `<a href="${url(r)}" class="list-group-item list-group-item-action"><div class="d-flex w-100 justify-content-between"><h5 class="mb-1">${hit(r.t, 'mark')}</h5><small>3일 전</small></div><p class="mb-1">${hit(r.x, 'mark')}</p><small>${br(r)}</small></a>`)}</div></div>`,
  ),
  'Vue with scoped attributes': html(
    `<div id="app" data-v-app><div data-v-1><p data-v-1>전체 <b data-v-1>3</b>건</p><!--[-->${each((r) => `<div data-v-2 class="item"><div data-v-2 class="item__cat"><!---->${[r.s, ...r.c].map((n) => `<span data-v-2>[${n}]</span>`).join('<!-- -->')}</div><router-link data-v-2 to="x"><a href="${url(r)}"><span data-v-2>${hit(r.t, 'em class="hl"')}</span></a></router-link><div data-v-2 class="item__txt">${hit(r.x, 'em class="hl"')}</div></div>`)}<!--]--></div></div>`,
  ),
  'React with marked words': html(
    `<div id="root"><main class="sc-a"><h1 class="sc-b">총 3건</h1><div class="sc-c">${each(
      (r) =>
        `<div class="sc-d"><a class="sc-e" href="${url(r)}"><div class="sc-f">${br(r)}</div><div class="sc-g"><span>${r.t
          .split('반품')
          .map((p) => p && `<span class="">${p}</span>`)
          .join('<mark class="">반품</mark>')}</span></div><div class="sc-h"><span>${r.x
          .split('반품')
          .map((p) => p && `<span class="">${p}</span>`)
          .join('<mark class="">반품</mark>')}</span></div></a></div>`,
    )}</div></main></div>`,
  ),
  'a layout of tables': html(
    `<TABLE width=100%><TR><TD><FONT size=3><B>검색결과</B></FONT> (총 <FONT color=red>3</FONT>건)</TD></TR></TABLE><TABLE width=100% border=0>${each((r, i) => `<TR bgcolor=#fff><TD width=40>${i + 1}<TD><FONT color=gray>${br(r)}</FONT><BR><A href="${url(r)}"><B>${hit(r.t, 'FONT color=red')}</B></A><BR>${hit(r.x, 'FONT color=red')}`)}</TABLE>`,
  ),
  'a list of definitions': html(
    `<h2>총 3건</h2><dl>${each((r) => `<dt><em class="cate">${br(r)}</em> <a href="${url(r)}">${hit(r.t, 'strong')}</a></dt><dd>${hit(r.x, 'strong')}</dd>`)}</dl>`,
  ),
  'a blog': html(
    `<div id="content"><header class="page-header"><h1 class="page-title">검색 결과: 반품 (총 3건)</h1></header>${each((r) => `<article id="post-${r.id}" class="post type-post hentry"><header class="entry-header"><span class="cat-links">${br(r)}</span><h2 class="entry-title"><a href="${url(r)}" rel="bookmark">${hit(r.t)}</a></h2><div class="entry-meta"><time datetime="2024-01-02">2024.01.02</time></div></header><div class="entry-summary"><p>${hit(r.x)}</p></div><footer class="entry-footer"><a href="${url(r)}#more">더보기</a></footer></article>`)}</div><aside id="secondary"><h2>최근 글</h2><ul><li><a href="/helps_html/1073999999">다른 글</a></li></ul></aside>`,
  ),
  'web components': html(
    `<help-app><help-total>총 3건</help-total><help-list>${each((r) => `<help-item article="${r.id}"><help-label>${br(r)}</help-label><a href="${url(r)}"><help-title>${r.t}</help-title></a><help-text>${r.x}</help-text></help-item>`)}</help-list></help-app>`,
    JSON_LD,
  ),
  'cards with breadcrumbs': html(
    `<section><p>반품 검색 결과 3건</p><div class="grid">${each((r) => `<div class="card"><ol class="crumb">${[`[${r.s}]`, ...r.c.map((n) => `[${n}]`)].map((n) => `<li>${n}</li>`).join('')}</ol><h3>${hit(r.t, 'b')}</h3><p>${hit(r.x, 'b')}</p><a class="stretched-link" href="${url(r)}"><span class="sr-only">자세히 보기</span></a></div>`)}</div></section>`,
  ),
  'everything in one link': html(
    `<div class="tit_area"><strong>도움말 검색 결과</strong> <span class="txt_num">(총 3건)</span></div><ul class="list_help">${each((r) => `<li><a href="${url(r)}" class="link_help"><span class="txt_cate">${br(r)}</span><strong class="tit_help">${hit(r.t, 'em class="emph_txt"')}</strong><span class="desc_help">${hit(r.x, 'em class="emph_txt"')}</span></a></li>`)}</ul>`,
  ),
  'bare text after a title': html(
    `<h1>총 3건</h1><ul>${each((r) => `<li><span class="l">${br(r)}</span> <a href="${url(r)}">${hit(r.t, 'b')}</a> ${hit(r.x, 'b')}</li>`)}</ul>`,
  ),
  'lines of one paragraph': html(
    `<p>총 3건</p>${each((r) => `<p>${br(r)}<br><a href=${url(r)}>${r.t}</a><br>${r.x}<br></p>`)}`,
  ),
  'lines of the page itself': html(
    `<b>총 3건</b><br><br>${each((r) => `${br(r)}<br><a href="${url(r)}">${r.t}</a><br>${r.x}<br><br>`)}<hr>처음으로`,
  ),
  'numbers in scripts': html(
    `<h1>총 3건</h1><ul>${each((r) => `<li onclick="goDetail('${r.id}')"><p class="path">${br(r)}</p><p class="question">${hit(r.t)}</p><p class="answer">${hit(r.x)}</p></li>`)}</ul>`,
  ),
  'a page of an old ASP server': html(
    `<form name="aspnetForm" method="post" action="x"><input type="hidden" name="__VIEWSTATE" value="dDw"><div id="ctl00">총 3건<table id="grid"><thead><tr><th>분류</th><th>제목</th><th>내용</th></tr></thead><tbody>${each((r) => `<tr><td>${br(r)}</td><td><a href="${url(r)}">${r.t}</a></td><td>${r.x}</td></tr>`)}</tbody></table></div></form>`,
  ),
  'label and title in one text': html(
    `<h1>총 3건</h1><ol>${each((r) => `<li><h3><a href="${url(r)}">${br(r)} ${r.t}</a></h3><div>${r.x}</div></li>`)}</ol>`,
  ),
  'rows in groups': html(
    `<h1>총 3건</h1>${each((r) => `<section><h2>${r.c[0]}</h2><ul><li>${`<em>${br(r)}</em>`}<a href="${url(r)}"><strong>${r.t}</strong></a><p>${r.x}</p></li></ul></section>`)}`,
  ),
};
export const LISTINGS = Object.fromEntries(
  Object.entries(listings).map(([name, page]) => [
    name,
    { html: page, expected: EXPECTED.map((row) => (name === 'cards with breadcrumbs' ? row : row)) },
  ]),
);

export const ARTICLE = {
  title: '반품 택배사 설정은 어떻게 하나요?',
  lines: [
    '굿스플로 정보를 먼저 입력하세요.',
    '입력 방법',
    '서비스 이용 신청을 누릅니다.',
    '계약코드를 적습니다.',
    '자세한 내용은 관리자센터에서 봅니다.',
  ],
};
const [L1 = '', L2 = '', L3 = '', L4 = '', L5 = ''] = ARTICLE.lines;
const T = ARTICLE.title;
const SITE = `${T} | 고객센터`;
export const ARTICLES: Record<string, { html: string }> = Object.fromEntries(
  Object.entries({
    'nothing but the text': html(`${T}<br>${L1}<br>${L2}<br>- ${L3}<br>- ${L4}<br>${L5}`, '', T),
    'heading and lines': html(
      `<h1>${T}</h1><div class="answer">${L1}<br>${L2}<br>- ${L3}<br>- ${L4}<br>${L5}<br></div>`,
      '',
      T,
    ),
    'a blog': html(
      `<header id="masthead"><p class="site-title"><a href="/">고객센터</a></p><nav><ul><li><a href="/">홈</a></li></ul></nav></header><main id="main"><article class="post"><header class="entry-header"><h1 class="entry-title">${T}</h1><span class="posted-on">2024.01.02</span></header><div class="entry-content"><p>${L1}</p><h3>${L2}</h3><ol><li>${L3}</li><li>${L4}</li></ol><p>${L5}</p></div></article><nav class="post-navigation"><a href="/helps_html/1073111111">이전 글</a></nav></main><aside><h2>최근 글</h2></aside><footer>© 2024</footer>`,
      '',
      SITE,
    ),
    Vue: html(
      `<div id="app"><div class="gnb"><a href="/">홈</a><a href="/requests">문의하기</a></div><div class="view" data-v-1><!----><div class="view__title" data-v-1><span data-v-1>Q.</span> ${T}</div><div class="view__body" data-v-1><div><div>${L1}</div><div>${L2}</div><ul><li><p>${L3}</p></li><li><p>${L4}</p></li></ul><div><span>${L5.slice(0, 4)}</span><span>${L5.slice(4)}</span></div></div></div><div class="view__feedback">이 도움말이 도움이 되었나요? <button>예</button></div></div></div>`,
    ),
    'tables and font tags': html(
      `<CENTER><TABLE width=600><TR><TD><FONT size=4><B>${T}</B></FONT></TD></TR><TR><TD><FONT size=2>${L1}<BR>${L2}<BR>1. ${L3}<BR>2. ${L4}<BR>${L5}</FONT></TD></TR></TABLE><A href="list.asp">목록</A></CENTER>`,
      '',
      T,
    ),
    definitions: html(`<dl class="faq"><dt>${T}</dt><dd><p>${L1}<p>${L2}<ul><li>${L3}<li>${L4}</ul><p>${L5}</dd></dl>`),
    details: html(
      `<h1>고객센터</h1><details open><summary>${T}</summary><div>${L1}<br>${L2}<br>• ${L3}<br>• ${L4}<br>${L5}</div></details>`,
    ),
    'web components': html(
      `<help-page><help-title>${T}</help-title><help-body><p>${L1}</p><p>${L2}</p><ul><li>${L3}</li><li>${L4}</li></ul><p>${L5}</p></help-body></help-page>`,
      '',
      T,
    ),
    'Bootstrap card': html(
      `<nav class="navbar">메뉴</nav><ol class="breadcrumb"><li>홈</li><li>도움말</li><li>${OWN}</li></ol><div class="card"><div class="card-header"><h2>${T}</h2></div><div class="card-body"><p class="card-text">${L1}</p><h4>${L2}</h4><ul class="list-unstyled"><li>- ${L3}</li><li>- ${L4}</li></ul><p>${L5}</p></div><div class="card-footer"><p>도움이 되었나요?</p></div></div>`,
      '',
      SITE,
    ),
    'label first': html(
      `<p>[${OWN}][판매관리]</p><h3>${T}</h3><p>${L1}</p><p>${L2}</p><p>- ${L3}<br>- ${L4}</p><p>${L5}</p>`,
    ),
    'a page of an old ASP server': html(
      `<form id="aspnetForm" action="x"><input type="hidden" name="__VIEWSTATE" value="x"><h2>고객센터</h2><span id="ctl00_title" class="title">${T}</span><div id="ctl00_body">${L1}<br/>${L2}<br/>- ${L3}<br/>- ${L4}<br/>${L5}</div></form>`,
    ),
    preformatted: html(`<h1>${T}</h1><pre>${L1}\n${L2}\n- ${L3}\n- ${L4}\n${L5}\n</pre>`),
    'images between': html(
      `<h1>${T}</h1><p>${L1}<img src="/a.png" alt="a.png"></p><p><b>${L2}</b></p><p>1) ${L3}<img src="b.jpg" alt=""></p><p>2) ${L4}</p><p>${L5}</p><h2>문의하기</h2><p>상담원에게 물어보세요</p>`,
      '',
      T,
    ),
    'related below': html(
      `<main><h1>${T}</h1><section><p>${L1}</p></section><section><h2>${L2}</h2><ol><li>${L3}</li><li>${L4}</li></ol><p>${L5}</p></section><section><h2>관련 도움말</h2><ul><li><a href="/helps_html/1073111111">다른 글</a></li></ul></section></main>`,
      JSON_LD,
      SITE,
    ),
    'editor markup': html(
      `<div class="tit">${T}</div><div class="cont"><p style="margin:0"><span style="font-size:11pt">${L1}</span></p><p>&nbsp;</p><p><strong>${L2}</strong></p><p><span>-&nbsp;${L3}</span></p><p><span>-&nbsp;${L4}</span></p><p><br></p><p>${L5}</p></div>`,
    ),
  }).map(([name, page]) => [name, { html: page }]),
);

const QA = [
  { id: '1073200001', q: T, a: `${L1}<br>${L5}` },
  { id: '1073200002', q: '교환 배송비는 누가 내나요?', a: '구매자가 냅니다.' },
  { id: '1073200003', q: '[중요] 반품 기한 안내', a: '7일입니다.<ul><li>예외가 있습니다.</li></ul>' },
];
const all = (one: (qa: (typeof QA)[number], index: number) => string) =>
  html(
    `<header><h2>고객센터</h2></header><h1>판매관리 카테고리</h1>__${'' as const}__<div class="contact_area"><h2>문의하기</h2></div>`.replace(
      '____',
      () => QA.map(one).join('\n'),
    ),
    '',
    '판매관리 | 고객센터',
  );
const wrap = (tag: string, one: (qa: (typeof QA)[number], index: number) => string) =>
  all((qa, i) => `${i === 0 ? `<${tag}>` : ''}${one(qa, i)}${i === QA.length - 1 ? `</${tag.split(' ')[0]}>` : ''}`);
export const QUESTIONS = QA.map(({ q }) => q);
export const CATEGORIES: Record<string, { html: string }> = Object.fromEntries(
  Object.entries({
    details: all(({ id, q, a }) => `<details id="a${id}"><summary>${q}</summary><p>${a}</p></details>`),
    definitions: wrap('dl', ({ id, q, a }) => `<dt data-id="${id}">${q}<dd>${a}`),
    'Bootstrap accordion': wrap(
      'div class="accordion"',
      ({ id, q, a }, i) =>
        `<div class="accordion-item" data-article-id="${id}"><h2 class="accordion-header"><button class="accordion-button" type="button" data-bs-toggle="collapse" data-bs-target="#c${i}" aria-expanded="false" aria-controls="c${i}">${q}</button></h2><div id="c${i}" class="accordion-collapse collapse"><div class="accordion-body">${a}</div></div></div>`,
    ),
    'Bootstrap 3 panels': wrap(
      'div class="panel-group"',
      ({ id, q, a }) =>
        `<div class="panel panel-default"><div class="panel-heading"><h4 class="panel-title"><a data-toggle="collapse" href="#p${id}">${q}</a></h4></div><div id="p${id}" class="panel-collapse collapse"><div class="panel-body">${a}</div></div></div>`,
    ),
    'jQuery list': wrap(
      'ul class="faq"',
      ({ id, q, a }) =>
        `<li><a href="#none" class="q" onclick="toggle('${id}')"><span>Q</span>${q}</a><div class="a" style="display:none"><span>A</span>${a}</div></li>`,
    ),
    'rows that open': wrap(
      'table',
      ({ id, q, a }) => `<tr class="faq_q" id="q${id}"><td>${q}</td></tr><tr class="faq_a"><td>${a}</td></tr>`,
    ),
    'buttons with regions': wrap(
      'div',
      ({ id, q, a }, i) =>
        `<h3><button aria-expanded="false" aria-controls="r${i}" id="b${id}">${q}</button></h3><div role="region" id="r${i}" hidden>${a}</div>`,
    ),
    'links to the entry': wrap(
      'ul',
      ({ id, q, a }) =>
        `<li><strong class="tit"><a href="/helps?service=174&amp;category=627&amp;articleId=${id}">${q}</a></strong><div class="desc">${a}</div></li>`,
    ),
    'web components': wrap(
      'faq-list',
      ({ id, q, a }) => `<faq-item data-key="${id}"><h3 slot="q">${q}</h3><div slot="a">${a}</div></faq-item>`,
    ),
    'a blog': wrap('div class="entry-content"', ({ id, q, a }) => `<h3 id="${id}">${q}</h3><p>${a}</p>`),
    'definitions in groups': wrap(
      'dl',
      ({ id, q, a }) => `<div data-no="${id}"><dt><span class="ico">질문</span>${q}</dt><dd>${a}</dd></div>`,
    ),
    Vue: wrap(
      'div class="faq" data-v-1',
      ({ id, q, a }) =>
        `<div class="faq__item" data-v-1 data-article="${id}"><div class="faq__question" data-v-1><span data-v-1>${q}</span></div><!----><div class="faq__answer" data-v-1><div>${a}</div></div></div>`,
    ),
    'tabs and panels apart': html(
      `<h1>판매관리</h1><ul role="tablist">${QA.map(({ id, q }) => `<li><a role="tab" href="#t${id}" aria-controls="t${id}">${q}</a></li>`).join('')}</ul>${QA.map(({ id, a }) => `<div role="tabpanel" id="t${id}">${a}</div>`).join('')}`,
    ),
    React: wrap(
      'div class="css-1"',
      ({ id, q, a }) =>
        `<div class="css-2" data-article-id="${id}"><div class="css-3" role="button" tabindex="0" aria-expanded="true"><p class="css-4">${q}</p><svg><title>열기</title></svg></div><div class="css-5">${a}</div></div>`,
    ),
    'font tags': wrap(
      'table',
      ({ id, q, a }) =>
        `<tr><td><a name="${id}" href="#${id}" class="question"><font color=blue>${q}</font></a></td></tr><tr><td><font size=2>${a}</font></td></tr>`,
    ),
  }).map(([name, page]) => [name, { html: page }]),
);
