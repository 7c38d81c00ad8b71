import type { HelpArticle } from './articles.ts';
import { pathOf } from './articles.ts';

/** What is true at the help centre right now. */
export interface Library {
  all(): readonly HelpArticle[];
  find(id: string): HelpArticle | undefined;
  edit(id: string, change: Partial<Omit<HelpArticle, 'id'>>): void;
  add(article: HelpArticle): void;
  remove(id: string): void;
  /** When an article, or anything at all, last changed, in whole seconds as HTTP has them. */
  changed(id?: string): Date;
}

export function createLibrary(initial: readonly HelpArticle[]): Library {
  const articles = new Map(initial.map((article) => [article.id, article]));
  const changes = new Map(initial.map(({ id, date }) => [id, Date.parse(date)]));
  let last = Math.max(0, ...changes.values());

  /** A second change within a second gets the next one: otherwise `If-Modified-Since` would miss it. */
  function touch(id: string): void {
    const now = Math.floor(Date.now() / 1000) * 1000;
    last = Math.max(now, last + 1000);
    changes.set(id, last);
  }
  function known(id: string): HelpArticle {
    const article = articles.get(id);
    if (!article) throw new Error(`The practice help centre has no article ${id}.`);
    return article;
  }

  return {
    all: () => [...articles.values()],
    find: (id) => articles.get(id),
    edit(id, change) {
      articles.set(id, { ...known(id), ...change });
      touch(id);
    },
    add(article) {
      if (articles.has(article.id)) throw new Error(`The practice help centre has an article ${article.id} already.`);
      articles.set(article.id, article);
      touch(article.id);
    },
    remove(id) {
      articles.delete(known(id).id);
      touch(id);
    },
    changed: (id) => new Date((id && changes.get(id)) || last),
  };
}

/** An article with where it stands below its service, as a listing's brackets name it. */
export type TrueArticle = HelpArticle & { path: string[] };

export const withPath = (article: HelpArticle): TrueArticle => ({ ...article, path: pathOf(article) });
