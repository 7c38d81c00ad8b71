/** A guide as a surface shows it. */
import type { Guide, Page, Step } from '@/utils/center/schema';
import { isAside, isMoved, placeOf, type Run, stepOf, stepsOf } from '@/utils/guides/run';
import { answerAt, stepsFor } from '@/utils/guides/steps';
import type { GuideView, Sight, StepView } from '@/utils/messaging/guide-shapes';
import { getLinks } from '@/utils/storage/entries';
import { getSighted } from '@/utils/storage/followed';
import { pagesOf } from '@/utils/storage/packs';
import type { Stored } from '@/utils/storage/schema';
import { guideTitles } from './handlers/links';

/** What stands beside the surface: the tab, while it shows a centre's page, and that page. */
export interface Beside {
  tabId: number | undefined;
  page: string | null;
}

/** The guide with the seller's place in it. */
export async function toGuideView(guide: Stored<Guide>, run: Run | undefined, beside: Beside): Promise<GuideView> {
  const { center, id, title, category, purpose, minutes, needs, failures, unknown } = guide;
  const pages = await pagesOf(center);
  const further = guide.steps.flatMap(({ choices }) => choices.flatMap((choice) => choice.guide ?? []));
  const titles = await guideTitles(center, further);
  const steps = run ? stepsOf(run, guide) : stepsFor(guide, {});
  return {
    ...{ center, id, title, category, purpose, minutes, needs, failures, unknown },
    steps: steps.map((step) => toStepView(step, { pages, titles, run, page: beside.page })),
    articles: await getLinks(center, guide.articles),
    run: run
      ? {
          at: placeOf(run, guide),
          done: run.done,
          finished: run.step === null,
          paused: isAside(run, Date.now()),
          moved: isMoved(run, guide),
        }
      : null,
    sight: run && !isAside(run, Date.now()) ? await sightOf(run, guide, beside.tabId) : null,
  };
}

interface Around {
  pages: Page[];
  titles: { id: string; title: string }[];
  run: Run | undefined;
  page: string | null;
}

function toStepView(step: Step, { pages, titles, run, page }: Around): StepView {
  const { id, part, title, body, copy, warning, note, source, checked, status } = step;
  const chosen = run && answerAt(step, run.answers);
  const choices = step.choices.map(({ id, text, note, guide }) => {
    const link = titles.find((one) => one.id === guide);
    return { id, text, note, ...(link && { guide: { id: link.id, title: link.title } }) };
  });
  return {
    ...{ id, part, title, body, copy, choices, warning, note, source, checked, status, if: step.if },
    ...(chosen !== undefined && { chosen }),
    menu: pages.find((entry) => entry.id === step.page)?.menu,
    look: step.find.map(({ kind, name }) => ({ kind, name })),
    shownBy: [...new Set(step.done.flatMap(kindOf))],
    here: step.page !== undefined && step.page === page,
  };
}

const kindOf = (condition: Step['done'][number]): StepView['shownBy'] => {
  if ('page' in condition) return ['page'];
  if ('text' in condition) return ['text'];
  if ('clicked' in condition) return ['clicked'];
  if ('filled' in condition) return ['filled'];
  return 'state' in condition ? ['state'] : [];
};

/** What the page has of the step's target, where it was looked for. */
async function sightOf(run: Run, guide: Guide, tabId: number | undefined): Promise<Sight | null> {
  const sighted = tabId === undefined ? null : await getSighted(tabId);
  const isOfStep = sighted?.guide === guide.id && sighted.step === stepOf(run, guide)?.id;
  return isOfStep ? sighted.sight : null;
}
