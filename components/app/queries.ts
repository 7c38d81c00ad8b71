/** What the surfaces ask, as queries. The cache is the screen's only: it is asked again whenever something has changed. */
import { keepPreviousData, QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { onRevision } from '@/utils/browser/revision';
import type { Move } from '@/utils/guides/run';
import { ask } from '@/utils/messaging/client';
import type { ReplyRef } from '@/utils/messaging/reply-shapes';
import { type Found, useSearcher } from './searcher';

type Entry = { center: string; id: string };

/**
 * A client that follows the background. Messages need no network, and the asker repeats on its own.
 * @param heard tell of changes; a surface outside of the page also hears which tab is beside it
 */
export function createQueryClient(heard: readonly ((changed: () => void) => void)[] = [onRevision]): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: Number.POSITIVE_INFINITY },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  const changed = follow(client);
  for (const hear of heard) hear(changed);
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

export const useView = ({ enabled = true } = {}) =>
  useQuery({ queryKey: ['view'], queryFn: () => ask('view.get'), enabled });
export const useStatus = () => useQuery({ queryKey: ['status'], queryFn: () => ask('status.get') });
export const useArticles = () => useQuery({ queryKey: ['articles'], queryFn: () => ask('article.list') });
export const useGuides = () => useQuery({ queryKey: ['guides'], queryFn: () => ask('guide.list') });

export const useArticle = ({ center, id }: Entry) =>
  useQuery({ queryKey: ['article', center, id], queryFn: () => ask('article.get', { center, id }) });

export const useReply = ({ center, id, order }: ReplyRef) =>
  useQuery({
    queryKey: ['reply', center, id, order],
    queryFn: () => ask('reply.get', { center, id, order }),
    // Another order of the same reply: what is there stays until it comes.
    placeholderData: keepPreviousData,
  });

export const useGuide = ({ center, id }: Entry) =>
  useQuery({ queryKey: ['guide', center, id], queryFn: () => ask('guide.get', { center, id }) });

/** Results for what is typed so far; the last ones stay until the next are there. @param category empty for all */
export function useSearch(query: string, category: string) {
  const searcher = useSearcher();
  return useQuery({
    queryKey: ['search', query, category],
    queryFn: () => searcher.find(query, category),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
}

/** Ways to results before, or beside, what is drawn of them. */
export function useFinding() {
  const client = useQueryClient();
  const searcher = useSearcher();
  return {
    /** Looks for what the next drawing wants: at best it is there when that begins, else both go on side by side. */
    ahead(query: string, category: string) {
      const queryKey = ['search', query, category];
      const known = client.getQueryState(queryKey);
      if (known?.fetchStatus === 'fetching' || (known?.data !== undefined && !known.isInvalidated)) return;
      try {
        const found = searcher.find(query, category);
        if (found instanceof Promise) void client.prefetchQuery({ queryKey, queryFn: () => found });
        else client.setQueryData(queryKey, found);
      } catch {
        // Whoever draws it comes upon the same, and says so; what is typed must not be lost to it.
      }
    },
    /** Results for Enter right after the last key; none when nobody answers. */
    async settled(query: string, category: string): Promise<Found> {
      try {
        return await searcher.find(query, category);
      } catch {
        return { hits: [], total: 0, answered: false, spellings: [] };
      }
    },
  };
}

/** Moves in a guide's run. Each is under way until the guide shows where it led; other surfaces follow the revision. */
export function useRun({ center, id }: Entry) {
  const client = useQueryClient();
  const entry = { center, id };
  const onSuccess = () => client.invalidateQueries({ queryKey: ['guide', center, id] });
  return {
    start: useMutation({ mutationFn: () => ask('run.start', entry), onSuccess }),
    /** `from`: id of the step that is left; `null` at the end. */
    move: useMutation({
      mutationFn: (leaving: { from: string | null; move: Move }) => ask('run.move', { ...entry, ...leaving }),
      onSuccess,
    }),
    choose: useMutation({
      mutationFn: (chosen: { step: string; choice: string }) => ask('run.choose', { ...entry, ...chosen }),
      onSuccess,
    }),
    pause: useMutation({ mutationFn: (paused: boolean) => ask('run.pause', { ...entry, paused }), onSuccess }),
    stop: useMutation({ mutationFn: () => ask('run.stop', entry), onSuccess }),
  };
}
