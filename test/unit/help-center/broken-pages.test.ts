import { describe, expect, it } from 'vitest';
import { decodePage, parseArticle, parseCategory, parseListing, type Read } from '../../../utils/help-center';
import { EUC_KR } from './euc-kr';
import { CENTER, OTHER_SERVICE } from './example-center';
import { ARTICLES, CATEGORIES, LISTINGS } from './pages';

type Parse = (source: string) => Read<unknown>;
const PARSERS: [string, Parse][] = [
  ['listing', (source) => parseListing(source, CENTER)],
  ['category', (source) => parseCategory(source, CENTER)],
  ['article', (source) => parseArticle(source, CENTER)],
];
const codeOf = (read: Read<unknown>) => (read.ok ? 'ok' : read.error.code);
const document = (body: string, head = '') =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const OTHER_PAGES: Record<string, string> = {
  'a login page': document(
    '<h1>로그인</h1><form action="/login"><input name="id"><input type="password" name="pw"><button>로그인</button></form><a href="/find">비밀번호를 잊으셨나요?</a>',
    '<title>로그인</title>',
  ),
  'a captive portal': document(
    '<h1>무료 와이파이</h1><p>이용 약관에 동의하면 인터넷에 연결할 수 있습니다.</p><form method="post"><label><input type="checkbox"> 동의</label><button>접속하기</button></form>',
    '<title>WiFi 접속</title>',
  ),
  'a page that leads on': document(
    '<p>이동합니다</p>',
    '<meta http-equiv="refresh" content="0; url=https://portal.example/">',
  ),
  maintenance: document(
    '<h1>서비스 점검 중입니다</h1><p>더 나은 서비스를 위해 점검 중입니다.</p><p>점검 시간: 02:00 ~ 06:00</p>',
    '<title>서비스 점검 안내</title>',
  ),
  'a gateway error':
    '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>',
  'a JSON error': '{"code":-401,"message":"로그인이 필요합니다","total":0}',
  'a page without text': document('<div id="app"></div><noscript>자바스크립트를 켜 주세요</noscript>'),
};

describe('pages that are something else', () => {
  describe.each(PARSERS)('read as %s', (_, parse) => {
    it.each(Object.entries(OTHER_PAGES))('%s is no help', (_name, source) =>
      expect(codeOf(parse(source))).toBe('not-help'),
    );
    it.each(['', ' ', '\n\t \n', '\u00a0'])('nothing is empty', (source) =>
      expect(codeOf(parse(source))).toBe('empty'),
    );
  });

  it('an article of another service', () => {
    const page = (label: string) => document(`${label}<h1>정산은 언제 되나요?</h1><div>다음 날 됩니다.</div>`);
    for (const label of [
      `<p>[${OTHER_SERVICE}][정산관리]</p>`,
      `<div>${OTHER_SERVICE} &gt; 정산</div>`,
      `<span class="service">${OTHER_SERVICE}</span>`,
      `<ul class="breadcrumb"><li>홈</li><li>${OTHER_SERVICE}</li><li>정산</li></ul>`,
    ]) {
      expect([label, codeOf(parseArticle(page(label), CENTER))]).toEqual([label, 'other-service']);
    }
    expect(parseArticle(page('<p>[톡체크아웃관리자센터][정산관리]</p>'), CENTER)).toMatchObject({
      ok: true,
      value: { service: '톡체크아웃관리자센터' },
    });
  });

  it('a listing without rows, and one of another service alone', () => {
    expect(parseListing(document('<h1>도움말 검색 결과 (총 0건)</h1>'), CENTER)).toMatchObject({
      value: { total: 0, rows: [], elsewhere: 0 },
    });
    expect(parseListing(document('<p>검색 결과가 없습니다.</p>'), CENTER)).toMatchObject({
      value: { total: null, rows: [] },
    });
    const row = `<li>[${OTHER_SERVICE}][정산] <a href="/helps_html/1073205777">정산은 언제 되나요?</a><p>다음 날</p></li>`;
    expect(parseListing(document(`<h1>총 2건</h1><ul>${row}${row.replace('777', '778')}</ul>`), CENTER)).toMatchObject({
      value: { total: 2, rows: [], elsewhere: 2 },
    });
  });

  it('a listing is no article', () => {
    for (const [name, { html }] of Object.entries(LISTINGS))
      expect([name, codeOf(parseArticle(html, CENTER))]).toEqual([name, 'not-help']);
  });
});

/** A page cut at every byte: nothing but what the whole page has, or an error. */
function cutEverywhere(html: string, parse: Parse, parts: (value: never) => unknown[]) {
  const whole = parse(html);
  if (!whole.ok) throw new Error(whole.error.code);
  const known = new Set(parts(whole.value as never).map((part) => JSON.stringify(part)));
  expect(known.size).toBeGreaterThan(0);
  const bytes = new TextEncoder().encode(html);
  for (let end = 0; end < bytes.length; end++) {
    const text = decodePage(bytes.subarray(0, end));
    const read = text.ok ? parse(text.value) : text;
    if (!read.ok) continue;
    for (const part of parts(read.value as never))
      if (!known.has(JSON.stringify(part))) throw new Error(`cut at ${end}: ${JSON.stringify(part)}`);
  }
}

describe('pages cut at every byte', () => {
  it.each(Object.entries(LISTINGS).slice(0, 6))('listing: %s', (_, { html }) =>
    cutEverywhere(html, PARSERS[0]![1], ({ rows }: { rows: unknown[] }) => rows),
  );
  it.each(Object.entries(CATEGORIES).slice(0, 5))('category: %s', (_, { html }) =>
    cutEverywhere(html, PARSERS[1]![1], ({ entries }: { entries: unknown[] }) => entries),
  );
  it.each(Object.entries(ARTICLES).slice(0, 6))('article: %s', (_, { html }) =>
    cutEverywhere(html, PARSERS[2]![1], (value) => [value]),
  );
  it('a fragment whose rows stand at its top may go on', () => {
    const row = (title: string) =>
      `<div>[톡체크아웃 관리자센터][통계] <a href="/helps_html/1073200001">${title}</a></div>`;
    expect(codeOf(parseListing(row('하나?') + row('둘?'), CENTER))).toBe('cut');
    expect(codeOf(parseListing(`<main>${row('하나?')}${row('둘?').replace('001', '002')}</main>`, CENTER))).toBe('ok');
  });
});

describe('bytes', () => {
  const text = '<!doctype html><html><head><meta charset="euc-kr"></head><body>반품 택배사 설정</body></html>';
  const utf16 = (littleEndian: boolean) => {
    const view = new DataView(new ArrayBuffer(2 * text.length + 2));
    for (const [index, letter] of [...`\ufeff${text}`].entries())
      view.setUint16(2 * index, letter.charCodeAt(0), littleEndian);
    return new Uint8Array(view.buffer);
  };
  const utf8 = new TextEncoder().encode(text);
  it.each([
    ['UTF-8 that claims to be EUC-KR', utf8, null],
    ['UTF-8 with a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), 'text/html; charset=euc-kr'],
    ['EUC-KR', EUC_KR(text), null],
    ['EUC-KR by its header', EUC_KR(text.replace('euc-kr', 'utf-8')), 'text/html;charset="EUC-KR"'],
    ['EUC-KR that claims to be UTF-8', EUC_KR(text.replace('euc-kr', 'utf-8')), 'text/html; charset=utf-8'],
    ['UTF-16LE', utf16(true), null],
    ['UTF-16BE', utf16(false), 'text/html'],
    ['an unknown charset', utf8, 'text/html; charset=klingon'],
  ])('%s', (_, bytes, type) =>
    expect(decodePage(bytes, type)).toMatchObject({ ok: true, value: expect.stringContaining('반품 택배사 설정') }),
  );
  it('what is no text', () => {
    expect(codeOf(decodePage(new Uint8Array()))).toBe('empty');
    expect(codeOf(decodePage(new TextEncoder().encode(' \n ')))).toBe('empty');
    expect(codeOf(decodePage(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0x80, 0x81])))).toBe('undecodable');
    expect(codeOf(decodePage(new TextEncoder().encode('\ufffd'.repeat(100))))).toBe('undecodable');
    expect(codeOf(decodePage(new Uint8Array(5_000_000)))).toBe('too-big');
    // EUC-KR would read these as other letters.
    expect(codeOf(decodePage(utf8.subarray(0, utf8.indexOf(0xeb) + 2)))).toBe('cut');
    expect(
      codeOf(
        decodePage(
          new Uint8Array([...new TextEncoder().encode('반품 택배사 설정'), 0xff]),
          'text/html; charset=euc-kr',
        ),
      ),
    ).toBe('undecodable');
    expect(codeOf(decodePage(EUC_KR(text), 'text/html; charset=shift_jis'))).toBe('undecodable');
  });
});

describe('hostile pages', () => {
  it.each(PARSERS)('%s: what is too big is told so soon', (_, parse) => {
    const huge = {
      bytes: 'ㄱ'.repeat(5_000_000),
      deep: '<div>'.repeat(10_000),
      broad: '<i>'.repeat(300_000),
      nodes: '<b></b>'.repeat(140_000),
      entities: '&#x41;'.repeat(160_000),
      attributes: `<p ${'a '.repeat(490_000)}>`,
      labels: '<p>[a][b]</p>'.repeat(6000),
      groups: '[a]'.repeat(300_000),
      spans: `${'<span>'.repeat(60)}${'<b>[a][b]</b>x'.repeat(5000)}`,
      lines: `<html><body><h1>a?</h1><div>${'답<br>'.repeat(9000)}</div></body></html>`,
    };
    for (const [name, source] of Object.entries(huge)) {
      const start = performance.now();
      const code = codeOf(parse(source));
      const first = performance.now() - start;
      parse(source);
      // 500 ms is the bound on a quiet machine (H9), where the slowest takes 340; here other tests run beside it.
      const best = Math.min(first, performance.now() - start - first);
      expect([name, best < 1_500]).toEqual([name, true]);
      if (['bytes', 'deep', 'broad', 'nodes'].includes(name)) expect([name, code]).toEqual([name, 'too-big']);
    }
  });
  it.each(PARSERS)('%s: nothing throws', (_, parse) => {
    const odd = [
      '\ufffd'.repeat(1000),
      '\ud800<p>',
      '<plaintext><p>a',
      '<script>var a = 1',
      '<!-- <p>',
      '<p>\0\0</p>',
      '<a href="https://[">x</a>',
      '<svg><title>a</svg></title>',
      '</p></br></div>',
      '<table><li><td><option>',
      `${'<div>'.repeat(900)}a${'</div>'.repeat(900)}`,
      '<html><body><a href="http://%">[a][b]</a></body></html>',
      '[',
      '[][]',
      '<![CDATA[x]]>',
    ];
    for (const source of odd) expect(parse(source)).toHaveProperty('ok');
  });
  it('controls do not forge a title', () => {
    const page = document('<h1>반품\u202e은 \u2066어\u200b떻게\u0000\u00ad 하나요 ?</h1><p>이렇게\u202e 합니다.</p>');
    expect(parseArticle(page, CENTER)).toMatchObject({
      value: { title: '반품은 어떻게 하나요?', body: [{ children: [{ text: '이렇게 합니다.' }] }] },
    });
  });
  it('of an article only text and links to known hosts are left', () => {
    const vectors = [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '<svg onload=alert(1)><text>s</text></svg>',
      '<iframe src="https://evil.example"></iframe>',
      '<style>*{display:none}</style>',
      '<a href="javascript:alert(1)">클릭</a>',
      '<a href="java\tscript:alert(1)">탭</a>',
      '<a href="https://evil.example/">악성</a>',
      '<a href="//evil.example">악성</a>',
      '<a href="https://cs.kakao.com@evil.example">속임</a>',
      '<a href="https://u:p@cs.kakao.com/">암호</a>',
      '<a href="http://cs.kakao.com/">평문</a>',
      '<a href="data:text/html,x">자료</a>',
      '<img alt="화면 설명" src="data:image/png;base64,AA">',
      '<img alt="IMG_001.png">',
      '<form><input name=attributes value=x><button>보내기</button></form>',
      '<object data=x>o</object><embed src=x>',
      '<template><p>t</p></template>',
      '<math><mi>m</mi></math>',
      '<base href="https://evil.example/">',
      '<p style="position:fixed" onclick=alert(1) id=x name=y>문단</p>',
      '<a href="/helps_html/1073200001">같은 곳</a>',
    ];
    const read = parseArticle(document(`<h1>질문인가요?</h1><div>답입니다.<br>${vectors.join('<br>')}</div>`), CENTER);
    if (!read.ok) throw new Error(read.error.code);
    const told = JSON.stringify(read.value.body);
    expect(told).not.toMatch(/script|alert|<|evil|data:|onclick|IMG_|보내기|base64|http:/);
    const links = [...told.matchAll(/"link":"([^"]+)"/g)].map((match) => match[1]);
    expect(links).toEqual(['https://cs.kakao.com/helps_html/1073200001']);
    for (const text of ['답입니다.', '클릭', '악성', '화면 설명', '문단', '같은 곳']) expect(told).toContain(text);
  });
});
