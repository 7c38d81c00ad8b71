/** Speaking to the page side: is it there, and what should it do with the panel. */
import { browser } from 'wxt/browser';
import { within } from '@/utils/messaging/patience';
import type { PanelOrder } from '@/utils/messaging/protocol';
import { GiljabiError } from '@/utils/messaging/result';
import { VERSION } from '@/utils/messaging/version';
import { wire } from '@/utils/messaging/wire';

/** Name of the keyboard command in the manifest. */
const TOGGLE_PANEL = 'toggle-panel';

/** A page side that is there says so at once; a page too busy for that must not keep the popup waiting. Milliseconds. */
const PATIENCE = 1_000;

/** @throws GiljabiError `no-page` when the tab has none of our page sides. */
export async function orderPanel(tabId: number, order: PanelOrder): Promise<void> {
  try {
    await wire.sendMessage('panel', { ...order, version: VERSION }, { tabId, frameId: 0 });
  } catch (cause) {
    throw new GiljabiError('no-page', { cause });
  }
}

/** Whether a page side of ours is in the tab: what we last knew of the tab may be of a page that it has left. */
export async function hasPageSide(tabId: number): Promise<boolean> {
  return within(PATIENCE, wire.sendMessage('present', VERSION, { tabId, frameId: 0 })).catch(() => false);
}

/** The keyboard command works on the active tab; where there is no panel, the popup answers instead. */
export function listenToPanelKeys(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command !== TOGGLE_PANEL) return;
    const tabId = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    if (tabId === undefined) return;
    await orderWhenLoaded(tabId, { open: 'toggle' }).catch(() => browser.action.openPopup().catch(() => {}));
  });
}

/** A key pressed while the page still loads is not lost: it is tried again for about a second. */
async function orderWhenLoaded(tabId: number, order: PanelOrder): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await orderPanel(tabId, order);
    } catch (error) {
      if (tries === 5) throw error;
      await new Promise((again) => setTimeout(again, 200));
    }
  }
}
