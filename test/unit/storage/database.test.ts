import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { VERSION } from '../../../utils/messaging/version';
import { buildSegment } from '../../../utils/search/build-segment';
import { packSynonyms } from '../../../utils/search/synonyms';
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
import { SCHEMAS } from '../../../utils/storage/schema';
import { isIndexReady, readIndex, writeIndex } from '../../../utils/storage/search-segments';
import { documentOf } from '../search/small-index';

/** The tables of each schema, as a hash. Once a schema is published, its line never changes: others are added. */
const SHIPPED: Record<number, string> = {
  1: 'a59644b11c6a1153',
  2: '1de960dbfed2b744',
  3: 'ab607d83a599f821',
  4: '6185b9bc60926efd',
  5: '48eba359c5651c8c',
};

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

describe('the schema', () => {
  const hashOf = (one: Dexie) => {
    const stores = one.tables
      .map(({ name, schema: { primKey, indexes } }) =>
        [name, primKey.src, ...indexes.map(({ src }) => src).sort()].join(', '),
      )
      .sort();
    return createHash('sha256').update(stores.join('\n')).digest('hex').slice(0, 16);
  };
  /** The database as the build of a schema had it. */
  const asOf = (schema: number) => {
    const one = new Dexie('giljabi');
    for (const [at, tables] of SCHEMAS.slice(0, schema).entries()) one.version(at + 1).stores(tables);
    return one;
  };

  it('is the database’s own version', () => {
    expect(new GiljabiDatabase().verno).toBe(SCHEMA);
  });

  it.each(SCHEMAS.map((_, at) => at + 1))('%i does not change without a new number', (schema) => {
    const hash = hashOf(asOf(schema));
    expect(
      SHIPPED[schema],
      `The tables in utils/storage/schema.ts differ from those of schema ${schema}. Leave its line in SCHEMAS as it was, add the new tables below it (with an upgrade, if rows change), and add the new hash (${hash}) to SHIPPED.`,
    ).toBe(hash);
  });

  it('in code is the last one of the list', () => {
    expect(hashOf(new GiljabiDatabase())).toBe(SHIPPED[SCHEMA]);
  });

  it('has every number up to its own in the list', () => {
    expect(Object.keys(SHIPPED).map(Number)).toEqual(Array.from({ length: SCHEMA }, (_, at) => at + 1));
  });
});

describe('coming from the fourth schema', () => {
  const vote = { center: 'market', id: 'a', helpful: true, at: 5 };
  const pin = { center: 'market', id: 'b', at: 6 };
  const segment = buildSegment([documentOf('market/a', '반품')]);
  const synonyms = packSynonyms([{ say: ['회수'], mean: ['수거'], weight: 0.9 }]);

  beforeEach(async () => {
    const fourth = new Dexie('giljabi');
    for (const [at, tables] of SCHEMAS.slice(0, 4).entries()) fourth.version(at + 1).stores(tables);
    await fourth.table('meta').bulkPut([
      { key: 'schema', value: 4 },
      { key: 'pack:market', stamp: {}, set: 'first', filledAt: 1, articles: 1, skipped: [] },
    ]);
    await fourth.table('articles').put({ set: 'first', center: 'market', id: 'a', title: '반품' });
    await fourth.table('votes').put(vote);
    await fourth.table('pins').put(pin);
    await fourth.table('searchSegments').put({ center: 'market', at: 0, segment });
    // Of this very build, so that nothing but the lost table says that it has to be worked out again.
    await fourth.table('searchIndexes').put({ center: 'market', set: 'first', build: VERSION, synonyms });
    await fourth.table('searchChanges').put({ center: 'market', helpId: '12', token: 'x' });
    fourth.close();
  });

  it('what the seller made and the content stay, and the index is one to be worked out', async () => {
    expect(await openDisk()).toBeNull();
    expect(await database().meta.get('schema')).toEqual({ key: 'schema', value: SCHEMA });
    expect(await database().votes.toArray()).toEqual([vote]);
    expect(await database().pins.toArray()).toEqual([pin]);
    expect(await database().articles.count()).toBe(1);
    expect([...database().backendDB().objectStoreNames]).not.toContain('searchSegments');

    const state = await readIndex('market');
    expect(state).toMatchObject({ set: 'first', stored: 0, changes: [{ helpId: '12' }] });
    expect(state.index).toBeUndefined();
    expect(await isIndexReady('market')).toBe(false);
  });

  it('the index that is worked out then is kept in its pieces', async () => {
    await openDisk();
    const state = await readIndex('market');
    const whole = { from: 0, segments: [segment], synonyms };
    expect(await writeIndex('market', whole, state, new AbortController().signal)).toBe(true);
    expect((await readIndex('market')).index).toEqual({ segments: [segment], synonyms });
    expect(await isIndexReady('market')).toBe(true);
    expect(await database().searchIndexes.toArray()).toEqual([{ center: 'market', set: 'first', build: VERSION }]);
  });
});

describe('coming from the first schema', () => {
  const run = { center: 'market', guide: 'carrier', step: 'one', done: [], version: 1 };
  const order = { center: 'market', page: 'returns', key: '100001', orderNumber: '100001', dates: {}, seenAt: 5 };

  beforeEach(async () => {
    const first = new Dexie('giljabi');
    first.version(1).stores(SCHEMAS[0] ?? {});
    await first.table('meta').bulkPut([
      { key: 'schema', value: 1 },
      { key: 'pack:market', stamp: {}, filledAt: 1, skipped: [] },
    ]);
    await first.table('articles').put({ center: 'market', id: 'a', title: '글' });
    await first.table('runs').put(run);
    await first.table('orders').put(order);
    first.close();
  });

  it('runs and orders stay; the packs are to be filled again', async () => {
    expect(await openDisk()).toBeNull();
    expect(await database().runs.toArray()).toEqual([run]);
    expect(await database().orders.toArray()).toEqual([order]);
    expect(await database().articles.count()).toBe(0);
    expect(await database().meta.toArray()).toEqual([{ key: 'schema', value: SCHEMA }]);
  });

  it('an upgrade that dies leaves the first schema whole, and the next one goes through', async () => {
    const { deleteObjectStore, createObjectStore } = IDBDatabase.prototype;
    let steps = 0;
    for (let dieAt = 1; dieAt <= 20; dieAt++) {
      steps = 0;
      const step = () => {
        if (++steps === dieAt) throw new DOMException('killed', 'AbortError');
      };
      IDBDatabase.prototype.deleteObjectStore = function (...how) {
        step();
        return deleteObjectStore.apply(this, how);
      };
      IDBDatabase.prototype.createObjectStore = function (...how) {
        step();
        return createObjectStore.apply(this, how);
      };
      const dying = new GiljabiDatabase();
      await dying.open().catch(() => {});
      dying.close();
      IDBDatabase.prototype.deleteObjectStore = deleteObjectStore;
      IDBDatabase.prototype.createObjectStore = createObjectStore;

      const after = new GiljabiDatabase();
      expect(await after.runs.toArray()).toEqual([run]);
      after.close();
    }
    expect(await openDisk()).toBeNull();
    expect(await database().orders.count()).toBe(1);
  });
});
