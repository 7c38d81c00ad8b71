/** The keyboard commands: what each does in the active tab, and where the seller changes its key. */
import { browser } from 'wxt/browser';
import { isCenterPage } from '@/utils/browser/centers';
import type { Commands } from '@/utils/messaging/command-shapes';
import { orderWhenLoaded } from './panel-orders';
import { showInPanel } from './show';

/** What the commands do, by their names in the manifest. `_execute_action` is the browser's own: it opens the popup. */
const COMMANDS: Record<string, (tabId: number) => Promise<void>> = {
  'toggle-panel': (tabId) => orderWhenLoaded(tabId, { open: 'toggle' }),
  'search-panel': (tabId) => showInPanel(tabId, { at: 'search', query: null }),
};

/** Chromium has a page for it; Edge and Whale lead to their own from there. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** Firefox's way there, which has no types. */
interface FirefoxCommands {
  openShortcutSettings(): Promise<void>;
}

/** The keyboard commands work on the active tab; where there is no panel, the popup answers instead. */
export function listenToCommands(): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    // Before its version 149 Firefox opens a popup in the task of the key only. It tells us the addresses of the pages
    // that we may read, and no others; Chromium tells none, and needs no gesture.
    if (import.meta.env.FIREFOX && tab && !isCenterPage(tab.url)) return void openPopup();
    void obey(name, tab?.id).catch(openPopup);
  });
}

async function obey(name: string, beside: number | undefined): Promise<void> {
  const tab = beside ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (tab !== undefined) await COMMANDS[name]?.(tab);
}

/** Some browsers refuse; the toolbar's button is there. */
const openPopup = () => browser.action.openPopup().catch(() => {});

/** The commands in the order of the manifest; `null` where the browser has none, or lets nobody see them. */
export async function listCommands(): Promise<Commands | null> {
  if (import.meta.env.SAFARI || !browser.commands?.getAll) return null;
  const commands = await browser.commands.getAll();
  const order = ['_execute_action', ...Object.keys(COMMANDS)];
  const keys = commands.map(({ name = '', shortcut = '' }) => ({ name, key: shortcut }));
  return {
    keys: keys.filter(({ name }) => order.includes(name)).sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name)),
    keyword: browser.runtime.getManifest().omnibox?.keyword ?? null,
  };
}

/** Opens the place where the browser lets the keys be changed. */
export async function changeCommands(): Promise<void> {
  if (import.meta.env.FIREFOX) await (browser.commands as unknown as FirefoxCommands).openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}
