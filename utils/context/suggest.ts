/** Which articles and guides belong to the page that the seller is on, and why each one does. */
import type { Article, DeadlineRule, Guide, Page } from '../center/schema';
import type { Why } from '../messaging/help-shapes';

/** What there is to choose from, of one centre. */
export interface Content {
  pages: Page[];
  deadlines: DeadlineRule[];
  articles: Pick<Article, 'id' | 'category'>[];
  guides: Pick<Guide, 'id' | 'category'>[];
}

export interface Suggestion {
  id: string;
  why: Why;
}

/**
 * Chooses for a page: its own list first, then what its deadline rules point at, then its category's other entries.
 * A page we don't know gets the first article of each category, which says so.
 */
export function suggest(page: string | null, content: Content): { articles: Suggestion[]; guides: Suggestion[] } {
  const known = content.pages.find(({ id }) => id === page);
  if (!known) return { articles: firstOfEachCategory(content.articles), guides: [] };
  return { articles: choose(known, content, 'articles'), guides: choose(known, content, 'guides') };
}

function choose(page: Page, content: Content, list: 'articles' | 'guides'): Suggestion[] {
  const rules = content.deadlines.filter((rule) => rule.pages.includes(page.id));
  const candidates: Suggestion[] = [
    ...page[list].map((id) => ({ id, why: { code: 'page', page: page.name } as const })),
    ...rules.flatMap((rule) => rule[list].map((id) => ({ id, why: { code: 'deadline', kind: rule.kind } as const }))),
    ...content[list]
      .filter(({ category }) => category.at(-1) === page.name)
      .map(({ id }) => ({ id, why: { code: 'category', category: page.name } as const })),
  ];
  const available = new Set(content[list].map(({ id }) => id));
  return candidates.filter(
    ({ id }, at) => available.has(id) && candidates.findIndex((other) => other.id === id) === at,
  );
}

function firstOfEachCategory(articles: Content['articles']): Suggestion[] {
  const first = new Map<string, Suggestion>();
  for (const { id, category } of articles) {
    const top = category[0] ?? '';
    if (!first.has(top)) first.set(top, { id, why: { code: 'category', category: top } });
  }
  return [...first.values()];
}
