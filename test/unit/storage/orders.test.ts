import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OrderFact, PageFacts } from '../../../utils/page/facts';
import { database, openDisk } from '../../../utils/storage/database';
import { ordersOf, rememberOrders } from '../../../utils/storage/orders';

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
const order = (orderNumber: string, rest: Partial<OrderFact> = {}): OrderFact => ({ orderNumber, dates: {}, ...rest });
const kept = async () =>
  (await ordersOf('market')).map(({ page, orderNumber, itemNumber = orderNumber }) => `${page}/${itemNumber}`);

beforeEach(async () => {
  await database().delete();
  await openDisk();
});

describe('order rows', () => {
  it('are remembered as they were last seen', async () => {
    await rememberOrders(view([order('100001', { state: 'requested' })]), NOW);
    await rememberOrders(view([order('100001', { state: 'done' })]), NOW + 5);
    expect(await ordersOf('market')).toMatchObject([
      {
        page: 'returns',
        orderNumber: '100001',
        state: 'done',
        dates: {},
        seenAt: NOW + 5,
      },
    ]);
  });

  it('of another form than today’s are passed over, and the rest is there', async () => {
    await rememberOrders(view([order('100001'), order('100002')]), NOW);
    await database()
      .orders.toCollection()
      .modify((row) => {
        if (row.orderNumber === '100001') row.orderNumber = '이름';
      });
    expect((await ordersOf('market')).map(({ orderNumber }) => orderNumber)).toEqual(['100002']);
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
    expect(await ordersOf('market')).toMatchObject([{ orderNumber: '100001', page: null }]);
  });

  it('with the same number on one screen are rows of their own, and stay as many when seen again', async () => {
    const twice = view([order('100001', { state: 'a' }), order('100001', { state: 'b' })]);
    await rememberOrders(twice, NOW);
    await rememberOrders(twice, NOW + 1);
    expect((await ordersOf('market')).map(({ state }) => state)).toEqual(['a', 'b']);
  });

  it('belong to their centre', async () => {
    await rememberOrders({ ...view([order('100001')]), center: 'bazaar' }, NOW);
    expect(await ordersOf('market')).toEqual([]);
    expect(await ordersOf('bazaar')).toHaveLength(1);
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
});
