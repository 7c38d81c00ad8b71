/** Our page side on sites that the manifest doesn't name: registered with the browser, and brought into open tabs. */
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { hasAccess } from '@/utils/browser/site-access';
import { patternOf } from '@/utils/center/sites';
import type { Site } from '@/utils/messaging/site-shapes';
import { hasPageSide } from './panel-orders';

/** The page side of the packs' sites, and the same one for any other, whose panel has another name (`scripts/any-site.ts`). */
export const PAGE_SIDE = {
  packed: '/content-scripts/center.js',
  // The build's types know nothing of what is copied after it.
  anySite: '/content-scripts/site.js' as ScriptPublicPath,
} as const;

/** How often a tab that still loads is looked at, and how long after, in milliseconds. */
const MOST_LOOKS = 25;
const BETWEEN = 200;

/**
 * Has the browser run the page side on exactly these sites from now on, where it lets us, also after a restart. An update of ours
 * takes what was registered away, and the browser's user the leave.
 */
export async function registerPageSides(sites: Site[]): Promise<void> {
  const { scripting } = browser;
  const registered = (await scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const allowed = await Promise.all(sites.map(({ site, center }) => center !== null && hasAccess(site)));
  const wanted = sites.filter((_, at) => allowed[at]).map(({ site }) => site);
  const surplus = registered.filter((id) => !wanted.includes(id));
  if (surplus.length > 0) await scripting.unregisterContentScripts({ ids: surplus });
  const missing = wanted.filter((site) => !registered.includes(site));
  if (missing.length > 0) await scripting.registerContentScripts(missing.map(registration));
}

/** A site is its own id. */
const registration = (site: string) => ({
  id: site,
  matches: [patternOf(site)],
  js: [PAGE_SIDE.anySite],
  runAt: 'document_idle' as const,
  persistAcrossSessions: true,
});

/** Brings the page side into the open tabs of a match pattern, for which nobody should have to load a page anew. */
export async function bringPageSide(pattern: string, file: ScriptPublicPath): Promise<void> {
  const tabs = await browser.tabs.query({ url: pattern, discarded: false });
  await Promise.all(tabs.map(({ id }) => id !== undefined && bringInto(id, file)));
}

async function bringInto(tabId: number, file: ScriptPublicPath): Promise<void> {
  // What still loads may have it by the registration, and must not have it twice.
  if (!(await isLoaded(tabId)) || (await hasPageSide(tabId))) return;
  // A page where nothing may run, such as the browser's own about an error, is none of ours.
  await browser.scripting.executeScript({ target: { tabId }, files: [file] }).catch(() => {});
}

async function isLoaded(tabId: number): Promise<boolean> {
  for (let looks = 1; looks <= MOST_LOOKS; looks += 1) {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (!tab || tab.status === 'complete') return tab !== null;
    await new Promise((passed) => setTimeout(passed, BETWEEN));
  }
  return false;
}

/** The words on a page of a site by which a centre may be recognised; none where no page of it is open. */
export async function wordsOn(site: string): Promise<string[]> {
  const [tab] = await browser.tabs.query({ url: patternOf(site), discarded: false });
  if (tab?.id === undefined) return [];
  try {
    const [read] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: readWords });
    return Array.isArray(read?.result) ? read.result : [];
  } catch {
    return [];
  }
}

/** Runs in the page, alone: headings, menus and what stands above columns, and nothing of a row or a field. */
function readWords(): string[] {
  const named = 'h1,h2,h3,th,nav a,[role=heading],[role=columnheader],[role=navigation] a,[role=menuitem],[role=tab]';
  const words = new Set<string>();
  for (const element of document.querySelectorAll(named)) {
    const text = (element.textContent ?? '').trim();
    if (text !== '' && text.length <= 40) words.add(text);
    if (words.size === 500) break;
  }
  return [...words];
}
