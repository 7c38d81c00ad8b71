import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillReply } from '../../../utils/context/fill-reply';

const VALUES = { 주문번호: '2100000101', 상태: '반품 요청중' };

describe('a ready reply', () => {
  it.each([
    ['주문번호 {주문번호}의 반품', '주문번호 2100000101의 반품'],
    ['{주문번호}, {주문번호}', '2100000101, 2100000101'],
    ['지금 상태는 ‘{상태}’입니다', '지금 상태는 ‘반품 요청중’입니다'],
    ['{판매점 이름}입니다. {사유}', '{판매점 이름}입니다. {사유}'],
    ['{상품주문번호}', '{상품주문번호}'],
    ['{모르는 칸} {} {주문번호', '{모르는 칸} {} {주문번호'],
    ['{constructor} {toString} {__proto__}', '{constructor} {toString} {__proto__}'],
    ['칸이 없는 글', '칸이 없는 글'],
  ])('%j becomes %j', (text, filled) => {
    expect(fillReply(text, VALUES)).toBe(filled);
  });

  it('leaves a field whose value nobody knows', () => {
    expect(fillReply('{기한}까지', { 기한: undefined })).toBe('{기한}까지');
  });

  it('takes a value as it is', () => {
    for (const value of ['$&', '$1', '{상태}', '\\'])
      expect(fillReply('{주문번호}!', { ...VALUES, 주문번호: value })).toBe(`${value}!`);
  });

  it('changes nothing around its fields', () => {
    const plain = fc.string().map((text) => text.replaceAll(/[{}]/g, ''));
    fc.assert(
      fc.property(plain, plain, (before, after) => {
        expect(fillReply(`${before}{상태}${after}`, VALUES)).toBe(`${before}반품 요청중${after}`);
      }),
    );
  });
});
