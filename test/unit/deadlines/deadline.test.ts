import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../../utils/deadlines/calendar';
import { deadlineOf } from '../../../utils/deadlines/deadline';
import { KOREAN_HOLIDAYS } from '../../../utils/deadlines/holidays';
import type { OrderFact } from '../../../utils/page/facts';
import { DUE_RULE, plus, RULE } from './rule';

const calendar = createCalendar(KOREAN_HOLIDAYS);
const fact = (state: string | null | undefined, dates: OrderFact['dates']): OrderFact => ({
  orderNumber: '1',
  ...(state !== undefined && { state }),
  dates,
});
const open = (due: string) => expect.objectContaining({ is: 'open', due });
const unreadable = (why: string) => ({ is: 'unreadable', why });
const CLOSED = { is: 'closed' };
const NOT_STARTED = { is: 'not-started' };

describe('a rule that counts from a date', () => {
  it.each([
    ['in an open state', 'collected', open('2026-11-30')],
    ['in a state the rule does not name', 'collecting', open('2026-11-30')],
    ['in a state the pack does not know', null, open('2026-11-30')],
    ['without a state on the screen', undefined, open('2026-11-30')],
    ['in a closed state', 'done', CLOSED],
    ['in another closed state', 'withdrawn', CLOSED],
  ])('with the date, %s', (_, state, reading) => {
    expect(deadlineOf(RULE, fact(state, { 'collected-at': '2026-11-23' }), calendar)).toEqual(reading);
  });

  it.each([
    ['in an open state', 'collected', unreadable('column')],
    ['in a state the rule does not name', 'collecting', NOT_STARTED],
    ['in a state the pack does not know', null, unreadable('column')],
    ['without a state on the screen', undefined, unreadable('column')],
    ['in a closed state', 'done', CLOSED],
  ])('without the date, %s', (_, state, reading) => {
    expect(deadlineOf(RULE, fact(state, { 'paid-at': '2026-11-23' }), calendar)).toEqual(reading);
  });

  it.each([
    ['in an open state', 'collected', unreadable('date')],
    ['in a state the rule does not name', 'collecting', unreadable('date')],
    ['in a state the pack does not know', null, unreadable('date')],
    ['without a state on the screen', undefined, unreadable('date')],
    ['in a closed state', 'done', CLOSED],
  ])('with an uncertain date, %s', (_, state, reading) => {
    expect(deadlineOf(RULE, fact(state, { 'collected-at': null }), calendar)).toEqual(reading);
  });

  it.each(['', '내일', '2026-02-30', '2026-11-23T25:00', '2026-11-23 14:00'])(
    'takes %j, which the reader never writes, for no date',
    (read) => {
      expect(deadlineOf(RULE, fact('collected', { 'collected-at': read }), calendar)).toEqual(unreadable('date'));
    },
  );

  it('tells the day before too where nobody knows whether the first day counts', () => {
    const unsure = plus(7, '일', '미확인');
    const order = fact('collected', { 'collected-at': '2026-11-24' });
    expect(deadlineOf(unsure, order, calendar)).toMatchObject({ due: '2026-12-01', earliest: '2026-11-30' });
    expect(deadlineOf(plus(7, '일'), order, calendar)).not.toHaveProperty('earliest');
  });

  it('says what it was computed from', () => {
    expect(deadlineOf(RULE, fact('collected', { 'collected-at': '2026-11-23T14:03' }), calendar)).toEqual({
      is: 'open',
      due: '2026-11-30',
      basis: { column: 'collected-at', read: '2026-11-23T14:03', plus: { value: 7, unit: '일', status: '확인' } },
    });
  });

  it.each([
    ['calendar days over a weekend', 7, '일', '2026-11-23T23:59', '2026-11-30'],
    ['no day at all', 0, '일', '2026-11-23T14:03', '2026-11-23'],
    ['business days over a weekend', 3, '영업일', '2026-11-26', '2026-12-01'],
    ['business days over a long holiday', 1, '영업일', '2026-09-23', '2026-09-28'],
    ['calendar days over a long holiday', 1, '일', '2026-09-23', '2026-09-24'],
  ] as const)('adds %s', (_, value, unit, read, due) => {
    expect(deadlineOf(plus(value, unit), fact(null, { 'collected-at': read }), calendar)).toEqual(open(due));
  });

  it('cannot count business days into a year without a table, but calendar days', () => {
    const order = fact(null, { 'collected-at': '2027-12-30' });
    expect(deadlineOf(plus(3, '영업일'), order, calendar)).toEqual(unreadable('calendar'));
    expect(deadlineOf(plus(3, '일'), order, calendar)).toEqual(open('2028-01-02'));
  });

  it('lets other errors through', () => {
    const broken = { ...calendar, addBusinessDays: () => expect.fail('broken') };
    expect(() => deadlineOf(plus(3, '영업일'), fact(null, { 'collected-at': '2026-11-23' }), broken)).toThrow('broken');
  });
});

describe('a rule whose column is the due date', () => {
  it.each([
    ['a day', 'paid', { 'ship-due': '2026-11-24' }, open('2026-11-24')],
    ['a minute', 'paid', { 'ship-due': '2026-11-24T18:00' }, open('2026-11-24T18:00')],
    ['a day without a state', undefined, { 'ship-due': '2026-11-24' }, open('2026-11-24')],
    ['nothing, in a known state', 'paid', {}, unreadable('column')],
    ['nothing, in an unknown state', null, {}, unreadable('column')],
    ['nothing, without a state', undefined, {}, unreadable('column')],
    ['nothing, when it is over', 'done', {}, CLOSED],
    ['what is no date', 'paid', { 'ship-due': null }, unreadable('date')],
  ])('on %s', (_, state, dates, reading) => {
    expect(deadlineOf(DUE_RULE, fact(state, dates as OrderFact['dates']), calendar)).toEqual(reading);
  });

  it('that names its states asks for the date in these only', () => {
    const rule = { ...DUE_RULE, opens: ['paid'] };
    expect(deadlineOf(rule, fact('paid', {}), calendar)).toEqual(unreadable('column'));
    expect(deadlineOf(rule, fact('shipped', {}), calendar)).toEqual(NOT_STARTED);
  });
});
