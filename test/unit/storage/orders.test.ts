import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OrderFact, PageFacts } from '../../../utils/page/facts';
import type { ToldOrder } from '../../../utils/page/news';
import { database, openDisk } from '../../../utils/storage/database';
import { ordersOf, rememberMoreOrders, rememberOrders } from '../../../utils/storage/orders';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 23);
const view = (orders: OrderFact[], page: string | null = 'returns'): PageFacts => ({
  center: 'market',
  page,
  reason: null,
  orders,
  rows: orders.length,
  unreadRows: 0,
});
const order = (orderNumber: string, rest: Partial<ToldOrder> = {}): ToldOrder => ({ orderNumber, dates: {}, ...rest });
const kept = async () =>
  (await ordersOf('market', NOW)).map(({ page, orderNumber, itemNumber = orderNumber }) => `${page}/${itemNumber}`);

beforeEach(async () => {
  await database().delete();
  await openDisk();
});

describe('order rows', () => {
  it('are remembered as they were last seen', async () => {
    await rememberOrders(view([order('100001', { state: 'requested' })]), NOW);
    await rememberOrders(view([order('100001', { state: 'done' })]), NOW + 5);
    expect(await ordersOf('market', NOW + 5)).toMatchObject([
      {
        page: 'returns',
        orderNumber: '100001',
        state: 'done',
        dates: {},
        seenAt: NOW + 5,
      },
    ]);
  });

  it('that come late are passed over where they were seen again meanwhile, by a clock that was right', async () => {
    const stateAt = async (now: number) => (await ordersOf('market', now))[0]?.state;
    const late = view([order('100001', { state: 'requested' })]);
    await rememberOrders(view([order('100001', { state: 'done' })]), NOW + 5);
    await rememberMoreOrders(late, NOW, NOW + 5);
    expect(await stateAt(NOW + 5)).toBe('done');
    await rememberMoreOrders(late, NOW, NOW + 4);
    expect(await stateAt(NOW + 5)).toBe('requested');
  });

  it('of another form than today’s are passed over, and the rest is there', async () => {
    await rememberOrders(view([order('100001'), order('100002')]), NOW);
    await database()
      .orders.toCollection()
      .modify((row) => {
        if (row.orderNumber === '100001') row.orderNumber = '이름';
      });
    expect((await ordersOf('market', NOW + 5)).map(({ orderNumber }) => orderNumber)).toEqual(['100002']);
  });

  it('of one order with two goods are two, and so are an order and its return', async () => {
    await rememberOrders(
      view([order('100001', { itemNumber: 'A00001' }), order('100001', { itemNumber: 'A00002' })]),
      NOW,
    );
    await rememberOrders(view([order('100001')], 'orders'), NOW);
    expect(await kept()).toEqual(['orders/100001', 'returns/A00001', 'returns/A00002']);
  });

  it('stay when the seller looks at another page of the list', async () => {
    await rememberOrders(view([order('100001')]), NOW);
    await rememberOrders(view([order('100002')]), NOW + 1);
    expect(await kept()).toHaveLength(2);
  });

  it('of a page that nobody knows are remembered too, and say so', async () => {
    await rememberOrders(view([order('100001')], null), NOW);
    expect(await ordersOf('market', NOW + 5)).toMatchObject([{ orderNumber: '100001', page: null }]);
  });

  it('with the same number on one screen are rows of their own, and stay as many when seen again', async () => {
    const twice = view([order('100001', { state: 'a' }), order('100001', { state: 'b', nth: 2 })]);
    await rememberOrders(twice, NOW);
    await rememberOrders(twice, NOW + 1);
    expect((await ordersOf('market', NOW + 5)).map(({ state, nth }) => [state, nth])).toEqual([
      ['a', undefined],
      ['b', 2],
    ]);
  });

  it('belong to their centre', async () => {
    await rememberOrders({ ...view([order('100001')]), center: 'bazaar' }, NOW);
    expect(await ordersOf('market', NOW + 5)).toEqual([]);
    expect(await ordersOf('bazaar', NOW)).toHaveLength(1);
  });

  it.each([
    ['29 days', 29 * DAY, 1],
    ['30 days to the millisecond', 30 * DAY, 1],
    ['a millisecond more than 30 days', 30 * DAY + 1, 0],
    ['a year', 365 * DAY, 0],
  ])('last seen %s ago: %d', async (_, age, count) => {
    await rememberOrders(view([order('100001')]), NOW - age);
    await rememberOrders(view([]), NOW);
    expect(await kept()).toHaveLength(count);
  });

  it('that are still seen are not forgotten', async () => {
    await rememberOrders(view([order('100001')]), NOW - 40 * DAY);
    await rememberOrders(view([order('100001')]), NOW);
    expect(await kept()).toHaveLength(1);
  });

  it('are forgotten after 30 days on a page that nobody knows, too', async () => {
    await rememberOrders(view([order('100001')]), NOW - 31 * DAY);
    await rememberOrders(view([], null), NOW);
    expect(await kept()).toEqual([]);
  });

  it('leave the disk on the next day of use after their 30 days', async () => {
    await rememberOrders(view([order('100001')]), NOW);
    await rememberOrders(view([order('100002')]), NOW + 31 * DAY);
    expect(await database().orders.count()).toBe(2);
    await rememberOrders(view([order('100003')]), NOW + 32 * DAY + 1);
    expect((await database().orders.toArray()).map(({ orderNumber }) => orderNumber)).toEqual(['100002', '100003']);
  });
});

const YEARS = 3652 * DAY;

describe('a wrong clock', () => {
  it('that ran ahead for a while makes nothing old: all of it is there again', async () => {
    await rememberOrders(view([order('100001')]), NOW - DAY);
    await rememberOrders(view([order('100002')]), NOW + YEARS);
    await rememberOrders(view([order('100003')]), NOW + YEARS + 1);
    await rememberOrders(view([order('100004')]), NOW);
    // A moment before the others, by the clock that is right again.
    await rememberOrders(view([order('100005')]), NOW - 1_000);
    expect(await ordersOf('market', NOW)).toHaveLength(5);
  });

  it('that ran ahead leaves no row that counts as newer than what is seen now, and keeps their order', async () => {
    await rememberOrders(view([order('100002')], 'orders'), NOW + 1_000);
    await rememberOrders(view([order('100001')], 'orders'), NOW + YEARS);
    await rememberOrders(view([order('100001')], 'returns'), NOW + YEARS + 7);
    await rememberOrders(view([order('100001')], 'claims'), NOW);
    const seen = (await ordersOf('market', NOW + 1)).sort((a, b) => a.seenAt - b.seenAt);
    expect(seen.map(({ page, seenAt }) => [page, seenAt])).toEqual([
      ['orders', NOW - 3],
      ['orders', NOW - 2],
      ['returns', NOW - 1],
      ['claims', NOW],
    ]);
  });

  it('never makes an age negative, also before anything is seen again', async () => {
    await rememberOrders(view([order('100001')]), NOW + YEARS);
    expect(await ordersOf('market', NOW)).toMatchObject([{ seenAt: NOW }]);
  });

  it('that is behind what this build knows changes no other time', async () => {
    await rememberOrders(view([order('100001')]), NOW);
    await rememberOrders(view([order('100002')]), NOW - YEARS);
    expect(await ordersOf('market', NOW)).toMatchObject([{ orderNumber: '100001', seenAt: NOW }]);
    expect(await ordersOf('market', NOW - YEARS)).toHaveLength(2);
  });
});
