import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deadlineHandlers } from '../../../entrypoints/background/handlers/deadlines';
import { pageHandlers } from '../../../entrypoints/background/handlers/page';
import type { OrderFact, Screen } from '../../../utils/page/facts';
import { fillPack } from '../../../utils/storage/fill';
import { penaltiesOf, penaltyViewOf, rememberPenalties } from '../../../utils/storage/penalties';
import { signedOutAt } from '../../../utils/storage/signed-out';
import { wipe } from '../../../utils/storage/wipe';
import { DUE_RULE, kst } from '../deadlines/rule';
import { packOf, stampOf } from '../storage/example-pack';
import { emptyDatabase } from '../storage/seller-rows';
import { CENTER, factsOf, row } from './seller-deadlines';

const NOW = kst('2026-11-20T10:00');
const MINUTE = 60_000;
const ROW = row('100001', '2026-11-24');

/** The seller's page tells what it shows, some minutes after the first time. */
async function tell(minutes: number, orders: OrderFact[], screen?: Screen) {
  vi.setSystemTime(NOW + minutes * MINUTE);
  const facts = { ...factsOf(orders), ...(screen && { screen }) };
  await pageHandlers['page.seen'](facts, { kind: 'page', tabId: 7, origin: 'https://market.example' });
}
const ASKER = { kind: 'surface', tabId: 7, origin: 'chrome-extension://giljabi' } as const;
const list = () => deadlineHandlers['deadline.list'](null, ASKER);

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await emptyDatabase();
  const pack = packOf(CENTER, []);
  const host = { match: 'https://market.example/*', source: 'https://help.example/1', checked: '2026-11-01' };
  const center = { ...pack.center, hosts: [{ ...host, status: '확인' as const }] };
  await fillPack({ ...pack, center, deadlines: [DUE_RULE] }, stampOf(CENTER, 'h1'), [], 1).whole;
});
afterEach(() => vi.useRealTimers());

it('rows of before a sign-out are kept, not on the screen, and told to be from before it', async () => {
  await tell(0, [ROW]);
  await tell(5, [], 'signed-out');
  const out = await list();
  expect(out.warnings).toMatchObject([{ orderNumber: '100001', seenAt: NOW, here: false }]);
  expect(out).toMatchObject({ signedOut: { at: NOW + 5 * MINUTE }, coverage: { screen: 'signed-out', rows: 0 } });
});

it('another seller’s rows don’t make those of before theirs; the same rows seen again do', async () => {
  await tell(0, [ROW]);
  await tell(5, [], 'signed-out');
  await tell(6, [row('200002', '2026-11-25')]);
  expect(await list()).toMatchObject({ signedOut: { center: CENTER, at: NOW + 5 * MINUTE } });
  await tell(7, [ROW]);
  expect((await list()).signedOut).toBeUndefined();
});

it('the seller, who knows whose they are, can have those of before forgotten, and no others', async () => {
  await tell(0, [ROW]);
  await tell(5, [], 'signed-out');
  await tell(6, [row('200002', '2026-11-25')]);
  const { signedOut } = await list();
  const before = signedOut?.at ?? 0;
  await deadlineHandlers['order.forget']({ center: 'another', before }, ASKER);
  expect((await list()).warnings).toHaveLength(2);
  await deadlineHandlers['order.forget']({ center: CENTER, before }, ASKER);
  const radar = await list();
  expect(radar.warnings).toMatchObject([{ orderNumber: '200002' }]);
  expect(radar.signedOut).toBeUndefined();
});

it('points that a screen showed before are of whoever was signed in then, as well', async () => {
  const points = { entries: [{ day: '2026-11-20', points: 4, type: null }], unread: 0, sum: 4 };
  await rememberPenalties({ center: CENTER, penalty: points } as never, NOW);
  await tell(5, [], 'signed-out');
  const { signedOut } = await list();
  expect(signedOut?.center).toBe(CENTER);
  await deadlineHandlers['order.forget']({ center: CENTER, before: signedOut?.at ?? 0 }, ASKER);
  expect(await penaltiesOf(CENTER, NOW)).toEqual([]);
  expect(await penaltyViewOf(CENTER)).toBeNull();
  expect((await list()).signedOut).toBeUndefined();
});

it('where nothing was seen before, or nobody was signed out, nothing is told', async () => {
  await tell(0, [], 'signed-out');
  await tell(1, [ROW]);
  expect((await list()).signedOut).toBeUndefined();
});

it('a centre under maintenance signs nobody out', async () => {
  await tell(0, [ROW]);
  await tell(1, [], 'maintenance');
  expect((await list()).signedOut).toBeUndefined();
});

it('it is wiped with everything, and kept with nothing of anybody', async () => {
  await tell(0, [], 'signed-out');
  const kept = await fakeBrowser.storage.local.get();
  expect(Object.entries(kept).filter(([name]) => name.includes('signed'))).toEqual([[`signed-out:${CENTER}`, NOW]]);
  await wipe('all');
  expect(await signedOutAt(CENTER, Date.now())).toBeNull();
});
