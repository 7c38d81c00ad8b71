import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createStartUp } from '../../../entrypoints/background/start-up';
import { database, goToDisk, openDisk, storeMode } from '../../../utils/storage/database';
import { getEntry } from '../../../utils/storage/entries';
import { headsOf, listCenters } from '../../../utils/storage/packs';
import { currentSet } from '../../../utils/storage/sets';
import { changeSettings } from '../../../utils/storage/settings';
import { runOf } from '../guides/run-of';
import { article, packOf, stampOf } from '../storage/example-pack';

const whole = packOf('market', ['a', 'b'].map(article));
whole.center.links = ['https://help.example.com'];
const broken = { ...whole, center: null };
/** The extension's own files, by the end of their address. */
let files: Record<string, unknown>;
/** What the extension's own files wait for. */
let hold: Promise<void> | undefined;
const asked = vi.fn();

/** A bundle of one pack. */
const bundle = (pack: unknown, hash = 'h1') => {
  files = { 'packs/index.json': [stampOf('market', hash)], 'packs/market.json': pack };
};
const ids = async () => (await headsOf('market')).map(({ id }) => id);
const wipe = () =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('giljabi');
    request.onsuccess = resolve;
    request.onerror = reject;
  });
const starts = () => asked.mock.calls.filter(([file]) => file === 'packs/index.json').length;

beforeEach(async () => {
  await openDisk();
  await goToDisk();
  await database().delete();
  bundle(whole);
  hold = undefined;
  asked.mockReset();
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.stubGlobal('fetch', async (address: URL) => {
    const file = address.pathname.slice(1);
    asked(file);
    await hold;
    return Response.json(files[file]);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('starting', () => {
  it('fills the store once, however many ask', async () => {
    const ready = createStartUp();
    await Promise.all([ready(), ready(), ready()]);
    await ready();
    expect(await ids()).toEqual(['a', 'b']);
    expect(starts()).toBe(1);
  });

  describe('tells which language and appearance are chosen', () => {
    const told = () => fakeBrowser.storage.local.get(['language', 'appearance']);
    const CHOSEN = { language: 'en', appearance: { theme: 'dark', textSize: 'normal' } };
    beforeEach(async () => {
      fakeBrowser.reset();
      await openDisk();
      await changeSettings({ language: 'en', theme: 'dark' });
    });

    it('where the worker before was killed before it did', async () => {
      await createStartUp()();
      await vi.waitFor(async () => expect(await told()).toEqual(CHOSEN));
    });

    it('and lets nobody wait for it, nor fail with it', async () => {
      vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
      await createStartUp()();
      expect(await ids()).toEqual(['a', 'b']);
    });

    it('but not where only the memory is ours', async () => {
      await fakeBrowser.storage.local.set(CHOSEN);
      const { databases } = indexedDB;
      vi.spyOn(indexedDB, 'databases').mockImplementation(async () => {
        const all = await databases.call(indexedDB);
        return all.map((one) => ({ ...one, version: 9_990 }));
      });
      await database().settings.clear();
      await createStartUp()();
      expect(storeMode()).toMatchObject({ kind: 'memory' });
      for (let turn = 0; turn < 50; turn++) await new Promise((next) => setImmediate(next));
      expect(await told()).toEqual(CHOSEN);
    });
  });

  it('fails where the centre can’t be read, instead of taking every page for one outside it', async () => {
    bundle(broken);
    await expect(createStartUp()()).rejects.toMatchObject({ code: 'storage' });
  });

  it('that failed asks nobody to ask again: each question would begin it once more', async () => {
    fakeBrowser.reset();
    bundle(broken);
    await expect(createStartUp()()).rejects.toMatchObject({ code: 'storage' });
    expect(await fakeBrowser.storage.local.get('revision')).toEqual({});
  });

  it('fails where the extension holds no pack', async () => {
    files['packs/index.json'] = [];
    await expect(createStartUp()()).rejects.toMatchObject({ code: 'storage' });
  });

  it('that failed is tried again by the next question', async () => {
    bundle(broken);
    const ready = createStartUp();
    await expect(ready()).rejects.toMatchObject({ code: 'storage' });
    bundle(whole);
    await ready();
    expect(await ids()).toEqual(['a', 'b']);
  });

  it('that takes long is no longer waited for than 4 seconds, and goes on', async () => {
    let go = () => {};
    const gate = new Promise<void>((resolve) => (go = resolve));
    hold = gate;
    const ready = createStartUp();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const outcome = vi.fn();
    const asking = ready().catch(outcome);
    await vi.waitFor(() => expect(starts()).toBe(1));
    await vi.advanceTimersByTimeAsync(4_000);
    await asking;
    vi.useRealTimers();
    expect(outcome).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'storage' }));

    go();
    await ready();
    expect(await ids()).toEqual(['a', 'b']);
    expect(starts()).toBe(1);
  });

  it('keeps the last good pack where the new one can’t be read', async () => {
    await createStartUp()();
    bundle({ ...broken, articles: [] }, 'h2');
    await createStartUp()();
    expect(await ids()).toEqual(['a', 'b']);
  });

  it('fills again where the stored centre can’t be read', async () => {
    await createStartUp()();
    await database().centers.update((await currentSet('market')) ?? '', { hosts: 'everywhere' as never });
    await createStartUp()();
    expect(await listCenters()).toMatchObject([{ id: 'market', hosts: [] }]);
  });

  it('does not wait for ten thousand articles: the first ones answer while the others come', async () => {
    bundle({ ...whole, articles: Array.from({ length: 10_000 }, (_, at) => article(`a${at}`)) });
    await createStartUp()();
    expect(await listCenters()).toHaveLength(1);
    await vi.waitFor(async () => expect(await ids()).toHaveLength(10_000), { timeout: 20_000, interval: 200 });
  }, 30_000);
});

describe('a row that can’t be read', () => {
  const damage = async (table: 'articles' | 'blocks', to: object) =>
    database()
      .table(table)
      .update([await currentSet('market'), 'a'], to);
  const read = (id: string) => getEntry('market', id);

  it.each([
    ['its title', 'articles', { title: 7 }],
    ['its text', 'blocks', { body: '<b>' }],
  ] as const)('(%s) is left out, and filled in again by itself; the others stay', async (_, table, to) => {
    await createStartUp()();
    await damage(table, to);
    expect(await read('a')).toBeUndefined();
    expect(await read('b')).toBeDefined();
    await vi.waitFor(async () => expect(await read('a')).toMatchObject({ own: { title: '글 a' } }));
    expect(await ids()).toEqual(['a', 'b']);
  });

  it('is filled in again when its text is lost, and when only a list came upon it', async () => {
    await createStartUp()();
    await database().blocks.delete([(await currentSet('market')) ?? '', 'a']);
    expect(await read('a')).toBeUndefined();
    await vi.waitFor(async () => expect(await read('a')).toBeDefined());

    await createStartUp()();
    await damage('articles', { asks: null });
    expect(await ids()).toEqual(['b']);
    await vi.waitFor(async () => expect(await ids()).toEqual(['a', 'b']));
  });

  it('again and again is filled in once: the next worker tries anew', async () => {
    await createStartUp()();
    await damage('articles', { title: 7 });
    await ids();
    await vi.waitFor(async () => expect(await ids()).toEqual(['a', 'b']));
    await damage('articles', { title: 7 });
    for (let times = 0; times < 5; times++) await ids();
    await new Promise((later) => setTimeout(later, 50));
    expect(starts()).toBe(2);
    expect(await ids()).toEqual(['b']);
  });
});

describe('without a disk', () => {
  const { open } = indexedDB;
  const refuse = (name: string) => {
    indexedDB.open = () => {
      throw new DOMException('refused', name);
    };
  };
  beforeEach(() => database().close({ disableAutoOpen: false }));
  afterEach(() => {
    indexedDB.open = open;
    vi.useRealTimers();
  });

  it.each(['UnknownError', 'SecurityError', 'InvalidStateError', 'QuotaExceededError'])(
    'the bundled pack answers from memory (%s)',
    async (name) => {
      refuse(name);
      await createStartUp()();
      expect(storeMode()).toEqual({ kind: 'memory', why: 'unavailable' });
      expect(await ids()).toEqual(['a', 'b']);
    },
  );

  it('it is tried again half a minute later; what the seller made meanwhile comes along', async () => {
    await database().runs.bulkPut([
      runOf({ center: 'market', step: 'e', done: ['a', 'b', 'c', 'd'] }),
      runOf({ center: 'market', guide: 'exchange', step: 'b', done: ['a'] }),
    ]);
    database().close({ disableAutoOpen: false });
    refuse('SecurityError');
    const ready = createStartUp();
    await ready();
    await database().pins.put({ center: 'market', id: 'a', at: 1 });
    await database().runs.put(runOf({ center: 'market', step: 'a' }));
    await database().runs.put(runOf({ center: 'market', guide: 'exchange', step: 'c', done: ['a', 'b'] }));
    indexedDB.open = open;
    await ready();
    expect(storeMode().kind).toBe('memory');

    vi.setSystemTime(Date.now() + 31_000);
    await ready();
    await vi.waitFor(() => expect(storeMode()).toEqual({ kind: 'disk' }));
    await ready();
    expect(await ids()).toEqual(['a', 'b']);
    expect(await database().pins.count()).toBe(1);
    // A guide that was further on the disk goes on there.
    expect(await database().runs.toArray()).toMatchObject([
      { guide: 'carrier', step: 'e' },
      { guide: 'exchange', step: 'c' },
    ]);
  });

  it('without room for the pack the memory holds it, and says so', async () => {
    const { put, add } = IDBObjectStore.prototype;
    const fullDisk = (one: IDBObjectStore) => {
      const onDisk = one.transaction.db.name === 'giljabi' && storeMode().kind === 'disk';
      if (onDisk && one.name === 'articles') throw new DOMException('full', 'QuotaExceededError');
    };
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...how) {
      fullDisk(this);
      return put.apply(this, how);
    });
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...how) {
      fullDisk(this);
      return add.apply(this, how);
    });
    await createStartUp()();
    expect(storeMode()).toEqual({ kind: 'memory', why: 'full' });
    expect(await ids()).toEqual(['a', 'b']);
  });
});

describe('a database that was deleted while the worker lives', () => {
  it('is filled again before the next answer', async () => {
    const ready = createStartUp();
    await ready();
    await wipe();
    await ready();
    expect(await ids()).toEqual(['a', 'b']);
    expect(await listCenters()).toHaveLength(1);
  });

  it('is filled once, however many ask', async () => {
    const ready = createStartUp();
    await ready();
    await wipe();
    await Promise.all([ready(), ready(), ready()]);
    expect(await ids()).toEqual(['a', 'b']);
    expect(starts()).toBe(2);
  });

  it('can be deleted again and again', async () => {
    const ready = createStartUp();
    for (let times = 0; times < 3; times++) {
      await ready();
      expect(await ids()).toEqual(['a', 'b']);
      await wipe();
    }
  });
});
