/** The page beside a surface, and the help that belongs to it. */
import { suggest } from '@/utils/context/suggest';
import type { Handlers } from '@/utils/messaging/router';
import { linksOf } from '@/utils/storage/entries';
import { guidesOf, listCenters, pagesOf, rulesOf } from '@/utils/storage/packs';
import { viewBeside } from '../tabs';
import { toGuideLinks } from './links';

export const viewHandlers: Pick<Handlers, 'view.get'> = {
  async 'view.get'(_, asker) {
    const view = await viewBeside(asker);
    const centers = await listCenters();
    const center = centers.find(({ id }) => id === view?.center);
    // Beside a page of no centre the first pack still answers, as a page nobody knows.
    const shown = center ?? centers[0];
    if (!shown) return { center: null, page: null, reason: null, articles: [], guides: [] };

    const pages = await pagesOf(shown.id);
    const articles = await linksOf(shown.id);
    const guides = await guidesOf(shown.id);
    const page = pages.find(({ id }) => id === view?.page);
    const chosen = suggest(page?.id ?? null, { pages, deadlines: await rulesOf(shown.id), articles, guides });

    const guideLinks = await toGuideLinks(guides);
    return {
      center: center ? { id: center.id, name: center.name } : null,
      page: page ? { id: page.id, name: page.name, menu: page.menu } : null,
      reason: (page && view?.reason) ?? null,
      articles: chosen.articles.flatMap(({ id, why }) => {
        const article = articles.find((entry) => entry.id === id);
        return article ? [{ ...article, why }] : [];
      }),
      guides: chosen.guides.flatMap(({ id, why }) => {
        const guide = guideLinks.find((entry) => entry.id === id);
        return guide ? [{ ...guide, why }] : [];
      }),
    };
  },
};
