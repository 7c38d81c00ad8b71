/** Speaking to the page side: is it there, and what should it do with the panel. */
import { browser } from 'wxt/browser';
import type { PanelOrder } from '@/utils/messaging/page-orders';
import { within } from '@/utils/messaging/patience';
import type { RowRef } from '@/utils/messaging/radar-shapes';
import { GiljabiError } from '@/utils/messaging/result';
import { VERSION } from '@/utils/messaging/version';
import { wire } from '@/utils/messaging/wire';

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

/** Brings a row into sight. @returns whether it is there. @throws GiljabiError `no-page` */
export async function showRow(tabId: number, row: RowRef): Promise<boolean> {
  try {
    return await within(PATIENCE, wire.sendMessage('row', { ...row, version: VERSION }, { tabId, frameId: 0 }));
  } catch (cause) {
    throw new GiljabiError('no-page', { cause });
  }
}

/** Whether a page side of ours is in the tab: what we last knew of the tab may be of a page that it has left. */
export async function hasPageSide(tabId: number): Promise<boolean> {
  return within(PATIENCE, wire.sendMessage('present', VERSION, { tabId, frameId: 0 })).catch(() => false);
}

/**
 * A key pressed while the page still loads is not lost: it is tried again for about a second. On a page that has come
 * to rest nobody is waited for, and who has to do something else instead does so at once.
 */
export async function orderWhenLoaded(tabId: number, order: PanelOrder): Promise<void> {
  for (let tries = 1; ; tries++) {
    const loading = await isLoading(tabId);
    try {
      return await orderPanel(tabId, order);
    } catch (error) {
      if (tries === 5 || !loading) throw error;
      await new Promise((again) => setTimeout(again, 200));
    }
  }
}

const isLoading = (tabId: number) =>
  browser.tabs.get(tabId).then(
    ({ status }) => status === 'loading',
    () => false,
  );
