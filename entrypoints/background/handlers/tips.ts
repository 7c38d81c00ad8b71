/** Tips on the page: which there are, and what the seller does with them. */
import { bumpRevision } from '@/utils/browser/revision';
import { GiljabiError } from '@/utils/messaging/result';
import type { Asker, Handlers } from '@/utils/messaging/router';
import { tipsOf } from '@/utils/storage/packs';
import { withRoom } from '@/utils/storage/room';
import type { CenterRow } from '@/utils/storage/schema';
import { getSettings } from '@/utils/storage/settings';
import { getView } from '@/utils/storage/tabs';
import { putTip, takeTip } from '@/utils/storage/tips';
import { centerAt } from '../center-at';
import { showInPanel } from '../show';
import { bringTipsEverywhere, toPageTips } from '../tips';

type TipMessages = 'tip.list' | 'tip.seen' | 'tip.off' | 'tip.open' | 'tip.offs' | 'tip.restore';

export const tipHandlers: Pick<Handlers, TipMessages> = {
  async 'tip.list'(_, asker) {
    const { center, tabId } = await requireCenter(asker);
    const view = await getView(tabId);
    return view?.center === center.id ? toPageTips(center, view.page) : [];
  },

  async 'tip.seen'({ tip }, asker) {
    const { center } = await requireTip(tip, asker);
    // The page that tells it knows; the others are told when they ask for something else.
    await withRoom(() => putTip('tipsSeen', center.id, tip));
    return null;
  },

  async 'tip.off'({ tip }, asker) {
    const { center } = await requireTip(tip, asker);
    if (await withRoom(() => putTip('tipsOff', center.id, tip))) await bumpRevision(Date.now());
    return null;
  },

  async 'tip.open'({ tip, to }, asker) {
    const { center, tabId, known } = await requireTip(tip, asker);
    const id = known[to];
    if (id === undefined) throw new GiljabiError('not-found');
    await showInPanel(tabId, { at: to, center: center.id, id });
    return null;
  },

  async 'tip.offs'() {
    const { tipsOff } = await getSettings();
    const lists = Object.entries(tipsOff).map(async ([center, off]) => {
      const tips = (await tipsOf(center)).filter(({ id }) => off.includes(id));
      return tips.map(({ id, beside, text }) => ({ center, id, name: beside.name, text }));
    });
    return (await Promise.all(lists)).flat();
  },

  async 'tip.restore'({ center, id }) {
    if (!(await withRoom(() => takeTip('tipsOff', center, id)))) return null;
    await bumpRevision(Date.now());
    await bringTipsEverywhere();
    return null;
  },
};

/** @throws GiljabiError `refused` for a page of no centre */
async function requireCenter(asker: Asker): Promise<{ center: CenterRow; tabId: number }> {
  const { tabId } = asker;
  const center = await centerAt(asker.origin);
  if (tabId === undefined || !center) throw new GiljabiError('refused');
  return { center, tabId };
}

/** @throws GiljabiError `not-found` for a tip that the page's centre has not */
async function requireTip(tip: string, asker: Asker) {
  const { center, tabId } = await requireCenter(asker);
  const known = (await tipsOf(center.id)).find(({ id }) => id === tip);
  if (!known) throw new GiljabiError('not-found');
  return { center, tabId, known };
}
