import { expect, it } from 'vitest';
import { seenCounts } from '../../../entrypoints/background/seen-counts';
import type { SeenOrder } from '../../../utils/deadlines/seen';

const WORDS = {
  counts: [
    { id: 'asked', name: '반품요청', also: [] },
    { id: 'late', name: '발송지연', also: [] },
  ],
  states: [
    { id: 'asked', name: '반품 요청중', also: [] },
    { id: 'done', name: '반품완료', also: [] },
  ],
};
const row = (state: string | null | undefined, rest: Partial<SeenOrder> = { itemNumber: '200001' }): SeenOrder => ({
  orderNumber: '100001',
  dates: {},
  page: 'returns',
  seenAt: 1,
  ...(state !== undefined && { state }),
  ...rest,
});
const asked = (value: number) => [{ label: 'asked', value }];

it.each<[string, SeenOrder[], number | undefined]>([
  ['two of three', [row('asked'), row('asked'), row('done')], 2],
  ['inquiries', [row('asked', { numberIs: 'inquiry' })], 1],
  ['as many as there are', [row('asked'), row('asked'), row('asked')], undefined],
  ['rows whose state may be that', [row('asked'), row(null), row(undefined)], undefined],
  ['rows of orders, which may be several goods each', [row('asked', {})], undefined],
  ['some rows of orders', [row('asked'), row('asked', {})], undefined],
  ['none of them in a list of others', [row('done'), row(null)], undefined],
  ['no rows', [], undefined],
])('of a count of three is told what of it was surely not seen: %s', (_, rows, seen) => {
  expect(seenCounts(asked(3), rows, WORDS)).toEqual([
    { name: '반품요청', value: 3, ...(seen !== undefined && { seen }) },
  ]);
});

it('what is no state is compared with no rows', () => {
  expect(seenCounts([{ label: 'late', value: 3 }], [row('asked')], WORDS)).toEqual([{ name: '발송지연', value: 3 }]);
});

it('what the pack no longer knows is not told', () => {
  expect(seenCounts([{ label: 'gone', value: 3 }], [row('asked')], WORDS)).toEqual([]);
});
