/** `길잡이에서 ‘…’ 찾기` in the menu of selected text. The text is searched for inside the extension and kept nowhere else. */
import { browser } from 'wxt/browser';
import { isCenterPage } from '@/utils/browser/centers';
import { toQuery } from '@/utils/browser/query';
import { showBeside } from './show';

const ID = 'search-selection';

/** Puts the entry into the menu once, at installation and update: browsers keep it from then on. */
export function listenToContextMenu(): void {
  const { contextMenus } = browser;
  if (!contextMenus) return;
  browser.runtime.onInstalled.addListener(async () => {
    await contextMenus.removeAll();
    // The browser puts the selected text in place of `%s`, and shortens it.
    contextMenus.create({ id: ID, title: browser.i18n.getMessage('searchSelection'), contexts: ['selection'] });
  });
  contextMenus.onClicked.addListener(({ menuItemId, selectionText = '', pageUrl }, tab) => {
    if (menuItemId !== ID || !tab) return;
    const query = toQuery(selectionText);
    void showBeside(tab, { at: 'search', query: query || null }, isCenterPage(pageUrl));
  });
}
