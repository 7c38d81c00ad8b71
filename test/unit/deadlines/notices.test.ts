import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar, kstMinute } from '../../../utils/deadlines/calendar';
import { workdaysOf } from '../../../utils/deadlines/days-off';
import { KOREAN_HOLIDAYS } from '../../../utils/deadlines/holidays';
import { beforeEnd, nextNotice, noticesSince, type Told } from '../../../utils/deadlines/notices';
import { toWarning } from '../../../utils/deadlines/warnings';
import { DUE_RULE, kst } from './rule';

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
    expect(kstMinute(beforeEnd(due, back === undefined ? 0 : kst(back)))).toBe(expected);
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
    expect(nextNotice(all, BEFORE, kst('2026-11-24T10:00'), calendar)).toBe(kst('2026-11-24T16:00'));
    expect(nextNotice(all, BEFORE, kst('2026-11-24T16:00'), calendar)).toBe(kst('2026-11-25T16:00'));
  });

  it('is not said of what is past by now', () => {
    expect(tell('2026-11-24T10:00', '2026-11-24T15:01', [open('2026-11-24T15:00')], BEFORE as never)).toEqual([]);
  });
});

/** A deadline as it stands at a time. */
function standing(due: string, earliest: string | undefined, now: number): Told {
  const reading = { is: 'open' as const, due, ...(earliest && { earliest }), basis: { column: 'ship-due', read: due } };
  return toWarning(DUE_RULE, { orderNumber: '100001', state: 'paid', dates: {} }, reading, now, calendar);
}

it('the next moment is never after one at which there is something to tell', () => {
  const minute = fc.integer({ min: kst('2026-11-23T00:00') / MINUTE, max: kst('2026-11-26T00:00') / MINUTE });
  const sure = fc
    .tuple(fc.integer({ min: 20, max: 30 }), fc.constantFrom('', 'T00:30', 'T11:00', 'T18:00'))
    .map(([day, time]): [string, string?] => [`2026-11-${day}${time}`]);
  const unsure = fc
    .integer({ min: 21, max: 30 })
    .map((day): [string, string?] => [`2026-11-${day}`, `2026-11-${day - 1}`]);
  const morning = fc.constantFrom(null, '00:00', '09:00', '23:59');
  fc.assert(
    fc.property(
      minute,
      fc.array(fc.oneof(sure, unsure), { maxLength: 3 }),
      morning,
      fc.boolean(),
      (start, dues, morning, before) => {
        const now = start * MINUTE;
        const at = (time: number) => dues.map(([due, earliest]) => standing(due, earliest, time));
        const next = nextNotice(at(now), { morning, before }, now, calendar);
        const end = Math.min(next ?? Number.POSITIVE_INFINITY, now + 72 * 60 * MINUTE);
        for (let look = now + MINUTE; look < end; look += 7 * MINUTE)
          expect(noticesSince(now, look, at(look), { morning, before }, calendar)).toEqual([]);
        if (next === null) return;
        expect(next).toBeGreaterThan(now);
        // Nobody is woken for nothing.
        expect(noticesSince(next - MINUTE, next, at(next), { morning, before }, calendar)).not.toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

it.each<[string, string, number | undefined, string]>([
  ['far off', '2026-12-30', undefined, '2026-12-29T09:00'],
  ['after a weekend', '2026-12-07', undefined, '2026-12-04T09:00'],
  ['on a Sunday', '2026-12-06', undefined, '2026-12-03T09:00'],
  ['past', '2026-11-20', undefined, '2026-11-25T09:00'],
  ['put off', '2026-11-26', kst('2026-11-25T18:00'), '2026-11-26T09:00'],
])('what is %s wakes nobody before the morning that tells of it', (_, due, backAt, expected) => {
  const next = nextNotice([{ due, ...(backAt && { backAt }) }], MORNING, kst('2026-11-24T10:00'), calendar);
  expect(kstMinute(next ?? 0)).toBe(expected);
});
