import { useMemo } from 'react';
import { useArticles } from '../app/queries';

/** The first level of our articles' categories, in the order of the Korean alphabet. */
export function useCategories(): string[] {
  const articles = useArticles().data;
  return useMemo(() => {
    const names = new Set(articles?.flatMap(({ category }) => category.slice(0, 1)));
    return [...names].sort((a, b) => a.localeCompare(b, 'ko'));
  }, [articles]);
}
