import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { gateOf } from '../../../entrypoints/background/gates';
import { helpCenterHandlers } from '../../../entrypoints/background/handlers/help-center';
import { pageHandlers } from '../../../entrypoints/background/handlers/page';
import { surfaceHandlers } from '../../../entrypoints/background/handlers/surface';
import type { Asker } from '../../../utils/messaging/router';
import type { PageFacts } from '../../../utils/page/facts';
import { database, openDisk } from '../../../utils/storage/database';
import { fillPack } from '../../../utils/storage/fill';
import { pin } from '../../../utils/storage/marks';
import { withRoom } from '../../../utils/storage/room';
import { getView } from '../../../utils/storage/tabs';
import { guideWith, stepOf } from '../guides/guide-of';
import { runOf } from '../guides/run-of';
import { article, HELP_CENTER, packOf, stampOf } from '../storage/example-pack';
import { fillDisk } from '../storage/quota';
import { helpArticle, putHelpRows } from '../storage/seller-rows';

const SITE = 'https://seller.example.com';
const PAGE: Asker = { kind: 'page', tabId: 7, origin: SITE };
const PANEL: Asker = { kind: 'surface', tabId: undefined, origin: 'https://panel' };
const seen = (page: string, orderNumber: string): PageFacts => ({
  center: 'market',
  page,
  reason: 'heading',
  orders: [{ orderNumber, dates: {} }],
  rows: 1,
  unreadRows: 0,
  isNew: true,
});
const tell = (facts: PageFacts) => pageHandlers['page.seen'](facts, PAGE);
const revision = async () => (await fakeBrowser.storage.local.get('revision')).revision ?? 0;
const lacksRoom = async () => (await surfaceHandlers['status.get'](null, PANEL)).lacksRoom;
const fill = () => fillDisk(0, Number.POSITIVE_INFINITY, 'request');

function packAt(center: string) {
  const pack = packOf(center, [article('a')]);
  const basis = { source: 'https://help.example.com/1', checked: '2026-11-23', status: '확인' } as const;
  const guide = guideWith([stepOf('go', { done: [{ page: 'returns' }] }), stepOf('do')]);
  return {
    ...pack,
    guides: [guide],
    center: { ...pack.center, hosts: center === 'market' ? [{ match: `${SITE}/*`, ...basis }] : [] },
  };
}

beforeEach(async () => {
  fakeBrowser.reset();
  await database().delete();
  await openDisk();
  await fillPack(packAt('market'), stampOf('market', 'h'), [], 1).whole;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('on a disk that is full', () => {
  it('the help follows the page, and it is told that its rows are not kept', async () => {
    await tell(seen('returns', '100001'));
    const before = await revision();
    fill();
    await expect(tell(seen('orders', '100002'))).rejects.toMatchObject({ code: 'full' });
    expect(await getView(7)).toMatchObject({ page: 'orders' });
    expect(await revision()).toBeGreaterThan(Number(before));
    expect((await database().orders.toArray()).map(({ key }) => key)).toEqual(['100001']);
    expect(await lacksRoom()).toBe(true);
  });

  it('takes a third of the help centre’s copies at most, however often something finds no room', async () => {
    await putHelpRows(...Array.from({ length: 30 }, (_, at) => helpArticle(String(73_000 + at), at)));
    fill();
    for (let times = 0; times < 6; times++) {
      await expect(tell(seen('orders', `1000${times}`))).rejects.toMatchObject({ code: 'full' });
    }
    expect(await database().helpArticles.count()).toBe(20);
  });

  it('moves the guide as far as there is room, whatever becomes of the rows', async () => {
    await database().runs.put(runOf({ center: 'market', step: 'go', at: Date.now() }));
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.name === 'orders') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, row);
    });
    await expect(tell(seen('returns', '100003'))).rejects.toMatchObject({ code: 'full' });
    expect(await database().runs.toArray()).toMatchObject([{ guide: 'carrier', step: 'do', done: ['go'] }]);
  });

  it('is told so until something can be written again', async () => {
    const disk = fill();
    await expect(tell(seen('orders', '100002'))).rejects.toMatchObject({ code: 'full' });
    disk.mockRestore();
    await withRoom(() => pin('market', 'a', 1));
    expect(await lacksRoom()).toBe(false);
  });

  it('the help centre is searched all the same, no faster than ever', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const asked: number[] = [];
    Object.assign(fakeBrowser.permissions, { contains: async () => true });
    Object.assign(fakeBrowser.runtime, { getPlatformInfo: async () => ({}) });
    vi.stubGlobal('fetch', async (address: string) => {
      asked.push(Date.now());
      const answer = new Response('<!doctype html><html><body><h1>도움말 검색 결과 (총 0건)</h1></body></html>', {
        headers: { 'content-type': 'text/html; charset=utf-8' },
      });
      return Object.defineProperty(answer, 'url', { value: address });
    });
    fill();
    const find = (query: string) =>
      helpCenterHandlers['help.find'](
        { center: 'market', query, sort: 'relevance', category: '', subcategory: '', page: 1, ask: true },
        PANEL,
      );
    const found = Promise.all([find('반품'), find('교환')]);
    for (let turn = 0; turn < 300; turn++) {
      await vi.advanceTimersByTimeAsync(10);
      await new Promise((next) => setImmediate(next));
    }
    expect(await found).toMatchObject([{ listing: { total: 0 } }, { listing: { total: 0 } }]);
    const [first = 0, second = 0] = asked;
    expect(second - first).toBeGreaterThanOrEqual(1_000);
  });
});

it('centres with one help centre ask it through one gate', async () => {
  const other = { id: 'other', helpCenter: { ...HELP_CENTER, home: 'https://help.example.com/other' } };
  expect(gateOf(other)).toBe(gateOf({ id: 'market', helpCenter: HELP_CENTER }));
  const elsewhere = { ...HELP_CENTER, origin: 'https://elsewhere.example.com' };
  expect(gateOf({ id: 'third', helpCenter: elsewhere })).not.toBe(gateOf(other));
});
