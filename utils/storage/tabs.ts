/**
 * What we know of an open tab. Session storage: it outlives the worker, not the browser, which is as long as a tab's
 * number means anything.
 */
import { storage } from 'wxt/utils/storage';
import type { History } from '../messaging/help-shapes';
import type { PageFacts } from '../page/facts';

/** The last page view of a tab, without its rows (those are in `orders`). */
export interface TabView extends Omit<PageFacts, 'orders'> {
  /** Rows whose state is none that the pack knows. */
  unknownStates: number;
  /** Epoch milliseconds. */
  seenAt: number;
}

const viewKey = (tabId: number) => `session:view:${tabId}` as const;
const historyKey = (tabId: number) => `session:history:${tabId}` as const;

export const getView = (tabId: number) => storage.getItem<TabView>(viewKey(tabId));

/** Remembers a page view. @param now epoch milliseconds */
export async function rememberView(tabId: number, { orders, ...facts }: PageFacts, now: number): Promise<void> {
  const unknownStates = orders.filter(({ state }) => state === null).length;
  await storage.setItem<TabView>(viewKey(tabId), { ...facts, unknownStates, seenAt: now });
}

export const getHistory = (tabId: number) => storage.getItem<History>(historyKey(tabId));
export const rememberHistory = (tabId: number, history: History) => storage.setItem(historyKey(tabId), history);

/** A closed tab leaves nothing behind. */
export async function forgetTab(tabId: number): Promise<void> {
  await storage.removeItems([viewKey(tabId), historyKey(tabId)]);
}
