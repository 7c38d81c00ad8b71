/** The shipped rules on rows of a screen that nobody knows: what a column means is then for the row's state to say. */
import { describe, expect, it } from 'vitest';
import { readDeadlines } from '../../../utils/deadlines/radar';
import type { OrderFact } from '../../../utils/page/facts';
import { kst } from './rule';
import { calendar, RULES, STATES } from './shipped';

type Dates = OrderFact['dates'];

describe('on a screen that nobody knows', () => {
  const told = (state: string | null, dates: Dates) => {
    const facts = { page: null, orders: [{ orderNumber: '1', state, dates }] };
    const { warnings, unreadable: unread } = readDeadlines(RULES, facts, kst('2026-11-23'), calendar);
    return [...warnings.map(({ kind, due }) => `${kind} ${due}`), ...unread.map(({ kind, why }) => `${kind} ${why}`)];
  };

  it.each<[string | null, Dates, string[]]>([
    ['return-collected', { 'collected-at': '2026-11-23' }, ['반품 처리 기한 2026-11-30']],
    ['exchange-collected', { 'collected-at': '2026-11-23' }, ['교환 처리 기한 column']],
    ['exchange-collected', { 'claim-due': '2026-11-25' }, ['교환 처리 기한 2026-11-25']],
    ['cancel-requested', { 'claim-requested-at': '2026-11-23' }, ['취소 승인 기한 2026-11-29']],
    ['return-requested', { 'claim-requested-at': '2026-11-23' }, []],
    ['inquiry-waiting', { 'inquiry-received-at': '2026-11-23' }, ['문의 답변 기한 2026-11-28']],
    [null, { 'inquiry-received-at': '2026-11-23' }, []],
    ['return-requested', { 'inquiry-received-at': '2026-11-23' }, []],
    ['deposit-waiting', { 'ordered-at': '2026-11-23' }, ['입금 기한 2026-11-24']],
    ['paid', { 'ordered-at': '2026-11-23', 'paid-at': '2026-11-23' }, []],
    [null, { 'ordered-at': '2026-11-23', 'paid-at': '2026-11-23' }, []],
    [null, { 'claim-requested-at': '2026-11-23' }, []],
    [null, { 'dispatch-due': '2026-11-25' }, ['발송기한 2026-11-25']],
    [null, { 'cancel-requested-at': '2026-11-23' }, ['취소 승인 기한 2026-11-29']],
  ])('%s with %j: %j', (state, dates, kinds) => {
    expect(told(state, dates)).toEqual(kinds);
  });

  it('no state of one kind of claim is taken for another kind', () => {
    for (const state of STATES.filter((one) => one.startsWith('exchange-'))) {
      const kinds = told(state, { 'collected-at': '2026-11-23', 'inquiry-received-at': '2026-11-23' });
      expect(kinds.every((kind) => kind.startsWith('교환'))).toBe(true);
    }
  });
});
