/** Reading and finding articles. */
import { articleAddress } from '@/utils/help-center';
import type { ArticleView } from '@/utils/messaging/article-shapes';
import type { Response } from '@/utils/messaging/protocol';
import { GiljabiError } from '@/utils/messaging/result';
import type { Handlers } from '@/utils/messaging/router';
import { search } from '@/utils/search/search';
import { titleOf } from '@/utils/search/search-index';
import { getEntry, getLink, getLinks, listLinks } from '@/utils/storage/entries';
import { answerOf, MOST_RESULTS } from '@/utils/storage/found-answer';
import { textsOf } from '@/utils/storage/found-entries';
import { isPinned } from '@/utils/storage/marks';
import { listCenters } from '@/utils/storage/packs';
import { votesByKey } from '@/utils/storage/search-keys';
import { getVote, listVotes } from '@/utils/storage/votes';
import { searchIndex } from '../search-index';
import { guideTitles } from './links';

export const articleHandlers: Pick<Handlers, 'article.get' | 'article.list' | 'search.prepare' | 'search.find'> = {
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

  async 'search.prepare'() {
    const { live, place } = await searchIndex();
    // What is done for the first time takes longest: rather now than at the first key.
    if (live > 0) await find(titleOf(place(0)).slice(0, 2));
    return null;
  },

  'search.find': ({ query, category }) => find(query, category),
};

async function find(query: string, category?: string[]): Promise<Response<'search.find'>> {
  const [index, votes] = await Promise.all([searchIndex(), listVotes()]);
  const found = search(index, query, {
    limit: MOST_RESULTS,
    votes: votesByKey(votes),
    ...(category && { category }),
  });
  return answerOf(found, await textsOf(found.results));
}

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
