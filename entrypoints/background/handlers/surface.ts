/** What the surfaces need for themselves: their history, the panel's place, what is in the store. */
import { GiljabiError } from '@/utils/messaging/result';
import type { Handlers } from '@/utils/messaging/router';
import { storeMode } from '@/utils/storage/database';
import { fillingOf } from '@/utils/storage/fillings';
import { countArticles, listCenters, skippedEntries } from '@/utils/storage/packs';
import { lacksRoom } from '@/utils/storage/room';
import { getHistory, rememberHistory } from '@/utils/storage/tabs';
import { orderPanel } from '../panel-orders';
import { tabBeside } from '../tabs';

type SurfaceMessages = 'status.get' | 'history.get' | 'history.remember' | 'panel.change';

export const surfaceHandlers: Pick<Handlers, SurfaceMessages> = {
  async 'status.get'() {
    const centers = await listCenters();
    const count = async ({ id, name, version, unofficial, helpCenter }: (typeof centers)[number]) => ({
      id,
      name,
      version,
      unofficial,
      helpCenter,
      articles: await countArticles(id),
      filling: fillingOf(id),
    });
    return {
      centers: await Promise.all(centers.map(count)),
      skipped: await skippedEntries(),
      store: storeMode(),
      lacksRoom: await lacksRoom(),
    };
  },

  // Only the panel in a page has a history worth keeping: it is born again with each load of the page.
  async 'history.get'(_, { tabId }) {
    return tabId === undefined ? null : getHistory(tabId);
  },

  async 'history.remember'(history, { tabId }) {
    if (tabId !== undefined) await rememberHistory(tabId, history);
    return null;
  },

  async 'panel.change'(order, asker) {
    const tabId = await tabBeside(asker);
    if (tabId === undefined) throw new GiljabiError('no-page');
    await orderPanel(tabId, order);
    return null;
  },
};
