/** What is known of a screen while further rows are to come, and when others tell of it at the same time. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deadlineHandlers } from '../../../entrypoints/background/handlers/deadlines';
import { pageHandlers } from '../../../entrypoints/background/handlers/page';
import { rowsOn } from '../../../entrypoints/background/seen-deadlines';
import type { OrderFact } from '../../../utils/page/facts';
import { orderKey } from '../../../utils/page/marks/row-mark';
import { ordersOf } from '../../../utils/storage/orders';
import { getView } from '../../../utils/storage/tabs';
import { kst } from '../deadlines/rule';
import { fillDisk } from '../storage/quota';
import { CENTER, deadline, fillWithRule, PAGE, row } from './seller-deadlines';

const NOW = kst('2026-11-20T10:00');
const HOUR = 60 * 60 * 1000;
const DUE = '2026-11-24';
const ROWS = ['100001', '100002', '100003', '100004'].map((number) => row(number, DUE));
const [FIRST, LAST] = [ROWS.slice(0, 2), ROWS.slice(2)];
const SENT = ROWS.with(3, { ...row('100004', DUE), state: 'sent' });
const PANEL = { kind: 'surface', tabId: 7, origin: 'https://panel' } as const;

/** What the document in a tab tells: first rows of its screen, or what is new of it, and further ones. */
function documentIn(tabId: number) {
  const asker = { kind: 'page', tabId, origin: 'https://market.example' } as const;
  const place = { center: CENTER, page: PAGE };
  return {
    see: (orders: OrderFact[], other: object = {}) =>
      pageHandlers['page.seen']({ ...place, reason: null, orders, rows: 5, unreadRows: 1, ...other }, asker),
    add: (telling: string | null, orders: OrderFact[]) =>
      pageHandlers['page.rows']({ ...place, telling: telling ?? '', orders, more: false }, asker),
  };
}
const MORE = { more: true };
const [here, other] = [documentIn(7), documentIn(8)];

async function onScreen(tabId: number): Promise<string[]> {
  const view = await getView(tabId);
  return view ? [...rowsOn(view, await ordersOf(CENTER, Date.now()))].sort() : [];
}
const stateOf = async (number: string) =>
  (await ordersOf(CENTER, Date.now())).find(({ orderNumber }) => orderNumber === number)?.state;
const radar = () => deadlineHandlers['deadline.list'](null, PANEL);

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await fillWithRule();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('rows that come late are not taken for what is seen now', () => {
  it('where another tab has told of them meanwhile', async () => {
    const telling = await here.see(FIRST, MORE);
    await other.see(SENT);
    await expect(here.add(telling, LAST)).rejects.toMatchObject({ code: 'refused' });
    expect(await stateOf('100004')).toBe('sent');
  });

  it('where another document tells of them in the same tab', async () => {
    const telling = await here.see(FIRST, MORE);
    const reloaded = documentIn(7);
    const next = await reloaded.see(SENT.slice(0, 2), MORE);
    await expect(here.add(telling, LAST)).rejects.toMatchObject({ code: 'refused' });
    await reloaded.add(next, SENT.slice(2));
    expect(await stateOf('100004')).toBe('sent');
  });

  it('where the seller has spoken of one of them meanwhile, which is known when all are told again', async () => {
    await here.see(ROWS);
    const telling = await here.see(FIRST, MORE);
    const how = { at: 'done' } as const;
    await deadlineHandlers['deadline.handle']({ ...deadline('100004', DUE), how }, {
      kind: 'surface',
      origin: '',
    } as never);
    await expect(here.add(telling, LAST)).rejects.toMatchObject({ code: 'refused' });
    await here.add(await here.see(FIRST, MORE), LAST);
    expect(await onScreen(7)).toEqual(ROWS.map(orderKey));
  });
});

it('a row that has left one tab’s screen stays on that of another, which tells of it at that moment', async () => {
  await here.see(ROWS);
  vi.setSystemTime(NOW + 1);
  const { session } = fakeBrowser.storage;
  const get: (keys: unknown) => Promise<object> = session.get.bind(session) as never;
  const tellBeside = vi.fn(() => other.see(ROWS));
  vi.spyOn(session, 'get').mockImplementation(async (keys?: unknown) => {
    // On the way to the store, after all that is asked of the tab.
    if (tellBeside.mock.calls.length === 0 && String(keys).includes('fullSince')) await tellBeside();
    return get(keys);
  });
  expect(await here.see([], { gone: [{ number: '100001' }] })).toBe(null);
  expect(await onScreen(8)).toEqual(ROWS.map(orderKey));
});

it('what could not be read on the screen beside the panel is told from what could not be read before', async () => {
  const unread = async () => (await radar()).unreadable.map(({ orderNumber, here }) => [orderNumber, here]);
  await here.see([row('100001', null)]);
  expect(await unread()).toEqual([['100001', true]]);
  vi.setSystemTime(NOW + 1);
  await here.see([row('100002', null)]);
  expect(await unread()).toEqual([
    ['100001', false],
    ['100002', true],
  ]);
});

describe('of a screen that is told by half', () => {
  it('only the rows that came count as read, of all that there are', async () => {
    const telling = await here.see(FIRST, MORE);
    expect((await radar()).coverage).toMatchObject({ rows: 3, unreadRows: 1, total: 5, half: true });
    await here.add(telling, LAST);
    expect((await radar()).coverage).toMatchObject({ rows: 5, unreadRows: 1, total: undefined });
    expect((await radar()).coverage).not.toHaveProperty('half');
    vi.setSystemTime(NOW + 1);
    await here.see(FIRST, { ...MORE, total: 900 });
    expect((await radar()).coverage).toMatchObject({ rows: 3, total: 900 });
  });

  it('what was there before stays on it until all have come, as it was seen then', async () => {
    await here.see(ROWS);
    vi.setSystemTime(NOW + HOUR);
    const telling = await here.see(FIRST, { ...MORE, isNew: true });
    expect(await onScreen(7)).toEqual(ROWS.map(orderKey));
    const { coverage, warnings } = await radar();
    expect(coverage).toMatchObject({ rows: 3, seenAt: NOW + HOUR });
    const seenAt = new Map(warnings.map((one) => [one.orderNumber, one.seenAt]));
    expect([seenAt.get('100001'), seenAt.get('100004')]).toEqual([NOW + HOUR, NOW]);
    await here.add(telling, LAST.slice(0, 1));
    expect(await onScreen(7)).toEqual(ROWS.slice(0, 3).map(orderKey));
  });

  it('so it is with news of it: the rest counts as it was told before only when all has come', async () => {
    const whole = await here.see(ROWS);
    vi.setSystemTime(NOW + HOUR);
    const telling = await here.see([], { ...MORE, gone: [{ number: '100001' }] });
    expect(telling).toBe(whole);
    expect((await radar()).coverage).toMatchObject({ rows: 1, total: 5 });
    await here.add(telling, SENT.slice(3));
    expect((await radar()).coverage).toMatchObject({ rows: 5 });
    expect(await onScreen(7)).toEqual(ROWS.slice(1).map(orderKey));
  });

  it('no news will do: what it leaves out never came', async () => {
    await here.see(FIRST, MORE);
    expect(await here.see([], { gone: [] })).toBe(null);
  });
});

it('without room for all of a message nothing of it is kept: what others told goes on', async () => {
  const whole = await here.see(ROWS);
  fillDisk(1, Number.POSITIVE_INFINITY, 'request');
  await expect(other.see([row('100009', DUE)])).rejects.toMatchObject({ code: 'full' });
  vi.restoreAllMocks();
  expect(await stateOf('100009')).toBe(undefined);
  expect(await here.see([], { gone: [] })).toBe(whole);
});
