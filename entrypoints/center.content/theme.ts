/** The theme that the seller chose, for what stands in the page. Texts there are as large as they are: so is the page. */
import { browser } from 'wxt/browser';
import { APPEARANCE_KEY } from '@/utils/browser/appearance-key';

const themeOf = (stored: unknown): string => (stored as { theme?: string } | undefined)?.theme ?? '';

/** As the computer has it where it can't be read. */
export const readTheme = (): Promise<string> =>
  browser.storage.local.get<Record<string, unknown>>(APPEARANCE_KEY).then(
    (stored) => themeOf(stored[APPEARANCE_KEY]),
    () => '',
  );

/** Calls back with each theme that is chosen. An extension that is gone lets nobody take a listener back. */
export function onTheme(chosen: (theme: string) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (APPEARANCE_KEY in changes) chosen(themeOf(changes[APPEARANCE_KEY]?.newValue));
  });
}
