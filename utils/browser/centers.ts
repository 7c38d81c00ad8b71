/** Which pages are those of seller centres, told by their address alone: the manifest has it, and it needs no waiting. */

import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';

/** Whether our page side runs on pages of this address. */
export function isCenterPage(address: string | undefined): boolean {
  if (!address || !URL.canParse(address)) return false;
  const { content_scripts = [] } = browser.runtime.getManifest();
  return content_scripts.some(({ matches = [] }) => matches.some((match) => new MatchPattern(match).includes(address)));
}
