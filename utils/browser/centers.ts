/** Which pages are those of seller centres, told by their address alone: it needs no waiting. */

import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { siteOf } from '../center/sites';

/** The sites that the seller has switched on; of a worker that has just been woken they may not be known yet. */
let switchedOn: readonly string[] = [];

export const noteSites = (sites: readonly string[]): void => {
  switchedOn = sites;
};

/** Whether our page side runs on pages of this address: the manifest names it, or the seller has switched it on. */
export function isCenterPage(address: string | undefined): boolean {
  if (!address || !URL.canParse(address)) return false;
  if (switchedOn.some((site) => site === siteOf(address))) return true;
  const { content_scripts = [] } = browser.runtime.getManifest();
  return content_scripts.some(({ matches = [] }) => matches.some((match) => new MatchPattern(match).includes(address)));
}
