/** What the surfaces ask, as queries. The cache is the screen's only: it is asked again whenever the revision rises. */
import { keepPreviousData, QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onRevision } from '@/utils/browser/revision';
import { ask } from '@/utils/messaging/client';
import type { Response } from '@/utils/messaging/protocol';
import { useOnScreen } from './use-on-screen';

type Entry = { center: string; id: string };

/** A client that follows the background. Messages need no network, and the asker repeats on its own. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: Number.POSITIVE_INFINITY },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  onRevision(follow(client));
  return client;
}

/**
 * Asks everything on the screen again. A first question under way may be answered from before the change and would be
 * joined instead of asked again, so it is asked once more; changes that come faster than answers wait for these.
 */
function follow(client: QueryClient): () => void {
  let asking = false;
  let changed = false;
  return async () => {
    changed = true;
    if (asking) return;
    asking = true;
    while (changed) {
      changed = client
        .getQueryCache()
        .findAll({ fetchStatus: 'fetching' })
        .some(({ state }) => state.data === undefined);
      await client.invalidateQueries();
    }
    asking = false;
  };
}

export const useView = () => useQuery({ queryKey: ['view'], queryFn: () => ask('view.get') });
export const useStatus = () => useQuery({ queryKey: ['status'], queryFn: () => ask('status.get') });
export const useArticles = () => useQuery({ queryKey: ['articles'], queryFn: () => ask('article.list') });
export const useGuides = () => useQuery({ queryKey: ['guides'], queryFn: () => ask('guide.list') });

/** How long the time left may stand on the screen unchanged. Milliseconds. */
const MINUTE = 60_000;

/** The time left changes with the clock too, so the radar is asked again each minute, as long as it can be seen. */
export function useRadar() {
  const onScreen = useOnScreen();
  const answer = useQuery({
    queryKey: ['radar'],
    queryFn: () => ask('deadline.list'),
    refetchInterval: onScreen ? MINUTE : false,
  });
  const { refetch, dataUpdatedAt } = answer;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what counts is the age at which it comes into sight
  useEffect(() => {
    if (onScreen && dataUpdatedAt > 0 && Date.now() - dataUpdatedAt > MINUTE) void refetch();
  }, [onScreen]);
  return answer;
}

export const useArticle = ({ center, id }: Entry) =>
  useQuery({ queryKey: ['article', center, id], queryFn: () => ask('article.get', { center, id }) });

export const useGuide = ({ center, id }: Entry) =>
  useQuery({ queryKey: ['guide', center, id], queryFn: () => ask('guide.get', { center, id }) });

const inCategory = (query: string, category: string) => ({ query, category: category ? [category] : undefined });

const searchFor = (query: string, category: string) => ({
  queryKey: ['search', query, category],
  queryFn: () => ask('search.find', inCategory(query, category)),
});

/** Asks for results before the key that wants them is drawn, so that both are done side by side. */
export function useSearchAhead() {
  const client = useQueryClient();
  return (query: string, category: string) => void client.prefetchQuery(searchFor(query, category));
}

/** Results for what is typed so far; the last ones stay until the next are there. @param category empty for all */
export const useSearch = (query: string, category: string) =>
  useQuery({
    ...searchFor(query, category),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });

/** Results for a query, asked now: for Enter right after the last key; none when nobody answers. */
export const findNow = (query: string, category: string) =>
  ask('search.find', inCategory(query, category)).catch(
    (): Response<'search.find'> => ({ hits: [], total: 0, answered: false, spellings: [] }),
  );

/** Moves in a guide's run. Each is under way until the guide shows where it led; other surfaces follow the revision. */
export function useRun({ center, id }: Entry) {
  const client = useQueryClient();
  const entry = { center, id };
  const onSuccess = () => client.invalidateQueries({ queryKey: ['guide', center, id] });
  return {
    start: useMutation({ mutationFn: () => ask('run.start', entry), onSuccess }),
    go: useMutation({
      mutationFn: (move: { from: string; to: number; done: boolean }) => ask('run.go', { ...entry, ...move }),
      onSuccess,
    }),
    stop: useMutation({ mutationFn: () => ask('run.stop', entry), onSuccess }),
  };
}
