import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { replyHandlers } from '../../../entrypoints/background/handlers/replies';
import type { Asker } from '../../../utils/messaging/router';
import type { OrderFact } from '../../../utils/page/facts';
import { fillPack } from '../../../utils/storage/fill';
import { rememberOrders } from '../../../utils/storage/orders';
import { rememberView } from '../../../utils/storage/tabs';
import { DUE_RULE, kst } from '../deadlines/rule';
import { packOf, stampOf } from '../storage/example-pack';
import { emptyDatabase } from '../storage/seller-rows';
import { CENTER, factsOf, PAGE, row } from './seller-deadlines';

const PANEL: Asker = { kind: 'surface', tabId: 7, origin: 'chrome-extension://giljabi' };
const BASIS = { source: 'https://help.example/1', checked: '2026-11-23', status: '확인' as const };
const NOW = kst('2026-11-23T10:00');
const REPLY = { id: 'late', title: '늦음', when: '늦을 때', text: '{주문번호}', articles: [], ...BASIS };

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  fakeBrowser.reset();
  await emptyDatabase();
  const empty = packOf(CENTER, []);
  const words = {
    ...empty.words,
    states: ['paid', 'held'].map((id) => ({ id, name: `${id}임`, also: [] })),
  };
  const replies = [{ ...REPLY, pages: [PAGE], states: ['paid'] }];
  await fillPack({ ...empty, words, replies, deadlines: [DUE_RULE] }, stampOf(CENTER, 'h1'), [], 1).whole;
  return () => vi.useRealTimers();
});

/** The seller has such rows before them. */
async function show(...orders: OrderFact[]): Promise<void> {
  const facts = factsOf(orders);
  await rememberOrders(facts, NOW);
  await rememberView(7, facts, NOW);
}
const get = (order?: { orderNumber: string; itemNumber?: string }, id = 'late') =>
  replyHandlers['reply.get']({ center: CENTER, id, order }, PANEL);
const numbers = async (...asked: Parameters<typeof get>) =>
  (await get(...asked)).orders.map(({ orderNumber, fits }) => `${orderNumber}${fits ? '' : ' not'}`);

describe('a ready reply', () => {
  it('comes with the orders on the page, those first that it fits, each with its state and its day', async () => {
    await show(row('100001', '2026-11-24', 'held'), row('100002', '2026-11-25'));
    const { orders, title } = await get();
    expect(title).toBe('늦음');
    expect(orders).toMatchObject([
      { orderNumber: '100002', state: 'paid임', due: '2026-11-25', fits: true },
      { orderNumber: '100001', state: 'held임', fits: false },
    ]);
  });

  it('has the order that was asked for among them, wherever it was seen', async () => {
    await rememberOrders({ ...factsOf([row('100009', '2026-11-25')]), page: 'elsewhere' }, NOW - 60_000);
    await show(row('100001', null), row('100002', null, 'held'));
    expect(await numbers({ orderNumber: '100009' })).toEqual(['100009', '100001', '100002 not']);
    expect(await numbers({ orderNumber: '100002' })).toEqual(['100001', '100002 not']);
  });

  it('has it also where there are more orders than anybody chooses from', async () => {
    await show(...Array.from({ length: 230 }, (_, at) => row(String(200_001 + at), null)));
    const found = await numbers({ orderNumber: '200225' });
    expect(found).toHaveLength(201);
    expect(found.at(-1)).toBe('200225');
  });

  it('tells the number of an inquiry as what it is, and the soonest of several deadlines', async () => {
    await show({ ...row('100003', '2026-11-26'), numberIs: 'inquiry' });
    expect((await get()).orders).toMatchObject([{ orderNumber: '100003', numberIs: 'inquiry', due: '2026-11-26' }]);
  });

  it('takes no state for certain that rows of one number do not agree on', async () => {
    await show(row('100001', null), { ...row('100001', null, 'held'), nth: 2 } as never);
    const { orders } = await get();
    expect(orders).toMatchObject([{ orderNumber: '100001', state: null, fits: false }]);
  });

  it('has no orders where none are on the screen', async () => {
    await rememberOrders(factsOf([row('100009', '2026-11-25')]), NOW - 60_000);
    expect(await numbers()).toEqual([]);
  });

  it('that is gone is said to be', async () => {
    await expect(get(undefined, 'gone')).rejects.toMatchObject({ code: 'not-found' });
  });
});
