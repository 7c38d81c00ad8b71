/** What the popup's first picture and first answer wait for. */
import { readPopup } from '@/utils/browser/popup-memory';
import type { History } from '@/utils/messaging/help-shapes';
import { readStoredRows, type StoredRows } from '@/utils/storage/stored-rows';

export interface Beginning {
  stored: Promise<StoredRows | null>;
  history: Promise<History | null>;
}

declare global {
  /** Where the popup's page has begun already. */
  var popupBeginning: Beginning | undefined;
}

export const begin = (): Beginning => ({ stored: readStoredRows(), history: readPopup(Date.now()) });
