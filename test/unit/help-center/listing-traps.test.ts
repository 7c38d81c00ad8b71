/** Listings in structures of help centres of all kinds, with what may be taken for a row and is none. */
import { describe, expect, it } from 'vitest';
import { parseListing } from '../../../utils/help-center';
import { CENTER, OTHER_SERVICE as OTH } from './example-center';

const OWN = CENTER.service.name;
const KT = '카카오톡';
type Row = readonly [id: string, service: string, category: readonly string[], title: string, text: string];
const R: readonly Row[] = [
  [
    '1073200001',
    OWN,
    ['판매관리', '반품관리'],
    '반품 택배사 설정은 어떻게 하나요?',
    '반품 계약된 택배사를 통해 수거를 진행합니다.정산 관련하여 확인해 주세요',
  ],
  ['1073205777', OTH, ['정산관리', '세금계산서'], '정산은 언제 되나요?', '예약 이용일 다음 날 정산 예정입니다.'],
  [
    '1073200002',
    OWN,
    ['정산관리', '세금계산서'],
    '정산일은 언제인가요?',
    '구매결정일 기준으로 정산 예정일이 정해집니다.',
  ],
  ['1073200003', OWN, ['통계'], '통계 화면 안내', '매일 아침 정산 통계가 새로워집니다.'],
  ['1073205817', OTH, ['운영자'], '운영자 정산 권한은?', '톡체크아웃 관리자센터 운영자는 따로 등록합니다'],
  [
    '1073200004',
    OWN,
    ['판매점정보', '택배사/배송지 정보 관리'],
    '[필독] 지정택배 정산 방법',
    '굿스플로에서 정산합니다',
  ],
];
const b = (s: string, c: readonly string[]) => [s, ...c].map((x) => `[${x}]`).join('');
const H = (i: string) => `/helps_html/${i}?locale=ko`;
const L = (f: (row: Row, n: number) => string, rows: readonly Row[] = R) => rows.map((r, n) => f(r, n)).join('\n');
const doc = (x: string) =>
  `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>검색</title></head><body>${x}</body></html>`;
const tot = '<h3>도움말 검색 결과 (총 97건)</h3>';
const em = (s: string) => s.replaceAll('정산', '<em>정산</em>');
const gnb = `<div class="gnb_area"><ul><li><a href="/helps?service=8">카카오톡</a></li><li class="on"><a href="/helps?service=174">${OWN}</a><ul><li><a href="/helps?service=174&category=627">판매관리</a></li></ul></li></ul></div>`;
const ul = L(
  ([i, s, c, t, x]) => `<li><a href="${H(i)}"><span>${b(s, c)}</span><strong>${em(t)}</strong><p>${em(x)}</p></a></li>`,
);
const pages: Record<string, string> = {
  'kakao with a head of menus': doc(
    `<div id="kakaoHead">${gnb}<form><input name=query><button>검색</button></form></div><div id="kakaoContent">${tot}<div class="opt"><a class=on>정확도순</a><a>최신순</a><a>조회순</a></div><ul class="list">${ul}</ul><div class="paging"><em>1</em><a href="?page=2">2</a></div></div><div id="kakaoFoot"><div class="fam"><strong>패밀리 서비스</strong><ul><li>${OWN}</li><li>카카오톡</li></ul></div></div>`,
  ),
  'naver like dl, label dd': doc(
    `<div class="snb"><h2>${OWN}</h2></div>${tot}<dl class="lst">${L(([i, s, c, t, x]) => `<dt><a href="${H(i)}">${em(t)}</a></dt><dd class="path">${b(s, c)}</dd><dd class="txt">${em(x)}</dd>`)}</dl>`,
  ),
  zendesk: doc(
    `<nav class="sub-nav"><ol class="breadcrumbs"><li><a href="/hc/ko">고객센터</a></li><li>검색 결과</li></ol></nav><main><h1 class="search-results-heading">도움말 검색 결과 97개</h1><ul class="search-results-list">${L(([i, s, c, t, x]) => `<li class="search-result-list-item"><h2 class="search-result-title"><a href="${H(i)}" class="results-list-item-link">${em(t)}</a></h2><ul class="meta-group"><li class="meta-data">${[s, ...c].join(' &gt; ')}</li><li class="meta-data">2024년 3월 2일</li></ul><div class="search-results-description">${em(x)}</div></li>`)}</ul></main>`,
  ),
  'gnuboard table': doc(
    `<div id="ol_before" class="ol"><form name="foutlogin"><input name=mb_id><input type=password name=mb_password><button>로그인</button></form></div><div id="sch_result"><p>검색결과 <strong>97</strong>건</p><table class="tbl"><thead><tr><th>분류</th><th>제목</th><th>조회</th></tr></thead><tbody>${L(([i, s, c, t, x], n) => `<tr><td>${b(s, c)}</td><td><a href="${H(i)}">${em(t)}</a><p>${em(x)}</p></td><td>${n + 31}</td></tr>`)}</tbody></table></div>`,
  ),
  'ARIA list': doc(
    `<div role="navigation"><a href="/a">${OWN}</a></div>${tot}<div role="list">${L(([i, s, c, t, x]) => `<div role="listitem"><div role="heading" aria-level="3"><a href="${H(i)}">${em(t)}</a></div><div>${b(s, c)}</div><div>${em(x)}</div></div>`)}</div>`,
  ),
  'Next.js hashed': doc(
    `<div id="__next"><div class="css-1q"><div class="css-2"><span class="css-9">${OWN}</span></div><div class="css-3"><span class="css-4">총 <b>97</b>건</span></div>${L(([i, s, c, t, x]) => `<a class="css-5" href="${H(i)}"><div class="css-6"><span class="css-7">${s}</span>${c.map((y) => `<span class="css-7">${y}</span>`).join('')}</div><div class="css-8">${em(t)}</div><div class="css-10">${em(x)}</div></a>`)}</div></div>`,
  ),
  'web components': doc(
    `<cs-header><cs-menu><cs-menu-item>${OWN}</cs-menu-item><cs-menu-item>카카오톡</cs-menu-item></cs-menu></cs-header><cs-total>총 97건</cs-total><cs-list>${L(([i, s, c, t, x]) => `<cs-item><cs-label>${b(s, c)}</cs-label><a href="${H(i)}"><cs-title>${em(t)}</cs-title></a><cs-text>${em(x)}</cs-text></cs-item>`)}</cs-list>`,
  ),
  'lines with br': doc(
    `<b>${OWN}</b><br>검색결과 총 97건<br><br>${L(([i, s, c, t, x]) => `${b(s, c)}<br><a href="${H(i)}">${em(t)}</a><br>${em(x)}<br><br>`)}<hr>처음으로`,
  ),
  'flat with a foreign row between, no brackets': doc(
    tot +
      L(
        ([i, s, c, t, x]) =>
          `<div>${s}</div><div>${c.join(' &gt; ')}</div><h3><a href="${H(i)}">${em(t)}</a></h3><p>${em(x)}</p>`,
      ),
  ),
  'headings over services': doc(
    `${tot}<section><h4>${OWN} (4)</h4><ol>${L(
      ([i, , c, t, x]) => `<li><em class="p">${c.join(' &gt; ')}</em><a href="${H(i)}">${t}</a><p>${x}</p></li>`,
      R.filter((r) => r[1] === OWN),
    )}</ol></section><section><h4>${OTH} (2)</h4><ol>${L(
      ([i, , c, t, x]) => `<li><em class="p">${c.join(' &gt; ')}</em><a href="${H(i)}">${t}</a><p>${x}</p></li>`,
      R.filter((r) => r[1] === OTH),
    )}</ol></section>`,
  ),
  pictures: doc(
    `<div><img alt="${OWN}" src="logo.png"></div>${tot}<ul>${L(([i, s, c, t, x]) => `<li><img alt="${s}" src="x.png"><a href="${H(i)}">${em(t)}</a><small>${c.join(' &gt; ')}</small><p>${em(x)}</p></li>`)}</ul>`,
  ),
  'middle dots': doc(
    `${tot}<ul>${L(([i, s, c, t, x]) => `<li><span>${[s, ...c].join('·')}</span><a href="${H(i)}">${em(t)}</a><p>${em(x)}</p></li>`)}</ul>`,
  ),
  'glued path and title': doc(
    `${tot}<ul>${L(([i, s, c, t, x]) => `<li><a href="${H(i)}">${b(s, c)}${t.startsWith('[') ? '' : ' '}${em(t)}</a><p>${em(x)}</p></li>`)}</ul>`,
  ),
  'words in spans': doc(
    `${tot}<ul>${L(
      ([i, s, c, t, x]) =>
        `<li><div>${b(s, c)}</div><a href="${H(i)}">${t
          .split(' ')
          .map((w) => `<span>${w}</span>`)
          .join(' ')}</a><p>${x
          .split(' ')
          .map((w) => `<span>${w}</span>`)
          .join(' ')}</p></li>`,
    )}</ul>`,
  ),
  'accordion with links at the end': doc(
    `${tot}<div>${L(([i, s, c, t, x], n) => `<div class="acc"><h3><button aria-expanded="false" aria-controls="p${n}"><span>${b(s, c)}</span><span>${em(t)}</span></button></h3><div id="p${n}" hidden><p>${em(x)}</p><a href="${H(i)}">도움말 전체 보기</a></div></div>`)}</div>`,
  ),
  'accordion, more and share': doc(
    `${tot}<div>${L(([i, s, c, t, x]) => `<div class="acc"><p class="c">${b(s, c)}</p><p class="q">${em(t)}</p><p class="a">${em(x)}</p><div><a href="${H(i)}">더보기</a> <a href="#">공유하기</a></div></div>`)}</div>`,
  ),
  'tabs with counts': doc(
    `<ul class="tab"><li><a>전체 (120건)</a></li><li><a>도움말 (97건)</a></li><li><a>공지 (23건)</a></li></ul><ul>${ul}</ul>`,
  ),
  'count before the words': doc(`<p><b>97</b>건의 검색결과가 있습니다.</p><ul>${ul}</ul>`),
  'count without unit': doc(`<h2>검색결과 <span>97</span></h2><ul>${ul}</ul>`),
  'notices and popular, labelled, in plain divs': doc(
    `<div><h3>공지사항</h3><ul><li><a href="/notices/10000001">[${OWN}][공지] 서버 점검</a></li></ul></div>${tot}<ul>${ul}</ul><div><h3>자주 찾는 도움말</h3><ul>${L(([, s, c, t]) => `<li><a href="/helps_html/1073600001">${b(s, c)} ${t}</a></li>`, R.slice(0, 1))}<li><a href="/helps_html/1073600002">[${OWN}][판매관리] 인기 글</a></li></ul></div>`,
  ),
  'recent, written as the results, before them': doc(
    `<div class="x"><strong>최근 본 도움말</strong><ul><li><a href="/helps_html/1073600001"><span>[${OWN}][통계]</span><strong>최근 본 글</strong><p>요약</p></a></li></ul></div><div class="x"><h2>도움말 검색 결과 총 97건</h2><ul>${ul}</ul></div>`,
  ),
  'narrow copy without texts': doc(
    `${tot}<div class="pc"><table>${L(([i, s, c, t, x]) => `<tr><td>${b(s, c)}</td><td><a href="${H(i)}">${em(t)}</a><div>${em(x)}</div></td></tr>`)}</table></div><div class="mo"><ul>${L(([i, s, c, t]) => `<li><a href="${H(i)}">${b(s, c)} ${t}</a></li>`)}</ul></div>`,
  ),
  'narrow copy first': doc(
    `${tot}<div class="mo"><ul>${L(([i, s, c, t]) => `<li><a href="${H(i)}">${b(s, c)} ${t}</a></li>`)}</ul></div><div class="pc"><table>${L(([i, s, c, t, x]) => `<tr><td>${b(s, c)}</td><td><a href="${H(i)}">${em(t)}</a><div>${em(x)}</div></td></tr>`)}</table></div>`,
  ),
  'labels for wide and narrow in one row': doc(
    `${tot}<ul>${L(([i, s, c, t, x]) => `<li><span class="pc">${b(s, c)}</span><span class="mo">${b(s, c)}</span><a href="${H(i)}">${em(t)}</a><p>${em(x)}</p></li>`)}</ul>`,
  ),
  'texts that begin in brackets': doc(
    `${tot}<ul>${L(([i, s, c, t, x]) => `<li><p class="l">${b(s, c)}</p><p class="t"><a href="${H(i)}">${em(t)}</a></p><p class="d">[관리자센터][정산] ${em(x)}</p></li>`)}</ul>`,
  ),
  'grid of lines of two cards': doc(
    `${tot}<div class="grid">${[0, 2, 4].map((n) => `<div class="line">${L(([i, s, c, t, x]) => `<div class="card"><span>${b(s, c)}</span><h4><a href="${H(i)}">${em(t)}</a></h4><p>${em(x)}</p></div>`, R.slice(n, n + 2))}</div>`).join('')}</div>`,
  ),
  'numbers in attributes': doc(
    `${tot}<ul>${L(([i, s, c, t, x]) => `<li data-article-id="${i}"><em>${b(s, c)}</em><strong>${em(t)}</strong><p>${em(x)}</p></li>`)}</ul><div data-user-id="1073000000">x</div>`,
  ),
  'old form of links': doc(
    `${tot}<ul>${L(([i, s, c, t, x]) => `<li><em>${b(s, c)}</em><a href="https://cs.kakao.com/helps?locale=ko&articleId=${i}&service=174">${em(t)}</a><p>${em(x)}</p></li>`)}</ul>`,
  ),
  'a family list after the rows in the same div': doc(
    `<div>${tot}${L(([i, s, c, t, x]) => `<div class="r"><span>${b(s, c)}</span> <a href="${H(i)}">${em(t)}</a><p>${em(x)}</p></div>`)}<div class="r"><span>${OWN}</span> <a href="https://business.kakao.com">바로가기</a></div></div>`,
  ),
  'service in a badge after the title': doc(
    `${tot}<ul>${L(([i, s, c, t, x]) => `<li><a href="${H(i)}">${em(t)}</a> <b class="badge">${s}</b><i class="cat">${c.join(' › ')}</i><p>${em(x)}</p></li>`)}</ul>`,
  ),
  'rows of details': doc(
    `<details><summary>${OWN}</summary><p>이 서비스는</p></details>${tot}${L(([i, s, c, t, x]) => `<details><summary>${b(s, c)} <b>${t}</b></summary><p>${em(x)}</p><a href="${H(i)}">자세히</a></details>`)}`,
  ),
  'two rows of a table for each': doc(
    `${tot}<table>${L(([i, s, c, t, x]) => `<tr><td>${b(s, c)}</td><td><a href="${H(i)}">${em(t)}</a></td></tr><tr><td colspan=2>${em(x)}</td></tr>`)}<tr><td colspan=2>1 2 3</td></tr></table>`,
  ),
  'form around the page': doc(
    `<form id="f" action="x"><select name="svc"><option>${OWN}</option><option>${KT}</option></select>${tot}<ul>${ul}</ul></form>`,
  ),
  'blocks in wrong order': doc(
    `${tot}<ul>${L(([i, s, c, t, x]) => `<li><p>${em(x)}</p><div>${b(s, c)}</div><h4><a href="${H(i)}">${em(t)}</a></h4></li>`)}</ul>`,
  ),
  'links around nothing': doc(
    `${tot}<ul>${L(([i, s, c, t, x]) => `<li><a class="abs" href="${H(i)}" aria-label="${t}"></a><span>${b(s, c)}</span><strong>${em(t)}</strong><p>${em(x)}</p></li>`)}</ul>`,
  ),
  'categories of a menu between title and rows': doc(
    `${tot}<div class="cate"><a href="/search?query=a&serviceId=174">${OWN}</a><a href="/search?query=a&serviceId=174&categoryId=627">판매관리</a><a href="/search?query=a&serviceId=174&categoryId=628">정산관리</a></div><ul>${ul}</ul>`,
  ),
  'chips of services above flat rows': doc(
    `${tot}<p><span>${OWN}</span> <span>${OTH}</span></p>${L(([i, s, c, t, x]) => `<p>${b(s, c)}</p><h3><a href="${H(i)}">${em(t)}</a></h3><p>${em(x)}</p>`)}`,
  ),
  'dl in the wrong order, name in a menu': doc(
    `<ul><li>${OWN}</li></ul>${tot}<dl>${L(([i, s, c, t, x]) => `<dt>${b(s, c)}</dt><dd><a href="${H(i)}">${em(t)}</a></dd><dd>${em(x)}</dd>`)}</dl>`,
  ),
  'feedback and dates in rows': doc(
    `${tot}<ul>${L(([i, s, c, t, x], n) => `<li><span class="date">2024.0${n + 1}.02</span><span>${b(s, c)}</span><h4><a href="${H(i)}">${em(t)}</a></h4><div>${em(x)}</div><div class="fb">도움이 되었나요? <button>네</button><button>아니오</button></div></li>`)}</ul>`,
  ),
  'entities and marks in the label': doc(
    `${tot}<ul>${L(([i, s, c, t, x]) => `<li><a href="${H(i)}"><span>${b(s, c).replaceAll('관리', '<mark>관리</mark>').replaceAll('[', '&#91;')}</span><strong>${em(t)}</strong><p>${em(x)}</p></a></li>`)}</ul>`,
  ),
  'no totals, no headings': doc(`<ul>${ul}</ul>`),
};
const dense = (text: string) => text.replace(/\s+/g, '');
const foundIn = (html: string) => {
  const read = parseListing(html, CENTER);
  if (!read.ok) return read.error.code;
  return read.value.rows.map(({ id, category, title, excerpt }) => [
    id,
    ...[category.join('>'), title, excerpt].map(dense),
  ]);
};
const rowsOf = (rows: readonly Row[], start = '') =>
  rows
    .filter(([, service]) => service === OWN)
    .map(([id, , category, title, text]) => [id, ...[category.join('>'), title, start + text].map(dense)]);

describe('listings of help centres of all kinds', () => {
  it.each(Object.entries(pages))('%s', (name, html) => {
    expect(foundIn(html)).toEqual(rowsOf(R, name === 'texts that begin in brackets' ? '[관리자센터][정산]' : ''));
    expect(parseListing(html, CENTER)).toMatchObject({
      value: { elsewhere: 2, total: name.startsWith('no totals') ? null : 97 },
    });
  });
});

/** What stands on a page and names the service. */
const FRAMES: Record<string, (results: string) => string> = {
  'a heading': (x) => `<h2>${OWN}</h2>${tot}${x}`,
  'a linked heading': (x) => `<header><h1><a href="/helps?service=174">${OWN}</a></h1></header>${tot}${x}`,
  'a trail': (x) => `<div class="path">고객센터 &gt; ${OWN} &gt; 검색</div>${tot}${x}`,
  'a list of the way': (x) => `<ol class="way"><li>홈</li><li>${OWN}</li><li>검색</li></ol>${tot}${x}`,
  'a button': (x) => `<button type="button">${OWN}</button>${tot}${x}`,
  'the foot': (x) => `${tot}${x}<footer><a href="/helps?service=174">${OWN}</a><a href="/terms">이용약관</a></footer>`,
  'a link below': (x) => `${tot}${x}<div><a href="https://x.example">${OWN}</a> <a href="/requests">문의하기</a></div>`,
  'a choice': (x) => `<form><select name="serviceId"><option>${OWN}</option></select></form>${tot}${x}`,
  'a filter': (x) => `<div class="f"><strong>서비스</strong> <span>${OWN}</span></div>${tot}${x}`,
  'a word looked for before': (x) => `${tot}<p>최근 검색어 <a href="/search?query=1">${OWN}</a></p>${x}`,
};
const LISTS: Record<string, string> = {
  list: `<ul>${ul}</ul>`,
  'titles before labels': `<dl>${L(([i, s, c, t, x]) => `<dt><a href="${H(i)}">${t}</a></dt><dd class="c">${b(s, c)}</dd><dd>${x}</dd>`)}</dl>`,
  'labels before titles': `<dl>${L(([i, s, c, t, x]) => `<dt>${b(s, c)}</dt><dd><a href="${H(i)}">${t}</a></dd><dd>${x}</dd>`)}</dl>`,
  paragraphs: L(([i, s, c, t, x]) => `<p>${b(s, c)}</p><h4><a href="${H(i)}">${t}</a></h4><p>${x}</p>`),
  'paragraphs without brackets': L(
    ([i, s, c, t, x]) =>
      `<h4><a href="${H(i)}">${t}</a></h4><p class="s">${[s, ...c].join(' &gt; ')}</p><p class="x">${x}</p>`,
  ),
};

describe('a service’s name beside the rows is no row', () => {
  const all = Object.entries(FRAMES).flatMap(([frame, write]) =>
    Object.entries(LISTS).map(([list, html]) => [frame, list, doc(write(html))] as const),
  );
  it.each(all)('%s, %s', (_frame, _list, html) => expect(foundIn(html)).toEqual(rowsOf(R)));
});

describe('what can’t be told for sure is left out', () => {
  it('labels of which nobody knows whether they belong to the link before or after them', () => {
    const rows = L(([i, s, c, t]) => `<p><a href="${H(i)}">${t}</a></p><p>${b(s, c)}</p>`);
    expect(foundIn(doc(`${tot}${rows}<p><a href="/helps_html/1073299999">다른 글</a></p>`))).toBe('not-help');
  });
  it('one article with two titles, or of two services', () => {
    const row = (id: string, service: string, title: string) =>
      `<li>${b(service, ['통계'])} <a href="${H(id)}">${title}</a></li>`;
    const [first, second, third] = ['1073200001', '1073200002', '1073200003'] as const;
    const html = [
      row(first, OWN, '하나는 무엇인가요?'),
      row(first, OWN, '둘은 무엇인가요?'),
      row(second, OWN, '셋은 무엇인가요?'),
      row(second, OTH, '셋은 무엇인가요?'),
      row(third, OWN, '넷은 무엇인가요?'),
    ].join('');
    expect(foundIn(doc(`${tot}<ul>${html}</ul>`))).toEqual([[third, '통계', '넷은무엇인가요?', '']]);
  });
  it('a filter and results without labels', () => {
    const rows = L(([i, , , t, x]) => `<li><a href="${H(i)}">${t}</a><p>${x}</p></li>`);
    for (const filter of [OWN, `[${OWN}][판매관리]`, `${OWN} &gt; 판매관리`])
      expect([filter, foundIn(doc(`${tot}<div><span>${filter}</span></div><ul>${rows}</ul>`))]).toEqual([
        filter,
        expect.not.arrayContaining([expect.anything()]),
      ]);
  });
});
