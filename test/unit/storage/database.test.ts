import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { database, isDatabaseThere, openDatabase, SCHEMA } from '../../../utils/storage/database';

/** The tables of each schema, as a hash. Once a schema is published, its line never changes: others are added. */
const SHIPPED: Record<number, string> = {
  1: 'a59644b11c6a1153',
};

/** A database of an older version, whose holder does not give way. */
const holdOld = () =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const open = indexedDB.open('giljabi', 1);
    open.onsuccess = () => resolve(open.result);
    open.onerror = reject;
  });

beforeEach(async () => {
  await database.delete();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('opening', () => {
  it('notes the schema', async () => {
    await openDatabase();
    expect(await database.meta.toArray()).toEqual([{ key: 'schema', value: SCHEMA }]);
  });

  it('twice is no harm, and writes nothing again', async () => {
    await openDatabase();
    const put = vi.spyOn(database.meta, 'put');
    await openDatabase();
    expect(put).not.toHaveBeenCalled();
    expect(await database.meta.count()).toBe(1);
  });

  it('is given up after 3 seconds while another holder blocks it, and works once that one lets go', async () => {
    const holder = await holdOld();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const outcome = vi.fn();
    const opening = openDatabase().catch(outcome);
    await vi.advanceTimersByTimeAsync(2_999);
    expect(outcome).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await opening;
    expect(outcome).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'storage' }));
    vi.useRealTimers();

    holder.close();
    await expect(openDatabase()).resolves.toBeUndefined();
    expect(await isDatabaseThere()).toBe(true);
  });

  it('what a newer build wrote is refused, and nothing is written', async () => {
    const newer = new Dexie('giljabi');
    const old = database.tables.map(({ name, schema }) => [
      name,
      [schema.primKey, ...schema.indexes].map(({ src }) => src).join(),
    ]);
    newer.version(SCHEMA + 1).stores({ ...Object.fromEntries(old), novelties: 'id' });
    await newer.table('meta').put({ key: 'schema', value: SCHEMA + 1 });
    await newer.table('novelties').put({ id: 1 });
    newer.close();

    await expect(openDatabase()).rejects.toMatchObject({ name: 'GiljabiError', code: 'newer' });
    database.close({ disableAutoOpen: false });

    await newer.open();
    expect(await newer.table('meta').toArray()).toEqual([{ key: 'schema', value: SCHEMA + 1 }]);
    const counts = await Promise.all(newer.tables.map(async (table) => [table.name, await table.count()]));
    expect(Object.fromEntries(counts.filter(([, count]) => count))).toEqual({ meta: 1, novelties: 1 });
    newer.close();
  });

  it('a store that cannot be opened is told as such, and opens when it can', async () => {
    const { open } = indexedDB;
    indexedDB.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    await expect(openDatabase()).rejects.toMatchObject({ code: 'storage' });
    indexedDB.open = open;
    await expect(openDatabase()).resolves.toBeUndefined();
  });

  it('gives way to a newer build that wants to upgrade', async () => {
    await openDatabase();
    const newer = new Dexie('giljabi');
    newer.version(SCHEMA + 1).stores({ meta: 'key' });
    await expect(newer.open()).resolves.toBeDefined();
    newer.close();
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
    await openDatabase();
    expect(await isDatabaseThere()).toBe(true);
  });

  it('sees that it was deleted, and that it was made again', async () => {
    await openDatabase();
    await wipe();
    expect(await isDatabaseThere()).toBe(false);
    await openDatabase();
    expect(await isDatabaseThere()).toBe(true);
  });

  it('does not take another build’s for ours', async () => {
    await openDatabase();
    await database.meta.put({ key: 'schema', value: SCHEMA + 1 });
    expect(await isDatabaseThere()).toBe(false);
  });
});

describe('the schema', () => {
  it('is the database’s own version', () => {
    expect(database.verno).toBe(SCHEMA);
  });

  it('does not change without a new number', () => {
    const stores = database.tables
      .map(({ name, schema: { primKey, indexes } }) =>
        [name, primKey.src, ...indexes.map(({ src }) => src).sort()].join(', '),
      )
      .sort();
    const hash = createHash('sha256').update(stores.join('\n')).digest('hex').slice(0, 16);
    expect(
      SHIPPED[SCHEMA],
      `The tables in utils/storage/database.ts differ from those of schema ${SCHEMA}. Leave its line in SCHEMAS as it was, add the new tables below it (with an upgrade, if rows change), and add the new hash (${hash}) to SHIPPED.`,
    ).toBe(hash);
  });

  it('has every number up to its own in the list', () => {
    expect(Object.keys(SHIPPED).map(Number)).toEqual(Array.from({ length: SCHEMA }, (_, at) => at + 1));
  });
});
