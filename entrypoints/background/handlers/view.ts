/** The page beside a surface, and the help that belongs to it. */
import { suggest } from '@/utils/context/suggest';
import type { Handlers } from '@/utils/messaging/router';
import { entryRowsOf } from '@/utils/storage/entries';
import { guidesOf, listCenters, pagesOf, repliesOf, rulesOf } from '@/utils/storage/packs';
import { beforeSeller, finderIn } from '../before-seller';
import { viewBeside } from '../tabs';
import { toGuideLinks } from './links';

/** What is before the seller where no page of a centre is. */
const NOTHING = { page: null, said: [], warned: [], states: [] };

export const viewHandlers: Pick<Handlers, 'view.get'> = {
  async 'view.get'(_, asker) {
    const view = await viewBeside(asker);
    const centers = await listCenters();
    const center = centers.find(({ id }) => id === view?.center);
    // Beside a page of no centre the first pack still answers, as a page nobody knows.
    const shown = center ?? centers[0];
    if (!shown) return { center: null, page: null, within: null, reason: null, articles: [], guides: [], replies: [] };

    const pages = await pagesOf(shown.id);
    const rows = await entryRowsOf(shown.id);
    const guides = await guidesOf(shown.id);
    const replies = await repliesOf(shown.id);
    const before = view && center ? await beforeSeller(view, Date.now()) : NOTHING;
    const articles = rows.map(({ link, own }) => ({ ...link, guides: own?.guides ?? [] }));
    const content = { pages, deadlines: await rulesOf(shown.id), articles, guides, replies };
    const find = before.said.length > 0 ? await finderIn(shown.id).catch(() => undefined) : undefined;
    const chosen = suggest(before, content, find);

    const guideLinks = await toGuideLinks(guides);
    const pageOf = (id: string | null | undefined) => pages.find((one) => one.id === id);
    const [page, within] = [pageOf(view?.page), pageOf(view?.within)];
    return {
      center: center ? { id: center.id, name: center.name } : null,
      page: page ? { id: page.id, name: page.name, menu: page.menu } : null,
      within: within ? { id: within.id, name: within.name } : null,
      reason: (page && view?.reason) ?? null,
      articles: chosen.articles.flatMap(({ id, why }) => {
        const row = rows.find(({ link }) => link.id === id);
        return row ? [{ ...row.link, why }] : [];
      }),
      guides: chosen.guides.flatMap(({ id, why }) => {
        const guide = guideLinks.find((entry) => entry.id === id);
        return guide ? [{ ...guide, why }] : [];
      }),
      replies: chosen.replies.flatMap(({ id, here }) => {
        const reply = replies.find((entry) => entry.id === id);
        return reply ? [{ center: shown.id, id, title: reply.title, when: reply.when, here }] : [];
      }),
    };
  },
};
