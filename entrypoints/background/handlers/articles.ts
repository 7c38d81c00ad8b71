/** Reading and finding articles. */
import { blockText } from '@/utils/center/blocks';
import { GiljabiError } from '@/utils/messaging/result';
import type { Handlers } from '@/utils/messaging/router';
import { search } from '@/utils/search/search';
import { getArticle, listArticles, listCenters } from '@/utils/storage/packs';
import { articleLinks, guideTitles, toArticleLink } from './links';

/** Results that a person still looks through while typing. */
const MOST_RESULTS = 20;

export const articleHandlers: Pick<Handlers, 'article.get' | 'article.list' | 'search.find'> = {
  async 'article.get'({ center, id }) {
    const article = await getArticle(center, id);
    if (!article) throw new GiljabiError('not-found');
    const name = (await listCenters()).find((entry) => entry.id === center)?.name ?? '';
    const relatedLinks = await articleLinks(center, article.related);
    return { ...article, centerName: name, relatedLinks, guideLinks: await guideTitles(center, article.guides) };
  },

  async 'article.list'() {
    return (await listArticles()).map(toArticleLink);
  },

  async 'search.find'({ query }) {
    const articles = await listArticles();
    const keyOf = ({ center, id }: { center: string; id: string }) => `${center}/${id}`;
    const documents = articles.map((article) => ({
      key: keyOf(article),
      title: article.title,
      hints: [...article.words, ...article.asks],
      category: article.category,
      body: blockText(article.body),
    }));
    const { results, total } = search(documents, query, MOST_RESULTS);
    const byKey = new Map(articles.map((article) => [keyOf(article), article]));
    const hits = results.flatMap(({ key, title, excerpt }) => {
      const article = byKey.get(key);
      return article ? [{ ...toArticleLink(article), markedTitle: title, excerpt }] : [];
    });
    return { hits, total };
  },
};
