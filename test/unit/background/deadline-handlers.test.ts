import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deadlineHandlers } from '../../../entrypoints/background/handlers/deadlines';
import { pageHandlers } from '../../../entrypoints/background/handlers/page';
import type { Asker } from '../../../utils/messaging/router';
import { database } from '../../../utils/storage/database';
import { fillPack } from '../../../utils/storage/fill';
import { setHandled } from '../../../utils/storage/handled';
import { rememberView } from '../../../utils/storage/tabs';
import { DUE_RULE, kst } from '../deadlines/rule';
import { packOf, stampOf } from '../storage/example-pack';
import { CENTER, deadline, factsOf, fillWithRule, row, see } from './seller-deadlines';

const PANEL: Asker = { kind: 'surface', tabId: 7, origin: 'chrome-extension://giljabi' };
const NOW = kst('2026-11-20T10:00');
const DAY = 24 * 60 * 60 * 1000;
const DUE = '2026-11-24';

const list = () => deadlineHandlers['deadline.list'](null, PANEL);
const done = (orderNumber: string, due = DUE) =>
  deadlineHandlers['deadline.handle']({ ...deadline(orderNumber, due), how: { at: 'done' } }, PANEL);
const later = (orderNumber: string, until: number, due = DUE) =>
  deadlineHandlers['deadline.handle']({ ...deadline(orderNumber, due), how: { at: 'later', until } }, PANEL);
const revision = async () => (await fakeBrowser.storage.local.get('revision')).revision ?? 0;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await fillWithRule();
});
afterEach(() => vi.useRealTimers());

describe('the radar', () => {
  it('shows what is open, what was put off and what was seen to apart', async () => {
    await see(NOW, row('100001', DUE), row('100002', DUE), row('100003', DUE));
    await done('100001');
    await later('100002', NOW + 5_000);
    const radar = await list();
    expect(radar.warnings).toMatchObject([{ orderNumber: '100003' }]);
    expect(radar.later).toMatchObject([{ orderNumber: '100002', until: NOW + 5_000 }]);
    expect(radar.done).toMatchObject([{ orderNumber: '100001', handledAt: NOW }]);
  });

  it('shows first what comes back first, and what was seen to last', async () => {
    const numbers = ['100001', '100002', '100003', '100004'];
    await see(NOW, ...numbers.map((number) => row(number, DUE)));
    await later('100001', NOW + 9_000);
    await later('100002', NOW + 5_000);
    await done('100003');
    vi.setSystemTime(NOW + 1);
    await done('100004');
    const radar = await list();
    expect(radar.later.map(({ orderNumber }) => orderNumber)).toEqual(['100002', '100001']);
    expect(radar.done.map(({ orderNumber }) => orderNumber)).toEqual(['100004', '100003']);
  });

  it('keeps to what a screen can show, and says how many more there are', async () => {
    const numbers = Array.from({ length: 203 }, (_, at) => String(100_001 + at));
    await see(NOW, ...numbers.map((number) => row(number, DUE)));
    for (const number of numbers) await setHandled(deadline(number, DUE), null, NOW);
    const radar = await list();
    expect([radar.done.length, radar.moreDone]).toEqual([200, 3]);
  });

  it.each([
    ['2026-11-20T10:00', '2026-11-23'],
    ['2026-12-24T23:59', '2026-12-28'],
    ['2027-12-31T12:00', null],
  ])('knows at %s the next business day: %s', async (minute, day) => {
    vi.setSystemTime(kst(minute));
    expect((await list()).nextBusinessDay).toBe(day);
  });

  it('says how many rows there are in all, where the screen does', async () => {
    await rememberView(7, { ...factsOf([]), rows: 20, total: 134 } as never, NOW);
    expect((await list()).coverage).toMatchObject({ rows: 20, total: 134 });
    await rememberView(7, { ...factsOf([]), rows: 20 }, NOW);
    expect((await list()).coverage?.total).toBeUndefined();
  });
});

describe('what the seller says of a deadline', () => {
  it('is told to the open surfaces, and so is taking it back', async () => {
    await see(NOW, row('100001', DUE));
    await done('100001');
    const said = await revision();
    expect(said).toBeGreaterThan(0);
    await deadlineHandlers['deadline.restore'](deadline('100001', DUE), PANEL);
    expect(await revision()).toBeGreaterThan(said as number);
    expect(await list()).toMatchObject({ warnings: [{ orderNumber: '100001' }], later: [], done: [] });
  });

  it('may change: what was put off can be seen to', async () => {
    await see(NOW, row('100001', DUE));
    await later('100001', NOW + 5_000);
    await done('100001');
    expect(await list()).toMatchObject({ warnings: [], later: [], done: [{ orderNumber: '100001' }] });
  });

  it.each([
    ['an order that was never seen', '100009', DUE],
    ['a due date that it doesn’t have any more', '100001', '2026-11-23'],
  ])('is not kept of %s', async (_, orderNumber, due) => {
    await see(NOW, row('100001', DUE));
    await expect(done(orderNumber, due)).rejects.toMatchObject({ code: 'not-found' });
    expect(await database().handled.count()).toBe(0);
  });
});

describe('a page that is seen', () => {
  const PAGE_SIDE: Asker = { kind: 'page', tabId: 7, origin: 'https://market.example' };
  const tell = (...orders: ReturnType<typeof row>[]) => pageHandlers['page.seen'](factsOf(orders), PAGE_SIDE);

  beforeEach(async () => {
    const pack = packOf(CENTER, []);
    const host = { match: 'https://market.example/*', ...{ source: 'https://help.example/1', checked: '2026-11-01' } };
    const center = { ...pack.center, hosts: [{ ...host, status: '확인' as const }] };
    await fillPack({ ...pack, center: center as never, deadlines: [DUE_RULE] }, stampOf(CENTER, 'h2'), [], 1).whole;
    await tell(row('100001', DUE));
    await done('100001');
  });

  it('settles what was said of a row that is finished now', async () => {
    await tell(row('100001', DUE, 'done'));
    expect(await database().handled.count()).toBe(0);
    await tell(row('100001', DUE));
    expect((await list()).warnings).toMatchObject([{ orderNumber: '100001' }]);
  });

  it('leaves what was said of one that is as it was, for 30 days and until the next day of use', async () => {
    await tell(row('100001', DUE));
    expect(await database().handled.count()).toBe(1);
    vi.setSystemTime(NOW + 31 * DAY);
    await tell(row('100001', DUE));
    vi.setSystemTime(NOW + 32 * DAY + 1);
    await tell(row('100001', DUE));
    expect(await database().handled.count()).toBe(0);
  });

  it('loses nothing by a clock that ran ten years ahead for hours', async () => {
    await tell(row('100001', DUE));
    for (const hours of [0, 1, 23]) {
      vi.setSystemTime(NOW + 3652 * DAY + hours * 60 * 60 * 1000);
      await tell(row('100002', DUE));
    }
    vi.setSystemTime(NOW + 1);
    await tell(row('100001', DUE));
    expect(await database().orders.count()).toBe(2);
    expect(await database().handled.count()).toBe(1);
  });
});
