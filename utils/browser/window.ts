import { browser } from 'wxt/browser';

/** The browser's window that a surface stands in; `null` where there are no windows to tell apart. */
export async function currentWindow(): Promise<number | null> {
  const window = await browser.windows?.getCurrent().catch(() => undefined);
  return window?.id ?? null;
}
