import { describe, expect, it } from 'vitest';
import type { Waiver } from '../../../utils/center/schema';
import { createCalendar, withDaysOff } from '../../../utils/deadlines/calendar';
import { KOREAN_HOLIDAYS } from '../../../utils/deadlines/holidays';
import { type Circumstances, readDeadlines } from '../../../utils/deadlines/radar';
import { readSeenOrders } from '../../../utils/deadlines/seen';
import { timeLeft } from '../../../utils/deadlines/wording';
import { DUE_RULE, kst, plus, RULE } from './rule';

const calendar = createCalendar(KOREAN_HOLIDAYS);
/** An invented notice: what is due around 추석 costs nothing, 품절취소 apart. */
const WAIVER: Waiver = {
  id: 'chuseok',
  name: '추석 배송 휴무',
  from: '2026-09-23',
  to: '2026-09-28',
  rules: [],
  except: ['품절취소'],
  source: 'https://help.example/2',
  checked: '2026-09-01',
  status: '확인',
};
const TOLD = {
  name: '추석 배송 휴무',
  from: '2026-09-23',
  to: '2026-09-28',
  except: ['품절취소'],
  source: 'https://help.example/2',
  status: '확인',
};

const read = (due: string, circumstances: Circumstances) => {
  const facts = { page: 'orders', orders: [{ orderNumber: '1', dates: { 'ship-due': due } }] };
  return readDeadlines([DUE_RULE], facts, kst('2026-09-22'), calendar, circumstances).warnings[0];
};

describe('a waiver', () => {
  it.each([
    ['2026-09-22', undefined],
    ['2026-09-23', TOLD],
    ['2026-09-28T18:00', TOLD],
    ['2026-09-29', undefined],
  ])('is told with what is due on %s', (due, waiver) => {
    const warning = read(due, { waivers: [WAIVER] });
    expect(warning?.waiver).toEqual(waiver);
    expect(warning?.due).toBe(due);
  });

  it('is for the rules that it names, and for all when it names none', () => {
    expect(read('2026-09-24', { waivers: [{ ...WAIVER, rules: ['elsewhere'] }] })).not.toHaveProperty('waiver');
    expect(read('2026-09-24', { waivers: [{ ...WAIVER, rules: [DUE_RULE.id] }] })).toHaveProperty('waiver');
  });

  it('moves a due date only when it says to which day, and the screen can tell from where', () => {
    const warning = read('2026-09-24T18:00', { waivers: [{ ...WAIVER, due: '2026-09-29' }] });
    expect(warning).toMatchObject({ due: '2026-09-29', basis: { movedFrom: '2026-09-24T18:00' }, waiver: TOLD });
    expect(warning && timeLeft(warning)).toBe('3영업일 남음');
    expect(read('2026-09-22', { waivers: [{ ...WAIVER, due: '2026-09-29' }] })?.due).toBe('2026-09-22');
  });

  it('leaves the earlier reading where it is when that ends before it', () => {
    const unsure = { ...plus(7, '일', '미확인'), pages: ['orders'] };
    const read = (collected: string) => {
      const facts = { page: 'orders', orders: [{ orderNumber: '1', dates: { 'collected-at': collected } }] };
      const waivers = [{ ...WAIVER, due: '2026-09-29' }];
      return readDeadlines([unsure], facts, kst('2026-09-22'), calendar, { waivers }).warnings[0];
    };
    expect(read('2026-09-16')).toMatchObject({ due: '2026-09-29', earliest: '2026-09-22' });
    expect(read('2026-09-17')).toMatchObject({ due: '2026-09-29' });
    expect(read('2026-09-17')).not.toHaveProperty('earliest');
  });

  it('is known of rows that were seen before, too', () => {
    const rows = [{ orderNumber: '1', page: 'orders', seenAt: 1, dates: { 'ship-due': '2026-09-24' } }];
    const { warnings } = readSeenOrders([DUE_RULE], rows, kst('2026-09-22'), calendar, { waivers: [WAIVER] });
    expect(warnings).toMatchObject([{ waiver: TOLD, seenAt: 1 }]);
  });
});

describe('a seller’s own days off', () => {
  const workdays = createCalendar(withDaysOff(KOREAN_HOLIDAYS, ['2026-11-24', '2026-11-25']));

  it('shorten the time left, and never move a due date', () => {
    const rule = { ...plus(3, '영업일'), pages: ['orders'] };
    const facts = { page: 'orders', orders: [{ orderNumber: '1', dates: { 'collected-at': '2026-11-23' } }] };
    const [warning] = readDeadlines([rule], facts, kst('2026-11-23'), calendar, { workdays }).warnings;
    expect(warning).toMatchObject({ due: '2026-11-26', left: { businessDays: 1 }, urgency: 'tomorrow' });
  });
});

describe('a length that nobody has published', () => {
  const rule = {
    ...DUE_RULE,
    due: [{ column: 'ship-due' }, { column: 'paid-at', pages: ['orders'], own: true as const }],
  };
  const read = (dates: Record<string, string | null>, own?: Circumstances['own'], page: string | null = 'orders') => {
    const facts = { page, orders: [{ orderNumber: '1', state: 'paid', dates }] };
    return readDeadlines([rule], facts, kst('2026-11-23'), calendar, own && { own });
  };
  const own = { shipping: { value: 3, unit: '영업일', cutOff: '14:00' } } as const;

  it('is not made up: without the seller’s own the deadline cannot be told', () => {
    expect(read({ 'paid-at': '2026-11-23' })).toMatchObject({ warnings: [], unreadable: [{ why: 'column' }] });
    expect(read({ 'paid-at': '2026-11-23' }, { other: own.shipping })).toMatchObject({ warnings: [] });
  });

  it.each([
    ['2026-11-23T13:59', '2026-11-26'],
    ['2026-11-23T14:00', '2026-11-27'],
    ['2026-11-23', '2026-11-26'],
    ['2026-11-27T20:00', '2026-12-02'],
  ])('counts from %s as the seller has set it: %s', (paid, due) => {
    const [warning] = read({ 'paid-at': paid }, own).warnings;
    expect(warning).toMatchObject({ due, basis: { column: 'paid-at', plus: { value: 3, unit: '영업일' } } });
    expect(warning?.basis.plus).not.toHaveProperty('status');
  });

  it('gives way to the date on the screen, though that cannot be read', () => {
    expect(read({ 'paid-at': '2026-11-23', 'ship-due': '2026-11-24' }, own).warnings).toMatchObject([
      { due: '2026-11-24' },
    ]);
    expect(read({ 'paid-at': '2026-11-23', 'ship-due': null }, own).unreadable).toMatchObject([{ why: 'date' }]);
  });

  it('counts only where its column surely means it', () => {
    expect(read({ 'paid-at': '2026-11-23' }, own, null)).toEqual({ warnings: [], unreadable: [] });
  });
});

describe('rows of several screens', () => {
  const now = kst('2026-11-23');
  const told = (rows: Parameters<typeof readSeenOrders>[1]) => readSeenOrders([RULE], rows, now, calendar);
  const known = {
    orderNumber: '1',
    state: 'collected',
    page: 'returns',
    seenAt: 1,
    dates: { 'collected-at': '2026-11-20' },
  };
  const elsewhere = { orderNumber: '1', state: 'collected', page: null, seenAt: 2, dates: {} };

  it('keep the date that one of them showed when a later one nobody knows has no column for it', () => {
    expect(told([known, elsewhere])).toMatchObject({ warnings: [{ due: '2026-11-27', seenAt: 1 }], unreadable: [] });
    expect(told([elsewhere])).toMatchObject({ warnings: [], unreadable: [{ why: 'column' }] });
  });

  it('lose it when the later one shows that it is no certain date', () => {
    const unsure = { ...elsewhere, dates: { 'collected-at': null } };
    expect(told([known, unsure])).toMatchObject({ warnings: [], unreadable: [{ why: 'date' }] });
  });
});
