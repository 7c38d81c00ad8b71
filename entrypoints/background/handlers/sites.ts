/** Sites where we stand, and where the seller wants us to. */
import { browser } from 'wxt/browser';
import { hasAccess } from '@/utils/browser/site-access';
import type { Handlers } from '@/utils/messaging/router';
import { listCenters } from '@/utils/storage/packs';
import { listSites } from '@/utils/storage/sites';
import { choose, lookAt, turnOff, turnOn } from '../sites';
import { tabBeside } from '../tabs';

type SiteMessages = 'site.here' | 'site.list' | 'site.on' | 'site.off' | 'site.choose';

export const siteHandlers: Pick<Handlers, SiteMessages> = {
  async 'site.here'(_, asker) {
    const tabId = await tabBeside(asker);
    const tab = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
    return lookAt(tab?.url);
  },

  async 'site.list'() {
    const [centers, sites] = await Promise.all([listCenters(), listSites()]);
    const packed = centers.flatMap(({ name, hosts }) => hosts.map(({ match }) => ({ center: name, match })));
    return {
      packed: await Promise.all(
        packed.map(async ({ center, match }) => ({
          address: match.split('/')[2] ?? match,
          center,
          access: await browser.permissions.contains({ origins: [match] }),
        })),
      ),
      on: await Promise.all(
        sites.map(async ({ site, center }) => ({
          site,
          center: centers.find(({ id }) => id === center)?.name ?? null,
          access: await hasAccess(site),
        })),
      ),
    };
  },

  async 'site.on'({ site }) {
    await turnOn(site);
    return null;
  },

  async 'site.off'({ site }) {
    await turnOff(site);
    return null;
  },

  async 'site.choose'({ site, center }) {
    await choose(site, center);
    return null;
  },
};
