/**
 * Where the popup stood when it was closed. It is read from session storage by the popup itself: waiting for a worker
 * that has to start first would cost the seller's first keys. Only the background writes it, checked.
 */
import { browser } from 'wxt/browser';
import type { History } from '../messaging/help-shapes';

/** As `utils/storage/tabs.ts` names it. */
const KEY = 'history:popup';

/** What the background keeps, which a new build finds empty; `null` where there is nothing. */
export async function readPopup(): Promise<History | null> {
  try {
    const stored = await browser.storage.session.get<Record<string, History>>(KEY);
    return stored[KEY] ?? null;
  } catch {
    return null;
  }
}
