/**
 * What we know of an open tab. Session storage: it outlives the worker, not the browser, which is as long as a tab's
 * number means anything.
 */
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { History } from '../messaging/help-shapes';
import { PageFacts as Facts } from '../messaging/page-shapes';
import type { PageFacts } from '../page/facts';
import { aimKey } from './aims';
import { followedKey, sightKey } from './followed';
import { readSession } from './session';

/** The last page view of a tab, without its rows (those are in `orders` and `penalties`). */
const TabView = z.object({
  ...z.omit(Facts, { orders: true, penalty: true, isNew: true, gone: true, more: true }).shape,
  /** Epoch milliseconds. */
  seenAt: z.number(),
  /** When all its rows were told, where that was before: rows seen since then are on it. Epoch milliseconds. */
  since: z.optional(z.number()),
  /** The telling that they were told in. */
  telling: z.optional(z.string()),
  /** While further rows are to come: since when rows were seen that may be on it. Epoch milliseconds. */
  half: z.optional(z.number()),
});
export type TabView = z.infer<typeof TabView>;

/** How the rows of a view were told. */
export type ToldRows = Pick<TabView, 'since' | 'telling' | 'half'>;

const viewKey = (tabId: number) => `session:view:${tabId}` as const;
const historyKey = (tabId: number) => `session:history:${tabId}` as const;

export const getView = (tabId: number) => readSession(viewKey(tabId), TabView);

/** Remembers a page view. @param now epoch milliseconds */
export async function rememberView(tabId: number, facts: PageFacts, now: number, told: ToldRows = {}): Promise<void> {
  await storage.setItem(viewKey(tabId), z.parse(TabView, { ...facts, ...told, seenAt: now }));
}

/** The tabs whose page views are known. */
export async function tabsWithViews(): Promise<number[]> {
  const keys = Object.keys(await storage.snapshot('session'));
  return keys.flatMap((name) => (name.startsWith('view:') ? [Number(name.slice('view:'.length))] : []));
}

/** The rows of a tab's page have all come; of a page that it has left meanwhile nothing is said. */
export async function rememberWhole(tabId: number, telling: string): Promise<void> {
  const view = await getView(tabId);
  if (view?.telling !== telling) return;
  const { half, ...whole } = view;
  await storage.setItem(viewKey(tabId), whole);
}

/** Since when the rows of a tab's page were told, all of them; until then, since when they may be on it. Epoch milliseconds. */
export const toldSince = ({ seenAt, since = seenAt, half = since }: TabView): number => half;

/** Where the panel of a tab stood, and what was typed there. */
export const getHistory = (tabId: number) => readSession(historyKey(tabId), History);
export const rememberHistory = (tabId: number, history: History) => storage.setItem(historyKey(tabId), history);

/** The same for the popup, which reads it itself (`utils/browser/popup-memory.ts`). @param now epoch milliseconds */
export const rememberPopup = (history: History, now: number) =>
  storage.setItem('session:history:popup', { ...history, savedAt: now });

/** A closed tab leaves nothing behind. */
export async function forgetTab(tabId: number): Promise<void> {
  await storage.removeItems([
    viewKey(tabId),
    historyKey(tabId),
    aimKey({ tab: tabId }),
    followedKey(tabId),
    sightKey(tabId),
  ]);
}

/** Nothing is known of any tab; nobody else keeps anything for a session. */
export const forgetTabs = () => storage.clear('session');

/** Nothing is known of where the seller stood and what they typed; of the pages in the tabs it is. */
export async function forgetHistories(): Promise<void> {
  const keys = Object.keys(await storage.snapshot('session')).filter((name) => /^(?:history|aim):/.test(name));
  await storage.removeItems(keys.map((name) => `session:${name}` as const));
}
