import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar, kstDay, kstMinute } from '../../../utils/deadlines/calendar';
import { workdaysOf } from '../../../utils/deadlines/days-off';
import { KOREAN_HOLIDAYS } from '../../../utils/deadlines/holidays';
import { beforeEnd, nextNotice, noticesSince, type Told } from '../../../utils/deadlines/notices';
import { kst } from './rule';

const calendar = createCalendar(KOREAN_HOLIDAYS);
const MINUTE = 60_000;
const MORNING = { morning: '09:00', before: false };
const BEFORE = { morning: null, before: true };

const open = (due: string, rest: Partial<Told> = {}): Told => ({
  kind: '발송기한',
  orderNumber: '100001',
  due,
  urgency: 'today',
  ...rest,
});
const tell = (from: string, now: string, all: Told[], wishes = MORNING, workdays = calendar) =>
  noticesSince(kst(from), kst(now), all, wishes as never, workdays);

describe('the morning’s word', () => {
  it.each<[string, string, string, Told[], number]>([
    ['at its time', '2026-11-24T08:59', '2026-11-24T09:00', [open('2026-11-24')], 1],
    ['not before', '2026-11-24T08:00', '2026-11-24T08:59', [open('2026-11-24')], 0],
    ['once', '2026-11-24T09:00', '2026-11-24T09:01', [open('2026-11-24')], 0],
    ['when the computer wakes up', '2026-11-23T18:00', '2026-11-24T14:59', [open('2026-11-24')], 1],
    ['not when that is late', '2026-11-23T18:00', '2026-11-24T15:00', [open('2026-11-24')], 0],
    [
      'not where nothing is near',
      '2026-11-24T08:59',
      '2026-11-24T09:00',
      [open('2026-12-24', { urgency: 'later' })],
      0,
    ],
    ['of what is past', '2026-11-24T08:59', '2026-11-24T09:00', [open('2026-11-20', { urgency: 'overdue' })], 1],
    ['not on a Saturday', '2026-11-28T08:59', '2026-11-28T09:00', [open('2026-11-30', { urgency: 'tomorrow' })], 0],
    ['on a Saturday on which something ends', '2026-11-28T08:59', '2026-11-28T09:00', [open('2026-11-28')], 1],
    [
      'in a year that nobody knows',
      '2040-11-28T08:59',
      '2040-11-28T09:00',
      [open('2040-11-20', { urgency: 'overdue' })],
      1,
    ],
  ])('comes %s', (_, from, now, all, count) => {
    expect(tell(from, now, all)).toHaveLength(count);
  });

  it('rests on the seller’s own days off', () => {
    const workdays = workdaysOf(KOREAN_HOLIDAYS, { weekdays: [2], days: [] });
    const past = [open('2026-11-20', { urgency: 'overdue' })];
    expect(tell('2026-11-24T08:59', '2026-11-24T09:00', past, MORNING, workdays)).toEqual([]);
    expect(tell('2026-11-25T08:59', '2026-11-25T09:00', past, MORNING, workdays)).toHaveLength(1);
  });
});

describe('the word before a deadline’s end', () => {
  it.each([
    ['2026-11-24T15:00', undefined, '2026-11-24T13:00'],
    ['2026-11-24T01:00', undefined, '2026-11-23T23:00'],
    ['2026-11-24', undefined, '2026-11-24T16:00'],
    ['2026-11-24', '2026-11-24T18:00', '2026-11-24T18:00'],
    ['2026-11-24', '2026-11-24T09:00', '2026-11-24T16:00'],
  ])('of %s, put off until %s, comes at %s', (due, back, expected) => {
    expect(kstMinute(beforeEnd(due, back && kst(back)))).toBe(expected);
  });

  it('is one for what is due at the same time', () => {
    const all = [open('2026-11-24'), open('2026-11-24', { orderNumber: '2' }), open('2026-11-24T18:00')];
    const notices = tell('2026-11-24T15:59', '2026-11-24T16:00', all, BEFORE as never);
    expect(notices.map((notice) => notice.at === 'before' && [notice.due, notice.deadlines.length])).toEqual([
      ['2026-11-24', 2],
      ['2026-11-24T18:00', 1],
    ]);
  });

  it.each([
    ['2026-11-24T16:00', ['2026-11-24']],
    ['2026-11-24T15:59', []],
    ['2026-11-25T15:59', []],
    ['2026-11-25T16:00', ['2026-11-25']],
  ])('follows either reading of what may be due a day earlier: at %s', (now, told) => {
    const all = [open('2026-11-25', { earliest: '2026-11-24' })];
    const from = now.slice(0, 10).concat('T00:00');
    expect(tell(from, now, all, BEFORE as never).map((notice) => notice.at === 'before' && notice.due)).toEqual(told);
    expect(nextNotice(all, BEFORE, kst('2026-11-24T10:00'))).toBe(kst('2026-11-24T16:00'));
    expect(nextNotice(all, BEFORE, kst('2026-11-24T16:00'))).toBe(kst('2026-11-25T16:00'));
  });

  it('is not said of what is past by now', () => {
    expect(tell('2026-11-24T10:00', '2026-11-24T15:01', [open('2026-11-24T15:00')], BEFORE as never)).toEqual([]);
  });
});

it('the next moment is never after one at which there is something to tell', () => {
  const minute = fc.integer({ min: kst('2026-11-23T00:00') / MINUTE, max: kst('2026-11-26T00:00') / MINUTE });
  const due = fc
    .tuple(fc.integer({ min: 22, max: 28 }), fc.constantFrom('', 'T00:30', 'T11:00', 'T18:00'))
    .map(([day, time]) => `2026-11-${day}${time}`);
  const morning = fc.constantFrom(null, '00:00', '09:00', '23:59');
  fc.assert(
    fc.property(minute, fc.array(due, { maxLength: 3 }), morning, fc.boolean(), (start, dues, morning, before) => {
      const now = start * MINUTE;
      const all = dues.map((one) => open(one, { urgency: one.startsWith(kstDay(now)) ? 'today' : 'tomorrow' }));
      const next = nextNotice(all, { morning, before }, now) ?? Number.POSITIVE_INFINITY;
      for (let look = now + MINUTE; look < Math.min(next, now + 48 * 60 * MINUTE); look += 7 * MINUTE)
        expect(noticesSince(now, look, all, { morning, before }, calendar)).toEqual([]);
      expect(next).toBeGreaterThan(now);
    }),
    { numRuns: 60 },
  );
});
