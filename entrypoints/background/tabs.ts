/** Tabs: which one a surface stands beside, and what is forgotten with it. */
import { browser } from 'wxt/browser';
import { bumpRevision } from '@/utils/browser/revision';
import type { Asker } from '@/utils/messaging/router';
import { forgetWindow, sweepAims } from '@/utils/storage/aims';
import { forgetTab, getView, isOtherWindow, type TabView } from '@/utils/storage/tabs';
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

/**
 * A surface outside the page shows the active tab, so another tab, window or page in the tab is news to it. What closes
 * leaves nothing behind.
 */
export function listenToTabs(): void {
  const bump = () => void bumpRevision(Date.now());
  browser.tabs.onActivated.addListener(bump);
  // Where there is one window only, there is no `windows`.
  browser.windows?.onFocusChanged.addListener(async (id) => {
    // A popup that opens or closes gives its window the focus that it had.
    if (id !== browser.windows.WINDOW_ID_NONE && (await isOtherWindow(id))) bump();
  });
  browser.tabs.onUpdated.addListener(async (tabId, { status }) => {
    // A page of a centre tells of itself; one that took its place doesn't.
    if (status === 'complete' && (await getView(tabId)) !== null) bump();
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.windows?.onRemoved.addListener((id) => void forgetWindow(id));
  // What was not shown in time when the last worker died.
  void sweepAims(Date.now());
}
