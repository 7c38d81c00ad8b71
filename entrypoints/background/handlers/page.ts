/** What the page side asks and tells. */
import { bumpRevision } from '@/utils/browser/revision';
import { livesAt, toReading } from '@/utils/center/reading';
import { arrive } from '@/utils/guides/run';
import { GiljabiError } from '@/utils/messaging/result';
import type { Asker, Handlers } from '@/utils/messaging/router';
import { rememberOrders } from '@/utils/storage/orders';
import { getGuide, listCenters, pagesOf } from '@/utils/storage/packs';
import { getPanelState, rememberPanelState } from '@/utils/storage/panel-states';
import { listRuns, putRun } from '@/utils/storage/runs';
import { rememberView } from '@/utils/storage/tabs';

type PageMessages = 'center.describe' | 'page.seen' | 'panel.remember';

export const pageHandlers: Pick<Handlers, PageMessages> = {
  async 'center.describe'(_, asker) {
    const center = await centerAt(asker);
    const panel = await getPanelState(asker.origin);
    return { reading: center && toReading(center.id, await pagesOf(center.id), center.words), panel };
  },

  async 'page.seen'(facts, asker) {
    const center = await centerAt(asker);
    if (asker.tabId === undefined || center?.id !== facts.center) throw new GiljabiError('refused');
    const now = Date.now();
    await rememberView(asker.tabId, facts, now);
    await rememberOrders(facts, now);
    if (facts.page !== null) await moveRuns(facts.center, facts.page);
    await bumpRevision(now);
    return null;
  },

  async 'panel.remember'(state, asker) {
    await rememberPanelState(asker.origin, state);
    return null;
  },
};

/** The centre that lives where the page is, if any does. */
async function centerAt(asker: Asker) {
  return (await listCenters()).find((center) => livesAt(center, asker.origin)) ?? null;
}

/** Arriving on a page is what some steps wait for. */
async function moveRuns(center: string, page: string): Promise<void> {
  for (const run of await listRuns()) {
    if (run.center !== center || run.step === null) continue;
    const guide = await getGuide(center, run.guide);
    if (guide) await putRun(center, arrive(run, guide, page));
  }
}
