import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillReply, gapsIn, piecesOf, valuesOf } from '../../../utils/context/fill-reply';
import { kst } from '../deadlines/rule';

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

  it('says in pieces what is written, what was filled in, and what is missing', () => {
    expect(piecesOf('{판매점 이름}, {상태}.', VALUES)).toEqual([
      { text: '{판매점 이름}', gap: true },
      { text: ', ' },
      { text: '반품 요청중' },
      { text: '.' },
    ]);
  });

  it('names each missing field once', () => {
    expect(gapsIn('{사유} {주문번호} {기한} {사유}', VALUES)).toEqual(['사유', '기한']);
  });
});

describe('what is known of an order', () => {
  const NOW = kst('2026-11-23T10:00');
  const order = { orderNumber: '100001', numberIs: undefined, state: '결제 완료', due: '2026-11-25' } as const;

  it.each<[string, Partial<Parameters<typeof valuesOf>[0]>, Partial<ReturnType<typeof valuesOf>>]>([
    ['number, state and day', {}, { 주문번호: '100001', 상태: '결제 완료', 기한: '11월 25일(수)' }],
    ['no day that is past', { urgency: 'overdue' }, { 기한: undefined }],
    ['no day where none runs', { due: undefined }, { 기한: undefined }],
    [
      'the earlier day where nobody knows which counts',
      { earliest: '2026-11-24', earliestIn: { calendarDays: 1 } },
      { 기한: '11월 24일(화)' },
    ],
    [
      'the later one once the earlier is past',
      { earliest: '2026-11-22', earliestIn: { calendarDays: -1 } },
      { 기한: '11월 25일(수)' },
    ],
    ['no state that is not certain', { state: null }, { 상태: undefined }],
    ['the number of an inquiry is none of an order', { numberIs: 'inquiry' }, { 주문번호: undefined }],
  ])('%s', (_, rest, expected) => {
    expect(valuesOf({ ...order, ...rest }, NOW)).toMatchObject(expected);
  });
});
