import { describe, expect, it } from 'vitest';
import { compilePack, type PackFiles } from '../../../utils/center/compile-pack';
import { broken, SMALL } from './small-pack';

const PAGE_BASIS = 'source: https://help.example.com/1\n  checked: "2026-11-23"\n  status: 확인';

const told = (files: PackFiles) =>
  compilePack(files).problems.map(({ file, line, message }) => `${file}:${line} ${message}`);

describe('a name that leads nowhere is told where its entry stands', () => {
  it.each([
    ['pages.yaml', 'articles: [return-fee]', 'articles: [gone]', 'pages.yaml:1 없는 글: gone'],
    ['pages.yaml', 'guides: [carrier]', 'guides: [gone]', 'pages.yaml:1 없는 가이드: gone'],
    ['deadlines.yaml', 'pages: [returns]', 'pages: [gone]', 'deadlines.yaml:1 없는 화면: gone'],
    ['deadlines.yaml', 'column: collected-at', 'column: gone', 'deadlines.yaml:1 없는 열: gone'],
    ['deadlines.yaml', 'closed: [return-done]', 'closed: [gone]', 'deadlines.yaml:1 없는 상태: gone'],
    ['deadlines.yaml', 'closed: [return-done]', 'opens: [gone]', 'deadlines.yaml:1 없는 상태: gone'],
    ['deadlines.yaml', 'articles: [return-fee]', 'articles: [gone]', 'deadlines.yaml:1 없는 글: gone'],
    ['deadlines.yaml', 'articles: [return-fee]', 'guides: [gone]', 'deadlines.yaml:1 없는 가이드: gone'],
    ['guides/carrier.yaml', 'page: returns\n', 'page: gone\n', 'guides/carrier.yaml:1 없는 화면: gone'],
    ['guides/carrier.yaml', '{ page: returns }', '{ page: gone }', 'guides/carrier.yaml:1 없는 화면: gone'],
    ['guides/carrier.yaml', '[return-fee]', '[gone]', 'guides/carrier.yaml:1 없는 글: gone'],
    ['guides/carrier.yaml', 'id: save', 'id: open', 'guides/carrier.yaml:1 같은 단계 id가 둘: open'],
    ['articles/return-fee.md', 'related: [return-late]', 'related: [gone]', 'articles/return-fee.md:1 없는 글: gone'],
    ['articles/return-fee.md', 'guides: [carrier]', 'guides: [gone]', 'articles/return-fee.md:1 없는 가이드: gone'],
  ])('%s: %s → %s', (file, from, to, message) => {
    expect(told(broken(file, from, to))).toEqual([message]);
  });

  it('its own line, though its id is the start of one before it', () => {
    const files = broken('pages.yaml', '- id: returns\n', '- id: returns-new\n');
    files['pages.yaml'] += `- id: returns\n  name: 반품\n  menu: []\n  articles: [gone]\n  ${PAGE_BASIS}\n`;
    const line = files['pages.yaml']?.split('\n').indexOf('- id: returns') ?? 0;
    expect(told(files)).toEqual([`pages.yaml:${line + 1} 없는 글: gone`]);
  });
});

describe('two of a kind', () => {
  it('the same page id', () => {
    const files = broken('pages.yaml', 'id: returns-archive', 'id: returns');
    expect(told(files)).toEqual([expect.stringMatching(/^pages\.yaml:\d+ 같은 id가 둘: returns$/)]);
  });

  it('the same article id in another file', () => {
    const files = {
      ...SMALL,
      'articles/twice.md': SMALL['articles/return-late.md']?.replace('늦어요', '아주 늦어요') ?? '',
    };
    expect(told(files)).toEqual([expect.stringMatching(/^articles\/.+\.md:\d+ 같은 id가 둘: return-late$/)]);
  });

  it('the same title', () => {
    const files = broken('articles/return-late.md', '반품이 늦어요', '반품비는 얼마인가요?');
    expect(told(files)).toEqual(['articles/return-late.md:1 같은 제목이 둘: 반품비는 얼마인가요?']);
  });

  it('a word with two meanings, whatever its spaces', () => {
    const files = broken('words.yaml', 'name: 발송기한', 'name: 수거완료 일');
    expect(told(files)).toEqual(['words.yaml:2 두 뜻을 가진 말: 수거완료일 (collected-at, dispatch-due)']);
  });

  it('two spellings of one word are no problem', () => {
    expect(told(broken('words.yaml', '수거 마친 날', '수거 완료일'))).toEqual([]);
  });
});

describe('an entry whose file has another name', () => {
  it('is still found in a file that exists', () => {
    const text = SMALL['articles/return-late.md']?.replace('id: return-late', 'id: other\nrelated: [gone]') ?? '';
    const files: PackFiles = { ...SMALL, 'articles/odd-name.md': text.replace('늦어요', '아주 늦어요') };
    const [problem] = compilePack(files).problems;
    expect(problem?.message).toBe('없는 글: gone');
    expect(problem?.file).toBe('articles/odd-name.md');
  });
});

describe('links lead to listed hosts only', () => {
  it.each([
    'https://evil.example/',
    'https://help.example.com.evil.example/',
    'https://help.example.com:8443/',
    'https://help.example.com@evil.example/',
    'https://www.help.example.com/',
  ])('%s is reported in an article, its source and a guide step', (link) => {
    for (const [file, from, to] of [
      ['articles/return-fee.md', '(https://help.example.com/1)', `(${link})`],
      ['articles/return-fee.md', 'source: https://help.example.com/1', `source: ${link}`],
      ['guides/carrier.yaml', '**설정**', `[설정](${link})`],
    ] as const) {
      expect(told(broken(file, from, to))).toEqual([`${file}:1 목록에 없는 주소: ${link}`]);
    }
  });

  // The screen makes a link of every https: source, not only of an article's.
  it.each(['guides/carrier.yaml', 'deadlines.yaml', 'pages.yaml'])('the sources in %s too', (file) => {
    const files = broken(file, 'https://help.example.com/1', 'https://evil.example/1');
    expect(told(files)).toEqual([expect.stringContaining('목록에 없는 주소: https://evil.example/1')]);
  });
});
