/** The shipped rules on an order that two screens of claims tell of: what one says of the other's. */
import { describe, expect, it } from 'vitest';
import { readSeenOrders, type SeenOrder } from '../../../utils/deadlines/seen';
import type { OrderFact } from '../../../utils/page/facts';
import { kst } from './rule';
import { calendar, RULES } from './shipped';

type View = [page: string, state: string, dates: OrderFact['dates']];

/** What the seller is told after the views, one a minute. */
function told(...views: View[]): string[] {
  const seen = views.map(
    ([page, state, dates], at): SeenOrder => ({ orderNumber: '1', page, state, dates, seenAt: at }),
  );
  const { warnings, unreadable } = readSeenOrders(RULES, seen, kst('2026-11-24'), calendar);
  return [...warnings.map(({ kind, due }) => `${kind} ${due}`), ...unreadable.map(({ kind, why }) => `${kind} ${why}`)];
}

const COLLECTED = { 'collected-at': '2026-11-23' };
const RETURN: View = ['returns', 'return-collected', COLLECTED];
const EXCHANGE: View = ['exchanges', 'exchange-collected', { 'claim-due': '2026-11-26' }];

describe('a claim that turned into another', () => {
  it.each<[View, View, string[]]>([
    [RETURN, ['returns', 'return-to-exchange', COLLECTED], []],
    // What is on its way as an exchange is no return any more.
    [RETURN, ['exchanges', 'exchange-requested', {}], ['교환 처리 기한 column']],
    // A return may follow an exchange that is done, so this does not say that it is over.
    [RETURN, ['exchanges', 'exchange-done', {}], ['반품 처리 기한 2026-11-30']],
    [EXCHANGE, ['exchanges', 'exchange-to-return', {}], []],
    [EXCHANGE, ['returns', 'return-approved', {}], []],
    [EXCHANGE, ['returns', 'return-done', {}], []],
    [EXCHANGE, ['returns', 'return-rejected', {}], ['교환 처리 기한 2026-11-26']],
  ])('%j, then %j: %j', (first, second, kinds) => {
    expect(told(first, second)).toEqual(kinds);
  });
});

describe('a claim on a screen that is not its own', () => {
  it.each<[View, string[]]>([
    [['orders', 'cancel-requested', { 'cancel-requested-at': '2026-11-23' }], ['취소 승인 기한 2026-11-29']],
    [['orders', 'return-collected', COLLECTED], ['반품 처리 기한 2026-11-30']],
    [['orders', 'exchange-requested', {}], ['교환 처리 기한 column']],
    // What an exchange's screen calls collected or held is the exchange.
    [['exchanges', 'return-collected', COLLECTED], ['교환 처리 기한 column']],
    [['exchanges', 'return-held', COLLECTED], ['교환 처리 기한 column']],
  ])('%j: %j', (view, kinds) => {
    expect(told(view).filter((kind) => !kind.startsWith('발송기한'))).toEqual(kinds);
  });
});
