/** Every clock of policy.md §2 that a seller has to mind, as the shipped pack has it. 2026-11-23 is a Monday. */
import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../../utils/deadlines/deadline';
import type { OrderFact } from '../../../utils/page/facts';
import { calendar, RULES, ruleOf } from './shipped';

type Dates = OrderFact['dates'];
const read = (rule: string, page: string | null, state: string | null | undefined, dates: Dates) =>
  deadlineOf(ruleOf(rule), { orderNumber: '1', dates, ...(state !== undefined && { state }) }, calendar, page);
const unreadable = (why: string) => ({ is: 'unreadable', why });
const NOT_STARTED = { is: 'not-started' };

describe('a due date', () => {
  it.each<[rule: string, page: string, state: string, dates: Dates, due: string, earliest: string | undefined]>([
    ['deposit', 'deposits', 'deposit-waiting', { 'ordered-at': '2026-11-23T00:00' }, '2026-11-24', undefined],
    ['deposit', 'deposits', 'deposit-waiting', { 'ordered-at': '2026-11-23T23:59' }, '2026-11-24', undefined],
    ['deposit', 'deposits', 'deposit-waiting', { 'ordered-at': '2026-11-27' }, '2026-11-28', undefined],
    ['deposit', 'deposits', 'deposit-waiting', { 'ordered-at': '2026-12-31' }, '2027-01-01', undefined],
    ['deposit', 'deposits', 'deposit-waiting', { 'ordered-at': '2027-12-31' }, '2028-01-01', undefined],
    [
      'deposit',
      'deposits',
      'deposit-waiting',
      { 'ordered-at': '2026-11-23', 'deposit-due': '2026-11-25T18:00' },
      '2026-11-25T18:00',
      undefined,
    ],
    [
      'cancel-decision',
      'cancels',
      'cancel-requested',
      { 'cancel-requested-at': '2026-11-23' },
      '2026-11-29',
      '2026-11-28',
    ],
    [
      'cancel-decision',
      'cancels',
      'cancel-requested',
      { 'claim-requested-at': '2026-11-23T09:30' },
      '2026-11-29',
      '2026-11-28',
    ],
    [
      'cancel-decision',
      'cancels',
      'cancel-requested',
      { 'cancel-requested-at': '2026-12-28' },
      '2027-01-03',
      '2027-01-02',
    ],
    [
      'cancel-decision',
      'cancels',
      'cancel-requested',
      { 'claim-requested-at': '2026-11-01', 'cancel-requested-at': '2026-11-23' },
      '2026-11-29',
      '2026-11-28',
    ],
    [
      'cancel-decision',
      'cancels',
      'cancel-requested',
      { 'claim-due': '2026-11-27', 'cancel-requested-at': '2026-11-23' },
      '2026-11-27',
      undefined,
    ],
    ['return-decision', 'returns', 'return-collected', { 'collected-at': '2026-11-23' }, '2026-11-30', '2026-11-29'],
    ['return-decision', 'returns', 'return-held', { 'collected-at': '2026-09-23' }, '2026-09-30', '2026-09-29'],
    [
      'return-decision',
      'returns',
      'return-collected',
      { 'return-due': '2026-11-26', 'collected-at': '2026-11-23' },
      '2026-11-26',
      undefined,
    ],
    ['exchange-decision', 'exchanges', 'exchange-collected', { 'exchange-due': '2026-11-26' }, '2026-11-26', undefined],
    [
      'exchange-decision',
      'exchanges',
      'exchange-held',
      { 'claim-due': '2026-11-26T18:00' },
      '2026-11-26T18:00',
      undefined,
    ],
    [
      'inquiry-answer',
      'inquiries',
      'inquiry-waiting',
      { 'inquiry-received-at': '2026-11-23T11:02' },
      '2026-11-28',
      '2026-11-27',
    ],
    [
      'inquiry-answer',
      'inquiries',
      'inquiry-waiting',
      { 'inquiry-due': '2026-11-25', 'inquiry-received-at': '2026-11-23' },
      '2026-11-25',
      undefined,
    ],
    ['dispatch', 'orders', 'paid', { 'dispatch-due': '2026-11-26' }, '2026-11-26', undefined],
    [
      'dispatch',
      'orders',
      'delay-noticed',
      { 'dispatch-due': '2026-11-26T23:59', 'paid-at': '2026-11-23' },
      '2026-11-26T23:59',
      undefined,
    ],
  ])('%s on %s in %s, %j: %s', (rule, page, state, dates, due, earliest) => {
    const reading = read(rule, page, state, dates);
    expect(reading).toMatchObject({ is: 'open', due });
    expect('earliest' in reading ? reading.earliest : undefined).toBe(earliest);
  });
});

describe('a date that cannot be told', () => {
  it.each<[rule: string, page: string | null, state: string | null | undefined, dates: Dates, reading: object]>([
    // No date: the clock runs unseen, or has not begun.
    ['deposit', 'deposits', 'deposit-waiting', {}, unreadable('column')],
    ['deposit', 'deposits', null, {}, unreadable('column')],
    ['cancel-decision', 'cancels', 'cancel-requested', {}, unreadable('column')],
    ['cancel-decision', 'cancels', 'cancel-processing', {}, unreadable('column')],
    ['cancel-decision', 'cancels', undefined, {}, unreadable('column')],
    ['return-decision', 'returns', 'return-collected', {}, unreadable('column')],
    ['return-decision', 'returns', 'return-held', {}, unreadable('column')],
    ['return-decision', 'returns', 'return-collecting', {}, NOT_STARTED],
    ['return-decision', 'returns', null, {}, unreadable('column')],
    ['inquiry-answer', 'inquiries', 'inquiry-waiting', {}, unreadable('column')],
    ['inquiry-answer', 'inquiries', null, {}, unreadable('column')],
    ['dispatch', 'orders', 'paid', {}, unreadable('column')],
    ['dispatch', 'orders', 'paid', { 'paid-at': '2026-11-23' }, unreadable('column')],
    // Nobody has published how long an exchange may take: its collection leads to no date.
    ['exchange-decision', 'exchanges', 'exchange-collected', { 'collected-at': '2026-11-23' }, unreadable('column')],
    [
      'exchange-decision',
      'exchanges',
      'exchange-collected',
      { 'exchange-collected-at': '2026-11-23' },
      unreadable('column'),
    ],
    ['exchange-decision', 'exchanges', 'exchange-held', {}, unreadable('column')],
    ['exchange-decision', 'exchanges', 'return-collected', {}, unreadable('column')],
    ['exchange-decision', 'exchanges', null, {}, unreadable('column')],
    // Nor from which day on one is late.
    ['exchange-decision', 'exchanges', 'exchange-requested', {}, unreadable('column')],
    ['exchange-decision', 'exchanges', 'exchange-collecting', {}, unreadable('column')],
    // A date that is there and no certain one is not passed over for one that may lead further.
    ['deposit', 'deposits', 'deposit-waiting', { 'deposit-due': null, 'ordered-at': '2026-11-23' }, unreadable('date')],
    ['cancel-decision', 'cancels', 'cancel-requested', { 'cancel-requested-at': null }, unreadable('date')],
    [
      'cancel-decision',
      'cancels',
      'cancel-requested',
      { 'cancel-requested-at': null, 'claim-requested-at': '2026-11-23' },
      unreadable('date'),
    ],
    ['return-decision', 'returns', 'return-collected', { 'collected-at': null }, unreadable('date')],
    [
      'return-decision',
      'returns',
      'return-collected',
      { 'claim-due': null, 'collected-at': '2026-11-23' },
      unreadable('date'),
    ],
    ['inquiry-answer', 'inquiries', 'inquiry-waiting', { 'inquiry-received-at': null }, unreadable('date')],
    ['exchange-decision', 'exchanges', 'exchange-collected', { 'claim-due': null }, unreadable('date')],
    ['dispatch', 'orders', 'paid', { 'dispatch-due': null }, unreadable('date')],
    // What a column means depends on the screen, unless the state says it.
    ['return-decision', 'exchanges', 'return-requested', { 'claim-due': '2026-11-26' }, NOT_STARTED],
    ['deposit', null, null, { 'ordered-at': '2026-11-23' }, unreadable('column')],
  ])('%s on %s in %s, %j: %j', (rule, page, state, dates, reading) => {
    expect(read(rule, page, state, dates)).toEqual(reading);
  });
});

/** Every date there is, so that only the state decides. */
const EVERY = Object.fromEntries(RULES.flatMap(({ due }) => due.map(({ column }) => [column, '2026-11-23'])));

describe.each<[rule: string, page: string, open: string[]]>([
  ['deposit', 'deposits', ['deposit-waiting']],
  ['cancel-decision', 'cancels', ['cancel-requested', 'cancel-processing', 'refund-processing', 'refund-failed']],
  [
    'return-decision',
    'returns',
    ['return-requested', 'return-collecting', 'return-collected', 'return-held', 'exchange-done'],
  ],
  [
    'exchange-decision',
    'exchanges',
    ['exchange-requested', 'exchange-collecting', 'exchange-collected', 'exchange-held'],
  ],
  ['inquiry-answer', 'inquiries', ['inquiry-waiting']],
  [
    'dispatch',
    'orders',
    [
      'paid',
      'confirmed',
      'preparing',
      'dispatch-delayed',
      'delay-noticed',
      'cancel-requested',
      'cancel-rejected',
      'cancel-withdrawn',
    ],
  ],
])('the clock of %s', (rule, page, open) => {
  it.each(open)('runs in %s', (state) => {
    expect(read(rule, page, state, EVERY)).toMatchObject({ is: 'open' });
  });

  it('runs in a state that nobody knows', () => {
    expect(read(rule, page, null, EVERY)).toMatchObject({ is: 'open' });
    expect(read(rule, page, undefined, EVERY)).toMatchObject({ is: 'open' });
  });

  it.each(ruleOf(rule).closed)('is over in %s, whatever dates there are', (state) => {
    expect(read(rule, page, state, EVERY)).toEqual({ is: 'closed' });
    expect(read(rule, page, state, {})).toEqual({ is: 'closed' });
  });
});

describe('every rule', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s opens no state that it closes', (_, rule) => {
    expect(rule.opens.filter((state) => rule.closed.includes(state))).toEqual([]);
  });

  it('with a penalty says what is not known of it', () => {
    for (const { penalty } of RULES) if (penalty && !penalty.points) expect(penalty.note).toContain('미확인');
  });
});
