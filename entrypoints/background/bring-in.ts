/** Parts of the page side that are brought in where they are needed. */
import { browser } from 'wxt/browser';

/**
 * Brings one into a tab's page; one that is there already stays. A page where nothing may run goes without.
 *
 * @param part its name among our content scripts
 */
export async function bringIn(tabId: number, part: 'guide' | 'look' | 'tips'): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [`/content-scripts/${part}.js`] });
  } catch {
    // The panel helps all the same.
  }
}
