/** Reading and finding articles. */
import { articleAddress } from '@/utils/help-center';
import type { ArticleView } from '@/utils/messaging/article-shapes';
import { GiljabiError } from '@/utils/messaging/result';
import type { Handlers } from '@/utils/messaging/router';
import { search } from '@/utils/search/search';
import { getEntry, getLink, getLinks, listLinks, listTexts } from '@/utils/storage/entries';
import { isPinned } from '@/utils/storage/marks';
import { listCenters } from '@/utils/storage/packs';
import { getVote } from '@/utils/storage/votes';
import { guideTitles } from './links';

/** Results that a person still looks through while typing. */
const MOST_RESULTS = 20;

export const articleHandlers: Pick<Handlers, 'article.get' | 'article.list' | 'search.find'> = {
  async 'article.get'({ center: centerId, id }) {
    const entry = await getEntry(centerId, id);
    const center = (await listCenters()).find((one) => one.id === centerId);
    if (!entry || !center) throw new GiljabiError('not-found');
    const { own, help } = entry;
    return {
      center: centerId,
      id,
      centerName: center.name,
      title: own?.title ?? help?.title ?? '',
      titleStatus: own?.titleStatus ?? '확인',
      category: own?.category ?? help?.category ?? [],
      summary: own
        ? { body: own.body, source: own.source, checked: own.checked, status: own.status, note: own.note }
        : null,
      live: help
        ? {
            body: help.body,
            address: articleAddress(center.helpCenter, help.id),
            checkedAt: help.checkedAt,
            changedAt: help.changedAt,
            goneAt: help.goneAt,
          }
        : null,
      conflicts: await Promise.all((own?.conflicts ?? []).map((conflict) => withLinks(centerId, conflict))),
      relatedLinks: await getLinks(centerId, own?.related ?? []),
      guideLinks: await guideTitles(centerId, own?.guides ?? []),
      pinned: await isPinned(centerId, id),
      helpful: await getVote(centerId, id),
    };
  },

  async 'article.list'() {
    return listLinks();
  },

  async 'search.find'({ query }) {
    const entries = await listTexts();
    const documents = entries.map(({ link, hints, text }, at) => ({
      key: String(at),
      title: link.title,
      hints,
      category: link.category,
      body: text,
    }));
    const { results, total } = search(documents, query, MOST_RESULTS);
    const hits = results.flatMap(({ key, title, excerpt }) => {
      const entry = entries[Number(key)];
      return entry ? [{ ...entry.link, markedTitle: title, excerpt }] : [];
    });
    return { hits, total, answered: total > 0, spellings: [] };
  },
};

type Conflict = ArticleView['conflicts'][number];

/** A contradiction with the ways to those who say so; one that isn't in the store is told without. */
async function withLinks(
  center: string,
  {
    topic,
    readings,
    advice,
  }: {
    topic: string;
    advice: string;
    readings: { text: string; article?: string | undefined; source?: string | undefined }[];
  },
): Promise<Conflict> {
  const linked = readings.map(async ({ text, article, source }) => ({
    text,
    source,
    article: article === undefined ? undefined : await getLink(center, article),
  }));
  return { topic, advice, readings: await Promise.all(linked) };
}
