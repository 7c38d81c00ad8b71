/** Guides and the seller's runs of them. */
import { bumpRevision } from '@/utils/browser/revision';
import type { Guide, Step } from '@/utils/center/schema';
import { arrive, goTo, isAt, placeOf, type Run, startRun } from '@/utils/guides/run';
import type { StepView } from '@/utils/messaging/guide-shapes';
import { GiljabiError } from '@/utils/messaging/result';
import type { Asker, Handlers } from '@/utils/messaging/router';
import { getLinks } from '@/utils/storage/entries';
import { getGuide, listGuides, pagesOf } from '@/utils/storage/packs';
import { withRoom } from '@/utils/storage/room';
import { changeRuns, deleteRun, getRun, putRun } from '@/utils/storage/runs';
import type { Stored } from '@/utils/storage/schema';
import { viewBeside } from '../tabs';
import { toGuideLinks } from './links';

type GuideMessages = 'guide.list' | 'guide.get' | 'run.start' | 'run.go' | 'run.stop';

export const guideHandlers: Pick<Handlers, GuideMessages> = {
  async 'guide.list'(_, asker) {
    const view = await viewBeside(asker);
    const page = view?.page ? (await pagesOf(view.center)).find(({ id }) => id === view.page) : undefined;
    const links = await toGuideLinks(await listGuides());
    const here = (id: string, center: string) => center === view?.center && (page?.guides.includes(id) ?? false);
    return links
      .map((link) => ({ ...link, here: here(link.id, link.center) }))
      .sort((a, b) => Number(b.here) - Number(a.here));
  },

  async 'guide.get'({ center, id }, asker) {
    const guide = await requireGuide(center, id);
    const view = await viewBeside(asker);
    const pages = await pagesOf(center);
    const run = await getRun(center, id);
    const toStep = ({ page, done, ...step }: Step): StepView => ({
      ...step,
      menu: pages.find((entry) => entry.id === page)?.menu,
      arrives: 'page' in done,
      here: page !== undefined && view?.center === center && view.page === page,
    });
    return {
      ...guide,
      steps: guide.steps.map(toStep),
      articles: await getLinks(center, guide.articles),
      run: run ? { at: placeOf(run, guide), done: run.done, finished: run.step === null } : null,
    };
  },

  async 'run.start'({ center, id }, asker) {
    const guide = await requireGuide(center, id);
    const run = arriveAt(await pageBeside(asker, center), startRun(guide), guide);
    await withRoom(() => putRun(center, run));
    await bumpRevision(Date.now());
    return null;
  },

  async 'run.go'({ center, id, from, to, done }, asker) {
    const guide = await requireGuide(center, id);
    const page = await pageBeside(asker, center);
    const go = (run: Run) => {
      if (run.guide !== id || !isAt(run, guide, from)) return run;
      const forward = to > placeOf(run, guide);
      // Going on, a step that ends where the seller already is has nothing left to do; going back, it is what they want.
      return arriveAt(forward ? page : null, goTo(run, guide, to, done), guide);
    };
    await withRoom(() => changeRuns(center, go));
    await bumpRevision(Date.now());
    return null;
  },

  async 'run.stop'({ center, id }) {
    await deleteRun(center, id);
    await bumpRevision(Date.now());
    return null;
  },
};

/** The centre's page beside a surface, if it is one we know. */
async function pageBeside(asker: Asker, center: string): Promise<string | null> {
  const view = await viewBeside(asker);
  return view?.center === center ? view.page : null;
}

const arriveAt = (page: string | null, run: Run, guide: Guide) => (page === null ? run : arrive(run, guide, page));

async function requireGuide(center: string, id: string): Promise<Stored<Guide>> {
  const guide = await getGuide(center, id);
  if (!guide) throw new GiljabiError('not-found');
  return guide;
}
