import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storeHandlers } from '../../../entrypoints/background/handlers/store';
import { syncHandlers } from '../../../entrypoints/background/handlers/sync';
import { watchSync } from '../../../entrypoints/background/sync';
import type { Asker } from '../../../utils/messaging/router';
import { database, goToDisk, goToMemory } from '../../../utils/storage/database';
import { listPins, pin, unpin } from '../../../utils/storage/marks';
import { changeRuns, deleteRun, getRun, putRun } from '../../../utils/storage/runs';
import { changeSettings, getSettings } from '../../../utils/storage/settings';
import { runOf } from '../guides/run-of';
import { emptyDatabase } from '../storage/seller-rows';

const ASKER: Asker = { kind: 'surface', tabId: undefined, origin: 'chrome-extension://giljabi' };
const turn = (on: boolean) => syncHandlers['sync.turn'](on, ASKER);
const report = () => syncHandlers['sync.get'](null, ASKER);
const { sync, local } = fakeBrowser.storage;
const NOW = Date.parse('2026-11-23T01:00:00Z');

/** What another browser has left. */
const leave = (kind: string, ...entries: [string, number, unknown][]) =>
  sync.set({ [`${kind}.0`]: { format: 1, entries } });
const left = async (kind: string) =>
  ((await sync.get(null))[`${kind}.0`] as { entries: unknown[] } | undefined)?.entries ?? [];

/** Lets what is due happen, and the database come to its end. */
async function pass(): Promise<void> {
  await vi.advanceTimersByTimeAsync(15_000);
  for (let turn = 0; turn < 300; turn++) await new Promise((next) => setImmediate(next));
}

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  watchSync(async () => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('switched off', () => {
  it('nothing is written, and nothing taken in', async () => {
    await leave('pins', ['market/b', 1, 1]);
    await pin('market', 'a', NOW);
    await storeHandlers['settings.set']({ theme: 'dark' }, ASKER);
    await pass();
    expect(await left('pins')).toEqual([['market/b', 1, 1]]);
    expect((await listPins()).map(({ id }) => id)).toEqual(['a']);
    expect(await report()).toEqual({ can: true, on: false, at: null, left: 0, trouble: null });
  });
});

describe('switched on', () => {
  it('leaves settings, pins and runs at once, and nothing else', async () => {
    await pin('market', 'a', 5);
    await putRun('market', runOf({ step: 'a', at: 7 }));
    await changeSettings({ theme: 'dark', tipsSeen: { market: ['fee'] } }, 9);
    await database().recents.put({ center: 'market', id: 'read', at: 1 });
    await turn(true);
    const { center: _, guide, at, ...progress } = runOf({ center: 'market', step: 'a', at: 7 });
    expect(await sync.get(null)).toEqual({
      'settings.0': { format: 1, entries: [['theme', 9, 'dark']] },
      'pins.0': { format: 1, entries: [['market/a', 5, 1]] },
      'runs.0': { format: 1, entries: [[`market/${guide}`, at, progress]] },
    });
    expect(await report()).toMatchObject({ on: true, at: NOW });
  });

  it('takes in what another browser has left, at once and whenever it changes', async () => {
    await leave('pins', ['market/b', 4, 1]);
    await leave('settings', ['theme', 4, 'dark'], ['language', 4, 'en']);
    await turn(true);
    expect((await listPins()).map(({ id }) => id)).toEqual(['b']);
    expect(await getSettings()).toMatchObject({ theme: 'dark', language: 'en' });
    // For the first pictures to come.
    expect(await local.get(['language', 'appearance'])).toEqual({
      language: 'en',
      appearance: { theme: 'dark', textSize: 'normal' },
    });
    await leave('pins', ['market/b', NOW, null], ['market/c', 5, 1]);
    await pass();
    expect((await listPins()).map(({ id }) => id)).toEqual(['c']);
  });

  it('lets the newest win, here and there', async () => {
    await changeSettings({ theme: 'light', textSize: 'large' }, 5);
    await leave('settings', ['theme', 6, 'dark'], ['textSize', 4, 'small']);
    await turn(true);
    expect(await getSettings()).toMatchObject({ theme: 'dark', textSize: 'large' });
    expect(await left('settings')).toEqual([
      ['theme', 6, 'dark'],
      ['textSize', 5, 'large'],
    ]);
  });

  it('tells what is taken away here, so that it does not come back', async () => {
    await turn(true);
    await pin('market', 'a', NOW);
    await putRun('market', runOf({ step: 'a', at: NOW }));
    await storeHandlers['settings.set']({ textSize: 'large' }, ASKER);
    await pass();
    expect(await left('pins')).toEqual([['market/a', NOW, 1]]);
    await unpin('market', 'a', NOW + 1);
    await deleteRun('market', 'carrier', NOW + 2);
    await storeHandlers['settings.set']({ textSize: 'small' }, ASKER);
    await pass();
    expect(await left('pins')).toEqual([['market/a', NOW + 1, null]]);
    expect(await left('runs')).toEqual([['market/carrier', NOW + 2, null]]);
    await leave('pins', ['market/a', NOW, 1]);
    await pass();
    expect(await listPins()).toEqual([]);
    expect(await getRun('market', 'carrier')).toBeUndefined();
  });

  describe('where the other computer’s clock is an hour ahead', () => {
    const HOUR = 60 * 60_000;
    const { guide, at: _at, ...progress } = runOf({ step: 'b' });
    const theirs = () =>
      Promise.all([
        leave('pins', ['market/a', NOW + HOUR, 1]),
        leave('runs', [`market/${guide}`, NOW + HOUR, progress]),
      ]).then(pass);

    beforeEach(async () => {
      await turn(true);
      await theirs();
      expect(await getRun('market', guide)).toMatchObject({ step: 'b', at: NOW + HOUR });
      expect(await listPins()).toHaveLength(1);
    });

    it('what is taken away here stays away', async () => {
      await unpin('market', 'a', NOW + 1);
      await deleteRun('market', guide, NOW + 1);
      await pass();
      expect(await listPins()).toEqual([]);
      expect(await getRun('market', guide)).toBeUndefined();
      expect(await left('pins')).toEqual([['market/a', NOW + HOUR + 1, null]]);
      expect(await left('runs')).toEqual([[`market/${guide}`, NOW + HOUR + 1, null]]);
    });

    it.each<[string, () => Promise<unknown>]>([
      ['begun anew', () => putRun('market', runOf({ step: 'c', at: NOW + 1 }))],
      ['moved', () => changeRuns('market', (run) => ({ ...run, step: 'c', at: NOW + 1 }))],
    ])('a run that is %s here stays where it is', async (_, move) => {
      await move();
      await theirs();
      expect(await getRun('market', guide)).toMatchObject({ step: 'c' });
      expect(await left('runs')).toEqual([[`market/${guide}`, NOW + HOUR + 1, { ...progress, step: 'c' }]]);
    });

    it('a pin that is taken out, put back and taken out again stays out', async () => {
      await unpin('market', 'a', NOW + 1);
      await pin('market', 'a', NOW + 2);
      await storeHandlers['settings.set']({ textSize: 'large' }, ASKER);
      await pass();
      expect((await left('pins'))[0]).toMatchObject(['market/a', expect.any(Number), 1]);
      await unpin('market', 'a', NOW + 3);
      await storeHandlers['settings.set']({ textSize: 'small' }, ASKER);
      await pass();
      expect(await listPins()).toEqual([]);
      expect((await left('pins'))[0]).toMatchObject(['market/a', expect.any(Number), null]);
    });
  });

  it('writes nothing that came from there, and looks at most every ten seconds', async () => {
    await turn(true);
    await leave('pins', ['market/b', 4, 1]);
    const set = vi.spyOn(sync, 'set');
    await pass();
    await pass();
    expect(set).not.toHaveBeenCalled();
    for (let change = 0; change < 50; change++) {
      await storeHandlers['settings.set']({ textSize: change % 2 ? 'small' : 'large' }, ASKER);
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(set.mock.calls.length).toBeGreaterThan(0);
    expect(set.mock.calls.length).toBeLessThanOrEqual(6);
  });

  it.each<[string, Record<string, unknown>]>([
    ['no item', { 'pins.0': 'x', 'settings.0': null, 'runs.0': [] }],
    ['other keys', { 'pins.x': { format: 1 }, hello: 1 }],
    ['a buyer in the place of a name', { 'pins.0': { format: 1, entries: [['곽나리꽃', 1, '010-7391-4482']] } }],
    [
      'a very long list',
      { 'pins.0': { format: 1, entries: Array.from({ length: 5_000 }, () => ['market/a', 1, null]) } },
    ],
    ['a time that never was', { 'settings.0': { format: 1, entries: [['theme', 9e15, 'dark']] } }],
  ])('passes over %s, and keeps what is here', async (_, stored) => {
    await pin('market', 'a', 5);
    await sync.set(stored);
    await turn(true);
    await pass();
    expect((await listPins()).map(({ id }) => id)).toEqual(['a']);
    expect(await getSettings()).toMatchObject({ theme: 'system' });
    expect(await report()).toMatchObject({ on: true, trouble: null });
  });

  it('shares what has a time that never was as of now or of the beginning, once', async () => {
    const { guide, ...run } = runOf({ center: 'market', step: 'a' });
    await database().runs.bulkPut([
      { ...run, guide: 'negative', at: -5 },
      { ...run, guide: 'half', at: 7.5 },
      { ...run, guide, at: 9e15 },
    ]);
    await database().settings.put({ key: 'theme', value: 'dark', at: Number.NaN });
    await turn(true);
    const times = (await left('runs')).map((row) => (row as unknown[]).slice(0, 2));
    expect(times).toEqual([
      [`market/${guide}`, NOW],
      ['market/half', 8],
      ['market/negative', 0],
    ]);
    expect(await left('settings')).toEqual([['theme', 0, 'dark']]);
    const set = vi.spyOn(sync, 'set');
    for (let look = 0; look < 3; look++) await pass();
    expect(set).not.toHaveBeenCalled();
    expect(await getRun('market', guide)).toMatchObject({ at: NOW });
  });

  it('takes the place of what is too far ahead once, and again when it is changed here', async () => {
    const far = () => leave('settings', ['theme', 9e15, 'dark']);
    await changeSettings({ theme: 'light' }, 5);
    await far();
    await turn(true);
    expect(await left('settings')).toEqual([['theme', 5, 'light']]);
    await far();
    for (let look = 0; look < 3; look++) await pass();
    expect(await left('settings')).toEqual([['theme', 9e15, 'dark']]);
    await storeHandlers['settings.set']({ theme: 'system' }, ASKER);
    await pass();
    expect(await left('settings')).toEqual([['theme', expect.any(Number), 'system']]);
    expect(await getSettings()).toMatchObject({ theme: 'system' });
  });

  it('keeps what a file brought back, whatever was done with it since', async () => {
    await pin('market', 'a', NOW - 9);
    await putRun('market', runOf({ step: 'a', at: NOW - 9 }));
    await putRun('market', runOf({ guide: 'return', step: 'a', at: NOW - 9 }));
    const file = btoa(await storeHandlers['store.export'](null, ASKER));
    const { guide, at: _, ...progress } = runOf({ step: 'b' });
    await leave('pins', ['market/a', NOW - 5, null]);
    await leave('runs', [`market/${guide}`, NOW - 5, progress], ['market/return', NOW - 5, null]);
    await turn(true);
    expect([await listPins(), await getRun('market', 'return')]).toEqual([[], undefined]);
    await storeHandlers['store.import']({ base64: file }, ASKER);
    await leave('runs', [`market/${guide}`, NOW - 5, progress], ['market/return', NOW - 5, null]);
    await pass();
    expect((await listPins()).map(({ id }) => id)).toEqual(['a']);
    expect(await getRun('market', guide)).toMatchObject({ step: 'a' });
    expect(await getRun('market', 'return')).toMatchObject({ step: 'a' });
    expect(await left('pins')).toEqual([['market/a', NOW - 4, 1]]);
  });

  it('says so of a newer build’s items, and leaves them', async () => {
    const newer = { format: 2, pins: 'otherwise' };
    await sync.set({ 'pins.0': newer });
    await pin('market', 'a', 5);
    await turn(true);
    expect((await sync.get(null))['pins.0']).toEqual(newer);
    expect(await report()).toMatchObject({ on: true, trouble: 'newer' });
  });

  it('says so where the browser refuses, and tries again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const set = vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES_PER_ITEM'));
    await pin('market', 'a', 5);
    await turn(true);
    expect(await report()).toMatchObject({ on: true, trouble: 'failed' });
    expect((await listPins()).map(({ id }) => id)).toEqual(['a']);
    set.mockRestore();
    await storeHandlers['settings.set']({ theme: 'dark' }, ASKER);
    await pass();
    expect(await report()).toMatchObject({ on: true, trouble: null });
    expect(await left('pins')).toEqual([['market/a', 5, 1]]);
  });

  it('says how many found no room, and keeps them here', async () => {
    await database().pins.bulkPut(Array.from({ length: 3_000 }, (_, n) => ({ center: 'market', id: `a-${n}`, at: n })));
    await turn(true);
    const { left: without } = await report();
    expect(without).toBeGreaterThan(0);
    expect(await listPins()).toHaveLength(3_000);
    expect((await left('pins'))[0]).toEqual(['market/a-2999', 2999, 1]);
  });
});

describe('switched off again', () => {
  it('takes away what lies there, and keeps what is here', async () => {
    await pin('market', 'a', 5);
    await turn(true);
    await turn(false);
    expect(await sync.get(null)).toEqual({});
    await storeHandlers['settings.set']({ theme: 'dark' }, ASKER);
    await pass();
    expect(await sync.get(null)).toEqual({});
    expect((await listPins()).map(({ id }) => id)).toEqual(['a']);
  });

  it.each(['seller', 'all'] as const)('by wiping (%s), which takes what lies there along', async (what) => {
    await pin('market', 'a', 5);
    await turn(true);
    await storeHandlers['store.wipe']({ what }, ASKER);
    await pass();
    expect(await sync.get(null)).toEqual({});
    expect(await report()).toMatchObject({ on: false });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['wiping', () => storeHandlers['store.wipe']({ what: 'all' }, ASKER)],
    ['switching it off', () => turn(false)],
  ])('says so where the browser refuses %s, and does nothing by halves', async (_, end) => {
    await pin('market', 'a', 5);
    await turn(true);
    const refused = vi.spyOn(sync, 'clear').mockRejectedValueOnce(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'));
    await expect(end()).rejects.toMatchObject({ code: 'storage' });
    expect(await report()).toMatchObject({ on: true });
    expect(await listPins()).toHaveLength(1);
    await end();
    await pass();
    expect(refused).toHaveBeenCalledTimes(2);
    expect(await sync.get(null)).toEqual({});
    expect(await report()).toMatchObject({ on: false });
  });

  it('by wiping, which takes along what lies there also where it is off', async () => {
    await leave('pins', ['market/b', 4, 1]);
    await storeHandlers['store.wipe']({ what: 'seller' }, ASKER);
    expect(await sync.get(null)).toEqual({});
  });

  it('with its database, takes away once what this browser has left', async () => {
    await pin('market', 'a', 5);
    await turn(true);
    await emptyDatabase();
    watchSync(async () => {});
    await pass();
    expect(await sync.get(null)).toEqual({});
    // Another browser's, in which it is on.
    await leave('pins', ['market/b', 4, 1]);
    watchSync(async () => {});
    await pass();
    await pass();
    expect(await left('pins')).toEqual([['market/b', 4, 1]]);
  });

  it('not by wiping what can be had again, and not by a file', async () => {
    await turn(true);
    await pin('market', 'a', 5);
    await storeHandlers['store.wipe']({ what: 'cache' }, ASKER);
    const file = await storeHandlers['store.export'](null, ASKER);
    expect(file).not.toContain('sync');
    await pass();
    expect(await left('pins')).toEqual([['market/a', 5, 1]]);
  });
});

it('is nothing to choose while all is in memory', async () => {
  await turn(true);
  await pin('market', 'a', 5);
  await goToMemory('unavailable');
  const set = vi.spyOn(sync, 'set');
  await pin('market', 'b', 6);
  await storeHandlers['settings.set']({ theme: 'dark' }, ASKER);
  await pass();
  expect(set).not.toHaveBeenCalled();
  await expect(turn(false)).rejects.toMatchObject({ code: 'storage' });
  await goToDisk();
});
