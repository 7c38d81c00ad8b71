/** Guides and the seller's runs of them. */
import { bumpRevision } from '@/utils/browser/revision';
import type { Guide, Step } from '@/utils/center/schema';
import { arrive, goTo, placeOf, startRun } from '@/utils/guides/run';
import type { StepView } from '@/utils/messaging/help-shapes';
import { GiljabiError } from '@/utils/messaging/result';
import type { Handlers } from '@/utils/messaging/router';
import type { Stored } from '@/utils/storage/database';
import { getGuide, listGuides, pagesOf } from '@/utils/storage/packs';
import { deleteRun, getRun, putRun } from '@/utils/storage/runs';
import { viewBeside } from '../tabs';
import { articleLinks, toGuideLinks } from './links';

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
      articles: await articleLinks(center, guide.articles),
      run: run ? { at: placeOf(run, guide), done: run.done, finished: run.step === null } : null,
    };
  },

  async 'run.start'({ center, id }, asker) {
    const guide = await requireGuide(center, id);
    const view = await viewBeside(asker);
    const page = view?.center === center ? view.page : null;
    const run = startRun(guide);
    await putRun(center, page === null ? run : arrive(run, guide, page));
    await bumpRevision(Date.now());
    return null;
  },

  async 'run.go'({ center, id, to, done }) {
    const guide = await requireGuide(center, id);
    const run = (await getRun(center, id)) ?? startRun(guide);
    await putRun(center, goTo(run, guide, to, done));
    await bumpRevision(Date.now());
    return null;
  },

  async 'run.stop'({ center, id }) {
    await deleteRun(center, id);
    await bumpRevision(Date.now());
    return null;
  },
};

async function requireGuide(center: string, id: string): Promise<Stored<Guide>> {
  const guide = await getGuide(center, id);
  if (!guide) throw new GiljabiError('not-found');
  return guide;
}
