/**
 * The page side and its panel once more under other names, for sites that no pack knows. Their panel has to be reachable
 * from any https site, and a page that may reach a file of ours can tell that we are installed: so where the browser has
 * them (Chromium), this one is only reachable by an address that is another one in each session. The packs' own sites
 * keep the plain address, because Chromium shows no page of ours under a passing one where a site isolates itself
 * (`Cross-Origin-Embedder-Policy`).
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The panel's page by both names. */
export const PANEL = { packed: 'panel.html', anySite: 'site.html' };

/** Copies both in a finished build. @throws when the page side names its panel otherwise than once */
export function copyForAnySite(folder: string): void {
  copyFileSync(join(folder, PANEL.packed), join(folder, PANEL.anySite));
  const script = (name: string) => join(folder, 'content-scripts', `${name}.js`);
  const parts = readFileSync(script('center'), 'utf8').split(`/${PANEL.packed}`);
  if (parts.length !== 2) throw new Error(`The page side names ${PANEL.packed} ${parts.length - 1} times, not once`);
  writeFileSync(script('site'), parts.join(`/${PANEL.anySite}`));
}
