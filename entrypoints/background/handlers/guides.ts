/** Guides and the seller's runs of them, as the surfaces ask. */
import { bumpRevision } from '@/utils/browser/revision';
import type { Guide } from '@/utils/center/schema';
import { targetOf } from '@/utils/guides/following';
import { chooseIn, happen, isAt, moveRun, pauseRun, type Run, startRun } from '@/utils/guides/run';
import type { GuideLink } from '@/utils/messaging/guide-shapes';
import { GiljabiError } from '@/utils/messaging/result';
import type { Asker, Handlers } from '@/utils/messaging/router';
import { getGuide, guidesOf, listCenters, listGuides, pagesOf } from '@/utils/storage/packs';
import { withRoom } from '@/utils/storage/room';
import { changeRuns, deleteRun, getRun, putRun } from '@/utils/storage/runs';
import type { Stored } from '@/utils/storage/schema';
import { followIn } from '../followed';
import { toGuideView } from '../guide-view';
import { checkTargets, showTarget } from '../pointer';
import { tabBeside, viewBeside } from '../tabs';
import { toGuideLinks } from './links';

type GuideMessages =
  | 'guide.list'
  | 'guide.get'
  | 'run.start'
  | 'run.move'
  | 'run.choose'
  | 'run.pause'
  | 'run.stop'
  | 'target.show'
  | 'screen.check';

export const guideHandlers: Pick<Handlers, GuideMessages> = {
  async 'guide.list'(_, asker) {
    const view = await viewBeside(asker);
    const page = view?.page ? (await pagesOf(view.center)).find(({ id }) => id === view.page) : undefined;
    const links = await toGuideLinks(await listGuides());
    /** Its place among those of the page; those of other pages come behind. */
    const placeOf = ({ id, center }: GuideLink) => {
      const at = center === view?.center ? (page?.guides.indexOf(id) ?? -1) : -1;
      return at < 0 ? Number.POSITIVE_INFINITY : at;
    };
    const placed = links.map((link) => ({ link, at: placeOf(link) })).sort((a, b) => (a.at === b.at ? 0 : a.at - b.at));
    return placed.map(({ link, at }) => ({ ...link, here: Number.isFinite(at) }));
  },

  async 'guide.get'({ center, id }, asker) {
    const guide = await requireGuide(center, id);
    const view = await viewBeside(asker);
    // A tab that has gone elsewhere shows nothing of the step any more.
    const tabId = view?.center === center ? await tabBeside(asker) : undefined;
    return toGuideView(guide, await getRun(center, id), {
      tabId,
      page: tabId === undefined ? null : (view?.page ?? null),
    });
  },

  async 'run.start'({ center, id }, asker) {
    const guide = await requireGuide(center, id);
    const now = Date.now();
    const run = arriveAt(await pageBeside(asker, center), startRun(guide, now), guide, now);
    await withRoom(() => putRun(center, run));
    await follow(asker, center, id);
    return null;
  },

  async 'run.move'({ center, id, from, move }, asker) {
    const guide = await requireGuide(center, id);
    const page = await pageBeside(asker, center);
    const now = Date.now();
    await changeRun(center, id, (run) => {
      if (from === null ? run.step !== null : !isAt(run, guide, from)) return run;
      const moved = moveRun(run, guide, move, now);
      // Going on, a step that ends where the seller already is has nothing left to do; going back, it is what they want.
      return move === 'did' || move === 'skip' ? arriveAt(page, moved, guide, now) : moved;
    });
    await follow(asker, center, id);
    return null;
  },

  async 'run.choose'({ center, id, step, choice }, asker) {
    const guide = await requireGuide(center, id);
    const now = Date.now();
    await changeRun(center, id, (run) => (isAt(run, guide, step) ? chooseIn(run, guide, step, choice, now) : run));
    await follow(asker, center, id);
    return null;
  },

  async 'run.pause'({ center, id, paused }, asker) {
    await changeRun(center, id, (run) => pauseRun(run, paused, Date.now()));
    await follow(asker, center, id);
    return null;
  },

  async 'run.stop'({ center, id }) {
    const now = Date.now();
    await deleteRun(center, id, now);
    await bumpRevision(now);
    return null;
  },

  async 'target.show'(_, asker) {
    const tabId = await tabBeside(asker);
    if (tabId === undefined) throw new GiljabiError('no-page');
    return showTarget(tabId);
  },

  async 'screen.check'(_, asker) {
    const [view, tabId] = [await viewBeside(asker), await tabBeside(asker)];
    const center = (await listCenters()).find(({ id }) => id === view?.center);
    const pages = center ? await pagesOf(center.id) : [];
    const page = pages.find(({ id }) => id === view?.page);
    if (!center || !page || tabId === undefined) return null;
    const steps = (await guidesOf(center.id)).flatMap((guide) =>
      guide.steps.filter((step) => step.page === page.id).map((step) => ({ guide: guide.title, ...step })),
    );
    const listed = steps.flatMap(({ guide, title, find }) => find.map((anchor) => ({ guide, step: title, anchor })));
    const spellings = { words: center.words, pages };
    const sure = await checkTargets(
      tabId,
      listed.map(({ anchor }) => targetOf(anchor, spellings)),
    );
    const targets = listed.map(({ guide, step, anchor: { kind, name } }, at) => {
      const sureness = sure[at] ?? null;
      const is = sureness === null ? ('several' as const) : sureness > 0 ? ('found' as const) : ('none' as const);
      return { guide, step, kind, name, is, sureness: sureness ?? 0 };
    });
    return { page: page.name, targets };
  },
};

/** A change of one run, kept for the store's sake in one transaction. */
const changeRun = (center: string, guide: string, change: (run: Run) => Run) =>
  withRoom(() => changeRuns(center, (run) => (run.guide === guide ? change(run) : run)));

/** The tab beside the surface follows the guide, and everybody hears of it. */
async function follow(asker: Asker, center: string, guide: string): Promise<void> {
  const tabId = await tabBeside(asker);
  if (tabId !== undefined) await followIn(tabId, { center, guide });
  await bumpRevision(Date.now());
}

/** The centre's page beside a surface, if it is one we know. */
async function pageBeside(asker: Asker, center: string): Promise<string | null> {
  const view = await viewBeside(asker);
  return view?.center === center ? view.page : null;
}

const arriveAt = (page: string | null, run: Run, guide: Guide, now: number) =>
  page === null ? run : happen(run, guide, { page }, now);

async function requireGuide(center: string, id: string): Promise<Stored<Guide>> {
  const guide = await getGuide(center, id);
  if (!guide) throw new GiljabiError('not-found');
  return guide;
}
