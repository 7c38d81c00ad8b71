import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storeHandlers } from '../../../entrypoints/background/handlers/store';
import { createStartUp } from '../../../entrypoints/background/start-up';
import { JSON_LIMITS } from '../../../utils/center/bounded-json';
import type { Asker, Handlers } from '../../../utils/messaging/router';
import { database, goToDisk, goToMemory } from '../../../utils/storage/database';
import { fillPack } from '../../../utils/storage/fill';
import { listRecents } from '../../../utils/storage/marks';
import { article, packOf, stampOf } from '../storage/example-pack';
import { emptyDatabase, helpArticle } from '../storage/seller-rows';

const ASKER: Asker = { kind: 'surface', tabId: undefined, origin: 'chrome-extension://giljabi' };
type Name = keyof typeof storeHandlers;

const ask = <N extends Name>(name: N, request: Parameters<Handlers[N]>[0]) =>
  (storeHandlers[name] as (request: unknown, asker: Asker) => ReturnType<Handlers[N]>)(request, ASKER);
const revision = async () => (await fakeBrowser.storage.local.get('revision')).revision ?? 0;
const pin = (id: string, pinned = true) => ask('article.pin', { center: 'market', id, pinned });

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  await fillPack(packOf('market', [article('a'), article('b')]), stampOf('market', 'h1'), [], 1).whole;
});

describe('pins', () => {
  it('are listed by title, those that are no longer there left out', async () => {
    await database().helpArticles.bulkPut([helpArticle('73001', 1), { ...helpArticle('73002', 1), goneAt: 5 }]);
    for (const id of ['a', 'help-73001', 'help-73002', 'help-9', 'gone']) {
      await pin(id);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect(await ask('pin.list', null)).toEqual([
      { center: 'market', id: 'help-73002', title: '글 73002', category: [], gone: true },
      { center: 'market', id: 'help-73001', title: '글 73001', category: [] },
      { center: 'market', id: 'a', title: '글 a', category: ['반품'] },
    ]);
  });

  it('are taken out again', async () => {
    await pin('a');
    await pin('a', false);
    expect(await ask('pin.list', null)).toEqual([]);
  });
});

describe('every change', () => {
  it.each<[Name, () => Promise<unknown>]>([
    ['article.pin', () => pin('a')],
    ['article.rate', () => ask('article.rate', { center: 'market', id: 'a', helpful: true })],
    ['vote.forget', () => ask('vote.forget', null)],
    ['settings.set', () => ask('settings.set', { autoRefresh: false })],
    ['store.wipe', () => ask('store.wipe', { what: 'seller' })],
    ['store.import', async () => ask('store.import', { base64: btoa(await ask('store.export', null)) })],
  ])('%s is told to the open surfaces', async (_, change) => {
    await change();
    expect(await revision()).toBeGreaterThan(0);
  });

  it('that takes what the seller typed has it forgotten there too', async () => {
    const forgotten = async () => (await fakeBrowser.storage.local.get('forgotten')).forgotten;
    await ask('store.wipe', { what: 'cache' });
    expect(await forgotten()).toBeUndefined();
    await ask('store.wipe', { what: 'seller' });
    expect(await forgotten()).toBeGreaterThan(0);
  });

  it('and nothing else is', async () => {
    await ask('pin.list', null);
    await ask('settings.get', null);
    await ask('store.get', null);
    await ask('store.export', null);
    await ask('store.import', { base64: '%' }).catch(() => {});
    expect(await revision()).toBe(0);
  });
});

describe('the language', () => {
  const told = async () => (await fakeBrowser.storage.local.get('language')).language;
  const english = () => ask('settings.set', { language: 'en' });

  it('is told to all surfaces as soon as it is chosen, and no sooner', async () => {
    await ask('settings.set', { autoRefresh: false });
    expect(await told()).toBeUndefined();
    await english();
    expect(await told()).toBe('en');
  });

  it('is Korean again when the settings are wiped, and stays when only copies are', async () => {
    await english();
    await ask('store.wipe', { what: 'cache' });
    expect(await told()).toBe('en');
    await ask('store.wipe', { what: 'seller' });
    expect(await told()).toBe('ko');
  });

  it('comes back with a file', async () => {
    await english();
    const text = await ask('store.export', null);
    await ask('store.wipe', { what: 'seller' });
    await ask('store.import', { base64: btoa(text) });
    expect(await told()).toBe('en');
    expect(await ask('settings.get', null)).toMatchObject({ language: 'en' });
  });
});

it('what is chosen last is told last, however slowly the browser writes', async () => {
  await ask('settings.set', { theme: 'dark', language: 'en' });
  const { local } = fakeBrowser.storage;
  const set = local.set.bind(local) as (items: object) => Promise<void>;
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  vi.spyOn(local, 'set').mockImplementation(async (items) => {
    if ('appearance' in items || 'language' in items) await held;
    await set(items);
  });
  const turns = async () => {
    for (let turn = 0; turn < 50; turn++) await new Promise((next) => setImmediate(next));
  };
  const there = ask('settings.set', { theme: 'light', language: 'ko' });
  await turns();
  const back = ask('settings.set', { theme: 'dark', language: 'en' });
  await turns();
  letGo();
  await Promise.all([there, back]);
  expect(await local.get(['appearance', 'language'])).toMatchObject({ appearance: { theme: 'dark' }, language: 'en' });
  vi.restoreAllMocks();
});

describe('a file', () => {
  it('goes out and comes back in', async () => {
    await pin('a');
    await ask('article.opened', { center: 'market', id: 'b' });
    const text = await ask('store.export', null);
    await ask('store.wipe', { what: 'seller' });
    expect(await ask('store.import', { base64: btoa(text) })).toEqual({
      pins: 1,
      penalties: 0,
      recents: 1,
      runs: 0,
      votes: 0,
      settings: 0,
    });
    expect(await ask('pin.list', null)).toMatchObject([{ id: 'a' }]);
    expect(await listRecents()).toMatchObject([{ id: 'b' }]);
  });

  it.each([
    ['no base64', '%%%', 'bad-file'],
    ['no file of ours', btoa('hello'), 'bad-file'],
    ['nothing', '', 'bad-file'],
    ['more than we read', 'A'.repeat(Math.ceil((JSON_LIMITS.bytes + 4) / 3) * 4), 'big-file'],
  ])('that is %s is refused', async (_, base64, code) => {
    await expect(ask('store.import', { base64 })).rejects.toMatchObject({ code });
  });
});

it('the bundled help is there again at the next question after everything was wiped', async () => {
  const pack = packOf('market', [article('a')]);
  pack.center.links = ['https://help.example.com'];
  const files: Record<string, unknown> = {
    'packs/index.json': [stampOf('market', 'h1')],
    'packs/market.json': pack,
  };
  vi.stubGlobal('fetch', async (address: URL) => Response.json(files[address.pathname.slice(1)]));
  const ready = createStartUp();
  await ready();
  await ask('store.wipe', { what: 'all' });
  await ready();
  await pin('a');
  expect(await ask('pin.list', null)).toMatchObject([{ id: 'a' }]);
  vi.unstubAllGlobals();
});

describe('where only the memory is ours, what is on the disk is not said to be gone', () => {
  beforeEach(() => goToMemory('unavailable'));
  afterEach(() => goToDisk());

  it.each<[Name, object | null]>([
    ['store.wipe', { what: 'seller' }],
    ['vote.forget', null],
  ])('%s is refused', async (name, request) => {
    await expect(ask(name, request as never)).rejects.toMatchObject({ code: 'storage' });
  });
});

it('settings are answered as they were changed', async () => {
  await ask('settings.set', { autoRefresh: false });
  expect(await ask('settings.get', null)).toMatchObject({ autoRefresh: false });
});
