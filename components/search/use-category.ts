import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useArticles } from '../app/queries';

/** Nobody is asked for it: the cache alone has it, as long as the surface lives. */
const KEY = ['search-category'];

/**
 * The category that results are kept to, empty for all, and those there are. Like the words in the box it is still the
 * same when the seller comes back from an article.
 */
export function useCategory() {
  const client = useQueryClient();
  const { data: category } = useQuery({
    queryKey: KEY,
    queryFn: () => '',
    initialData: '',
    enabled: false,
    gcTime: Number.POSITIVE_INFINITY,
  });
  return { category, choose: (next: string) => void client.setQueryData(KEY, next) };
}

/** The first level of our articles' categories, in the order of the Korean alphabet. */
export function useCategories(): string[] {
  const articles = useArticles().data;
  return useMemo(() => {
    const names = new Set(articles?.flatMap(({ category }) => category.slice(0, 1)));
    return [...names].sort((a, b) => a.localeCompare(b, 'ko'));
  }, [articles]);
}
