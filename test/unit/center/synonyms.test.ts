import { describe, expect, it } from 'vitest';
import { requirePacks } from '../../../scripts/packs';
import { compilePack, type PackFiles } from '../../../utils/center/compile-pack';
import { loadPack } from '../../../utils/center/load-pack';
import { SMALL } from './small-pack';

const withSynonyms = (yaml: string): PackFiles => ({
  ...SMALL,
  'words.yaml': `${SMALL['words.yaml']}synonyms:\n${yaml}`,
});
/** Where the first line of the synonyms stands. */
const FIRST = (SMALL['words.yaml'] ?? '').split('\n').length + 1;
const told = (yaml: string) =>
  compilePack(withSynonyms(yaml)).problems.map(({ file, line, message }) => `${file}:${line - FIRST} ${message}`);
const synonyms = (yaml: string) => compilePack(withSynonyms(yaml)).pack?.synonyms;

const GOOD = '  - { say: [돈], mean: [반품비], weight: 0.5 }\n';

describe('other words for things, in words.yaml', () => {
  it('are read', () => {
    const yaml = `${GOOD}  - { say: [회수, 픽업], mean: [반품], weight: 0.9, both: true }\n`;
    expect(told(yaml)).toEqual([]);
    expect(synonyms(yaml)).toEqual([
      { say: ['돈'], mean: ['반품비'], weight: 0.5 },
      { say: ['회수', '픽업'], mean: ['반품'], weight: 0.9, both: true },
    ]);
  });

  it('may be absent', () => {
    const { pack, problems } = compilePack(SMALL);
    expect([pack?.synonyms, problems]).toEqual([[], []]);
    expect(synonyms('')).toEqual([]);
  });

  it.each([
    ['nothing said', '{ say: [], mean: [반품], weight: 0.5 }', '1.say'],
    ['nothing meant', '{ say: [회수], mean: [], weight: 0.5 }', '1.mean'],
    ['no weight', '{ say: [회수], mean: [반품] }', '1.weight'],
    ['no weight at all', '{ say: [회수], mean: [반품], weight: 0 }', '1.weight'],
    ['too much weight', '{ say: [회수], mean: [반품], weight: 1.1 }', '1.weight'],
    ['one word where words belong', '{ say: 회수, mean: [반품], weight: 0.5 }', '1.say'],
    ['a number for a word', '{ say: [7], mean: [반품], weight: 0.5 }', '1.say.0'],
    ['a text for a direction', '{ say: [회수], mean: [반품], weight: 0.5, both: yes! }', '1.both'],
  ])('with %s are left out and named with their line', (_, entry, path) => {
    const yaml = `${GOOD}  - ${entry}\n${GOOD.replace('돈', '값')}`;
    expect(told(yaml)).toEqual([expect.stringContaining(`words.yaml:1 ${path}: `)]);
    expect(synonyms(yaml)?.map(({ say }) => say[0])).toEqual(['돈', '값']);
  });

  it('that are no list are told', () => {
    const { pack, problems } = compilePack({ ...SMALL, 'words.yaml': `${SMALL['words.yaml']}synonyms: 돈\n` });
    expect(problems).toMatchObject([{ file: 'words.yaml', message: '목록이어야 합니다' }]);
    expect(pack?.synonyms).toEqual([]);
  });

  it('with a slip of YAML are told once', () => {
    expect(new Set(told('  - { say: [돈\n')).size).toBe(told('  - { say: [돈\n').length);
    expect(told('  - { say: [돈\n').length).toBeGreaterThan(0);
  });
});

describe('what is meant', () => {
  it.each([
    ['in a title', '반품비'],
    ['whatever the spaces', '반 품 비'],
    ['in a text', '편도'],
    ['across bold letters', '반품비는 편도'],
    ['as a verb in another form', '늦다'],
  ])('stands %s', (_, meaning) => {
    expect(told(`  - { say: [말], mean: [${meaning}], weight: 0.5 }\n`)).toEqual([]);
  });

  it.each([
    ['없는말', ['words.yaml:0 어느 글에도 없는 mean: 없는말']],
    ['돈이 드나요', ['words.yaml:0 어느 글에도 없는 mean: 돈이 드나요']],
    ['반품, 없는말', ['words.yaml:0 어느 글에도 없는 mean: 없는말']],
  ])('%s stands nowhere, or only in a way to ask: %j', (mean, expected) => {
    expect(told(`  - { say: [말], mean: [${mean}], weight: 0.5 }\n`)).toEqual(expected);
  });

  it('is told with its own line, after entries that are broken and in entries of several lines', () => {
    const yaml = `  - { say: [], mean: [없는말], weight: 0.5 }\n${GOOD}  - say:\n      - 회수\n    mean:\n      - 반품\n      - 없는말\n    weight: 0.5\n`;
    expect(told(yaml).at(-1)).toBe('words.yaml:6 어느 글에도 없는 mean: 없는말');
  });
});

describe('a word that is said twice', () => {
  it.each([
    [
      'to mean the same',
      `${GOOD}  - { say: [값, 돈], mean: [반품, 반품비], weight: 0.7 }\n`,
      ['words.yaml:1 같은 mean을 두 번 가진 say: 돈 → 반품비'],
    ],
    [
      'in one entry',
      '  - { say: [돈, 돈], mean: [반품비], weight: 0.7 }\n',
      ['words.yaml:0 같은 mean을 두 번 가진 say: 돈 → 반품비'],
    ],
    ['to mean something else', `${GOOD}  - { say: [돈], mean: [반품], weight: 0.7 }\n`, []],
    ['with another space', '  - { say: [판 돈, 판돈], mean: [반품비], weight: 0.7 }\n', []],
  ])('%s', (_, yaml, expected) => {
    expect(told(yaml)).toEqual(expected);
  });
});

it('the shipped pack has such words, and nothing is wrong with them', () => {
  // A pack with a problem can't be had.
  for (const { pack } of requirePacks()) expect(pack.synonyms.length).toBeGreaterThan(100);
});

describe('read from a compiled pack', () => {
  const load = (given: unknown) =>
    loadPack({ ...JSON.parse(JSON.stringify(compilePack(SMALL).pack)), synonyms: given });
  const good = { say: ['돈'], mean: ['반품비'], weight: 0.5 };

  it.each([
    ['good ones', [good, { ...good, both: true }], [good, { ...good, both: true }]],
    ['broken ones among them', [good, null, { ...good, say: [] }, { ...good, weight: 'much' }, 7, good], [good, good]],
    ['none', [], []],
    ['none at all', undefined, []],
    ['no list', { 0: good }, []],
  ])('%s', (_, given, expected) => {
    const { pack, skipped } = load(given);
    expect(pack.synonyms).toEqual(expected);
    expect(skipped).toEqual([]);
  });
});
