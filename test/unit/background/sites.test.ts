import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageHandlers } from '../../../entrypoints/background/handlers/page';
import { siteHandlers } from '../../../entrypoints/background/handlers/sites';
import { listenToSites, turnAllOff } from '../../../entrypoints/background/sites';
import { isCenterPage } from '../../../utils/browser/centers';
import type { Asker } from '../../../utils/messaging/router';
import { fillPack } from '../../../utils/storage/fill';
import { listSites } from '../../../utils/storage/sites';
import { packOf, stampOf } from '../storage/example-pack';
import { emptyDatabase } from '../storage/seller-rows';

vi.mock('../../../entrypoints/background/panel-orders', () => ({ hasPageSide: async () => false }));

const SITE = 'https://shop.example';
const PATTERN = `${SITE}/*`;
const POPUP: Asker = { kind: 'surface', tabId: undefined, origin: 'chrome-extension://giljabi' };
const PAGE: Asker = { kind: 'page', tabId: 7, origin: SITE };

/** A browser with its user's leave for these patterns. */
const granted = new Set<string>();
const registered = new Map<string, { matches: string[]; js: string[] }>();
/** The words on the page of the site's open tab. */
let words: string[] = [];
const executed = vi.fn();
const heard: Record<string, (() => void)[]> = {};
const event = (name: string) => ({
  addListener: (listener: () => void) => {
    heard[name] = [...(heard[name] ?? []), listener];
  },
});
const happen = (name: string) => {
  for (const listener of heard[name] ?? []) listener();
};

/** The pack of a centre that lives at `https://NAME.example`. */
async function fill(name: string, columns: string[] = []): Promise<void> {
  const pack = packOf(name, []);
  const basis = { source: 'https://help.example/1', checked: '2026-11-01', status: '확인' as const };
  const center = { ...pack.center, hosts: [{ match: `https://${name}.example/*`, ...basis }] };
  const own = {
    ...pack.words,
    columns: columns.map((column, at) => ({ id: `c${at}`, name: column, also: [], ...basis })),
  };
  await fillPack({ ...pack, center, words: own as typeof pack.words }, stampOf(name, name), [], 1).whole;
}
const turnOn = () => siteHandlers['site.on']({ site: SITE }, POPUP);
const describeCenter = () => pageHandlers['center.describe'](null, PAGE);

beforeEach(async () => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  granted.clear();
  registered.clear();
  words = [];
  for (const name of Object.keys(heard)) delete heard[name];
  const { permissions, runtime, scripting, tabs } = fakeBrowser as unknown as Record<string, object>;
  Object.assign(permissions!, {
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
    remove: async ({ origins }: { origins: string[] }) => origins.map((origin) => granted.delete(origin)),
    onAdded: event('added'),
    onRemoved: event('removed'),
  });
  Object.assign(runtime!, { getManifest: () => ({}), onInstalled: event('installed'), onStartup: event('startup') });
  Object.assign(scripting!, {
    getRegisteredContentScripts: async () => [...registered].map(([id, rest]) => ({ id, ...rest })),
    registerContentScripts: async (scripts: { id: string; matches: string[]; js: string[] }[]) => {
      for (const { id, ...rest } of scripts) registered.set(id, rest);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) registered.delete(id);
    },
    executeScript: async (what: { files?: string[]; func?: unknown }) => {
      executed(what.files?.[0] ?? 'words');
      return [{ result: words }];
    },
  });
  Object.assign(tabs!, {
    query: async ({ url }: { url?: string }) => (url === undefined || url === PATTERN ? [{ id: 7, url: SITE }] : []),
    get: async () => ({ id: 7, url: `${SITE}/orders`, status: 'complete' }),
  });
  await emptyDatabase();
  await fill('market', ['수거 완료일', '반품 상태']);
});

describe('a site that the browser lets us onto', () => {
  beforeEach(() => void granted.add(PATTERN));

  it('is registered, shown at once in its open tab, and its centre’s words are looked for there', async () => {
    await turnOn();
    expect(await listSites()).toEqual([{ site: SITE, center: 'market' }]);
    expect(registered.get(SITE)).toMatchObject({ matches: [PATTERN], js: ['/content-scripts/site.js'] });
    expect(executed.mock.calls).toEqual([['/content-scripts/site.js']]);
    expect((await describeCenter()).reading?.center).toBe('market');
    expect(isCenterPage(`${SITE}/a`)).toBe(true);
  });

  it('switched on twice is registered once', async () => {
    await Promise.all([turnOn(), turnOn()]);
    expect(registered.size).toBe(1);
  });

  it('switched off is forgotten, registered no more, and the leave given back; its pages are told nothing', async () => {
    await turnOn();
    await siteHandlers['site.off']({ site: SITE }, POPUP);
    expect(await listSites()).toEqual([]);
    expect(registered.size).toBe(0);
    expect(granted.size).toBe(0);
    expect((await describeCenter()).reading).toBeNull();
    await expect(pageHandlers['panel.remember']({ open: true, side: 'left', width: 400 }, PAGE)).rejects.toMatchObject({
      code: 'refused',
    });
    expect(isCenterPage(`${SITE}/a`)).toBe(false);
  });

  it('is off after everything was wiped', async () => {
    await turnOn();
    await turnAllOff();
    expect(await listSites()).toEqual([]);
    expect(granted.size).toBe(0);
  });

  it('of several centres is the one whose words are on it', async () => {
    await fill('bazaar', ['회수 완료일', '교환 상태']);
    words = ['회수 완료일', '교환 상태'];
    await turnOn();
    expect(await listSites()).toEqual([{ site: SITE, center: 'bazaar' }]);
  });

  it('that fits none of several is left to the seller, and runs nothing until they have chosen', async () => {
    await fill('bazaar', ['회수 완료일', '교환 상태']);
    words = ['날씨'];
    await turnOn();
    expect(await siteHandlers['site.here'](null, POPUP)).toMatchObject({ is: 'on', center: null });
    expect(registered.size).toBe(0);
    await siteHandlers['site.choose']({ site: SITE, center: 'bazaar' }, POPUP);
    expect(registered.size).toBe(1);
    expect((await describeCenter()).reading?.center).toBe('bazaar');
  });

  it('can’t be said to be of a centre that there is not, nor can one that is off be said to be any', async () => {
    await expect(siteHandlers['site.choose']({ site: SITE, center: 'market' }, POPUP)).rejects.toMatchObject({
      code: 'not-found',
    });
    await turnOn();
    await expect(siteHandlers['site.choose']({ site: SITE, center: 'nobody' }, POPUP)).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('the browser’s leave', () => {
  beforeEach(() => listenToSites(async () => {}));

  it('that comes after the popup is gone switches on what was wished for', async () => {
    await turnOn();
    expect(await listSites()).toEqual([]);
    granted.add(PATTERN);
    happen('added');
    await vi.waitFor(() => expect(registered.size).toBe(1));
    expect(await listSites()).toEqual([{ site: SITE, center: 'market' }]);
  });

  it('that nobody wished for switches nothing on', async () => {
    granted.add(PATTERN);
    happen('added');
    await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get('revision')).not.toEqual({}));
    expect(await listSites()).toEqual([]);
  });

  it('that is taken away ends the registration; the site is still told to be switched on, without access', async () => {
    granted.add(PATTERN);
    await turnOn();
    granted.clear();
    happen('removed');
    await vi.waitFor(() => expect(registered.size).toBe(0));
    expect(await siteHandlers['site.here'](null, POPUP)).toMatchObject({ is: 'on', access: false });
    expect((await siteHandlers['site.list'](null, POPUP)).on).toMatchObject([{ site: SITE, access: false }]);
    granted.add(PATTERN);
    happen('added');
    await vi.waitFor(() => expect(registered.size).toBe(1));
  });

  it('for a pack’s own site brings the page side into its open tabs, and registers nothing', async () => {
    await fill('shop');
    granted.add(PATTERN);
    happen('added');
    await vi.waitFor(() => expect(executed).toHaveBeenCalledWith('/content-scripts/center.js'));
    expect(registered.size).toBe(0);
  });

  it.each(['installed', 'startup'])(
    'is looked at again (%s): an update takes away what was registered',
    async (when) => {
      granted.add(PATTERN);
      await turnOn();
      registered.clear();
      happen(when);
      await vi.waitFor(() => expect(registered.size).toBe(1));
    },
  );
});

it('where no extension may run nothing is switched on', async () => {
  const site = 'https://addons.mozilla.org';
  await expect(siteHandlers['site.on']({ site }, POPUP)).rejects.toMatchObject({ code: 'site-closed' });
});

it('the settings are told the packs’ own addresses with the leave for each', async () => {
  granted.add('https://market.example/*');
  expect((await siteHandlers['site.list'](null, POPUP)).packed).toMatchObject([
    { address: 'market.example', access: true },
  ]);
});

it('a row that nobody can read is no site', async () => {
  await fakeBrowser.storage.local.set({ 'site:https://a.example': 7, 'site:http://b.example': { center: null } });
  expect(await listSites()).toEqual([]);
});
