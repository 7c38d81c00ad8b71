import { describe, expect, it } from 'vitest';
import { followingOf, targetOf, wayTo } from '../../../utils/guides/following';
import { guideWith, stepOf } from './guide-of';
import { runOf } from './run-of';

const word = (name: string, ...also: string[]) => ({ id: name, name, also });
const SPELLINGS = {
  words: {
    columns: [word('주문번호', '주문 ID')],
    states: [word('수거 완료', '수거완료됨')],
    buttons: [word('승인', '반품 승인'), word('수거 완료', '수거완료 처리')],
    screens: [],
    counts: [],
  },
  pages: [{ name: '반품관리', also: ['반품 관리함'], menu: ['판매관리', '반품관리'] }],
};
const anchor = (kind: 'button' | 'state' | 'column' | 'menu' | 'field', name: string, ...also: string[]) => ({
  kind,
  name,
  also,
});

describe('a target has every spelling that the centre knows of it, its own name first', () => {
  it.each([
    ['a button', anchor('button', '반품 승인'), ['반품 승인', '승인']],
    ['a state of the same words', anchor('state', '수거완료'), ['수거완료', '수거 완료', '수거완료됨']],
    ['a column', anchor('column', '주문번호', '주문 번호'), ['주문번호', '주문 번호', '주문 ID']],
    ['a menu entry', anchor('menu', '반품관리'), ['반품관리', '반품 관리함']],
    ['a field, of which nobody keeps a list', anchor('field', '승인'), ['승인']],
    ['words that are no word of the centre', anchor('button', '서비스 이용 신청'), ['서비스 이용 신청']],
  ])('%s', (_, one, names) => {
    expect(targetOf(one, SPELLINGS).names).toEqual(names);
  });
});

const GUIDE = guideWith([
  stepOf('open'),
  stepOf('enter', {
    find: [anchor('field', '계약코드'), anchor('field', '정산기준'), anchor('button', '다음')],
    done: [{ filled: ['계약코드', '정산기준'] }, { clicked: '다음' }, { text: ['접수됨'] }],
    choices: [
      { id: 'a', text: '가', shown: ['미등록'] },
      { id: 'b', text: '나', shown: [] },
    ],
  }),
]);
const [, ENTER] = GUIDE.steps;

it('a step is told by the places of its targets', () => {
  expect(ENTER && followingOf(runOf({ step: 'enter', done: ['enter'] }), GUIDE, ENTER, SPELLINGS)).toMatchObject({
    step: 'enter',
    number: 2,
    filled: [[0, 1]],
    clicked: [2],
    text: ['접수됨'],
    isAgain: true,
    choices: [{ id: 'a', shown: ['미등록'] }],
  });
});

it('the way to its page is its menu entry, else the menu that this stands in', () => {
  const [page] = SPELLINGS.pages;
  expect(ENTER && page && wayTo(runOf({ step: 'enter' }), GUIDE, ENTER, page).targets).toEqual([
    { kind: 'menu', names: ['반품관리', '반품 관리함'], near: [] },
    { kind: 'menu', names: ['판매관리'], near: [] },
  ]);
});
