/** Telling the page side to open, close or move the panel. */
import { browser } from 'wxt/browser';
import type { PanelOrder } from '@/utils/messaging/protocol';
import { GiljabiError } from '@/utils/messaging/result';
import { VERSION } from '@/utils/messaging/version';
import { wire } from '@/utils/messaging/wire';

/** Name of the keyboard command in the manifest. */
const TOGGLE_PANEL = 'toggle-panel';

/** @throws GiljabiError `no-page` when the tab has none of our page sides. */
export async function orderPanel(tabId: number, order: PanelOrder): Promise<void> {
  try {
    await wire.sendMessage('panel', { ...order, version: VERSION }, { tabId, frameId: 0 });
  } catch (cause) {
    throw new GiljabiError('no-page', { cause });
  }
}

/** The keyboard command works on the active tab; where there is no panel, the popup answers instead. */
export function listenToPanelKeys(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command !== TOGGLE_PANEL) return;
    const tabId = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    if (tabId === undefined) return;
    await orderPanel(tabId, { open: 'toggle' }).catch(() => browser.action.openPopup().catch(() => {}));
  });
}
