/** What only articles have: a place in the help centre's tree, and the ways in which sellers ask. */
import type { Article, Pack } from '../schema.ts';
import { type Finding, repeated, solid } from './finding.ts';

const FEWEST_ASKS = 5;
const MOST_ASKS = 12;

/** Finds categories that the help centre does not have. A centre that lists none has published none. */
export function unknownCategories({ center, articles }: Pack): Finding[] {
  const { categories } = center.helpCenter;
  const known = new Set(
    categories.flatMap(({ name, children }) => [name, ...children.map((child) => `${name} > ${child.name}`)]),
  );
  return articles
    .map(({ id, category }) => ({ id, path: category.join(' > ') }))
    .filter(({ path }) => known.size > 0 && !known.has(path))
    .map(({ id, path }) => ({ list: 'articles', id, message: `고객센터에 없는 분류: ${path}` }));
}

/** Finds articles with too few or too many asks, and asks that add nothing to a title or another ask. */
export function poorAsks({ articles }: Pack): Finding[] {
  const every = articles.flatMap(({ title, asks }) => [title, ...asks].map(solid));
  const doubled = new Set(repeated(every));
  return articles.flatMap(({ id, asks }: Article) => {
    const findings = asks
      .filter((ask) => doubled.has(solid(ask)))
      .map((ask): Finding => ({ list: 'articles', id, piece: ask, message: `제목이나 다른 질문과 같은 asks: ${ask}` }));
    if (asks.length >= FEWEST_ASKS && asks.length <= MOST_ASKS) return findings;
    const message = `asks는 ${FEWEST_ASKS}–${MOST_ASKS}개여야 합니다 (지금 ${asks.length}개)`;
    return [...findings, { list: 'articles' as const, id, message }];
  });
}
