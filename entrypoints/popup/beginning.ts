/** What the popup's first picture and first answer wait for. */
import { readLanguage } from '@/utils/browser/language';
import { readPopup } from '@/utils/browser/popup-memory';
import { listenForRevision } from '@/utils/browser/revision-key';
import type { LanguageCode } from '@/utils/messaging/content-shapes';
import type { History } from '@/utils/messaging/help-shapes';
import { readStoredRows, type StoredRows } from '@/utils/storage/stored-rows';

export interface Beginning {
  stored: Promise<StoredRows | null>;
  history: Promise<History | null>;
  language: Promise<LanguageCode>;
  /** Whether anything has changed since the reading began. */
  hasChanged: () => boolean;
}

declare global {
  /** Where the popup's page has begun already. */
  var popupBeginning: Beginning | undefined;
}

export function begin(): Beginning {
  // First: nothing may change unheard while it is read.
  const hasChanged = listenForRevision();
  return { stored: readStoredRows(), history: readPopup(Date.now()), language: readLanguage(), hasChanged };
}
