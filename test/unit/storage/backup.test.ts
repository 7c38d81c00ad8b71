import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { JSON_LIMITS } from '../../../utils/center/bounded-json';
import { exportSeller, importSeller } from '../../../utils/storage/backup';
import { writeBackup } from '../../../utils/storage/backup-file';
import { database } from '../../../utils/storage/database';
import { setHandled } from '../../../utils/storage/handled';
import { rememberRecent } from '../../../utils/storage/marks';
import { rememberOrders } from '../../../utils/storage/orders';
import { wipe } from '../../../utils/storage/wipe';
import { runOf } from '../guides/run-of';
import { fillDisk } from './quota';
import { emptyDatabase, putSellerRows, rowsByTable, SAVED_AT, SELLER, SELLER_TABLES } from './seller-rows';

const NOW = SAVED_AT;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const take = (text: string) => importSeller(bytesOf(text), NOW);
const sellerRows = () => rowsByTable(...SELLER_TABLES);
const COUNTS = { pins: 2, recents: 1, runs: 2, votes: 1, penalties: 1, settings: 1 };

/** What is in the store while a file is taken in, so that nothing changed is more than nothing there. */
const OLD_PIN = { center: 'bazaar', id: 'old', at: 1 };
let file: string;

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  await putSellerRows();
  file = await exportSeller(NOW);
  await wipe('seller');
});
afterEach(() => vi.restoreAllMocks());

describe('the file', () => {
  it('says what it is, and holds what the seller made', async () => {
    expect(JSON.parse(file)).toEqual({
      format: 1,
      app: 'giljabi',
      version: expect.any(String),
      savedAt: NOW,
      pins: SELLER.pins,
      recents: SELLER.recents,
      runs: SELLER.runs,
      votes: SELLER.votes,
      penalties: SELLER.typedPenalties,
      settings: { autoRefresh: false },
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('holds no orders, and nothing that was said of their deadlines', async () => {
    const orders = [{ orderNumber: '100001', dates: {} }];
    await rememberOrders({ center: 'market', page: null, orders }, NOW);
    await setHandled({ center: 'market', rule: 'dispatch', orderNumber: '100001', due: '2026-11-24' }, null, NOW);
    expect(await exportSeller(NOW)).not.toContain('100001');
  });

  it('leaves out rows of another build, so that it can be taken in', async () => {
    await putSellerRows();
    const { pins, runs, settings } = database();
    await pins.put({ center: 'market', id: 'b', at: 'yesterday' } as never);
    await runs.put({ center: 'market', guide: 'x', step: 1 } as never);
    await settings.bulkPut([
      { key: 'palette', value: 'dark' },
      { key: 'autoRefresh', value: 'no' },
    ]);
    expect(await take(await exportSeller(NOW))).toEqual({ ...COUNTS, settings: 0 });
  });

  it('of an empty store is taken in as nothing', async () => {
    expect(await take(await exportSeller(NOW))).toEqual({
      ...{ pins: 0, recents: 0, runs: 0, votes: 0, penalties: 0, settings: 0 },
    });
    expect(await sellerRows()).toEqual({});
  });
});

describe('taking a file in', () => {
  it('after a wipe gives the same rows', async () => {
    await putSellerRows();
    const before = await sellerRows();
    await wipe('all');
    expect(await take(file)).toEqual(COUNTS);
    expect(await sellerRows()).toEqual(before);
  });

  it('that is gzipped, has a byte order mark, or is laid out otherwise gives the same', async () => {
    const compact = JSON.stringify(JSON.parse(file));
    for (const bytes of [gzipSync(file), bytesOf(`\u{feff}${file}`), bytesOf(compact)]) {
      await wipe('seller');
      expect(await importSeller(bytes, NOW)).toEqual(COUNTS);
      expect((await sellerRows()).runs).toEqual(SELLER.runs);
    }
  });

  it('any marks and runs come back as they were', async () => {
    const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
    const mark = fc.record({ center: id, id, at: fc.nat() });
    const run = fc.record({
      center: id,
      guide: id,
      version: fc.nat(),
      step: fc.option(id),
      done: fc.array(id, { maxLength: 5 }),
      answers: fc.dictionary(id, id, { maxKeys: 3 }),
      isPaused: fc.boolean(),
      // A run is of when it was taken in.
      at: fc.constant(NOW),
    });
    const selector = (row: { center: string; id?: string; guide?: string }) => `${row.center} ${row.id ?? row.guide}`;
    const rows = fc.record({
      pins: fc.uniqueArray(mark, { selector }),
      recents: fc.uniqueArray(mark, { selector, maxLength: 50 }),
      runs: fc.uniqueArray(run, { selector }),
      votes: fc.uniqueArray(fc.record({ center: id, id, helpful: fc.boolean(), at: fc.nat() }), { selector }),
      typedPenalties: fc.constantFrom([], SELLER.typedPenalties),
      settings: fc.constantFrom([], SELLER.settings),
    });
    await fc.assert(
      fc.asyncProperty(rows, async (wanted) => {
        await wipe('seller');
        for (const name of SELLER_TABLES)
          await database()
            .table(name)
            .bulkPut(wanted[name as keyof typeof wanted]);
        const before = await sellerRows();
        const text = await exportSeller(NOW);
        await wipe('seller');
        await take(text);
        expect(await sellerRows()).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  it('of a build that knew no branches yet is whole, and its runs have what was so then', async () => {
    const run = { center: 'market', guide: 'carrier', step: 'b', done: ['a'] };
    const content = {
      ...{ format: 1, app: 'giljabi', version: '0.1.0', savedAt: 1_700_000_000_000 },
      ...{ pins: [], recents: [], runs: [run], votes: [], penalties: [], settings: {} },
    };
    const bytes = new Uint8Array(
      await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(content))),
    );
    const hash = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    await wipe('seller');
    await take(JSON.stringify({ ...content, hash }));
    expect(await database().runs.toArray()).toEqual([runOf({ center: 'market', step: 'b', done: ['a'], at: NOW })]);
  });

  it('keeps what is here and newer, and takes runs from the file', async () => {
    const { pins, recents, runs, votes, typedPenalties } = database();
    await typedPenalties.put({ ...SELLER.typedPenalties[0]!, points: 3, at: 9_000 });
    await votes.put({ center: 'market', id: 'returns', helpful: true, at: 9_000 });
    await pins.bulkPut([{ center: 'market', id: 'returns', at: 9_000 }, OLD_PIN]);
    await recents.put({ center: 'market', id: 'returns', at: 1 });
    await runs.put(runOf({ center: 'market', step: 'z', at: NOW - 1 }));
    await take(file);
    expect(await sellerRows()).toEqual({
      pins: [OLD_PIN, SELLER.pins[1], { center: 'market', id: 'returns', at: 9_000 }],
      recents: SELLER.recents,
      runs: SELLER.runs,
      votes: [{ ...SELLER.votes[0], helpful: true, at: 9_000 }],
      typedPenalties: [{ ...SELLER.typedPenalties[0], points: 3, at: 9_000 }],
      settings: SELLER.settings,
    });
  });

  it('puts the file’s runs behind those that are here, also by a clock that was ahead', async () => {
    await database().runs.put(runOf({ center: 'market', step: 'z', at: NOW + 5 }));
    await take(file);
    const runs = SELLER.runs.map((run) => (run.guide === 'carrier' ? { ...run, at: NOW + 6 } : run));
    expect((await sellerRows()).runs).toEqual(runs);
  });

  it('passes over typed points that are too old by now, and counts none of them', async () => {
    const later = Date.UTC(2026, 11, 25);
    expect(await importSeller(bytesOf(file), later)).toEqual({ ...COUNTS, penalties: 0 });
    expect((await sellerRows()).typedPenalties).toBeUndefined();
  });

  it('keeps the list of recent articles short', async () => {
    for (let at = 0; at < 50; at++) await rememberRecent('bazaar', `a-${at}`, at);
    await take(file);
    expect(await database().recents.count()).toBe(50);
    expect(await database().recents.get(['market', 'returns'])).toEqual(SELLER.recents[0]);
    expect(await database().recents.get(['bazaar', 'a-0'])).toBeUndefined();
  });

  it('of a build that had no votes takes the rest, and leaves the votes here', async () => {
    const { format: _, app: __, hash: ___, votes: ____, ...content } = JSON.parse(file);
    await database().votes.bulkPut(SELLER.votes);
    expect(await take(await writeBackup(content))).toEqual({ ...COUNTS, votes: 0 });
    expect((await sellerRows()).votes).toEqual(SELLER.votes);
  });

  it('of a build that knew no points takes the rest, and leaves the points here', async () => {
    const { format: _, app: __, hash: ___, penalties: ____, ...content } = JSON.parse(file);
    await database().typedPenalties.bulkPut(SELLER.typedPenalties);
    expect(await take(await writeBackup(content))).toEqual({ ...COUNTS, penalties: 0 });
    expect((await sellerRows()).typedPenalties).toEqual(SELLER.typedPenalties);
  });

  it('twice leaves what once leaves', async () => {
    await take(file);
    const once = await sellerRows();
    await take(file);
    expect(await sellerRows()).toEqual(once);
  });
});

describe('a file that is not as it should be', () => {
  /** The file with changes, and a hash that fits: somebody made it on purpose. */
  const forged = async (changes: object) => {
    const { format: _, app: __, hash: ___, ...content } = JSON.parse(file);
    return writeBackup({ ...content, ...changes }).catch(() => JSON.stringify({ ...JSON.parse(file), ...changes }));
  };
  const marks = (count: number) => Array.from({ length: count }, (_, at) => ({ center: 'market', id: `a-${at}`, at }));
  const mark = (change: object) => ({ pins: [{ center: 'market', id: 'a', at: 1, ...change }] });
  const run = (change: object) => ({ runs: [{ center: 'market', guide: 'a', step: null, done: [], ...change }] });
  const before = { pins: [OLD_PIN] };

  beforeEach(async () => {
    await database().pins.put(OLD_PIN);
  });

  it.each<[string, () => string | Uint8Array | Promise<string>, string]>([
    ['nothing', () => '', 'bad-file'],
    ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'bad-file'],
    ['half of it', () => file.slice(0, file.length / 2), 'bad-file'],
    ['another app’s', () => forged({ app: 'other' }), 'bad-file'],
    ['a newer build’s', () => forged({ format: 2, notes: [] }), 'bad-file'],
    ['a format that is none', () => forged({ format: '1' }), 'bad-file'],
    ['a list in its place', () => '[]', 'bad-file'],
    ['a list missing', () => forged({ runs: undefined }), 'bad-file'],
    ['a list that is none', () => forged({ pins: {} }), 'bad-file'],
    ['a field more', () => forged({ orders: [] }), 'bad-file'],
    ['a mark with a field more', () => forged(mark({ note: 'x' })), 'bad-file'],
    ['an id that is markup', () => forged(mark({ id: '<img>' })), 'bad-file'],
    ['an id that is long', () => forged(mark({ id: 'a'.repeat(101) })), 'bad-file'],
    ['an id that is a number', () => forged(mark({ id: 7 })), 'bad-file'],
    ['a time that is none', () => forged(mark({ at: -1 })), 'bad-file'],
    ['a time beyond numbers', () => file.replace('2000', '1e309'), 'bad-file'],
    ['a broken second pin', () => forged({ pins: [...SELLER.pins, { center: 'market' }] }), 'bad-file'],
    ['more pins than anybody has', () => forged({ pins: marks(10_001) }), 'bad-file'],
    ['more recent articles than there are', () => forged({ recents: marks(51) }), 'bad-file'],
    ['a run of many steps', () => forged(run({ done: Array(1_001).fill('a') })), 'bad-file'],
    ['points that are none', () => forged({ penalties: [{ ...SELLER.typedPenalties[0], points: -2 }] }), 'bad-file'],
    ['a vote that is none', () => forged({ votes: [{ ...SELLER.votes[0], helpful: 'yes' }] }), 'bad-file'],
    ['a run at no step', () => forged(run({ step: undefined })), 'bad-file'],
    ['a setting of no build', () => forged({ settings: { palette: 'dark' } }), 'bad-file'],
    ['a setting that is none', () => forged({ settings: { autoRefresh: 'no' } }), 'bad-file'],
    ['a key twice', () => file.replace('"pins"', '"format": 1, "pins"'), 'bad-file'],
    ['a hash of something else', () => file.replace('2000', '2001'), 'bad-file'],
    ['deep nesting', () => '['.repeat(100_000), 'bad-file'],
    ['a cut gzip', () => gzipSync(file).subarray(0, -5), 'bad-file'],
    ['too many bytes', () => new Uint8Array(JSON_LIMITS.bytes + 1), 'big-file'],
    ['a gzip of too many', () => gzipSync(new Uint8Array(1_000_000)), 'big-file'],
  ])('%s changes nothing', async (_, make, code) => {
    const made = await make();
    await expect(importSeller(typeof made === 'string' ? bytesOf(made) : made, NOW)).rejects.toMatchObject({ code });
    expect(await sellerRows()).toEqual(before);
  });

  it('of a newer build is told from a damaged one by its cause', async () => {
    await expect(take(await forged({ format: 2 }))).rejects.toMatchObject({ cause: 'newer' });
    await expect(take(file.replace('2000', '2001'))).rejects.toMatchObject({ cause: 'damaged' });
  });

  it.each(['__proto__', 'constructor'])('with a key %s gives no object anything', async (key) => {
    await take(file.replace('"pins"', `"${key}": {"gained": true}, "pins"`)).catch(() => {});
    expect(({} as { gained?: boolean }).gained).toBeUndefined();
    expect((await sellerRows()).pins).toContainEqual(OLD_PIN);
  });

  it('in any one place is taken in as it was, or changes nothing', async () => {
    await wipe('seller');
    await take(file);
    const whole = await sellerRows();
    const bytes = bytesOf(file);
    const at = fc.nat(bytes.length - 1);
    const damaged = fc.oneof(
      fc.tuple(at, fc.integer({ min: 1, max: 255 })).map(([place, flip]) => bytes.with(place, bytes[place]! ^ flip)),
      at.map((place) => bytes.subarray(0, place)),
      at.map((place) => Uint8Array.from([...bytes.subarray(0, place), ...bytes.subarray(place + 1)])),
      fc.tuple(at, fc.nat(255)).map(([place, byte]) => {
        return Uint8Array.from([...bytes.subarray(0, place), byte, ...bytes.subarray(place)]);
      }),
      // A piece of it moved elsewhere.
      fc.tuple(at, at).map(([from, to]) => {
        return Uint8Array.from([...bytes.subarray(0, to), ...bytes.subarray(from, from + 20), ...bytes.subarray(to)]);
      }),
    );
    await fc.assert(
      fc.asyncProperty(damaged, async (wrong) => {
        await wipe('seller');
        const taken = await importSeller(wrong, NOW).catch((error) => error.code);
        expect(await sellerRows()).toEqual(taken === 'bad-file' ? {} : whole);
      }),
      { numRuns: 300 },
    );
  });
});

describe('without room', () => {
  it.each([
    ['request', 0],
    ['request', 3],
    ['request', 5],
    ['commit', 3],
  ] as const)('(%s at write %i) nothing is taken in, and the old content stays', async (how, allowed) => {
    await database().pins.put(OLD_PIN);
    fillDisk(allowed, Number.POSITIVE_INFINITY, how);
    await expect(take(file)).rejects.toMatchObject({ code: 'full' });
    expect(await sellerRows()).toEqual({ pins: [OLD_PIN] });
  });

  it('that is made by dropping kept search results, all is taken in', async () => {
    fillDisk(3, 1, 'request');
    expect(await take(file)).toEqual(COUNTS);
    expect(await sellerRows()).toMatchObject({ runs: SELLER.runs, settings: SELLER.settings });
  });
});
