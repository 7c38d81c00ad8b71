/**
 * Where the popup stood when it was closed. It is read from session storage by the popup itself: waiting for a worker
 * that has to start first would cost the seller's first keys. Only the background writes it, checked.
 */
import { browser } from 'wxt/browser';
import type { History } from '../messaging/help-shapes';

/** As `utils/storage/tabs.ts` names it. */
const KEY = 'history:popup';

/** Who comes back within this goes on reading; later, an open article only stands in the way. Milliseconds. */
const STILL_READ = 15 * 60_000;

/**
 * What the background keeps, which a new build finds empty; `null` where there is nothing. What was typed stays as long
 * as the browser, an open article for a quarter of an hour. @param now epoch milliseconds
 */
export async function readPopup(now: number): Promise<History | null> {
  try {
    const stored = await browser.storage.session.get<Record<string, History & { savedAt: number }>>(KEY);
    const kept = stored[KEY];
    if (!kept) return null;
    const { savedAt, ...history } = kept;
    if (Math.abs(now - savedAt) < STILL_READ) return history;
    return { ...history, places: [{ tab: 'page', route: { at: 'tab' } }], at: 0 };
  } catch {
    return null;
  }
}
