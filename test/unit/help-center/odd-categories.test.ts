/** Category pages that were thought up against the reader: other groups than the questions, other services' pages. */
import { describe, expect, it } from 'vitest';
import { blockText } from '../../../utils/center/blocks';
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
