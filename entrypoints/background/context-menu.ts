/** `길잡이에서 ‘…’ 찾기` in the menu of selected text. The text is searched for inside the extension and kept nowhere else. */
import { browser } from 'wxt/browser';
import { isCenterPage } from '@/utils/browser/centers';
import { onLanguage } from '@/utils/browser/language';
import { toQuery } from '@/utils/browser/query';
import type { Show } from '@/utils/messaging/aim-shapes';
import { SIDE_PANEL, showBeside, showInPanelOrTab, showInWindow } from './show';
import { wordsNow } from './words/words';

const ID = 'search-selection';

/** Puts the entry into the menu once, at installation and update: browsers keep it from then on. It follows the language. */
export function listenToContextMenu(): void {
  const { contextMenus } = browser;
  if (!contextMenus) return;
  browser.runtime.onInstalled.addListener(async () => {
    await contextMenus.removeAll();
    // The browser puts the selected text in place of `%s`, and shortens it.
    contextMenus.create({ id: ID, title: (await wordsNow()).findSelected, contexts: ['selection'] });
  });
  onLanguage(async () => contextMenus.update(ID, { title: (await wordsNow()).findSelected }));
  contextMenus.onClicked.addListener(({ menuItemId, selectionText = '', pageUrl }, tab) => {
    if (menuItemId !== ID) return;
    const show: Show = { at: 'search', query: toQuery(selectionText) || null };
    const shown = tab ? showBeside(tab, show, isCenterPage(pageUrl)) : showFromOurs(pageUrl, show);
    // The window was closed meanwhile; nobody is there to be told.
    shown.catch(() => {});
  });
}

/** Text of a surface of ours that is in no tab: the browser's side panel searches itself, the popup beside its page. */
async function showFromOurs(pageUrl: string | undefined, show: Show): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const isSidePanel = pageUrl === browser.runtime.getURL(SIDE_PANEL);
  return tab && isSidePanel ? showInWindow(tab.windowId, show) : showInPanelOrTab(tab?.id, show);
}
