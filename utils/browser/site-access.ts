/** The browser's leave to stand on a site. Its user gives it, and may take it back at any time. */
import { browser } from 'wxt/browser';
import { patternOf } from '../center/sites';

const wanted = (site: string) => ({ origins: [patternOf(site)] });

/** Whether we have it. For the background, and our own pages. */
export const hasAccess = (site: string): Promise<boolean> =>
  // What the browser takes for no pattern it has given nobody.
  browser.permissions.contains(wanted(site)).catch(() => false);

/**
 * Has the browser ask its user for it; in the task of the seller's own press, before anything is awaited. The question
 * may take the focus from the popup, which then is gone before the answer comes.
 * @returns whether it is given
 */
export const askForAccess = (site: string): Promise<boolean> => browser.permissions.request(wanted(site));

/** Gives it back, so that the browser asks anew the next time. What came with the installation can't be given back. */
export const returnAccess = (site: string): Promise<unknown> =>
  browser.permissions.remove(wanted(site)).catch(() => false);
