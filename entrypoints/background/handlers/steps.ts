/** The step that a page points at, and what the page says of it. */
import { bumpRevision } from '@/utils/browser/revision';
import { followingOf, wayTo } from '@/utils/guides/following';
import { meet } from '@/utils/guides/run';
import type { Sight } from '@/utils/messaging/guide-shapes';
import { GiljabiError } from '@/utils/messaging/result';
import type { Asker, Handlers } from '@/utils/messaging/router';
import { getSighted, rememberSighted } from '@/utils/storage/followed';
import { pagesOf } from '@/utils/storage/packs';
import { withRoom } from '@/utils/storage/room';
import { changeRuns } from '@/utils/storage/runs';
import type { CenterRow } from '@/utils/storage/schema';
import { getView } from '@/utils/storage/tabs';
import { centerAt } from '../center-at';
import { type FollowedRun, followedRun } from '../followed';

export const stepHandlers: Pick<Handlers, 'step.follow' | 'step.met' | 'step.sighted'> = {
  async 'step.follow'(_, asker) {
    const followed = await followedBy(asker);
    if (!followed) return null;
    const { center, run, guide, step, page } = followed;
    const pages = await pagesOf(center.id);
    if (step.page === undefined || step.page === page)
      return followingOf(run, guide, step, { words: center.words, pages });
    // The same words may mean something else on another page: there it is the menu that is looked for.
    const there = pages.find(({ id }) => id === step.page);
    return there ? wayTo(run, guide, step, there) : null;
  },

  async 'step.met'({ guide: id, step }, asker) {
    const followed = await followedBy(asker);
    if (followed?.guide.id !== id) return null;
    const { center, guide, page } = followed;
    // What was met on another page is none of this step's.
    const at = guide.steps.find((one) => one.id === step)?.page;
    if (at !== undefined && at !== page) return null;
    const now = Date.now();
    const meets = () => changeRuns(center.id, (run) => (run.guide === id ? meet(run, guide, step, now) : run));
    if (await withRoom(meets)) await bumpRevision(now);
    return null;
  },

  async 'step.sighted'({ sight, ...ref }, asker) {
    const { tabId } = asker;
    const followed = await followedBy(asker);
    if (tabId === undefined || followed?.guide.id !== ref.guide) return null;
    const before = await getSighted(tabId);
    if (before && before.step === ref.step && before.guide === ref.guide && isSame(before.sight, sight)) return null;
    await rememberSighted(tabId, { ...ref, sight });
    await bumpRevision(Date.now());
    return null;
  },
};

const isSame = (a: Sight, b: Sight) => a.is === b.is && a.choice === b.choice;

/** The run that the page's tab follows, with the page that the tab shows. @throws GiljabiError `refused` for a page of no centre */
async function followedBy(asker: Asker): Promise<(FollowedRun & { center: CenterRow; page: string | null }) | null> {
  const center = await centerAt(asker.origin);
  if (asker.tabId === undefined || !center) throw new GiljabiError('refused');
  const view = await getView(asker.tabId);
  const followed = await followedRun(asker.tabId, center.id, Date.now());
  return followed && { ...followed, center, page: view?.center === center.id ? view.page : null };
}
