import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bumpRevision } from '../../../utils/browser/revision';
import { DEFAULT_PANEL } from '../../../utils/messaging/page-shapes';
import { onceForContent } from '../../../utils/storage/content-changes';
import { isDatabaseThere } from '../../../utils/storage/database';
import { fillPack } from '../../../utils/storage/fill';
import { setHandled } from '../../../utils/storage/handled';
import { rememberOrders } from '../../../utils/storage/orders';
import { hasPack } from '../../../utils/storage/packs';
import { getPanelState, rememberPanelState } from '../../../utils/storage/panel-states';
import { rememberPenalties } from '../../../utils/storage/penalties';
import { getHistory, getView, rememberHistory, rememberView } from '../../../utils/storage/tabs';
import { wipe } from '../../../utils/storage/wipe';
import { kst } from '../deadlines/rule';
import { article, packOf, stampOf } from './example-pack';
import {
  emptyDatabase,
  helpArticle,
  POLITE,
  putHelpRows,
  putSellerRows,
  rowsByTable,
  SELLER_TABLES,
} from './seller-rows';

const SITE = 'https://seller.example.com';
const PANEL = { ...DEFAULT_PANEL, open: true };
const FACTS = {
  center: 'market',
  page: 'returns',
  reason: null,
  orders: [{ orderNumber: '100001', dates: {} }],
  rows: 1,
  unreadRows: 0,
};
const POINTS = {
  ...FACTS,
  penalty: { entries: [{ day: '2026-11-20', points: 2, type: 'late' }], unread: 0 },
};
const STAMP = stampOf('market', 'h1');
const CACHE_TABLES = ['helpArticles', 'helpBlocks', 'helpListings'];

/** Something in every table and area. */
async function fillAll(): Promise<void> {
  await emptyDatabase();
  await fillPack(packOf('market', [article('a')]), STAMP, [], 1).whole;
  await putSellerRows();
  await putHelpRows(helpArticle('73001', 1));
  await rememberOrders(FACTS, 1);
  await setHandled({ center: 'market', rule: 'dispatch', orderNumber: '100001', due: '2026-11-24' }, null, 1);
  await rememberPenalties(POINTS, kst('2026-11-23T10:00'));
  await rememberPanelState(SITE, PANEL);
  await rememberView(7, FACTS, 1);
  await rememberHistory(7, { places: [{ tab: 'todo', route: { at: 'tab' } }], at: 0 });
}

beforeEach(async () => {
  fakeBrowser.reset();
  await fillAll();
});

describe('wiping what the seller made', () => {
  it('takes pins, recent articles, runs, settings, what was said of deadlines and what was asked of the help centre, and nothing else', async () => {
    const before = await rowsByTable();
    await wipe('seller');
    const left = Object.entries(before).filter(
      ([table]) => ![...SELLER_TABLES, 'handled', 'helpListings'].includes(table),
    );
    expect(await rowsByTable()).toEqual(Object.fromEntries(left));
    expect(await getPanelState(SITE)).toEqual(PANEL);
  });

  it('takes where they stood and what they typed, and not which page is in the tab', async () => {
    await wipe('seller');
    expect(await getHistory(7)).toBeNull();
    expect(await getView(7)).not.toBeNull();
  });
});

describe('wiping what can be had again', () => {
  it('takes the help centre’s search results and copies but those that are pinned, and nothing else', async () => {
    const before = await rowsByTable();
    await wipe('cache');
    const left = Object.entries(before).filter(([table]) => !CACHE_TABLES.includes(table));
    const { helpArticles, helpBlocks, ...others } = await rowsByTable();
    expect(others).toEqual({ ...Object.fromEntries(left), refreshes: [POLITE] });
    expect(helpArticles).toMatchObject([{ id: '73001' }]);
    expect(helpBlocks).toMatchObject([{ id: '73001' }]);
    expect(await hasPack(STAMP)).toBe(true);
  });

  it('says so to those who keep articles in memory', async () => {
    const worked = vi.fn(async () => null);
    const known = onceForContent(worked);
    await known('market');
    await wipe('cache');
    await known('market');
    expect(worked).toHaveBeenCalledTimes(2);
  });
});

describe('the help centre’s text of a bundled article that the seller pinned', () => {
  beforeEach(async () => {
    await putHelpRows({ ...helpArticle('73005', 1), title: '글 returns' });
    await fillPack(packOf('market', [{ ...article('returns'), title: '글 returns' }]), stampOf('market', 'h2'), [], 1)
      .whole;
  });

  it('stays when the cache is wiped', async () => {
    await wipe('cache');
    expect((await rowsByTable('helpArticles')).helpArticles).toMatchObject([{ id: '73001' }, { id: '73005' }]);
    expect((await rowsByTable('helpBlocks')).helpBlocks).toHaveLength(2);
  });
});

describe('wiping everything', () => {
  it('leaves only when the help centre may be asked again', async () => {
    await wipe('all');
    expect(await rowsByTable()).toEqual({ refreshes: [POLITE] });
  });

  it('makes the next question find no database, so that it is filled again', async () => {
    expect(await isDatabaseThere()).toBe(true);
    await wipe('all');
    expect(await isDatabaseThere()).toBe(false);
    expect(await hasPack(STAMP)).toBe(false);
  });

  it('takes what is known of tabs and sites, and not the number that surfaces follow', async () => {
    await bumpRevision(1_000);
    await wipe('all');
    expect([await getView(7), await getHistory(7)]).toEqual([null, null]);
    expect(await getPanelState(SITE)).toEqual(DEFAULT_PANEL);
    expect(await fakeBrowser.storage.local.get()).toEqual({ revision: 1_000 });
  });
});

it.each(['seller', 'cache', 'all'] as const)('wiping %s twice is no harm', async (what) => {
  await wipe(what);
  const once = await rowsByTable();
  await wipe(what);
  expect(await rowsByTable()).toEqual(once);
});
