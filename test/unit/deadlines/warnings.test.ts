import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../../utils/deadlines/calendar';
import { deadlineOf } from '../../../utils/deadlines/deadline';
import { KOREAN_HOLIDAYS } from '../../../utils/deadlines/holidays';
import { readDeadlines } from '../../../utils/deadlines/radar';
import { isUrgent, toWarning, type Warning } from '../../../utils/deadlines/warnings';
import { dueText, timeLeft } from '../../../utils/deadlines/wording';
import type { OrderFact } from '../../../utils/page/facts';
import { DUE_RULE, kst, plus, RULE } from './rule';

const calendar = createCalendar(KOREAN_HOLIDAYS);

function warn(due: string, now: string, fact: Partial<OrderFact> = {}): Warning {
  const order = { orderNumber: '1', dates: { 'ship-due': due }, ...fact };
  const reading = deadlineOf(DUE_RULE, order, calendar);
  if (reading.is !== 'open') throw new Error(reading.is);
  return toWarning(DUE_RULE, order, reading, kst(now), calendar);
}

describe('a warning says how much time is left', () => {
  it.each([
    // 2026-11-23 is a Monday.
    ['2026-11-30', '2026-11-23', 'later', '5영업일 남음'],
    ['2026-11-27', '2026-11-23', 'later', '4영업일 남음'],
    ['2026-11-26', '2026-11-23', 'soon', '3영업일 남음'],
    ['2026-11-25', '2026-11-23', 'soon', '2영업일 남음'],
    ['2026-11-24', '2026-11-23', 'tomorrow', '1영업일 남음'],
    ['2026-11-23', '2026-11-23T00:00', 'today', '오늘까지'],
    ['2026-11-23', '2026-11-23T23:59', 'today', '오늘까지'],
    ['2026-11-23', '2026-11-24T00:00', 'overdue', '1영업일 지남'],
    ['2026-11-23', '2026-11-25', 'overdue', '2영업일 지남'],
    ['2026-11-23T18:00', '2026-11-23T17:59', 'today', '오늘까지'],
    ['2026-11-23T18:00', '2026-11-23T18:00', 'today', '오늘까지'],
    ['2026-11-23T18:00', '2026-11-23T18:01', 'overdue', '오늘 지남'],
    ['2026-11-20', '2026-11-21', 'overdue', '1일 지남'],
    ['2026-11-20', '2026-11-23T00:00', 'overdue', '1영업일 지남'],
    ['2026-11-22', '2026-11-21', 'tomorrow', '내일까지'],
    ['2026-11-22', '2026-11-20', 'tomorrow', '2일 남음'],
    ['2026-11-20', '2026-11-22', 'overdue', '2일 지남'],
    ['2026-11-23', '2026-11-20', 'tomorrow', '1영업일 남음'],
    ['2026-11-23', '2026-11-21', 'tomorrow', '1영업일 남음'],
    ['2026-09-29', '2026-09-23', 'soon', '2영업일 남음'],
    ['2026-11-21', '2026-11-21', 'today', '오늘까지'],
    ['2027-01-04', '2026-12-31', 'tomorrow', '1영업일 남음'],
    ['2028-01-03', '2027-12-31', 'soon', '영업일을 계산할 수 없음'],
    ['2028-01-01', '2027-12-31', 'tomorrow', '영업일을 계산할 수 없음'],
    ['2028-01-13', '2027-12-31', 'soon', '영업일을 계산할 수 없음'],
    ['2028-01-14', '2027-12-31', 'later', '영업일을 계산할 수 없음'],
    ['2027-12-31', '2028-01-03', 'overdue', '영업일을 계산할 수 없음'],
    ['2028-01-03', '2028-01-03', 'today', '오늘까지'],
  ])('due %s, seen %s: %s, %s', (due, now, urgency, text) => {
    const warning = warn(due, now);
    expect([warning.urgency, timeLeft(warning)]).toEqual([urgency, text]);
  });

  it('and which order it is about, and what was not seen', () => {
    expect(warn('2026-11-24', '2026-11-23', { itemNumber: '1-1', state: 'paid' })).toEqual({
      rule: 'shipping',
      kind: '발송기한',
      orderNumber: '1',
      itemNumber: '1-1',
      due: '2026-11-24',
      basis: { column: 'ship-due', read: '2026-11-24' },
      left: { businessDays: 1 },
      calendarDays: 1,
      urgency: 'tomorrow',
      stateKnown: true,
    });
    expect(warn('2026-11-24', '2026-11-23', { state: null })).toMatchObject({ stateKnown: false });
    expect(warn('2026-11-24', '2026-11-23')).not.toHaveProperty('itemNumber');
    expect(warn('2028-01-03', '2027-12-31').left).toBeNull();
  });

  it('never as minus nothing', () => {
    expect(warn('2026-11-20', '2026-11-21').left).toEqual({ businessDays: 0 });
  });
});

describe('the due date', () => {
  it.each([
    ['2026-11-24', '11월 24일(화)'],
    ['2026-11-24T18:00', '11월 24일(화) 18:00'],
    ['2026-01-05', '1월 5일(월)'],
    ['2027-01-04', '2027년 1월 4일(월)'],
    ['2025-12-31T09:05', '2025년 12월 31일(수) 09:05'],
  ])('%s is written %s', (due, text) => {
    expect(dueText(due, kst('2026-11-23'))).toBe(text);
  });

  it('is of this year by the clocks of Korea', () => {
    expect(dueText('2027-01-04', Date.parse('2026-12-31T15:00Z'))).toBe('1월 4일(월)');
  });
});

describe('a deadline of which nobody knows whether the first day counts', () => {
  const rule = plus(7, '일', '미확인');
  const on = (now: string) => {
    const orders = [{ orderNumber: '1', state: 'collected', dates: { 'collected-at': '2026-11-18' } }];
    return readDeadlines([rule], { page: 'returns', orders }, kst(now), calendar).warnings[0];
  };

  it.each([
    // Due on Wednesday the 25th, or on the 24th where the 18th itself counts.
    ['2026-11-19', 'soon'],
    ['2026-11-23', 'tomorrow'],
    ['2026-11-24', 'today'],
    ['2026-11-25', 'today'],
    ['2026-11-26', 'overdue'],
  ])('is, on %s, as near as if it did: %s', (now, urgency) => {
    expect(on(now)).toMatchObject({ due: '2026-11-25', earliest: '2026-11-24', urgency });
  });

  it('says how far both days are', () => {
    expect(on('2026-11-23')).toMatchObject({
      ...{ left: { businessDays: 2 }, calendarDays: 2 },
      earliestIn: { left: { businessDays: 1 }, calendarDays: 1 },
    });
    expect(warn('2026-11-24', '2026-11-23')).not.toHaveProperty('earliestIn');
  });
});

describe('a deadline at which there is nothing to do', () => {
  const rule = { ...DUE_RULE, forInformation: true } as const;
  const on = (now: string, due: string) => {
    const orders = [{ orderNumber: '1', dates: { 'ship-due': due } }];
    return readDeadlines([rule], { page: 'orders', orders }, kst(now), calendar).warnings;
  };

  it('calls for nobody', () => {
    expect(on('2026-11-23', '2026-11-23').map(isUrgent)).toEqual([false]);
    expect([warn('2026-11-23', '2026-11-23'), warn('2026-11-24', '2026-11-23')].map(isUrgent)).toEqual([true, false]);
  });

  it.each([
    ['on a Friday, still on the Monday after it', '2026-11-20', '2026-11-23T23:59', '2026-11-24T00:00'],
    ['in a year without a table, for two weeks', '2028-01-03', '2028-01-17', '2028-01-18'],
  ])('is told once it is past %s, and then no more', (_, due, last, gone) => {
    expect(on(last, due)).toMatchObject([{ urgency: 'overdue' }]);
    expect(on(gone, due)).toEqual([]);
  });
});

describe('the radar', () => {
  const now = kst('2026-11-23');
  const radar = (page: string | null, orders: OrderFact[], rules = [RULE, DUE_RULE]) =>
    readDeadlines(rules, { page, orders }, now, calendar);
  const order = (orderNumber: string, due: string | null, rest: Partial<OrderFact> = {}): OrderFact => ({
    orderNumber,
    dates: { 'ship-due': due },
    ...rest,
  });

  it('shows the soonest first, then by order and item', () => {
    const orders = [
      order('3', '2026-11-25'),
      order('2', '2026-11-24'),
      order('1', '2026-11-24', { itemNumber: 'b' }),
      order('1', '2026-11-24', { itemNumber: 'a' }),
      order('9', '2026-11-24T18:00'),
    ];
    const shown = (list: OrderFact[]) =>
      radar('orders', list).warnings.map(({ orderNumber, itemNumber = '' }) => orderNumber + itemNumber);
    expect(shown(orders)).toEqual(['9', '1a', '1b', '2', '3']);
    expect(shown(orders.toReversed())).toEqual(shown(orders));
  });

  it('keeps rules to their pages', () => {
    const orders = [order('1', '2026-11-24')];
    expect(radar('orders', orders).warnings).toHaveLength(1);
    expect(radar('returns', orders).warnings).toHaveLength(0);
    expect(radar('returns', [order('1', '2026-11-24', { state: 'collected' })]).unreadable).toEqual([
      { orderNumber: '1', kind: '반품 처리 기한', why: 'column' },
    ]);
  });

  it('tells of a row whose clock surely runs on the pages of other rules too', () => {
    const dates = { 'collected-at': '2026-11-23' };
    const told = (state: string, rule = RULE) => {
      const { warnings, unreadable } = radar('orders', [{ orderNumber: '1', state, dates }], [rule]);
      return [...warnings, ...unreadable].length;
    };
    expect(told('collected')).toBe(1);
    expect(told('packing')).toBe(0);
    expect(told('collected', { ...RULE, states: ['requested'] })).toBe(0);
    expect(told('collected', { ...RULE, exceptOn: ['orders'] })).toBe(0);
  });

  it('goes by the columns on a page that it does not know', () => {
    const orders = [order('1', '2026-11-24', { state: 'paid' }), order('2', null), { orderNumber: '3', dates: {} }];
    const { warnings, unreadable } = radar(null, orders);
    expect(warnings.map(({ rule, orderNumber }) => [rule, orderNumber])).toEqual([['shipping', '1']]);
    expect(unreadable).toEqual([{ orderNumber: '2', kind: '발송기한', why: 'date' }]);
  });

  it('is not silent there of a row whose clock surely runs, though its date is nowhere', () => {
    const collected: OrderFact = { orderNumber: '1', state: 'collected', dates: {} };
    expect(radar(null, [collected]).unreadable).toEqual([{ orderNumber: '1', kind: '반품 처리 기한', why: 'column' }]);
    expect(radar(null, [{ ...collected, state: 'paid' }]).unreadable).toEqual([]);
  });

  it('leaves rows in a state of something else alone there, and warns of those in one that it does not know', () => {
    const rule = { ...DUE_RULE, states: ['paid'] };
    const kinds = (state: string | null) => radar(null, [order('1', '2026-11-24', { state })], [rule]).warnings.length;
    expect([kinds('paid'), kinds('exchanged'), kinds(null)]).toEqual([1, 0, 1]);
    expect(radar('orders', [order('1', '2026-11-24', { state: 'exchanged' })], [rule]).warnings).toHaveLength(1);
  });

  it('leaves out what is over or has not begun', () => {
    const orders = [order('1', '2026-11-24', { state: 'done' }), { orderNumber: '2', dates: {}, state: 'paid' }];
    expect(radar('orders', orders, [RULE, { ...DUE_RULE, opens: ['ready'] }])).toEqual({
      warnings: [],
      unreadable: [],
    });
  });

  it('says one thing once', () => {
    const orders = [order('1', '2026-11-24'), order('1', '2026-11-24'), order('2', null), order('2', null)];
    const { warnings, unreadable } = radar('orders', orders);
    expect([warnings.length, unreadable.length]).toEqual([1, 1]);
  });

  it('says when only the calendar is missing', () => {
    const late: OrderFact = { orderNumber: '1', dates: { 'collected-at': '2027-12-31' } };
    expect(radar('returns', [late], [plus(3, '영업일')]).unreadable).toEqual([
      { orderNumber: '1', kind: '반품 처리 기한', why: 'calendar' },
    ]);
  });
});
