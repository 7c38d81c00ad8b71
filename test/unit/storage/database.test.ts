import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  database,
  GiljabiDatabase,
  goToDisk,
  goToMemory,
  isDatabaseThere,
  openDisk,
  SCHEMA,
  storeMode,
} from '../../../utils/storage/database';

/** A database of an older version, whose holder does not give way. */
const holdOld = () =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const open = indexedDB.open('giljabi', 1);
    open.onsuccess = () => resolve(open.result);
    open.onerror = reject;
  });

/** What a newer build left: our tables and one that we don't know. */
async function newerDatabase(fill: (newer: Dexie) => Promise<unknown> = async () => {}): Promise<Dexie> {
  const newer = new Dexie('giljabi');
  const ours = new GiljabiDatabase().tables.map(({ name, schema }) => [
    name,
    [schema.primKey, ...schema.indexes].map(({ src }) => src).join(),
  ]);
  newer.version(SCHEMA + 1).stores({ ...Object.fromEntries(ours), novelties: 'id' });
  await newer.table('meta').put({ key: 'schema', value: SCHEMA + 1 });
  await newer.table('novelties').put({ id: 1 });
  await fill(newer);
  newer.close();
  return newer;
}

const rowsIn = async (one: Dexie): Promise<Record<string, unknown[]>> =>
  Object.fromEntries(await Promise.all(one.tables.map(async (table) => [table.name, await table.toArray()])));

beforeEach(async () => {
  await openDisk();
  await goToDisk();
  await database().delete();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('opening', () => {
  it('notes the schema', async () => {
    expect(await openDisk()).toBeNull();
    expect(await database().meta.toArray()).toEqual([{ key: 'schema', value: SCHEMA }]);
  });

  it('twice is no harm, and writes nothing again', async () => {
    await openDisk();
    const put = vi.spyOn(database().meta, 'put');
    expect(await openDisk()).toBeNull();
    expect(put).not.toHaveBeenCalled();
    expect(await database().meta.count()).toBe(1);
  });

  it('is given up after 2.5 seconds while another holder blocks it, and works once that one lets go', async () => {
    const holder = await holdOld();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const outcome = vi.fn();
    const opening = openDisk().then(outcome);
    await vi.advanceTimersByTimeAsync(2_499);
    expect(outcome).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await opening;
    expect(outcome).toHaveBeenCalledExactlyOnceWith('unavailable');
    vi.useRealTimers();

    holder.close();
    expect(await openDisk()).toBeNull();
    expect(await isDatabaseThere()).toBe(true);
  });

  it.each(['SecurityError', 'UnknownError', 'InvalidStateError', 'QuotaExceededError', 'AbortError'])(
    'a store that cannot be opened (%s) is told as such, and opens when it can',
    async (name) => {
      const { open } = indexedDB;
      indexedDB.open = () => {
        throw new DOMException('refused', name);
      };
      expect(await openDisk()).toBe('unavailable');
      indexedDB.open = open;
      expect(await openDisk()).toBeNull();
    },
  );

  it('gives way to a newer build that wants to upgrade', async () => {
    await openDisk();
    const newer = new Dexie('giljabi');
    newer.version(SCHEMA + 1).stores({ meta: 'key' });
    await expect(newer.open()).resolves.toBeDefined();
    newer.close();
  });
});

describe('what a newer build wrote', () => {
  it('is refused, and nothing is written to it', async () => {
    const newer = await newerDatabase();
    expect(await openDisk()).toBe('newer');
    await goToMemory('newer');
    await database().pins.put({ center: 'market', id: 'a', at: 1 });
    database().close({ disableAutoOpen: false });
    new GiljabiDatabase().close();

    await newer.open();
    const rows = await rowsIn(newer);
    expect(Object.entries(rows).filter(([, list]) => list.length > 0)).toEqual([
      ['meta', [{ key: 'schema', value: SCHEMA + 1 }]],
      ['novelties', [{ id: 1 }]],
    ]);
    newer.close();
  });

  it('keeps its tables and its version, also where it has done away with some of ours', async () => {
    const newer = new Dexie('giljabi');
    newer.version(SCHEMA + 1).stores({ meta: 'key', pins: '[center+id], at' });
    await newer.table('meta').put({ key: 'schema', value: SCHEMA + 1 });
    newer.close();
    expect(await openDisk()).toBe('newer');
    await goToMemory('newer');
    await database().recents.put({ center: 'market', id: 'a', at: 1 });
    expect(await indexedDB.databases()).toContainEqual({ name: 'giljabi', version: (SCHEMA + 1) * 10 });
    const installed = await new Dexie('giljabi').open();
    expect(installed.tables.map(({ name }) => name)).toEqual(['meta', 'pins']);
    installed.close();
  });

  it('can still be read: the seller’s own things come along', async () => {
    const newer = await newerDatabase((one) => one.table('pins').put({ center: 'market', id: 'a', at: 1 }));
    expect(await openDisk()).toBe('newer');
    await goToMemory('newer');
    expect(storeMode()).toEqual({ kind: 'memory', why: 'newer' });
    expect(await database().pins.toArray()).toEqual([{ center: 'market', id: 'a', at: 1 }]);
    newer.close();
  });
});

describe('in memory', () => {
  const pin = { center: 'market', id: 'a', at: 1 };

  it('the same tables work, and the disk knows nothing of them', async () => {
    await openDisk();
    await goToMemory('unavailable');
    expect(await isDatabaseThere()).toBe(true);
    await database().pins.put(pin);
    expect(await database().pins.toArray()).toEqual([pin]);
    const onDisk = new GiljabiDatabase();
    expect(await onDisk.pins.toArray()).toEqual([]);
    onDisk.close();
  });

  it('nothing is lost when another reason comes up', async () => {
    await goToMemory('unavailable');
    await database().pins.put(pin);
    await goToMemory('full');
    expect(storeMode()).toEqual({ kind: 'memory', why: 'full' });
    expect(await database().pins.count()).toBe(1);
  });

  it('what the seller made goes to the disk once that can be used', async () => {
    await openDisk();
    await database().pins.put({ ...pin, id: 'old' });
    await goToMemory('unavailable');
    await database().pins.put(pin);
    expect(await openDisk()).toBeNull();
    await goToDisk();
    expect(storeMode()).toEqual({ kind: 'disk' });
    expect(await database().pins.toArray()).toEqual([pin, { ...pin, id: 'old' }]);
  });
});

describe('looking whether the database is still there', () => {
  const wipe = () =>
    new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('giljabi');
      request.onsuccess = resolve;
      request.onerror = reject;
    });

  it('sees the one that was opened', async () => {
    await openDisk();
    expect(await isDatabaseThere()).toBe(true);
  });

  it('sees that it was deleted, and that it was made again', async () => {
    await openDisk();
    await wipe();
    expect(await isDatabaseThere()).toBe(false);
    await openDisk();
    expect(await isDatabaseThere()).toBe(true);
  });

  it('does not take another build’s for ours', async () => {
    await openDisk();
    await database().meta.put({ key: 'schema', value: SCHEMA + 1 });
    expect(await isDatabaseThere()).toBe(false);
  });
});
