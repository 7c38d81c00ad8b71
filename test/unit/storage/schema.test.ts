import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { VERSION } from '../../../utils/messaging/version';
import { buildSegment } from '../../../utils/search/build-segment';
import { packSynonyms } from '../../../utils/search/synonyms';
import { database, GiljabiDatabase, goToDisk, openDisk, SCHEMA } from '../../../utils/storage/database';
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
  6: '6cea193560c00c52',
  7: '34dca639b7ac1a17',
};

/** The database as the build of a schema had it. */
function asOf(schema: number): Dexie {
  const one = new Dexie('giljabi');
  for (const [at, tables] of SCHEMAS.slice(0, schema).entries()) one.version(at + 1).stores(tables);
  return one;
}

beforeEach(async () => {
  await openDisk();
  await goToDisk();
  await database().delete();
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

describe('coming from the sixth schema', () => {
  const vote = { center: 'market', id: 'a', helpful: true, at: 5 };
  const order = { center: 'market', page: 'returns', key: '100001', orderNumber: '100001', dates: {}, seenAt: 5 };
  const handled = {
    center: 'market',
    rule: 'r',
    orderNumber: '100001',
    itemNumber: '',
    due: '2026-11-24',
    until: null,
  };

  beforeEach(async () => {
    const sixth = asOf(6);
    await sixth.table('meta').bulkPut([
      { key: 'schema', value: 6 },
      { key: 'pack:market', stamp: {}, set: 'first', filledAt: 1, articles: 1, skipped: [] },
    ]);
    await sixth.table('votes').put(vote);
    await sixth.table('orders').put(order);
    await sixth.table('handled').put({ ...handled, at: 6 });
    sixth.close();
  });

  it('what was seen and made stays, and the pack stays in use until the next one is there', async () => {
    expect(await openDisk()).toBeNull();
    expect(await database().meta.get('schema')).toEqual({ key: 'schema', value: SCHEMA });
    expect(await database().meta.count()).toBe(2);
    expect(await database().votes.toArray()).toEqual([vote]);
    expect(await database().orders.toArray()).toEqual([order]);
    expect(await database().handled.toArray()).toEqual([{ ...handled, at: 6 }]);
    expect(await database().penalties.count()).toBe(0);
  });
});

describe('coming from the fourth schema', () => {
  const vote = { center: 'market', id: 'a', helpful: true, at: 5 };
  const pin = { center: 'market', id: 'b', at: 6 };
  const segment = buildSegment([documentOf('market/a', '반품')]);
  const synonyms = packSynonyms([{ say: ['회수'], mean: ['수거'], weight: 0.9 }]);

  beforeEach(async () => {
    const fourth = asOf(4);
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
    const first = asOf(1);
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
