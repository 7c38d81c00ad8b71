import { expect, it } from 'vitest';
import { recognise } from '../../../utils/center/recognise';

const named = (name: string, also: string[] = []) => ({ id: 'x', name, also });
const pack = (id: string, pages: string[], columns: string[]) => ({
  id,
  pages: pages.map((name) => named(name)),
  words: { columns: columns.map((name) => named(name)) },
});
const MARKET = pack('market', ['반품관리', '주문관리', '구매확정 내역'], ['주문번호', '수거 완료일']);
const BAZAAR = pack('bazaar', ['반품요청', '주문관리', '정산(일별)'], ['주문번호', '회수 완료일']);

it('the only pack is meant, whatever stands on the page', () => {
  expect(recognise([], [MARKET])).toBe('market');
});

it.each([
  ['its own words, however they are spaced', ['구매확정내역', '수거완료일', '주문번호'], 'market'],
  ['another one’s', ['정산 (일별)', '회수 완료일'], 'bazaar'],
  ['only words that both have', ['주문관리', '주문번호'], null],
  ['one word, which may be there by chance', ['반품관리', '주문번호'], null],
  ['words of both', ['반품관리', '수거 완료일', '반품요청', '회수 완료일'], null],
  ['nothing of either', ['오늘의 날씨'], null],
  ['nothing at all', [], null],
])('of two packs: %s', (_, words, center) => {
  expect(recognise(words, [MARKET, BAZAAR])).toBe(center);
});

it('without a pack nobody is meant', () => {
  expect(recognise(['반품관리'], [])).toBeNull();
});
