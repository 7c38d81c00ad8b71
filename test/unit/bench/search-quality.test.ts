import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { qualityOf, readLabelled } from '../../../scripts/search-quality';

const folder = mkdtempSync(join(tmpdir(), 'giljabi-eval-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(content: unknown): string {
  const file = join(folder, 'queries.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('the quality of answers', () => {
  it.each([
    ['found first', ['a'], ['a', 'b'], 1, 1],
    ['found third', ['a'], ['x', 'y', 'a'], 1 / 3, 1],
    ['found fourth', ['a'], ['x', 'y', 'z', 'a'], 1 / 4, 0],
    ['found tenth', ['a'], [...'123456789', 'a'], 1 / 10, 0],
    ['found eleventh', ['a'], [...'1234567890', 'a'], 0, 0],
    ['not found', ['a'], [], 0, 0],
    ['one of two', ['a', 'b'], ['x', 'b'], 1 / 2, 1 / 2],
    ['three of four: there is room for no more', ['a', 'b', 'c', 'd'], ['d', 'b', 'a'], 1, 1],
  ])('%s', (_, expected, found, mrr, recall) => {
    expect(qualityOf([{ expect: expected, found }])).toEqual({ queries: 1, 'mrr@10': mrr, 'recall@3': recall });
  });

  it('of several is their mean, and of none 0', () => {
    const [good, bad] = [
      { expect: ['a'], found: ['a'] },
      { expect: ['a'], found: [] },
    ];
    expect(qualityOf([good, bad])).toEqual({ queries: 2, 'mrr@10': 0.5, 'recall@3': 0.5 });
    expect(qualityOf([])).toEqual({ queries: 0, 'mrr@10': 0, 'recall@3': 0 });
  });
});

const BAD: [string, unknown, RegExp][] = [
  ['no list', { q: '반품' }, /목록이어야 합니다/],
  [
    'a question without what is expected',
    [
      { q: '반품', kind: 'x', expect: [] },
      { q: '반품', kind: 'x' },
    ],
    /2번째에/,
  ],
  ['a question that is no text', [{ q: 7, kind: 'x', expect: [] }], /1번째에/],
  ['nothing where a question belongs', [null], /1번째에/],
  ['what is expected no list', [{ q: '반품', kind: 'x', expect: 'return' }], /1번째에/],
  ['no kind', [{ q: '반품', expect: [] }], /1번째에/],
  ['what is expected no texts', [{ q: '반품', kind: 'x', expect: [7] }], /1번째에/],
  ['no JSON', '[{', /JSON/],
];

describe('labelled questions', () => {
  it('are read as they are, whatever stands beside', () => {
    const all = [{ q: '반품', kind: 'x', expect: ['a'], more: 1 }];
    expect(readLabelled(fileOf(all))).toEqual(all);
    expect(readLabelled(fileOf([]))).toEqual([]);
  });

  it.each(BAD)('with %s are refused', (_, content, message) => {
    expect(() => readLabelled(fileOf(content))).toThrow(message);
  });
});

describe('the evaluation', () => {
  /** Runs it. @returns what it says, and with what code it ends */
  function evaluate(...args: string[]): { code: number; said: string } {
    const script = new URL('../../../scripts/eval-search.ts', import.meta.url).pathname;
    try {
      return { code: 0, said: execFileSync(process.execPath, [script, ...args], { encoding: 'utf8', stdio: 'pipe' }) };
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: string };
      return { code: status, said: stderr };
    }
  }

  it('tells quality by kind, and of questions without an answer how many were told so', { timeout: 30_000 }, () => {
    const file = fileOf([
      { q: '변경된 정산계좌로 언제부터 입금되나요?', kind: 'title', expect: ['settlement-account-change'] },
      { q: '김치찌개', kind: 'no-answer', expect: [] },
    ]);
    const { code, said } = evaluate('--queries', file, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(said)).toEqual({
      overall: { queries: 1, 'mrr@10': 1, 'recall@3': 1 },
      byKind: { title: { queries: 1, 'mrr@10': 1, 'recall@3': 1 } },
      noAnswer: { queries: 1, told: 1 },
      answered: { queries: 1, falselyTold: 0 },
    });
    expect(evaluate('--queries', file).said).toMatch(/title +1 +1\.000 +1\.000/);
  });

  it.each([
    ['no file', [], /쓰는 법/],
    ['a file that isn’t there', ['--queries', join(folder, 'gone.json')], /ENOENT/],
    ['an option that it doesn’t have', ['--query', 'x'], /--query/],
  ])('with %s says so and ends with 2', { timeout: 30_000 }, (_, args, message) => {
    const { code, said } = evaluate(...args);
    expect(code).toBe(2);
    expect(said).toMatch(message);
    expect(said).not.toMatch(/^ +at /m);
  });

  it('of a bad file says what is wrong with it', { timeout: 30_000 }, () => {
    expect(evaluate('--queries', fileOf([{ q: '반품' }]))).toEqual({
      code: 2,
      said: expect.stringContaining('1번째에 q, kind, expect가 없습니다'),
    });
  });
});
