/**
 * Which language is spoken. It is one of the settings, which only the background can read; what all the others have to
 * know before their first picture stands in `storage.local` too, where nobody waits for a worker.
 */
import { browser } from 'wxt/browser';
import type { LanguageCode } from '../messaging/content-shapes';

const KEY = 'language';

const codeOf = (stored: unknown): LanguageCode => (stored === 'en' ? 'en' : 'ko');

/** The language that the seller chose; Korean where nothing can be read. */
export async function readLanguage(): Promise<LanguageCode> {
  try {
    return codeOf((await browser.storage.local.get<Record<string, unknown>>(KEY))[KEY]);
  } catch {
    return 'ko';
  }
}

/** Tells all surfaces, open ones and those to come; for the background, whenever the setting may be another one. */
export async function tellLanguage(language: LanguageCode): Promise<void> {
  if (language !== (await readLanguage())) await browser.storage.local.set({ [KEY]: language });
}

/** Calls back with each language that is chosen. */
export function onLanguage(chosen: (language: LanguageCode) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) chosen(codeOf(changes[KEY]?.newValue));
  });
}
