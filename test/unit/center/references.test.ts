import { describe, expect, it } from 'vitest';
import { compilePack, type PackFiles } from '../../../utils/center/compile-pack';
import { broken, SMALL } from './small-pack';

const PAGE_BASIS = 'source: https://help.example.com/1\n  checked: "2026-11-23"\n  status: 확인';

const told = (files: PackFiles) =>
  compilePack(files).problems.map(({ file, line, message }) => `${file}:${line} ${message}`);

/** Two readings of one thing; `more` belongs to the second one. */
const conflict = (more: string) =>
  `conflicts:\n  - topic: 반품비\n    readings:\n      - text: 편도\n        article: return-late\n      - text: 왕복\n        ${more}\n    advice: 넉넉히 보세요.\nasks`;

describe('a name that leads nowhere is told where its entry stands', () => {
  it.each([
    ['pages.yaml', 'articles: [return-fee]', 'articles: [gone]', 'pages.yaml:1 없는 글: gone'],
    ['pages.yaml', 'guides: [carrier]', 'guides: [carrier, gone]', 'pages.yaml:1 없는 가이드: gone'],
    ['deadlines.yaml', 'pages: [returns]', 'pages: [gone]', 'deadlines.yaml:1 없는 화면: gone'],
    ['deadlines.yaml', 'pages: [returns]', 'pages: [returns]\n  exceptOn: [gone]', 'deadlines.yaml:1 없는 화면: gone'],
    ['deadlines.yaml', 'column: collected-at', 'column: gone', 'deadlines.yaml:1 없는 열: gone'],
    ['deadlines.yaml', 'closed: [return-done]', 'closed: [gone]', 'deadlines.yaml:1 없는 상태: gone'],
    ['deadlines.yaml', 'closed: [return-done]', 'opens: [gone]', 'deadlines.yaml:1 없는 상태: gone'],
    ['deadlines.yaml', 'articles: [return-fee]', 'articles: [gone]', 'deadlines.yaml:1 없는 글: gone'],
    ['deadlines.yaml', 'articles: [return-fee]', 'guides: [gone]', 'deadlines.yaml:1 없는 가이드: gone'],
    ['guides/carrier.yaml', 'page: returns\n', 'page: gone\n', 'guides/carrier.yaml:1 없는 화면: gone'],
    ['guides/carrier.yaml', '{ page: returns }', '{ page: gone }', 'guides/carrier.yaml:1 없는 화면: gone'],
    ['guides/carrier.yaml', '[return-fee]', '[gone]', 'guides/carrier.yaml:1 없는 글: gone'],
    ['articles/return-fee.md', 'related: [return-late]', 'related: [gone]', 'articles/return-fee.md:1 없는 글: gone'],
    ['articles/return-fee.md', 'guides: [carrier]', 'guides: [gone]', 'articles/return-fee.md:1 없는 가이드: gone'],
    ['tips.yaml', 'pages: [returns]', 'pages: [gone]', 'tips.yaml:1 없는 화면: gone'],
    ['tips.yaml', 'article: return-late', 'article: gone', 'tips.yaml:1 없는 글: gone'],
    ['tips.yaml', 'guide: carrier', 'guide: gone', 'tips.yaml:1 없는 가이드: gone'],
    ['tips.yaml', 'kind: button, name: 승인', 'kind: button, name: 거절', 'tips.yaml:1 words.yaml에 없는 버튼: 거절'],
    ['tips.yaml', 'kind: button, name: 승인', 'kind: state, name: 승인', 'tips.yaml:1 words.yaml에 없는 상태: 승인'],
    ['tips.yaml', 'kind: button, name: 승인', 'kind: column, name: 승인', 'tips.yaml:1 words.yaml에 없는 열: 승인'],
    ['replies.yaml', 'pages: [returns]', 'pages: [gone]', 'replies.yaml:1 없는 화면: gone'],
    ['replies.yaml', 'states: [return-done]', 'states: [gone]', 'replies.yaml:1 없는 상태: gone'],
    ['replies.yaml', 'articles: [return-fee]', 'articles: [gone]', 'replies.yaml:1 없는 글: gone'],
    ['articles/return-fee.md', /^asks/m, conflict('article: gone'), 'articles/return-fee.md:1 없는 글: gone'],
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
      'articles/twice.md':
        SMALL['articles/return-late.md']
          ?.replace('늦어요', '아주 늦어요')
          .replace(/asks: .*/, 'asks: [하나, 둘, 셋, 넷, 다섯]') ?? '',
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

  it.each([
    [
      'words.yaml',
      '  approve:\n    name: 승인',
      '  return-done:\n    name: 승인',
      'words.yaml:8 같은 id가 둘: return-done',
    ],
    [
      'words.yaml',
      'also: [반품 승인]',
      'also: [반품 승인]\n  hold:\n    name: 반품승인',
      'words.yaml:11 두 뜻을 가진 말: 반품승인 (approve, hold)',
    ],
    ['tips.yaml', 'id: fee-field', 'id: approve-late', 'tips.yaml:1 같은 id가 둘: approve-late'],
    [
      'tips.yaml',
      '편도 금액을 넣습니다.',
      '물건을 살펴본 뒤에  누르세요',
      'tips.yaml:10 같은 글이 둘: 물건을 살펴본 뒤에  누르세요',
    ],
    [
      'tips.yaml',
      'kind: field, name: 반품비',
      'kind: button, name: 승인',
      'tips.yaml:10 한 자리에 팁이 둘: button 승인 (returns)',
    ],
    ['replies.yaml', 'id: return-slow', 'id: return-received', 'replies.yaml:1 같은 id가 둘: return-received'],
    ['replies.yaml', 'title: 반품 지연 안내', 'title: 반품접수 안내', 'replies.yaml:13 같은 제목이 둘: 반품접수 안내'],
  ])('%s: %s → %s', (file, from, to, message) => {
    expect(told(broken(file, from, to))).toContain(message);
  });

  it('the same guide title in another file', () => {
    const twice = SMALL['guides/carrier.yaml']?.replace('id: carrier', 'id: other') ?? '';
    const files = { ...broken('pages.yaml', '[carrier]', '[carrier, other]'), 'guides/other.yaml': twice };
    expect(told(files)).toEqual(['guides/other.yaml:1 같은 제목이 둘: 반품 택배사 설정']);
  });

  it('the same number at the help centre', () => {
    const files = { ...SMALL };
    for (const name of ['articles/return-fee.md', 'articles/return-late.md'])
      files[name] = files[name]?.replace(/^asks/m, 'helpId: "1073"\nasks') ?? '';
    expect(told(files)).toEqual(['articles/return-late.md:1 같은 도움말 번호가 둘: 1073']);
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
    'http://help.example.com/1',
    'https://evil.example@help.example.com/',
    'https://help.example.com:443@evil.example/',
  ])('%s is reported in an article, its source and a guide step', (link) => {
    for (const [file, from, to] of [
      ...(link.startsWith('http:')
        ? []
        : ([['articles/return-fee.md', '(https://help.example.com/1)', `(${link})`]] as const)),
      ['articles/return-fee.md', 'source: https://help.example.com/1', `source: ${link}`],
      ...(link.startsWith('http:') ? [] : ([['guides/carrier.yaml', '**설정**', `[설정](${link})`]] as const)),
      ['articles/return-fee.md', /^asks/m, conflict(`source: ${link}`)],
    ] as const) {
      expect(told(broken(file, from, to))).toEqual([`${file}:1 목록에 없는 주소: ${link}`]);
    }
  });

  it('plain text too: a reader copies what cannot be pressed', () => {
    const files = broken(
      'guides/carrier.yaml',
      'purpose: 택배사를',
      'purpose: www.evil.example (https://help.example.com) 택배사를',
    );
    expect(told(files)).toEqual(['guides/carrier.yaml:1 목록에 없는 주소: www.evil.example']);
  });

  it('the help centre itself, and where a host was read; a host may stand for itself', () => {
    expect(told(broken('center.yaml', 'home: https://help', 'home: https://evil'))).toEqual([
      'center.yaml:1 목록에 없는 주소: https://evil.example.com/helps?service=7',
    ]);
    expect(told(broken('center.yaml', 'source: https://help.example.com/1', 'source: https://evil.example/'))).toEqual([
      'center.yaml:1 목록에 없는 주소: https://evil.example/',
    ]);
    expect(
      told(broken('center.yaml', 'source: https://help.example.com/1', 'source: https://seller.example.com/')),
    ).toEqual([]);
  });

  // The screen makes a link of every https: source, not only of an article's.
  it.each(['guides/carrier.yaml', 'deadlines.yaml', 'pages.yaml', 'tips.yaml', 'replies.yaml'])(
    'the sources in %s too',
    (file) => {
      const files = broken(file, 'https://help.example.com/1', 'https://evil.example/1');
      expect(told(files)).toEqual([expect.stringContaining('목록에 없는 주소: https://evil.example/1')]);
    },
  );
});
