/** The notes on costly actions: one that would never be shown, or be shown where it is untrue, stops the build. */
import { expect, it } from 'vitest';
import { compilePack } from '../../../utils/center/compile-pack';
import { SMALL } from './small-pack';

const APPROVE = `- id: approve
  pages: [returns]
  beside: { kind: button, name: 승인 }
  cost: 되돌릴 수 없습니다.
  advice: 물건을 먼저 확인하세요.
  articles: [return-late]
  source: https://help.example.com/1
  checked: "2026-11-23"
  status: 확인
`;
const compiled = (actions: string) => compilePack({ ...SMALL, 'actions.yaml': actions });
const told = (actions: string) =>
  compiled(actions).problems.map(({ file, line, message }) => `${file}:${line} ${message}`);

it('a good one is part of the pack', () => {
  expect(told(APPROVE)).toEqual([]);
  expect(compiled(APPROVE).pack?.actions).toMatchObject([
    { id: 'approve', beside: { name: '승인', also: [], of: [] } },
  ]);
});

it.each([
  ['pages: [returns]', 'pages: [gone]', '없는 화면: gone'],
  ['articles: [return-late]', 'articles: [gone]', '없는 글: gone'],
  ['pages: [returns]', 'states: [gone]', '없는 상태: gone'],
  ['name: 승인 }', 'name: 누르기 }', 'words.yaml에 없는 버튼: 누르기'],
  ['되돌릴 수 없습니다.', '가'.repeat(121), '0.cost: 120자까지'],
])('%s → %s is told with its place', (from, to, message) => {
  expect(told(APPROVE.replace(from, to)).join()).toContain(message);
});

it('of two on one place, as a screen spells it, one is refused', () => {
  const twice = APPROVE + APPROVE.replace('id: approve', 'id: approve-too').replace('name: 승인', 'name: 승인(확정)');
  expect(told(twice).join()).toContain('한 자리에 알림이 둘: button 승인 (returns)');
});

it('one that counts anywhere may not be called like a state', () => {
  const anywhere = APPROVE.replace('  pages: [returns]\n', '').replace(
    'name: 승인',
    'name: 승인, also: [반품 완료(자동)]',
  );
  expect(told(anywhere)).toEqual(['actions.yaml:1 상태의 이름이기도 하니 화면(pages)을 적으세요: 반품 완료(자동)']);
});
