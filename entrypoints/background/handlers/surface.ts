/** What the surfaces need for themselves: their history, the panel's place, what is in the store. */
import { browser } from 'wxt/browser';
import { bumpRevision } from '@/utils/browser/revision';
import { homesOf } from '@/utils/center/sites';
import { searchForm } from '@/utils/help-center';
import { GiljabiError } from '@/utils/messaging/result';
import type { Asker, Handlers } from '@/utils/messaging/router';
import { forgetAim, getAim, type Where } from '@/utils/storage/aims';
import { storeMode } from '@/utils/storage/database';
import { fillingOf } from '@/utils/storage/fillings';
import { countArticles, listCenters, skippedEntries } from '@/utils/storage/packs';
import { lacksRoom } from '@/utils/storage/room';
import { forgetTab, getHistory, rememberHistory, rememberPopup } from '@/utils/storage/tabs';
import { changeCommands, listCommands } from '../commands';
import { newsSeen, openWelcome, updatedFrom } from '../installation';
import { orderPanel } from '../panel-orders';
import { showInPanelOrTab, showInWindow } from '../show';
import { tabBeside } from '../tabs';

type SurfaceMessages =
  | 'status.get'
  | 'history.get'
  | 'history.remember'
  | 'popup.remember'
  | 'aim.get'
  | 'aim.done'
  | 'panel.show'
  | 'panel.change'
  | 'command.list'
  | 'command.change'
  | 'welcome.open'
  | 'news.seen';

export const surfaceHandlers: Pick<Handlers, SurfaceMessages> = {
  async 'status.get'() {
    const centers = await listCenters();
    const count = async ({ id, name, version, unofficial, hosts, helpCenter }: (typeof centers)[number]) => ({
      id,
      name,
      version,
      unofficial,
      homes: homesOf(hosts),
      helpCenter: { name: helpCenter.name, home: helpCenter.home, search: searchForm(helpCenter) },
      articles: await countArticles(id),
      filling: fillingOf(id),
    });
    return {
      centers: await Promise.all(centers.map(count)),
      skipped: await skippedEntries(),
      store: storeMode(),
      lacksRoom: await lacksRoom(),
      updatedFrom: await updatedFrom(),
    };
  },

  // A panel in a page is born again with each load of the page, and one in a tab of its own too.
  async 'history.get'(_, { home }) {
    return home === undefined ? null : getHistory(home);
  },

  async 'history.remember'(history, { home }) {
    if (home === undefined) return null;
    await rememberHistory(home, history);
    // A panel that goes away with its tab may still tell its place after we heard of that.
    await browser.tabs.get(home).catch(() => forgetTab(home));
    return null;
  },

  async 'popup.remember'(history) {
    await rememberPopup(history, Date.now());
    return null;
  },

  async 'aim.get'({ window }, asker) {
    const where = standing(asker, window);
    return where && getAim(where, Date.now());
  },

  async 'aim.done'({ window, id }, asker) {
    const where = standing(asker, window);
    if (where) await forgetAim(where, id);
    return null;
  },

  async 'panel.show'({ show, window }, asker) {
    if (window !== null) await showInWindow(window, show);
    else await showInPanelOrTab(await tabBeside(asker), show);
    return null;
  },

  async 'panel.change'(order, asker) {
    await orderPanel(await requireTab(asker), order);
    return null;
  },

  'command.list': () => listCommands(),

  async 'command.change'() {
    await changeCommands();
    return null;
  },

  async 'welcome.open'() {
    await openWelcome();
    return null;
  },

  async 'news.seen'() {
    await newsSeen();
    // It is over in every other surface too.
    await bumpRevision(Date.now());
    return null;
  },
};

/** Where a panel stands, as far as it may be told to show something. */
function standing({ home }: Asker, window: number | null): Where | null {
  if (home !== undefined) return { tab: home };
  return window === null ? null : { window };
}

async function requireTab(asker: Asker): Promise<number> {
  const tabId = await tabBeside(asker);
  if (tabId === undefined) throw new GiljabiError('no-page');
  return tabId;
}
