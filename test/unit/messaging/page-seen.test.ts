import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { protocol } from '../../../utils/messaging/protocol';
import { MOST_ORDERS } from '../../../utils/page/facts';
import { PART } from '../../../utils/page/news';
import { ORDER_NUMBER_FORM } from '../../../utils/page/order-number';
import { PERSONAL } from './personal';
import { boundsOfStrings } from './strings-in-schema';

const { request } = protocol['page.seen'];
const FACTS = {
  center: 'market',
  page: 'returns',
  reason: 'heading',
  orders: [
    {
      orderNumber: '2026112300001',
      itemNumber: '2026112300001-01',
      state: 'return-requested',
      dates: { 'requested-at': '2026-11-23', 'collected-at': '2026-11-23T14:03', 'dispatch-due': null },
    },
  ],
  rows: 2,
  unreadRows: 1,
};
const passes = (facts: unknown) => z.safeParse(request, facts).success;
const withOrder = (extra: object) => ({ ...FACTS, orders: [{ ...FACTS.orders[0], ...extra }] });

const POINTS = {
  entries: [{ day: '2026-11-20', points: 2, type: 'dispatch-delay', orderNumber: '2026112300001' }],
  ...{ unread: 1, total: 9, sum: 4, stage: 'notice' },
};
const withPoints = (extra: object) => ({
  ...FACTS,
  penalty: { ...POINTS, entries: [{ ...POINTS.entries[0], ...extra }] },
});

const ORDERS = [
  '2026112300001',
  '20261123-0000001',
  '2026112300001-01',
  '3100000101',
  '0012345678',
  'ORD-2026-0001',
  'A1B2C3',
  '100001',
  '1588-123456',
];

describe('page.seen, which with page.rows alone leaves a seller’s page', () => {
  it('takes order numbers, states and dates', () => {
    expect(passes(FACTS)).toBe(true);
    expect(passes({ ...FACTS, page: null, reason: null, orders: [] })).toBe(true);
    expect(passes({ ...FACTS, total: 134 })).toBe(true);
    expect(passes({ ...FACTS, screen: 'empty', counts: [{ label: 'dispatch-late', value: 3 }] })).toBe(true);
    expect(passes(withOrder({ numberIs: 'inquiry' }))).toBe(true);
  });

  it('takes points with their day and type, and what the screen says of all of them', () => {
    expect(passes({ ...FACTS, penalty: POINTS })).toBe(true);
    expect(passes(withPoints({ points: null, type: null, orderNumber: undefined }))).toBe(true);
    expect(passes({ ...FACTS, penalty: { ...POINTS, sum: null, stage: null, total: undefined } })).toBe(true);
  });

  it.each(PERSONAL)('has no place for %s among the points', (personal) => {
    for (const field of ['day', 'points', 'type', 'orderNumber'])
      expect(passes(withPoints({ [field]: personal })), field).toBe(false);
    for (const field of ['sum', 'stage', 'total', 'unread'])
      expect(passes({ ...FACTS, penalty: { ...POINTS, [field]: personal } }), field).toBe(false);
  });

  it.each<[string, object]>([
    ['points below none', { points: -1 }],
    ['half a point', { points: 1.5 }],
    ['more points than there are', { points: 100_000 }],
    ['a day in other words', { day: '11월 20일' }],
    ['a field more', { reason: 'x' }],
  ])('refuses %s', (_, extra) => {
    expect(passes(withPoints(extra))).toBe(false);
  });

  it.each(ORDERS)('takes %s for an order number', (orderNumber) => {
    expect(passes(withOrder({ orderNumber }))).toBe(true);
  });

  it.each(PERSONAL)('has no place for %s', (personal) => {
    for (const field of ['orderNumber', 'numberIs', 'itemNumber', 'state']) {
      expect(passes(withOrder({ [field]: personal })), field).toBe(false);
    }
    expect(passes(withOrder({ dates: { [personal]: null } })), 'name of a date').toBe(false);
    expect(passes(withOrder({ dates: { 'paid-at': personal } })), 'date').toBe(false);
    expect(passes({ ...FACTS, counts: [{ label: personal, value: 1 }] }), 'label of a count').toBe(false);
    expect(passes({ ...FACTS, counts: [{ label: 'late', value: personal }] }), 'count').toBe(false);
    for (const field of ['center', 'page', 'reason', 'rows', 'unreadRows', 'total', 'screen', 'counts']) {
      expect(passes({ ...FACTS, [field]: personal }), field).toBe(false);
    }
  });

  it.each(['buyer', '구매자', 'phone', 'title', 'url', 'html', 'constructor'])('refuses a field %s', (field) => {
    expect(passes({ ...FACTS, [field]: 'x' })).toBe(false);
    expect(passes(withOrder({ [field]: 'x' }))).toBe(false);
  });

  it('takes as many rows as one message tells of, and as many that are gone', () => {
    const [row, gone] = [FACTS.orders[0], { number: '2026112300001' }];
    expect(passes({ ...FACTS, orders: Array(PART).fill(row), gone: Array(PART).fill(gone), more: true })).toBe(true);
    expect(passes({ ...FACTS, orders: Array(PART + 1).fill(row) })).toBe(false);
    expect(passes({ ...FACTS, gone: Array(PART + 1).fill(gone) })).toBe(false);
  });

  it('takes which row of its number one is, from the second on', () => {
    for (const nth of [2, MOST_ORDERS]) {
      expect(passes(withOrder({ nth }))).toBe(true);
      expect(passes({ ...FACTS, gone: [{ number: '2026112300001', nth }] })).toBe(true);
    }
    for (const nth of [1, 0, -2, 2.5, MOST_ORDERS + 1, '2', null]) {
      expect(passes(withOrder({ nth }))).toBe(false);
      expect(passes({ ...FACTS, gone: [{ number: '2026112300001', nth }] })).toBe(false);
    }
  });

  it.each(PERSONAL)('has no place for %s among what is gone', (personal) => {
    for (const field of ['number', 'nth', 'buyer'])
      expect(passes({ ...FACTS, gone: [{ number: '2026112300001', [field]: personal }] }), field).toBe(false);
  });

  it.each(['0123456', '2026112300001x'.repeat(3), 'abcdef', '------', '12345', ''])(
    'takes no order number %j',
    (text) => {
      expect(ORDER_NUMBER_FORM.test(text)).toBe(text === '0123456');
    },
  );
});

describe('page.rows, further rows of it', () => {
  const telling = '0c0a5f5e-3f0a-4f43-9b51-5d3c1f6a7b10';
  const rows = { center: 'market', page: 'returns', telling, orders: FACTS.orders, more: false };
  const taken = (further: unknown) => z.safeParse(protocol['page.rows'].request, further).success;

  it('takes rows, and nothing that a page says besides', () => {
    expect(taken(rows)).toBe(true);
    expect(taken({ ...rows, page: null, more: true })).toBe(true);
    for (const field of Object.keys(FACTS).filter((name) => !Object.hasOwn(rows, name)))
      expect(taken({ ...rows, [field]: FACTS[field as keyof typeof FACTS] }), field).toBe(false);
    expect(taken({ ...rows, orders: Array(PART + 1).fill(FACTS.orders[0]) })).toBe(false);
    for (const field of ['more', 'telling']) expect(taken({ ...rows, [field]: undefined })).toBe(false);
  });

  it('has no string that the first ones have not, but for the name that they were given', () => {
    const paths = [...boundsOfStrings(request).map(({ path }) => path), 'telling'];
    for (const { path, patterns } of boundsOfStrings(protocol['page.rows'].request)) {
      expect(paths).toContain(path);
      for (const personal of PERSONAL) expect(patterns.every((pattern) => pattern.test(personal))).toBe(false);
    }
  });
});

describe('every string in the schema', () => {
  const bounds = boundsOfStrings(request);

  it('is found: the walk sees each of them', () => {
    expect(bounds.map(({ path }) => path)).toEqual([
      'center',
      'page',
      'orders.orderNumber',
      'orders.itemNumber',
      'orders.state',
      'orders.dates.key',
      'orders.dates.value',
      'counts.label',
      'penalty.entries.day',
      'penalty.entries.type',
      'penalty.entries.orderNumber',
      'penalty.stage',
      'within',
      'gone.number',
    ]);
  });

  it.each(bounds)('$path is bounded by patterns that nothing personal passes', ({ patterns }) => {
    expect(patterns.length).toBeGreaterThan(0);
    for (const personal of PERSONAL) expect(patterns.every((pattern) => pattern.test(personal))).toBe(false);
  });

  it.each(bounds)('$path takes no Hangul and no space, anywhere in it', ({ patterns }) => {
    const letter = fc.oneof(
      fc.constantFrom(...'가힣ㄱㅏ \u3000\n,.@/()'),
      fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)),
    );
    const around = fc.stringMatching(/^[a-z0-9-]{0,20}$/);
    fc.assert(
      fc.property(
        around,
        letter,
        around,
        (before, foreign, after) => !patterns.every((pattern) => pattern.test(`${before}${foreign}${after}`)),
      ),
    );
  });
});

it('no grouping of a Korean phone number is an order number', () => {
  const area = fc.constantFrom(
    '010',
    '011',
    '016',
    '017',
    '019',
    '02',
    '031',
    '032',
    '064',
    '070',
    '0502',
    '0504',
    '0507',
  );
  const part = (least: number) =>
    fc.integer({ min: 0, max: 9999 }).map((value) => String(value).padStart(least, '0').slice(-4));
  const joint = fc.constantFrom('', '-', '--');
  fc.assert(
    fc.property(
      area,
      joint,
      part(4),
      joint,
      part(4),
      (first, a, second, b, third) => !ORDER_NUMBER_FORM.test(first + a + second + b + third),
    ),
  );
});
