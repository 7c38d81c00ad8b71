/** What the surfaces ask, as queries. The cache is the screen's only: it is asked again whenever the revision rises. */
import { keepPreviousData, QueryClient, useMutation, useQuery } from '@tanstack/react-query';
import { onRevision } from '@/utils/browser/revision';
import { ask } from '@/utils/messaging/client';

type Entry = { center: string; id: string };

/** A client that follows the background. Messages need no network, and the asker repeats on its own. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: Number.POSITIVE_INFINITY },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  onRevision(() => void client.invalidateQueries());
  return client;
}

export const useView = () => useQuery({ queryKey: ['view'], queryFn: () => ask('view.get') });
export const useStatus = () => useQuery({ queryKey: ['status'], queryFn: () => ask('status.get') });
export const useArticles = () => useQuery({ queryKey: ['articles'], queryFn: () => ask('article.list') });
export const useGuides = () => useQuery({ queryKey: ['guides'], queryFn: () => ask('guide.list') });

/** The time left changes with the clock too, so the radar is asked again each minute while it is on screen. */
export const useRadar = () =>
  useQuery({ queryKey: ['radar'], queryFn: () => ask('deadline.list'), refetchInterval: 60_000 });

export const useArticle = ({ center, id }: Entry) =>
  useQuery({ queryKey: ['article', center, id], queryFn: () => ask('article.get', { center, id }) });

export const useGuide = ({ center, id }: Entry) =>
  useQuery({ queryKey: ['guide', center, id], queryFn: () => ask('guide.get', { center, id }) });

/** Results for what is typed so far; the last ones stay until the next are there. */
export const useSearch = (query: string) =>
  useQuery({
    queryKey: ['search', query],
    queryFn: () => ask('search.find', { query }),
    enabled: query.trim() !== '',
    placeholderData: keepPreviousData,
  });

/** Moves in a guide's run; the revision that follows brings the new state to every surface. */
export const useRun = (entry: Entry) => ({
  start: useMutation({ mutationFn: () => ask('run.start', entry) }),
  go: useMutation({ mutationFn: (move: { to: number; done: boolean }) => ask('run.go', { ...entry, ...move }) }),
  stop: useMutation({ mutationFn: () => ask('run.stop', entry) }),
});
