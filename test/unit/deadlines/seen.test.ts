import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../../utils/deadlines/calendar';
import { KOREAN_HOLIDAYS } from '../../../utils/deadlines/holidays';
import { readSeenOrders, type SeenOrder } from '../../../utils/deadlines/seen';
import { DUE_RULE, kst } from './rule';

const calendar = createCalendar(KOREAN_HOLIDAYS);
const NOW = kst('2026-11-23T10:00');
const seen = (orderNumber: string, rest: Partial<SeenOrder> = {}): SeenOrder => ({
  orderNumber,
  page: 'orders',
  seenAt: 1,
  dates: { 'ship-due': '2026-11-24' },
  ...rest,
});
const read = (rows: SeenOrder[]) => readSeenOrders([DUE_RULE], rows, NOW, calendar);

describe('deadlines of rows that were seen', () => {
  it('come soonest first, whatever the order in which they were seen', () => {
    const rows = [
      seen('300003', { dates: { 'ship-due': '2026-11-30' } }),
      seen('100001', { seenAt: 9 }),
      seen('200002', { dates: { 'ship-due': '2026-11-20' } }),
    ];
    expect(read(rows).warnings.map(({ orderNumber }) => orderNumber)).toEqual(['200002', '100001', '300003']);
  });

  it('are told once when two screens say the same, with the time of the later one', () => {
    const warnings = read([seen('100001', { page: null, seenAt: 7 }), seen('100001', { seenAt: 3 })]).warnings;
    expect(warnings).toMatchObject([{ orderNumber: '100001', page: null, seenAt: 7 }]);
  });

  it('are told for a screen that nobody knows when it shows the rule’s own column', () => {
    expect(read([seen('100001', { page: null })]).warnings).toHaveLength(1);
    expect(read([seen('100001', { page: null, dates: {} })]).warnings).toEqual([]);
  });

  it('end when a later view shows that the clock has stopped, on whatever screen', () => {
    const later = { page: 'deliveries', seenAt: 5, dates: {} };
    expect(read([seen('100001'), seen('100001', { ...later, state: 'done' })]).warnings).toEqual([]);
    expect(read([seen('100001'), seen('100001', { ...later, state: 'elsewhere' })]).warnings).toHaveLength(1);
    expect(read([seen('100001'), seen('100001', { ...later, state: null })]).warnings).toHaveLength(1);
  });

  it('run on when a later view shows that they run', () => {
    const done = seen('100001', { state: 'done', seenAt: 1 });
    expect(read([done, seen('100001', { state: 'paid', seenAt: 2 })]).warnings).toHaveLength(1);
  });

  it('stay as their own screen dated them when another one shows that they run, but not until when', () => {
    const rule = { ...DUE_RULE, opens: ['paid'] };
    const dated = seen('100001', { state: 'paid' });
    const bare = seen('100001', { page: 'returns', state: 'paid', seenAt: 5, dates: {} });
    expect(readSeenOrders([rule], [dated, bare], NOW, calendar)).toMatchObject({
      warnings: [{ orderNumber: '100001', due: '2026-11-24' }],
      unreadable: [],
    });
  });

  it('that were moved are told with their last date alone', () => {
    const moved = seen('100001', { page: null, seenAt: 5, dates: { 'ship-due': '2026-11-30' } });
    expect(read([seen('100001'), moved]).warnings.map(({ due }) => due)).toEqual(['2026-11-30']);
  });

  it('of two goods of one order are kept apart when they end on different days', () => {
    const rows = [seen('100001'), seen('100001', { dates: { 'ship-due': '2026-11-25' } })];
    expect(read(rows).warnings).toHaveLength(2);
  });

  it('of goods of one order that nothing tells apart are one, the sternest', () => {
    const plain = seen('100001', { state: 'paid' });
    const unsure = seen('100001', { state: null });
    for (const rows of [
      [plain, unsure],
      [unsure, plain],
    ])
      expect(read(rows).warnings).toMatchObject([{ orderNumber: '100001', stateKnown: true }]);
    expect(read([seen('100001', { itemNumber: '1' }), seen('100001', { itemNumber: '2' })]).warnings).toHaveLength(2);
  });

  describe('of an order whose goods nothing tells apart', () => {
    const [one, two] = [seen('100001', { state: 'paid' }), seen('100001', { state: 'paid', nth: 2 })];
    const done = { state: 'done', dates: {} };

    it('run on when fewer of them are finished than there are', () => {
      const elsewhere = seen('100001', { ...done, page: 'cancels', seenAt: 5 });
      expect(read([one, two, elsewhere]).warnings).toHaveLength(1);
      // The list shows one of them no more: nobody saw what became of it.
      expect(read([{ ...one, ...done, seenAt: 5 }, two]).warnings).toHaveLength(1);
    });

    it('end when all of them are', () => {
      const both = [seen('100001', { ...done, seenAt: 5 }), seen('100001', { ...done, nth: 2, seenAt: 5 })];
      expect(read(both).warnings).toEqual([]);
      expect(read([one, two, ...both.map((row) => ({ ...row, page: 'cancels' }))]).warnings).toEqual([]);
    });

    it('are each told with the day on which that one was seen last', () => {
      const other = { ...two, dates: { 'ship-due': '2026-11-27' } };
      expect(read([{ ...one, seenAt: 5 }, other]).warnings.map(({ due }) => due)).toEqual(['2026-11-24', '2026-11-27']);
    });
  });

  describe('of goods with numbers of their own', () => {
    const numbered = (itemNumber: string) => seen('100001', { itemNumber, state: 'paid' });
    const bare = seen('100001', { page: 'cancels', state: 'done', dates: {}, seenAt: 5 });

    it('end with the order that a screen without those numbers shows finished', () => {
      expect(read([numbered('1'), bare]).warnings).toEqual([]);
    });

    it('run on while the order has other goods, of which that may have been said', () => {
      expect(read([numbered('1'), numbered('2'), bare]).warnings).toHaveLength(2);
    });

    it('end for all that was seen of the order without numbers, once each of its goods is finished', () => {
      const unnumbered = [seen('100001', { state: 'paid' }), seen('100001', { state: 'paid', nth: 2 })];
      const done = (itemNumber: string) => seen('100001', { itemNumber, state: 'done', dates: {}, seenAt: 5 });
      for (const page of ['orders', 'deliveries']) {
        const both = [done('1'), done('2')].map((row) => ({ ...row, page }));
        expect(read([...unnumbered, ...both]).warnings).toEqual([]);
      }
      expect(read([unnumbered[0] as SeenOrder, done('1')]).warnings).toEqual([]);
      // Shown at one time, they are different goods.
      expect(read([seen('100001', { state: 'paid', seenAt: 5 }), done('1')]).warnings).toHaveLength(1);
    });

    it('are told once, whatever screen shows them without their number', () => {
      expect(
        read([numbered('1'), { ...bare, state: 'paid', dates: { 'ship-due': '2026-11-24' } }]).warnings,
      ).toHaveLength(1);
    });
  });

  it('that could not be read are counted once', () => {
    const rows = [seen('100001', { dates: { 'ship-due': null } }), seen('100001', { dates: { 'ship-due': null } })];
    expect(read(rows)).toMatchObject({ warnings: [], unreadable: [{ orderNumber: '100001', why: 'date' }] });
  });
});
