/** What is stored, and how much of it. */
import { storage } from 'wxt/utils/storage';
import type { StoreReport } from '../messaging/content-shapes';
import { database, storeMode } from './database';
import { helpArticlesOf } from './help-articles';
import { countArticles, listCenters } from './packs';
import { inSet } from './sets';
import { changedSettings } from './settings';

type CenterReport = StoreReport['centers'][number];

/** Counts what is stored; nothing is read that the store itself can count. */
export async function reportStore(): Promise<StoreReport> {
  const { pins, recents, runs, votes, orders, handled, penalties, typedPenalties, helpListings } = database();
  const centers = await listCenters();
  return {
    mode: storeMode(),
    centers: await Promise.all(centers.map(reportCenter)),
    pins: await pins.count(),
    recents: await recents.count(),
    runs: await runs.count(),
    votes: await votes.count(),
    orders: await orders.count(),
    handled: await handled.count(),
    penalties: (await penalties.count()) + (await typedPenalties.count()),
    listings: await helpListings.count(),
    settings: Object.keys(await changedSettings()).length,
    ...(await countLoose()),
    bytes: await usedBytes(),
  };
}

async function reportCenter(center: { id: string; name: string; version: string; set: string }): Promise<CenterReport> {
  const { id, name, version, set } = center;
  const { meta, guides, helpArticles } = database();
  const pack = await meta.get(`pack:${id}`);
  return {
    id,
    name,
    version,
    // A first fill that is still under way has no time yet.
    filledAt: pack && 'filledAt' in pack ? pack.filledAt : 0,
    articles: await countArticles(id),
    helpArticles: await helpArticles.where({ center: id }).count(),
    guides: await inSet(guides, set).count(),
    ...(await checkedTimes(id)),
    ...(await checkedDays(set)),
  };
}

/** What stands beside the database, where it is seen by the names of its keys. */
async function countLoose(): Promise<Pick<StoreReport, 'sites' | 'panels' | 'tabs' | 'notes'>> {
  const local = Object.keys(await storage.snapshot('local'));
  const session = Object.keys(await storage.snapshot('session'));
  const count = (kind: string) => local.filter((key) => key.startsWith(kind)).length;
  const [sites, panels] = [count('site:'), count('panel:')];
  const tabs = session.flatMap((key) => key.match(/^(?:view|history|guide|sight):(.+)$/)?.[1] ?? []);
  const own = (await database().refreshes.count()) + local.length - sites - panels;
  return { sites, panels, tabs: new Set(tabs).size, notes: own };
}

/** When the bundled articles were checked. */
async function checkedDays(set: string): Promise<Pick<CenterReport, 'checkedFrom' | 'checkedTo'>> {
  const days = (await inSet(database().articles, set).toArray()).map(({ checked }) => checked).sort();
  return { checkedFrom: days[0] ?? null, checkedTo: days.at(-1) ?? null };
}

/** When the help centre's copies were checked. No index has these times, so the rows (without their texts) are read. */
async function checkedTimes(center: string): Promise<Pick<CenterReport, 'helpCheckedFrom' | 'helpCheckedTo'>> {
  const times = (await helpArticlesOf(center)).map(({ checkedAt }) => checkedAt).sort((a, b) => a - b);
  return { helpCheckedFrom: times[0] ?? null, helpCheckedTo: times.at(-1) ?? null };
}

/** What the browser says that we use. Some don't say, or not everywhere. */
async function usedBytes(): Promise<number | null> {
  try {
    return (await navigator.storage.estimate()).usage ?? null;
  } catch {
    return null;
  }
}
