import { Fragment, type ReactNode, useSyncExternalStore } from 'react';
import { onLanguage, readLanguage } from '@/utils/browser/language';
import type { LanguageCode } from '@/utils/messaging/content-shapes';
import { onSpoken, speak, t } from './language';

/** Speaks the language that was chosen, and follows the seller to another one. @param chosen where it was read already */
export async function speakChosen(chosen: Promise<LanguageCode> = readLanguage()): Promise<void> {
  onSpoken(() => {
    document.documentElement.lang = t.code;
    document.title = t.name;
  });
  // A file that an update took away is no reason to show nothing: it stays as it is until the page is loaded anew.
  const say = (language: LanguageCode) => speak(language).catch(() => {});
  onLanguage(say);
  await say(await chosen);
}

/**
 * Draws everything in it anew when another language is spoken: whatever is drawn has read its words while it was drawn,
 * and React keeps what nobody told to change. Where the seller is, and what is known, stands above it and stays.
 */
export function InLanguage({ children }: { children: ReactNode }) {
  return <Fragment key={useSyncExternalStore(onSpoken, () => t.code)}>{children}</Fragment>;
}
