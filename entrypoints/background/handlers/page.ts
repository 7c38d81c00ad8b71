/** What the page side asks and tells. */
import { bumpRevision } from '@/utils/browser/revision';
import { toReading } from '@/utils/center/reading';
import { GiljabiError } from '@/utils/messaging/result';
import type { Handlers } from '@/utils/messaging/router';
import { forgetSighted } from '@/utils/storage/followed';
import { actionsOf, guidesOf, headsOf, pagesOf, penaltyOf, rulesOf } from '@/utils/storage/packs';
import { getPanelState, rememberPanelState } from '@/utils/storage/panel-states';
import { isFull, isQuota, withRoom } from '@/utils/storage/room';
import type { CenterRow } from '@/utils/storage/schema';
import { rememberMoreSeen, rememberSeen } from '@/utils/storage/seen-rows';
import { rememberSignedOut } from '@/utils/storage/signed-out';
import { getView, rememberView, rememberWhole, type ToldRows } from '@/utils/storage/tabs';
import { isOnPage } from '@/utils/storage/telling';
import { showLost } from '../badge';
import { bringIn } from '../bring-in';
import { centerAt } from '../center-at';
import { followedRun } from '../followed';
import { moveRuns, turnsOf } from '../guide-runs';
import { bringPointer } from '../pointer';
import { forgetSettled } from '../seen-deadlines';
import { bringTips } from '../tips';

type PageMessages = 'center.describe' | 'page.seen' | 'page.rows' | 'panel.remember' | 'panel.lost';

export const pageHandlers: Pick<Handlers, PageMessages> = {
  async 'center.describe'(_, asker) {
    const center = await centerAt(asker.origin);
    const panel = await getPanelState(asker.origin);
    if (center && asker.tabId !== undefined) await bringIn(asker.tabId, 'look');
    if (center) await point(asker.tabId, center.id);
    return { reading: center && (await readingOf(center)), panel };
  },

  async 'page.seen'(facts, asker) {
    const center = await centerAt(asker.origin);
    if (asker.tabId === undefined || center?.id !== facts.center) throw new GiljabiError('refused');
    const now = Date.now();
    const before = await getView(asker.tabId);
    const turns = await turnsOf(facts, now);
    let told: ToldRows | null = {};
    const noRoom = await unlessFull(() =>
      withRoom(async () => {
        told = await rememberSeen(facts, before, now);
        // What the screen shows may settle what the seller put off; of half a screen nobody can tell.
        if (told && !facts.more) await forgetSettled(facts.center, now);
      }),
    );
    if (!told) return null;
    if (facts.screen === 'signed-out') await rememberSignedOut(facts.center, now);
    // Only the arrival counts: on a page where the seller already is they may have gone back to its step.
    const arrived = facts.isNew || !before || !isOnPage(before, facts);
    const { page } = facts;
    const happenings = [...(arrived && page !== null ? [{ page }] : []), ...turns];
    // A move that is hardly ever one says nothing about room, and is worth none of the copies.
    const noMove = await unlessFull(() => moveRuns(facts.center, happenings, now));
    // Last, so that a telling that failed half-way is an arrival again; but for want of room, which lasts: the view needs
    // none in the database, and where rows can't be kept the help has to follow the page all the same.
    await rememberView(asker.tabId, facts, now, told);
    // What the page before had of a step's target is not what this one has.
    if (arrived) await forgetSighted(asker.tabId);
    await bumpRevision(now);
    if (arrived) {
      await point(asker.tabId, facts.center);
      await bringTips(asker.tabId);
    }
    if (noMove ?? noRoom) throw noMove ?? noRoom;
    return told.telling ?? null;
  },

  async 'page.rows'({ telling, more, ...seen }, asker) {
    const { tabId } = asker;
    const view = tabId === undefined ? null : await getView(tabId);
    const center = await centerAt(asker.origin);
    const isOfView = view?.telling === telling && isOnPage(view, seen) && center?.id === seen.center;
    if (tabId === undefined || !isOfView) throw new GiljabiError('refused');
    const now = Date.now();
    const turns = await turnsOf(seen, now);
    const noRoom = await unlessFull(() =>
      withRoom(async () => {
        await rememberMoreSeen(seen, view, now);
        if (!more) await forgetSettled(seen.center, now);
      }),
    );
    const noMove = await unlessFull(() => moveRuns(seen.center, turns, now));
    if (noMove ?? noRoom) throw noMove ?? noRoom;
    if (more) return null;
    await rememberWhole(tabId, telling);
    await bumpRevision(now);
    return null;
  },

  async 'panel.remember'(state, asker) {
    // A page of a site that was switched off may still have its panel.
    if (!(await centerAt(asker.origin))) throw new GiljabiError('refused');
    await rememberPanelState(asker.origin, state);
    return null;
  },

  async 'panel.lost'(isLost, asker) {
    if (asker.tabId !== undefined) await showLost(asker.tabId, isLost);
    return null;
  },
};

/** What to look for on the pages of a centre. */
async function readingOf({ id, words }: CenterRow) {
  const [pages, actions, deadlines, penalty, guides, articles] = await Promise.all([
    pagesOf(id),
    actionsOf(id),
    rulesOf(id),
    penaltyOf(id),
    guidesOf(id),
    headsOf(id),
  ]);
  return toReading(id, { pages, words, actions, deadlines, penalty, guides, articles });
}

/** What the want of room made of a write; `null` when there was room. Throws all other failures. */
async function unlessFull(write: () => Promise<unknown>): Promise<GiljabiError | null> {
  try {
    await write();
    return null;
  } catch (error) {
    if (isFull(error)) return error;
    if (isQuota(error)) return new GiljabiError('full', { cause: error });
    throw error;
  }
}

/** Where a guide is followed, what points at its targets is brought in. */
async function point(tabId: number | undefined, center: string): Promise<void> {
  if (tabId !== undefined && (await followedRun(tabId, center, Date.now()))) await bringPointer(tabId);
}
