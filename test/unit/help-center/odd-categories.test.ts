/** Category pages that were thought up against the reader: other groups than the questions, other services' pages. */
import { describe, expect, it } from 'vitest';
import { blockText } from '../../../utils/center/block-text';
import { parseCategory } from '../../../utils/help-center';
import { createHelpClient } from '../../../utils/help-center/asking/help-client';
import { CENTER, OTHER_SERVICE } from './example-center';

const OWN = '톡체크아웃 관리자센터';
const Q: [id: string, title: string, answer: string][] = [
  ['1073200001', '반품은 어떻게 하나요?', '수거를 접수합니다. 확인하세요.'],
  ['1073200002', '교환 안내', '재발송합니다.'],
  ['1073200003', '취소는 언제까지 하나요?', '3영업일 안에 합니다.'],
];
const TITLES = Q.map(([, title]) => title);
const each = (one: (id: string, title: string, answer: string) => string) => Q.map((row) => one(...row)).join('');
const page = (body: string, title = '판매관리 | 카카오 고객센터') =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
const definitions = `<dl>${each((id, title, answer) => `<dt id="a${id}">${title}</dt><dd>${answer}</dd>`)}</dl>`;
const headings = each((_, title, answer) => `<div><h4>${title}</h4><div>${answer}</div></div>`);
const read = (html: string) => {
  const found = parseCategory(html, CENTER);
  return found.ok ? found.value.entries.map(({ title, body }) => [title, blockText(body)]) : found.error.code;
};
const ALL = Q.map(([, title, answer]) => [title, answer]);

describe('the questions of a page are found beside', () => {
  it.each(
    Object.entries({
      'a foot of definitions': `${headings}<dl><dt>고객센터</dt><dd>1544-0000</dd></dl>`,
      'a foot of definitions that ask': `${headings}<dl><dt>궁금하신가요?</dt><dd>1544-0000</dd></dl>`,
      'a menu that opens': `<div class="lnb2"><a href="#" aria-expanded="false">카카오톡</a><div>카카오톡 설명</div><a href="#" aria-expanded="true">톡체크아웃</a><div>톡체크아웃 설명</div></div>${definitions}`,
      'a button that opens': `<button aria-expanded="false" aria-controls="m">메뉴</button><div id="m">홈</div>${definitions}`,
      'contact below': `${definitions}<div><h3>문의하기</h3><p>궁금한 점이 있으면 문의해 주세요.</p></div>`,
      'popular questions': `${definitions}<aside><h3>인기 질문</h3><ul><li><a href="/helps_html/1073111111">정산일은?</a></li></ul></aside>`,
      'a foot in plain parts': `${definitions}<div class="box_foot"><a href="/requests">문의하기</a><p>© Kakao</p></div>`,
      'bold words and links of its answers': `<dl>${each((id, title, answer) => `<dt id="a${id}">${title}</dt><dd>${answer}</dd>`)}</dl>`,
    }),
  )('%s', (_, html) => expect(read(page(`<h2>판매관리</h2>${html}`))).toEqual(ALL));

  it('lists whose answers ask and link themselves', () => {
    const html = `<h2>판매관리</h2><dl>${each((id, title, answer) => `<dt id="a${id}">${title}</dt><dd>${answer}<p><strong>왜 그런가요?</strong></p><p>법이 그렇습니다.</p><a href="/helps_html/1073111111">더 보기</a></dd>`)}</dl>`;
    const found = parseCategory(page(html), CENTER);
    expect(found.ok && found.value.entries.map(({ title }) => title)).toEqual(TITLES);
  });

  it('a step that is called like a contact', () => {
    const html = page(
      `<h2>판매관리</h2><dl><dt>어떻게 묻나요?</dt><dd><ol><li>접속합니다.</li><li>문의하기</li><li>보냅니다.</li></ol></dd><dt>그다음은요?</dt><dd>기다립니다.</dd></dl>`,
    );
    expect(read(html)).toEqual([
      ['어떻게 묻나요?', '접속합니다.\n문의하기\n보냅니다.'],
      ['그다음은요?', '기다립니다.'],
    ]);
  });
});

describe('whose category it is', () => {
  const other = [
    page(`<ol class="breadcrumb"><li>${OTHER_SERVICE}</li><li>정산관리</li></ol>${definitions}`),
    page(`<div>${OTHER_SERVICE} &gt; 정산관리</div>${definitions}`),
    page(`<h1>정산관리</h1>${definitions}`, `정산관리 | ${OTHER_SERVICE} | 카카오 고객센터`),
    page(`<div id=kakaoHead><ul><li>${OWN}</li></ul></div><p>[${OTHER_SERVICE}][정산관리]</p>${definitions}`),
  ];
  it('is told by labels, paths and the document’s title', () => {
    expect(other.map(read)).toEqual(other.map(() => 'other-service'));
    for (const html of [
      page(`<ol class="breadcrumb"><li>${OWN}</li><li>판매관리</li></ol>${definitions}`),
      page(`<ul><li>${OTHER_SERVICE}</li><li>${OWN}</li></ul><h1>판매관리</h1>${definitions}`),
    ])
      expect(read(html)).toEqual(ALL);
  });
  it('and no rows come of another one’s', async () => {
    const [html = ''] = other;
    const bytes = new TextEncoder().encode(html);
    const client = createHelpClient(
      CENTER,
      async (_, ask) => ask(),
      async () => ({ ok: true, value: { bytes, contentType: 'text/html', edition: null } }),
    );
    expect(await client.category('628', 1, 'refresh')).toEqual({ ok: false, error: { code: 'other-service' } });
  });
});

describe('pages without an end', () => {
  it('have their questions, where something closed holds them', () => {
    const html = `<h2>판매관리</h2>${definitions}`;
    for (const source of [`<!doctype html><html><body>${html}`, `<!doctype html><title>판매관리</title>${html}`, html])
      expect(parseCategory(source, CENTER)).toMatchObject({
        ok: true,
        mayGoOn: true,
        value: { category: ['판매관리'] },
      });
  });
  it('may go on, where nothing does', () => {
    expect(read(`<h2>판매관리</h2>${each((_, title, answer) => `<h4>${title}</h4><p>${answer}</p>`)}`)).toBe('cut');
    expect(read(`<h2>판매관리</h2><dl><dt>반품은?</dt><dd>수거`)).toBe('cut');
  });
});

/** What stands around all of the site's pages; the link past its menus leads to all of the page, or to its heading. */
const FRAMES: Record<string, (body: string) => string> = {
  'that holds the page': (body) => `<div id="kakaoBody"><h2>판매관리</h2>${body}</div>`,
  'with a heading': (body) =>
    `<h2 id="kakaoBody">카카오 고객센터 본문</h2><h2>판매관리</h2><h3>판매관리 카테고리</h3><div>${body}</div>`,
  'with a part around the heading': (body) =>
    `<div id="kakaoBody"><h2>카카오 고객센터 본문</h2><h3>판매관리 본문</h3>${body}</div>`,
};
const SKIPS = ['본문 바로가기', '본문으로 이동', '본문 내용 보기'];
const framed = (skip: string, body: string) =>
  page(
    `<a href="#kakaoBody">${skip}</a><div id="kakaoHead"><h1><a href="/">카카오 고객센터</a></h1><ul><li><a href="/helps?service=174">홈</a></li><li><a href="/requests?service=174">문의하기</a></li></ul></div>${body}<div id="kakaoFoot"><h2>카카오 고객센터</h2><a href="/terms">이용약관</a><a href="/privacy">개인정보처리방침</a><small>© Kakao Corp.</small></div>`,
  );
const identified = (html: string) => {
  const found = parseCategory(html, CENTER);
  return found.ok ? found.value.entries.map(({ id, title, body }) => [id, title, blockText(body)]) : found.error.code;
};
const rows = (head: (id: string, title: string) => string) =>
  `<table>${each((id, title, answer) => `<tr><td>${id.slice(-1)}</td><td>${head(id, title)}<div>${answer}</div></td><td>2024.03.02</td></tr>`)}</table>`;
/** Every way in which a page may have its questions, with their numbers. */
const STRUCTURES: Record<string, string> = {
  definitions,
  'links that a script opens': `<ul>${each((id, title, answer) => `<li data-id="${id}"><a href="#none">${title}</a><div>${answer}</div></li>`)}</ul>`,
  'links to the page itself': `<ul>${each((id, title, answer) => `<li><a href="?service=174&amp;articleId=${id}" data-id="${id}">${title}</a><div>${answer}</div></li>`)}</ul>`,
  'links to their answers': `<ul>${each((id, title, answer) => `<li><a href="#a${id}">${title}</a><div id="a${id}">${answer}</div></li>`)}</ul>`,
  'links to answers elsewhere': `<ul>${each((id, title) => `<li><a href="#a${id}">${title}</a></li>`)}</ul><div>${each((id, _, answer) => `<div id="a${id}">${answer}</div>`)}</div>`,
  'links to all of the list': `<ul id="list">${each((id, title, answer) => `<li data-id="${id}"><a href="#list">${title}</a><div>${answer}</div></li>`)}</ul>`,
  details: each(
    (id, title, answer) => `<details data-id="${id}"><summary>${title}</summary><div>${answer}</div></details>`,
  ),
  toggles: each(
    (id, title, answer) =>
      `<div data-id="${id}"><button aria-expanded="false" aria-controls="p${id}">${title}</button><div id="p${id}">${answer}</div></div>`,
  ),
  buttons: `<ul>${each((id, title, answer) => `<li data-id="${id}"><button>${title}</button><div>${answer}</div></li>`)}</ul>`,
  headings: each((id, title, answer) => `<div data-id="${id}"><h4>${title}</h4><div>${answer}</div></div>`),
};
const NUMBERED = Q.map(([id, title, answer]) => [id, title, answer]);
const everywhere = Object.keys(FRAMES).flatMap((frame) =>
  SKIPS.flatMap((skip) => Object.keys(STRUCTURES).map((structure) => [structure, skip, frame] as const)),
);

describe('the site’s own frame makes no question', () => {
  it.each(everywhere)('%s, below the link %s, %s', (structure, skip, frame) =>
    expect(identified(framed(skip, FRAMES[frame]!(STRUCTURES[structure]!)))).toEqual(NUMBERED),
  );
  it.each(SKIPS)('rows of a table with numbers and dates, below the link %s', (skip) => {
    for (const frame of Object.values(FRAMES)) {
      const html = framed(skip, frame(rows((id, title) => `<a href="#none" data-id="${id}">${title}</a>`)));
      const found = parseCategory(html, CENTER);
      expect(found.ok && found.value.entries.map(({ id, title }) => [id, title])).toEqual(
        Q.map(([id, title]) => [id, title]),
      );
    }
  });
  it('a single question keeps its number', () => {
    const [id, title, answer] = Q[0]!;
    const list = `<ul><li data-id="${id}"><a href="#none">${title}</a><div>${answer}</div></li></ul>`;
    for (const skip of SKIPS)
      expect(identified(framed(skip, FRAMES['that holds the page']!(list)))).toEqual([[id, title, answer]]);
  });
  it('an answer with links stays an answer', () => {
    const more = '<a href="#none">화면 보기</a><a href="/helps?service=174">관리자센터</a>';
    const list = `<ul>${each((id, title, answer) => `<li><a href="#a${id}">${title}</a><div id="a${id}">${answer}${more}</div></li>`)}</ul>`;
    const found = parseCategory(framed('본문 바로가기', FRAMES['that holds the page']!(list)), CENTER);
    expect(found.ok && found.value.entries.map(({ title }) => title)).toEqual(TITLES);
  });
});

it('no two questions have one article’s number', () => {
  const html = page(
    `<h2>판매관리</h2><div>${each((id, title, answer) => `<div data-id="${id}"><h4>${title}</h4><div>${answer}</div></div>`)}<section><h4>누가 하나요?</h4><div>판매자가 합니다. 오래 걸리면 알립니다.<p>먼저 봅니다.</p><p data-id="1073200001">끝</p></div></section></div>`,
  );
  const found = identified(html);
  expect(found).toHaveLength(4);
  expect(found).toEqual([...NUMBERED, [null, '누가 하나요?', expect.any(String)]]);
});

describe('a page of links to articles', () => {
  const LINKED = Q.map(([id, title]) => [id, title, '']);
  const links = `<ul>${each((id, title) => `<li><a href="/helps_html/${id}">${title}</a></li>`)}</ul>`;
  const other = '<li><a href="/helps_html/1073111111">정산일은 언제인가요?</a></li>';
  const beside: Record<string, string> = {
    'the list alone': links,
    'tables with dates': `<table>${each((id, title) => `<tr><td>1</td><td><a href="/helps_html/${id}?locale=ko">${title}</a></td><td>2024.03.02</td></tr>`)}</table>`,
    'popular questions above': `<div><h3>인기 질문</h3><ul>${other}</ul></div>${links}`,
    'related questions below': `${links}<h3>관련 도움말</h3><ul>${other}</ul>`,
    'a menu and a foot': `<nav><ul>${other}</ul></nav>${links}<footer><ul>${other}</ul></footer>`,
    'a part beside it': `${links}<aside><h3>추천 도움말</h3><ul>${other}</ul></aside>`,
    'a telephone number': `${links}<dl><dt>전화</dt><dd>1544-0000</dd></dl>`,
    'links for more': `<ul>${each((id, title) => `<li><a href="/helps_html/${id}">${title}</a><a href="/helps_html/${id}">자세히 보기</a></li>`)}</ul>`,
  };
  it.each(Object.entries(beside))('has their questions without answers: %s', (_, html) => {
    for (const frame of Object.values(FRAMES)) expect(identified(framed('본문 바로가기', frame(html)))).toEqual(LINKED);
    expect(identified(page(`<h1>판매관리</h1>${html}`))).toEqual(LINKED);
  });
  it('gives rows to fetch the articles by', async () => {
    const bytes = new TextEncoder().encode(page(`<h1>판매관리</h1>${links}`));
    const client = createHelpClient(
      CENTER,
      async (_, ask) => ask(),
      async () => ({ ok: true, value: { bytes, contentType: 'text/html', edition: null } }),
    );
    const found = await client.category('627', 1, 'refresh');
    expect(found.ok && found.value.rows.map(({ id, title }) => [id, title])).toEqual(
      Q.map(([id, title]) => [id, title]),
    );
  });
  it('is none where it names no category', () =>
    expect(identified(page(`<h1>페이지가 없습니다</h1>${links}`, '카카오 고객센터'))).toBe('not-help'));
});
