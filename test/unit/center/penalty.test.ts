/** A pack's penalty policy: what an author is told, and what a reader does without. */
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../utils/center/compile-pack';
import { loadPack } from '../../../utils/center/load-pack';
import { broken, lineWith, SMALL } from './small-pack';

const FILE = 'penalty.yaml';
const told = (files: typeof SMALL) =>
  compilePack(files).problems.map(({ file, line, message }) => `${file}:${line} ${message}`);

describe('an author is told of', () => {
  it.each([
    ['a line below one', 'points: 10', 'points: 0'],
    ['a window of no days', 'days: 7', 'days: 0'],
    ['a waiver that ends before it begins', 'to: "2026-09-28"', 'to: "2026-09-22"'],
    ['a day that there is not', 'from: "2026-09-23"', 'from: "2026-09-31"'],
    ['a number without a status', /days: 7\n(.*\n.*\n) {2}status: 확인\n/, 'days: 7\n$1'],
  ])('%s', (_, from, to) => {
    const { pack, problems } = compilePack(broken(FILE, from, to));
    expect(problems.map(({ file }) => file)).toContain(FILE);
    expect(pack?.penalty).toBeUndefined();
    expect(pack?.deadlines).toHaveLength(1);
  });

  it('a waiver of a rule that there is not', () => {
    expect(told(broken(FILE, '[return-decision]', '[elsewhere]'))).toEqual([`${FILE}:1 없는 기한: elsewhere`]);
  });

  it('a screen that there is not, and a word that means two things on it', () => {
    const screen = `screen:
  page: PAGE
  columns: { given: [부과일], points: [점수, 벌점] }
  labels: { sum: [최근 7일 합계], stage: [LABEL] }
  states: { counts: [부과], none: [미부과] }
  source: https://help.example.com/1
  checked: "2026-11-23"
  status: 추정
`;
    const pages = compilePack(SMALL).pack?.pages ?? [];
    const withScreen = (page: string, label: string) =>
      told({ ...SMALL, [FILE]: `${SMALL[FILE]}\n${screen.replace('PAGE', page).replace('LABEL', label)}` });
    const page = pages[0]?.id ?? '';
    expect(withScreen(page, '현재 단계')).toEqual([]);
    expect(withScreen('elsewhere', '현재 단계')).toEqual([`${FILE}:1 없는 화면: elsewhere`]);
    expect(withScreen(page, '벌 점')).toEqual([expect.stringContaining('두 뜻을 가진 말: 벌점')]);
  });

  it('a slip of spelling, with its line', () => {
    const files = broken(FILE, 'effects: []', 'effects: [버튼이 안되요]');
    const slips = told(files).filter((line) => line.includes('맞춤법'));
    expect(slips).toEqual([expect.stringContaining(`${FILE}:${lineWith(files, FILE, '안되요')}`)]);
  });

  it('a source at a stranger', () => {
    const files = broken(FILE, 'help.example.com', 'evil.example');
    expect(told(files)).toEqual([expect.stringContaining('목록에 없는 주소')]);
  });
});

it('a waiver may move what is due to a day that comes after it', () => {
  expect(told(broken(FILE, 'rules: [', 'due: "2026-09-29"\n    rules: ['))).toEqual([]);
  expect(told(broken(FILE, 'rules: [', 'due: "2026-09-27"\n    rules: ['))).not.toEqual([]);
});

it('a pack without a policy is whole', () => {
  const { [FILE]: _, ...files } = SMALL;
  expect(compilePack(files).problems).toEqual([]);
  expect(compilePack(files).pack?.penalty).toBeUndefined();
});

describe('at run time', () => {
  // biome-ignore lint/suspicious/noExplicitAny: tests break it in ways that no type allows
  const changed = (change: (json: any) => void) => {
    const json = JSON.parse(JSON.stringify(compilePack(SMALL).pack));
    change(json);
    return json;
  };

  it.each<[string, Parameters<typeof changed>[0]]>([
    ['a line that is no number', (json) => (json.penalty.stages[0].line.points = '10')],
    ['a source at a stranger', (json) => (json.penalty.source = 'https://evil.example/')],
    ['something else altogether', (json) => (json.penalty = [])],
  ])('%s is left out and named; the rest stays', (_, change) => {
    const { pack, skipped } = loadPack(changed(change));
    expect(skipped).toEqual(['penalty']);
    expect(pack.penalty).toBeUndefined();
    expect(pack.deadlines).toHaveLength(1);
  });
});

describe('a rule', () => {
  const RULES = 'deadlines.yaml';

  it('needs a way to its due date', () => {
    const files = broken(RULES, /due:[\s\S]*?status: 확인/, 'due: []');
    expect(told(files)).toContain(`${RULES}:${lineWith(files, RULES, 'due:')} 0.due: 기한을 셈할 열이 없습니다`);
  });

  it.each([
    ['열', 'column: collected-at', 'column: elsewhere'],
    ['화면', 'column: collected-at', 'column: collected-at\n      pages: [elsewhere]'],
    ['상태', 'closed: [', 'states: [elsewhere]\n  closed: ['],
  ])('names no %s that there is not', (kind, from, to) => {
    expect(told(broken(RULES, from, to))).toEqual([`${RULES}:1 없는 ${kind}: elsewhere`]);
  });

  it('says where the points of its penalty stand', () => {
    const files = broken(RULES, 'advice:', 'penalty: { type: 반품 처리지연, points: 1 }\n  advice:');
    expect(told(files)).not.toEqual([]);
  });
});
