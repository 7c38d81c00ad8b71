import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar, weekday } from '../../../utils/deadlines/calendar';
import { workdaysOf } from '../../../utils/deadlines/days-off';
import { KOREAN_HOLIDAYS } from '../../../utils/deadlines/holidays';
import { waitingRows } from '../../../utils/deadlines/own-lengths';
import { readSeenOrders, type SeenOrder } from '../../../utils/deadlines/seen';
import { DUE_RULE, kst, plus } from './rule';

const calendar = createCalendar(KOREAN_HOLIDAYS);
const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-11-${String(date).padStart(2, '0')}`);
const daysOff = fc.record({
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 4 }),
  days: fc.uniqueArray(day, { maxLength: 5 }),
});

describe('a seller’s workdays', () => {
  it('are the country’s without the days off', () => {
    fc.assert(
      fc.property(daysOff, day, (off, one) => {
        const isOff = off.days.includes(one) || off.weekdays.includes(weekday(one));
        expect(workdaysOf(KOREAN_HOLIDAYS, off).isBusinessDay(one)).toBe(calendar.isBusinessDay(one) && !isOff);
      }),
    );
  });

  it('leave less time, and never another due day', () => {
    const rule = { ...plus(3, '영업일'), pages: ['orders'] };
    fc.assert(
      fc.property(daysOff, day, day, (off, collected, today) => {
        const rows: SeenOrder[] = [
          { orderNumber: '1', state: 'collected', dates: { 'collected-at': collected }, page: 'orders', seenAt: 1 },
        ];
        const read = (workdays = calendar) =>
          readSeenOrders([rule], rows, kst(today), calendar, { workdays }).warnings[0];
        const [with_, without] = [read(workdaysOf(KOREAN_HOLIDAYS, off)), read()];
        expect(with_?.due).toBe(without?.due);
        expect(Math.abs(with_?.left?.businessDays ?? 0)).toBeLessThanOrEqual(
          Math.abs(without?.left?.businessDays ?? 0),
        );
      }),
    );
  });

  it('stay unknown in a year without a table', () => {
    expect(() => workdaysOf(KOREAN_HOLIDAYS, { weekdays: [1], days: [] }).isBusinessDay('2040-11-20')).toThrow('2040');
  });
});

describe('rows that wait for a length of the seller’s own', () => {
  const rule = {
    ...DUE_RULE,
    due: [{ column: 'ship-due' }, { column: 'paid-at', pages: ['orders'], own: true as const }],
  };
  const row = (dates: SeenOrder['dates'], rest: Partial<SeenOrder> = {}): SeenOrder => ({
    orderNumber: '1',
    state: 'paid',
    page: 'orders',
    seenAt: 1,
    dates,
    ...rest,
  });

  it.each<[string, SeenOrder, number]>([
    ['has no column for the due date', row({ 'paid-at': '2026-11-23' }), 1],
    ['shows the due date', row({ 'paid-at': '2026-11-23', 'ship-due': '2026-11-25' }), 0],
    ['shows one that can’t be read', row({ 'paid-at': '2026-11-23', 'ship-due': null }), 0],
    ['has no date to count from', row({}), 0],
    ['is finished', row({ 'paid-at': '2026-11-23' }, { state: 'done' }), 0],
    ['stands where the column may mean something else', row({ 'paid-at': '2026-11-23' }, { page: 'settlement' }), 0],
  ])('where a row %s', (_, one, count) => {
    expect(waitingRows(rule, [one])).toBe(count);
  });

  it('are none of a rule that takes no such length', () => {
    expect(waitingRows(DUE_RULE, [row({ 'paid-at': '2026-11-23' })])).toBe(0);
  });
});
