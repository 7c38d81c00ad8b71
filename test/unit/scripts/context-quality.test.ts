import { describe, expect, it } from 'vitest';
import { contextQuality, type Judged, ndcg } from '../../../scripts/context-quality';

const judged = (expectPage: string | null, found: string | null, right: string[], shown: string[]): Judged => ({
  page: { expect: expectPage, found },
  expect: right,
  found: shown,
});

describe('the gain of the first five', () => {
  it.each<[string, string[], string[], number]>([
    ['all right, in any order', ['a', 'b'], ['b', 'a', 'x'], 1],
    ['none of them', ['a'], ['x', 'y'], 0],
    ['nothing is shown', ['a'], [], 0],
    ['one of two, and second', ['a', 'b'], ['x', 'a'], 1 / Math.log2(3) / (1 + 1 / Math.log2(3))],
    ['only the sixth', ['a'], ['1', '2', '3', '4', '5', 'a'], 0],
    ['more right ones than there is room for', ['1', '2', '3', '4', '5', '6'], ['2', '3', '4', '5', '6'], 1],
    ['nothing could be right', [], ['x'], 1],
  ])('%s', (_, expect_, found, gain) => {
    expect(ndcg({ expect: expect_, found })).toBeCloseTo(gain);
  });
});

it('an unknown page is not right where it is one, and not wrong either; a page where there is none is wrong', () => {
  const quality = contextQuality([
    judged('returns', 'returns', ['a'], ['a']),
    judged('returns', null, ['a'], ['x', 'a']),
    judged('returns', 'orders', ['a'], ['x']),
    judged(null, 'orders', [], ['x']),
  ]);
  expect(quality).toMatchObject({ screens: 4, pageRight: 0.25, pageWrong: 2, firstRight: 1 / 3 });
  expect(quality['ndcg@5']).toBeCloseTo((1 + 1 / Math.log2(3)) / 3);
});
