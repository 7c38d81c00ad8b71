/** Any site: switched on by the seller with the browser's leave, off again, and mended when something of that has changed. */
import { browser } from 'wxt/browser';
import { noteSites } from '@/utils/browser/centers';
import { bumpRevision } from '@/utils/browser/revision';
import { hasAccess, returnAccess } from '@/utils/browser/site-access';
import { recognise } from '@/utils/center/recognise';
import { patternOf, siteHere } from '@/utils/center/sites';
import { GiljabiError } from '@/utils/messaging/result';
import type { SiteHere } from '@/utils/messaging/site-shapes';
import { listCenters, pagesOf } from '@/utils/storage/packs';
import { forgetSite, forgetWish, listSites, rememberSite, wishedSite, wishSite } from '@/utils/storage/sites';
import { bringPageSide, PAGE_SIDE, registerPageSides, wordsOn } from './page-sides';
import { inTurn } from './turns';

const never = new AbortController().signal;
/** Nobody registers the same site twice, and a tab has one page side. */
const oneByOne = <T>(work: () => Promise<T>) => inTurn('sites', never, work);

/**
 * Switches us on on a site, and shows us in its open tabs. Without the browser's leave it is noted as a wish, which comes
 * true with that. @throws GiljabiError `site-closed` where nobody may be switched on
 */
export const turnOn = (site: string) =>
  oneByOne(async () => {
    const here = await lookAt(site);
    if (!here || here.is === 'closed') throw new GiljabiError('site-closed');
    if (!(await hasAccess(site))) return void (await wishSite(site, Date.now()));
    await forgetWish();
    if (here.is === 'packed') return void (await bringPageSide(patternOf(site), PAGE_SIDE.packed));
    const center = (here.is === 'on' && here.center) || (await recognisedOn(site));
    await keep({ site, center });
  });

/** The seller says whose centre it is. @throws GiljabiError `not-found` for a site that is off, or a centre of no pack */
export const choose = (site: string, center: string) =>
  oneByOne(async () => {
    const isThere = (await listCenters()).some(({ id }) => id === center);
    if (!isThere || !(await listSites()).some((one) => one.site === site)) throw new GiljabiError('not-found');
    await keep({ site, center });
  });

/** Switches us off. What stands in open pages stays until they are loaded anew; what they read is taken no more. */
export const turnOff = (site: string) =>
  oneByOne(async () => {
    await forgetWish();
    await forgetSite(site);
    try {
      await mend();
    } finally {
      await returnAccess(site);
      await bumpRevision(Date.now());
    }
  });

/** Switches us off wherever the seller has switched us on. */
export async function turnAllOff(): Promise<void> {
  for (const { site } of await listSites()) await turnOff(site);
}

async function keep(site: { site: string; center: string | null }): Promise<void> {
  await rememberSite(site);
  await mend();
  if (site.center !== null) await bringPageSide(patternOf(site.site), PAGE_SIDE.anySite);
  await bumpRevision(Date.now());
}

async function recognisedOn(site: string): Promise<string | null> {
  const centers = await listCenters();
  const words = centers.length > 1 ? await wordsOn(site) : [];
  const packs = centers.map(async ({ id, words: own }) => ({ id, words: own, pages: await pagesOf(id) }));
  return recognise(words, await Promise.all(packs));
}

/** What can be done about the site of a tab's address. */
export async function lookAt(address: string | undefined): Promise<SiteHere> {
  const [centers, sites] = await Promise.all([listCenters(), listSites()]);
  const here = siteHere(address, { centers, sites, access: true });
  // Most of all that has no site is not to be asked for.
  const access = here !== null && 'access' in here && (await hasAccess(here.site));
  return siteHere(address, { centers, sites, access });
}

/** Registered is what is switched on and allowed, and nothing else. */
async function mend(): Promise<void> {
  const sites = await listSites();
  noteSites(sites.map(({ site }) => site));
  await registerPageSides(sites);
}

/** The browser's leave has come. */
async function granted(): Promise<void> {
  const wish = await wishedSite(Date.now());
  if (wish !== null && (await hasAccess(wish))) await turnOn(wish);
  await oneByOne(mend);
  for (const { site, center } of await listSites())
    if (center !== null && (await hasAccess(site))) await bringPageSide(patternOf(site), PAGE_SIDE.anySite);
  // A pack's own site needs no switch: the browser runs us on its next page, and we are brought into this one.
  for (const { hosts } of await listCenters())
    for (const { match } of hosts)
      if (await browser.permissions.contains({ origins: [match] })) await bringPageSide(match, PAGE_SIDE.packed);
  await bumpRevision(Date.now());
}

/** @param ready the one start-up */
export function listenToSites(ready: () => Promise<void>): void {
  const mended = () => oneByOne(mend).catch(() => {});
  // An update takes away what was registered.
  browser.runtime.onInstalled.addListener(() => void mended());
  browser.runtime.onStartup.addListener(() => void mended());
  browser.permissions?.onAdded.addListener(
    () =>
      void ready()
        .then(granted)
        .catch(() => {}),
  );
  browser.permissions?.onRemoved.addListener(() => void mended().then(() => bumpRevision(Date.now())));
  // Which addresses have a panel of ours is asked in the task of a press, where nothing can be awaited.
  listSites().then(
    (sites) => noteSites(sites.map(({ site }) => site)),
    () => {},
  );
}
