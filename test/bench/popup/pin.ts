import type { ChromiumHarness } from '../../harness/chromium.ts';

/** What that page may call, as far as it is called here. */
interface Developer {
  updateExtensionConfiguration(update: { extensionId: string; pinnedToToolbar: boolean }): Promise<void>;
}

/**
 * Puts the extension's button into the toolbar, as whoever uses it often does. From the menu of extensions it would
 * first move there: the browser makes everything wait for the 250 ms of that.
 */
export async function pinToToolbar({ context, id }: ChromiumHarness): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate((extensionId) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: Developer };
    return developerPrivate.updateExtensionConfiguration({ extensionId, pinnedToToolbar: true });
  }, id);
  await page.close();
}
