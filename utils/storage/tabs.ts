/**
 * What we know of an open tab. Session storage: it outlives the worker, not the browser, which is as long as a tab's
 * number means anything.
 */
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { History } from '../messaging/help-shapes';
import { PageFacts as Facts } from '../messaging/page-shapes';
import type { PageFacts } from '../page/facts';

/** The last page view of a tab, without its rows (those are in `orders`). */
const TabView = z.object({
  ...z.omit(Facts, { orders: true, isNew: true }).shape,
  /** Epoch milliseconds. */
  seenAt: z.number(),
});
export type TabView = z.infer<typeof TabView>;

const viewKey = (tabId: number) => `session:view:${tabId}` as const;
const historyKey = (tabId: number) => `session:history:${tabId}` as const;

export const getView = (tabId: number) => read(viewKey(tabId), TabView);

/** Remembers a page view. @param now epoch milliseconds */
export async function rememberView(
  tabId: number,
  { orders: _, isNew: __, ...facts }: PageFacts,
  now: number,
): Promise<void> {
  await storage.setItem<TabView>(viewKey(tabId), { ...facts, seenAt: now });
}

export const getHistory = (tabId: number) => read(historyKey(tabId), History);
export const rememberHistory = (tabId: number, history: History) => storage.setItem(historyKey(tabId), history);

/** A closed tab leaves nothing behind. */
export async function forgetTab(tabId: number): Promise<void> {
  await storage.removeItems([viewKey(tabId), historyKey(tabId)]);
}

/** Nothing is known of any tab; nobody else keeps anything for a session. */
export const forgetTabs = () => storage.clear('session');

/** What another build left behind, or nobody can read, counts as nothing. */
async function read<T extends z.core.$ZodType>(key: `session:${string}`, shape: T): Promise<z.infer<T> | null> {
  const stored = z.safeParse(shape, await storage.getItem(key));
  return stored.success ? stored.data : null;
}
