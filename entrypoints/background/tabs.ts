/** Tabs: which one a surface stands beside, and what is forgotten with it. */
import { browser } from 'wxt/browser';
import type { Asker } from '@/utils/messaging/router';
import { forgetWindow, sweepAims } from '@/utils/storage/aims';
import { forgetTab, getView, type TabView } from '@/utils/storage/tabs';
import { hasPageSide } from './panel-orders';

/** The tab beside a surface: its own for the panel, the active one for the popup and the browser's side panel. */
export async function tabBeside(asker: Asker): Promise<number | undefined> {
  if (asker.tabId !== undefined) return asker.tabId;
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return active?.id;
}

/** The last page view of the tab beside a surface. */
export async function viewBeside(asker: Asker): Promise<TabView | null> {
  const tabId = await tabBeside(asker);
  if (tabId === undefined) return null;
  // The panel stands in its page; any other surface has to ask whether the tab still shows that page.
  const there = asker.tabId !== undefined || (await hasPageSide(tabId));
  return there ? getView(tabId) : null;
}

/** What closes leaves nothing behind. */
export function listenToTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.windows?.onRemoved.addListener((id) => void forgetWindow(id));
  // What was not shown in time when the last worker died.
  void sweepAims(Date.now());
}
