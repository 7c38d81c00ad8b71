import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { key, plain, wordFinder } from '../../../utils/page/text';

describe('plain', () => {
  it.each([
    ['  주문\n\t번호 ', '주문 번호'],
    ['주\u200b문\u00ad번\ufeff호', '주문번호'],
    ['２０２６－１１－２３　１４：０３', '2026-11-23 14:03'],
    ['반품관리'.normalize('NFD'), '반품관리'],
    ['', ''],
  ])('shows %j as %j', (text, shown) => {
    expect(plain(text)).toBe(shown);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => plain(plain(text)) === plain(text)));
  });
});

describe('key', () => {
  it.each([
    ['수거 완료일(KST)', '수거완료일'],
    ['[필수] 수거 완료일 *', '수거완료일'],
    ['수거완료일 ▲', '수거완료일'],
    ['수거완료일⇅ 정렬', '수거완료일'],
    ['수거완료일 오름차순 정렬', '수거완료일'],
    ['주문 No:', '주문no'],
    ['수거（택배(익일)）완료일', '수거완료일'],
    ['정렬 기준', '정렬기준'],
    ['(필수)', ''],
  ])('compares %j as %j', (text, compared) => {
    expect(key(text)).toBe(compared);
  });

  it('stays quick on a page that writes only brackets', () => {
    const start = performance.now();
    key('('.repeat(20_000) + ')'.repeat(200));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('wordFinder', () => {
  const find = wordFinder([
    { id: 'order-number', texts: ['주문번호', '번호'] },
    { id: 'item-number', texts: ['상품 번호', '번호'] },
    { id: 'paid-at', texts: ['결제일(KST)'] },
  ]);
  it.each([
    ['주문 번호', { id: 'order-number', exact: true }],
    ['주문번호 ▼', { id: 'order-number', exact: false }],
    ['결제일', { id: 'paid-at', exact: false }],
    ['번호', null],
    ['', null],
    ['(KST)', null],
    ['구매자명', null],
  ])('takes %j for %j', (text, match) => {
    expect(find(text)).toEqual(match);
  });
});
