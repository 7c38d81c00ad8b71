import { describe, expect, it } from 'vitest';
import { replyFinder } from '../../../entrypoints/background/fitting-replies';
import type { SeenOrder } from '../../../utils/deadlines/seen';

const BASIS = { source: 'https://help.example/1', checked: '2026-11-01', status: '확인' } as const;
const reply = (id: string, pages: string[], states: string[]) => ({
  ...{ id, title: id, when: '', pages, states, text: '', articles: [] },
  ...BASIS,
});
const REPLIES = [
  reply('late', ['orders'], ['paid', 'packing']),
  reply('sold-out', ['orders', 'cancels'], ['paid']),
  reply('received', ['returns'], ['paid']),
];
const WORDS = {
  columns: [],
  states: [{ id: 'paid', name: '결제 완료', also: [] }],
  buttons: [],
  screens: [],
  counts: [],
};
const row = (rest: Partial<SeenOrder> = {}): SeenOrder => ({
  ...{ orderNumber: '100001', state: 'paid', dates: {}, page: 'orders', seenAt: 5 },
  ...rest,
});
/** What fits a deadline of the first row. */
const fitting = (...rows: SeenOrder[]) => replyFinder(rows, WORDS, REPLIES)(rows[0] as never);

describe('ready replies', () => {
  it('fit by page and state', () => {
    expect(fitting(row())).toEqual({ state: '결제 완료', replies: ['late', 'sold-out'] });
    expect(fitting(row({ page: 'cancels' })).replies).toEqual(['sold-out']);
    expect(fitting(row({ state: 'packing' })).replies).toEqual(['late']);
  });

  it.each<[string, SeenOrder[]]>([
    ['a state that the pack doesn’t know', [row({ state: null })]],
    ['a row without a state', [row({ state: undefined as never })]],
    ['a state that none is for', [row({ state: 'done' })]],
    ['a screen that nobody knows', [row({ page: null })]],
    ['rows of one number in several states', [row(), row({ state: 'packing' })]],
  ])('are none for %s', (_, rows) => {
    expect(fitting(...rows).replies).toEqual([]);
  });

  it('go by the view that the deadline was read from', () => {
    expect(
      fitting(row(), row({ state: 'packing', seenAt: 4 }), row({ state: 'packing', page: 'returns' })).replies,
    ).toEqual(['late', 'sold-out']);
  });
});
