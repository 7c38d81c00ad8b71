import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bumpRevision, onRevision } from '../../../utils/browser/revision';
import type { Run } from '../../../utils/guides/run';
import { DEFAULT_PANEL } from '../../../utils/messaging/page-shapes';
import { database, openDisk } from '../../../utils/storage/database';
import { getPanelState, rememberPanelState } from '../../../utils/storage/panel-states';
import { changeRuns, deleteRun, getRun, listRuns, putRun } from '../../../utils/storage/runs';
import { forgetTab, getHistory, getView, rememberHistory, rememberView } from '../../../utils/storage/tabs';
import { runOf } from '../guides/run-of';

const SITE = 'https://seller.example.com';
const FACTS = {
  center: 'market',
  page: 'returns',
  reason: null,
  orders: [
    { orderNumber: '100001', state: null, dates: {} },
    { orderNumber: '100002', dates: {} },
  ],
  rows: 2,
  unreadRows: 0,
};

beforeEach(() => fakeBrowser.reset());

describe('the panel on a site', () => {
  it('stands as it did, site by site', async () => {
    const left = { open: true, side: 'left', width: 500 } as const;
    await rememberPanelState(SITE, left);
    expect(await getPanelState(SITE)).toEqual(left);
    expect(await getPanelState('https://other.example.com')).toEqual(DEFAULT_PANEL);
  });

  it.each([
    null,
    'open',
    { open: 'yes', side: 'left', width: 400 },
    { open: true, side: 'top', width: 400 },
    { open: true, side: 'left', width: 9_999 },
    { open: true },
  ])('stands as at first where %j is stored', async (stored) => {
    await fakeBrowser.storage.local.set({ [`panel:${SITE}`]: stored });
    expect(await getPanelState(SITE)).toEqual(DEFAULT_PANEL);
  });
});

describe('what is known of a tab', () => {
  it('is its last view, without its rows', async () => {
    await rememberView(7, FACTS, 1_000);
    const { orders: _, ...rest } = FACTS;
    expect(await getView(7)).toEqual({ ...rest, seenAt: 1_000 });
    expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toContain('100001');
  });

  it('lives no longer than the browser: nothing of it is in the lasting store', async () => {
    await rememberView(7, FACTS, 1_000);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it.each([
    ['text', 'view'],
    ['an older shape', { ...FACTS, orders: undefined, rows: undefined, seenAt: 1_000 }],
    ['a page that is no id', { ...FACTS, orders: undefined, page: '<b>', seenAt: 1_000 }],
  ])('is nothing where %s is stored', async (_, stored) => {
    await fakeBrowser.storage.session.set({ 'view:7': stored });
    expect(await getView(7)).toBeNull();
  });

  it.each([
    ['text', 'history'],
    ['no place', { places: [], at: 0 }],
    ['a tab of another build', { places: [{ tab: 'tips', route: { at: 'tab' } }], at: 0 }],
  ])('has no history where %s is stored', async (_, stored) => {
    await fakeBrowser.storage.session.set({ 'history:7': stored });
    expect(await getHistory(7)).toBeNull();
  });

  it('goes with the tab, and with no other', async () => {
    const history = { places: [{ tab: 'todo' as const, route: { at: 'tab' as const } }], at: 0 };
    for (const tab of [7, 8]) {
      await rememberView(tab, FACTS, 1_000);
      await rememberHistory(tab, history);
    }
    await forgetTab(7);
    expect([await getView(7), await getHistory(7)]).toEqual([null, null]);
    expect(await getHistory(8)).toEqual(history);
    expect(await getView(8)).not.toBeNull();
  });
});

describe('runs of guides', () => {
  beforeEach(async () => {
    await database().delete();
    await openDisk();
  });

  it('are kept one a guide until given up', async () => {
    await putRun('market', runOf({ step: 'a' }));
    await putRun('market', runOf({ step: 'b', done: ['a'] }));
    await putRun('bazaar', runOf({ step: 'a' }));
    expect(await getRun('market', 'carrier')).toEqual(runOf({ center: 'market', step: 'b', done: ['a'], at: 1 }));
    await deleteRun('market', 'carrier', 1);
    expect((await listRuns()).map(({ center }) => center)).toEqual(['bazaar']);
  });

  it('of an older build have what was so then', async () => {
    await database().runs.put({ center: 'market', guide: 'carrier', step: 'a', done: [] } as never);
    expect(await getRun('market', 'carrier')).toEqual(runOf({ center: 'market', step: 'a' }));
  });

  it('that nobody can read are none', async () => {
    await database().runs.put({ center: 'market', guide: 'carrier', step: 7 } as never);
    expect(await listRuns()).toEqual([]);
  });

  const tick = (step: string) => (run: Run) => ({
    ...run,
    done: [...run.done, step],
  });

  it('changed at the same time keep every change', async () => {
    await putRun('market', runOf({ step: 'a' }));
    await Promise.all(['a', 'b', 'c', 'd'].map((step) => changeRuns('market', tick(step))));
    expect((await getRun('market', 'carrier'))?.done.sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('one given up is not brought back by a page that is seen meanwhile', async () => {
    await putRun('market', runOf({ step: 'a' }));
    await Promise.all([deleteRun('market', 'carrier', 1), changeRuns('market', tick('a'))]);
    expect(await listRuns()).toEqual([]);
  });

  it('those that do not change, and those of other centres, are not written', async () => {
    await putRun('market', runOf({ step: 'a' }));
    await putRun('bazaar', runOf({ step: 'a' }));
    const written = vi.spyOn(database().runs, 'put');
    await changeRuns('market', (run) => run);
    expect(written).not.toHaveBeenCalled();
    await changeRuns('market', tick('a'));
    expect(await getRun('bazaar', 'carrier')).toMatchObject({ done: [] });
    written.mockRestore();
  });
});

describe('the revision', () => {
  it('calls every open surface until it is closed', async () => {
    const changed = vi.fn();
    const stop = onRevision(changed);
    await bumpRevision(1);
    await bumpRevision(2);
    expect(changed).toHaveBeenCalledTimes(2);
    stop();
    await bumpRevision(3);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('is heard also when two things change in one millisecond, or the clock was set back', async () => {
    const changed = vi.fn();
    const stop = onRevision(changed);
    for (const now of [1_000, 1_000, 500]) await bumpRevision(now);
    stop();
    expect(changed.mock.calls.map(([revision]) => revision)).toEqual([1_000, 1_001, 1_002]);
  });
});
