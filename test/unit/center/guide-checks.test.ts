/** What the check says about guides that nobody could finish, each with its line. */
import { describe, expect, it } from 'vitest';
import { compilePack, type PackFiles } from '../../../utils/center/compile-pack';
import { lineWith, SMALL } from './small-pack';

const FILE = 'guides/carrier.yaml';
const BASIS = '\n    source: https://help.example.com/1\n    checked: "2026-11-23"\n    status: 확인\n';
const step = (id: string, more = 'done: [{ seller: true }]') =>
  `  - id: ${id}\n    title: 단계\n    body: 합니다.\n    ${more}${BASIS}`;
const choice = (id: string, ...options: string[]) =>
  step(id, `done: [{ seller: true }]\n    choices: [${options.map((it) => `{ id: ${it}, text: ${it} }`).join(', ')}]`);
const only = (id: string, ...is: [step: string, ...options: string[]][]) => {
  const written = is.map(([asked, ...options]) => `{ step: ${asked}, is: [${options.join(', ')}] }`);
  return step(id, `done: [{ seller: true }]\n    only: [${written.join(', ')}]`);
};

/** The small pack whose guide goes on with these steps. */
const withSteps = (...steps: string[]): PackFiles => ({
  ...SMALL,
  [FILE]: SMALL[FILE]?.replace('articles:', `${steps.join('')}articles:`) ?? '',
});
const told = (files: PackFiles) => compilePack(files).problems.map(({ file, line, message }) => [file, line, message]);
const toldAt = (files: PackFiles, id: string, message: string) => [
  [FILE, lineWith(files, FILE, `  - id: ${id}`), message],
];

describe('a step that could not end', () => {
  it.each([
    ['done: [{ clicked: 승인 }]', '승인'],
    ['find: [{ kind: button, name: 승인 }]\n    done: [{ clicked: 반품 승인 }]', '반품 승인'],
    ['find: [{ kind: field, name: 계약코드 }]\n    done: [{ filled: [계약코드, 정산기준] }]', '정산기준'],
  ])('%s', (more, name) => {
    const files = withSteps(step('again', more));
    const message = `단계의 find에 없는 것을 누르거나 채우라는 done: ${name} (again)`;
    expect(told(files)).toEqual(toldAt(files, 'again', message));
  });

  it.each([
    'find: [{ kind: button, name: 승인 }]\n    done: [{ clicked: 승인 }]',
    'find: [{ kind: field, name: 계약코드 }, { kind: field, name: 정산기준 }]\n    done: [{ filled: [계약코드, 정산기준] }]',
    'done: [{ state: return-done }, { text: [승인됨] }, { page: returns }]',
  ])('%s can', (more) => {
    expect(told(withSteps(step('again', more)))).toEqual([]);
  });

  it('waits for a state that nobody knows', () => {
    expect(told(withSteps(step('again', 'done: [{ state: gone }]')))).toEqual([[FILE, 1, '없는 상태: gone']]);
  });
});

describe('a branch that leads nowhere', () => {
  it.each([
    ['no step', only('again', ['gone', 'a'])],
    ['a step without choices', only('again', ['save', 'a'])],
    ['itself', only('again', ['again', 'a'])],
  ])('asks %s', (_, written) => {
    const files = withSteps(written);
    const asked = /step: (\S+),/.exec(written)?.[1];
    expect(told(files)).toEqual(toldAt(files, 'again', `only가 앞선 선택 단계가 아닙니다: ${asked} (again)`));
  });

  it('asks a step that comes later', () => {
    const files = withSteps(only('again', ['which', 'a']), choice('which', 'a', 'b'));
    expect(told(files)).toEqual(toldAt(files, 'again', 'only가 앞선 선택 단계가 아닙니다: which (again)'));
  });

  it('asks for an option that is not there', () => {
    const files = withSteps(choice('which', 'a', 'b'), only('again', ['which', 'a', 'c']));
    expect(told(files)).toEqual(toldAt(files, 'again', 'which에 없는 선택: c (again)'));
  });

  it('is no choice with one option', () => {
    const files = withSteps(choice('which', 'a'));
    expect(told(files)).toEqual(toldAt(files, 'which', '선택이 하나뿐입니다 (which)'));
  });

  it('goes on in a guide that is not there', () => {
    const files = withSteps(choice('which', 'a', 'b').replace('text: b', 'text: b, guide: gone'));
    expect(told(files)).toEqual([[FILE, 1, '없는 가이드: gone']]);
  });
});

describe('the same id', () => {
  it('of two steps is told at the later one', () => {
    const files = withSteps(step('open'));
    const line = (files[FILE]?.split('\n').lastIndexOf('  - id: open') ?? 0) + 1;
    expect(told(files)).toEqual([[FILE, line, '같은 단계 id가 둘: open']]);
  });

  it('of two options', () => {
    const files = withSteps(choice('which', 'a', 'a'));
    expect(told(files)).toEqual(toldAt(files, 'which', '같은 선택 id가 둘: a (which)'));
  });

  it('of a step and of an option is none, and the line is the step’s', () => {
    const choices =
      'choices:\n      - id: ok\n        text: 응\n      - id: no\n        text: 아니\n    done: [{ seller: true }]';
    const files = withSteps(step('which', choices), only('ok', ['gone', 'a']));
    const line = (files[FILE]?.split('\n').indexOf('  - id: ok') ?? 0) + 1;
    expect(told(files)).toEqual([[FILE, line, 'only가 앞선 선택 단계가 아닙니다: gone (ok)']]);
  });
});

describe('a way through the choices', () => {
  const many = (count: number, of: (id: string) => string) => Array.from({ length: count }, (_, at) => of(`s${at}`));

  it('of 13 steps is too long', () => {
    expect(told(withSteps(...many(11, (id) => step(id))))).toEqual([[FILE, 1, '한 길이 12단계를 넘습니다: 13단계']]);
  });

  it('of 12 is not', () => {
    expect(told(withSteps(...many(10, (id) => step(id))))).toEqual([]);
  });

  it('is told by what is chosen on it', () => {
    const files = withSteps(choice('which', 'a', 'b'), ...many(10, (id) => only(id, ['which', 'b'])));
    expect(told(files)).toEqual([[FILE, 1, '한 길이 12단계를 넘습니다: 13단계 (which: b)']]);
  });

  it('counts no steps of other branches', () => {
    const files = withSteps(
      choice('which', 'a', 'b'),
      ...many(9, (id) => only(`a-${id}`, ['which', 'a'])),
      ...many(9, (id) => only(`b-${id}`, ['which', 'b'])),
    );
    expect(told(files)).toEqual([]);
  });

  it('needs all of a step’s conditions, and a choice that was made', () => {
    const files = withSteps(
      choice('which', 'a', 'b'),
      only('more', ['which', 'a']).replace('done:', 'choices: [{ id: x, text: x }, { id: y, text: y }]\n    done:'),
      ...many(9, (id) => only(id, ['which', 'b'], ['more', 'x'])),
    );
    expect(told(files)).toEqual([]);
  });
});

it('what goes wrong at a step that is not there', () => {
  const failures = `failures:\n  - step: gone\n    symptom: 안 돼요.\n    remedy: 다시 하세요.${BASIS}`;
  const files = { ...SMALL, [FILE]: `${SMALL[FILE]}${failures}` };
  expect(told(files)).toEqual([[FILE, lineWith(files, FILE, 'step: gone'), 'failures에 없는 단계: gone']]);
});

describe('words to look for', () => {
  it.each([
    ['button', '거절', '버튼'],
    ['state', '승인', '상태'],
    ['column', '승인', '열'],
  ])('a %s that words.yaml does not have: %s', (kind, name, said) => {
    const files = withSteps(step('again', `find: [{ kind: ${kind}, name: ${name} }]\n    done: [{ seller: true }]`));
    expect(told(files)).toEqual(toldAt(files, 'again', `words.yaml에 없는 ${said}: ${name} (again)`));
  });

  it.each([
    ['button', '반품승인'],
    ['field', '무엇이든'],
    ['menu', '무엇이든'],
    ['heading', '무엇이든'],
  ])('a %s %s is known, or in no list', (kind, name) => {
    expect(
      told(withSteps(step('again', `find: [{ kind: ${kind}, name: ${name} }]\n    done: [{ seller: true }]`))),
    ).toEqual([]);
  });
});

it('a guide that no page leads to', () => {
  const files = { ...SMALL, 'pages.yaml': SMALL['pages.yaml']?.replace('guides: [carrier]', 'guides: []') ?? '' };
  expect(told(files)).toEqual([[FILE, 1, '어느 화면에도 없는 가이드입니다']]);
});
