import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../utils/center/compile-pack';
import { broken, idsIn, lineWith, places, SMALL } from './small-pack';

const WHOLE = {
  pages: ['returns', 'returns-archive'],
  deadlines: ['return-decision'],
  guides: ['carrier'],
  articles: ['return-fee', 'return-late'],
  tips: ['approve-late', 'fee-field'],
  replies: ['return-received', 'return-slow'],
};
const STEP = `  - id: again
    title: 또
    body: 또 합니다.
    done: [{ seller: true }]
    source: https://help.example.com/1
    checked: "2026-11-23"
    status: 확인
`;
const steps = (count: number) =>
  Array.from({ length: count }, (_, at) => STEP.replace('again', `again-${at}`)).join('');

describe('a whole pack', () => {
  it('compiles without a word', () => {
    expect(compilePack(SMALL).problems).toEqual([]);
    expect(idsIn(SMALL)).toEqual(WHOLE);
  });

  it('compiles with Windows line ends', () => {
    const windows = Object.fromEntries(
      Object.entries(SMALL).map(([name, text]) => [name, text.replace(/\n/g, '\r\n')]),
    );
    expect(compilePack(windows).problems).toEqual([]);
  });

  it('takes 12 steps', () => {
    expect(compilePack(broken('guides/carrier.yaml', 'articles:', `${steps(10)}articles:`)).problems).toEqual([]);
  });
});

describe('a broken entry is named by file and line and left out; the others stay', () => {
  it.each([
    ['a page without a name', 'pages.yaml', /name: 지난 반품/, 'title: 지난 반품', 'id: returns-archive', 'pages'],
    ['a page without a status', 'pages.yaml', /status: 확인\n$/, '', 'id: returns-archive', 'pages'],
    ['an empty menu entry', 'pages.yaml', '[판매관리, 지난 반품]', '[판매관리, " "]', '[판매관리, " "]', 'pages'],
    [
      'a date in another form',
      'pages.yaml',
      /"2026-11-23"\n {2}status: 확인\n$/,
      '어제\n  status: 확인\n',
      '어제',
      'pages',
    ],
    ['a day that no calendar has', 'deadlines.yaml', '"2026-11-23"', '"2026-02-30"', '2026-02-30', 'deadlines'],
    ['a number without a status', 'deadlines.yaml', /\n {8}status: 확인/, '', 'value: 7', 'deadlines'],
    ['an unknown status', 'deadlines.yaml', 'status: 확인', 'status: 아마', 'status: 아마', 'deadlines'],
    ['a number that is a text', 'deadlines.yaml', 'value: 7', 'value: 일곱', 'value: 일곱', 'deadlines'],
    ['an unknown unit', 'deadlines.yaml', 'unit: 일', 'unit: 주', 'unit: 주', 'deadlines'],
    ['25 steps', 'guides/carrier.yaml', 'articles:', `${steps(23)}articles:`, '- id: open', 'guides'],
    ['a step done in an unknown way', 'guides/carrier.yaml', '{ seller: true }', '{ if: "1+1" }', '1+1', 'guides'],
    ['a step in HTML', 'guides/carrier.yaml', '화면이 열립니다.', '<b>화면</b>이', '<b>', 'guides'],
    ['a one-line step in HTML', 'guides/carrier.yaml', 'body: 저장합니다.', 'body: <b>저장</b>', '<b>', 'guides'],
    ['an id with capitals', 'articles/return-late.md', 'id: return-late', 'id: Return', 'id: Return', 'articles'],
    ['an article without a source', 'articles/return-late.md', /source: .+\n/, '', '---', 'articles'],
    [
      'an article with a script for a source',
      'articles/return-late.md',
      'https://help',
      'javascript://h',
      'javascript',
      'articles',
    ],
    ['an article in HTML', 'articles/return-late.md', '기다려', '<script>', '<script>', 'articles'],
    [
      'an article with an image',
      'articles/return-late.md',
      '기다려',
      '![](https://x.example/a.png)',
      '![]',
      'articles',
    ],
    ['an article with code', 'articles/return-late.md', '기다려 주세요.', '```\n1\n```', '```', 'articles'],
    ['a link to a script', 'articles/return-late.md', '기다려', '[a](javascript:alert(1))', 'javascript', 'articles'],
    ['a link that is no address', 'articles/return-late.md', '기다려', '[a](https://[)', 'https://[', 'articles'],
    ['a source that is no address', 'pages.yaml', /help\.example\.com\/1(?=[^/]+$)/, '[', 'https://[', 'pages'],
    [
      'a link that is not encrypted',
      'articles/return-late.md',
      '기다려',
      '[a](http://help.example.com)',
      'http://',
      'articles',
    ],
    [
      'an article with nothing in it',
      'articles/return-late.md',
      '\n기다려 주세요.\n',
      '',
      'id: return-late',
      'articles',
    ],
  ] as const)('%s', (_, file, from, to, piece, list) => {
    const files = broken(file, from, to);
    const others = Object.entries(idsIn(files)).filter(([name]) => name !== list);
    const line = piece === '---' || piece === 'id: return-late' ? 2 : lineWith(files, file, piece);
    expect(places(compilePack(files).problems)).toContain(`${file}:${line}`);
    expect(Object.fromEntries(others)).toEqual(
      Object.fromEntries(Object.entries(WHOLE).filter(([name]) => name !== list)),
    );
    expect(idsIn(files)[list]).toHaveLength(WHOLE[list].length - 1);
  });

  it.each([
    ['articles/return-late.md', 'title: 반품이', 'title: [반품이', 'an open bracket'],
    ['articles/return-late.md', 'title: 반품이 늦어요', 'title: *반품이', 'a name that nothing has'],
    ['guides/carrier.yaml', 'version: 1', 'version: 1\nversion: 2', 'the same key twice'],
    ['pages.yaml', 'name: 지난 반품', 'name: "지난', 'an open quotation'],
  ])('%s with YAML that cannot be read: %s → %s (%s)', (file, from, to) => {
    const { pack, problems } = compilePack(broken(file, from, to));
    expect(problems.map((problem) => problem.file)).toContain(file);
    expect(problems.filter((problem) => problem.file === file).every(({ line }) => line > 1)).toBe(true);
    expect(pack?.deadlines).toHaveLength(1);
  });

  it('an article without front matter', () => {
    const { pack, problems } = compilePack({ ...SMALL, 'articles/bare.md': '본문만 있습니다.' });
    expect(problems).toEqual([{ file: 'articles/bare.md', line: 1, message: '머리말(---)이 없습니다' }]);
    expect(pack?.articles).toHaveLength(2);
  });

  it.each(['text', '[]', 'null', '{}', ''])('a guide that is %j', (text) => {
    const { pack, problems } = compilePack({ ...SMALL, 'guides/other.yaml': text });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ file }) => file === 'guides/other.yaml')).toBe(true);
    expect(pack?.guides).toHaveLength(1);
  });
});
