/** What the surfaces ask about the content's copies and what the seller keeps, and the changes they may make there. */
import { useMutation, useMutationState, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '@/utils/messaging/client';
import type { Settings } from '@/utils/messaging/content-shapes';
import type { Request } from '@/utils/messaging/protocol';

type Entry = { center: string; id: string };

export const usePins = () => useQuery({ queryKey: ['pins'], queryFn: () => ask('pin.list') });
/** Opened lately; asked for whenever a list of them comes up, since nobody is told of each article that is opened. */
export const useRecents = () => useQuery({ queryKey: ['recents'], queryFn: () => ask('recent.list'), staleTime: 0 });
/** Asked for whenever they come into sight: the seller changes them elsewhere, and no browser tells. */
export const useCommands = () => useQuery({ queryKey: ['commands'], queryFn: () => ask('command.list'), staleTime: 0 });
export const useStore = () => useQuery({ queryKey: ['store'], queryFn: () => ask('store.get') });
export const useRefreshes = () => useQuery({ queryKey: ['refresh'], queryFn: () => ask('refresh.get') });
export const useSync = () => useQuery({ queryKey: ['sync'], queryFn: () => ask('sync.get') });

const SETTINGS = ['settings'];

/** The settings, and over them what was chosen and is still on its way: what is stored may be asked for before it is there. */
export function useSettings() {
  const stored = useQuery({ queryKey: SETTINGS, queryFn: () => ask('settings.get') });
  const chosen = useMutationState({
    filters: { mutationKey: SETTINGS, status: 'pending' },
    select: ({ state }) => state.variables as Partial<Settings>,
  });
  if (chosen.length === 0 || !stored.data) return stored;
  return { ...stored, data: Object.assign({}, stored.data, ...chosen) } as typeof stored;
}

/** Pins an article or takes the pin out; under way until the article shows it. */
export function usePin({ center, id }: Entry) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (pinned: boolean) => ask('article.pin', { center, id, pinned }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['article', center, id] }),
        client.invalidateQueries({ queryKey: ['pins'] }),
      ]),
  });
}

/** Says whether an article helped, or takes that back; under way until the article shows it. One after the other. */
export function useVote({ center, id }: Entry) {
  const client = useQueryClient();
  return useMutation({
    scope: { id: `vote/${center}/${id}` },
    mutationFn: (helpful: boolean | null) => ask('article.rate', { center, id, helpful }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['article', center, id] }),
  });
}

/** Looking through a help centre now, or no further. */
export function useRefreshMoves(center: string) {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: ['refresh'] });
  return {
    start: useMutation({ mutationFn: () => ask('refresh.start', { center }), onSuccess }),
    stop: useMutation({ mutationFn: () => ask('refresh.stop', { center }), onSuccess }),
  };
}

/** Changes settings. What was chosen is on the screen at once, and what is stored is there again when that fails. */
export function useSettingsChange() {
  const client = useQueryClient();
  return useMutation({
    mutationKey: SETTINGS,
    mutationFn: (change: Request<'settings.set'>) => ask('settings.set', change),
    // Stored it is no longer on its way: it stands until what is stored has been asked for again.
    onSuccess: (_, change) =>
      client.setQueryData<Settings>(SETTINGS, (now) => now && (Object.assign({}, now, change) as Settings)),
    onSettled: () => void client.invalidateQueries({ queryKey: SETTINGS }),
  });
}

/** Puts what is stored into a file's text, takes such a file in, or wipes; all of the screen follows. */
export function useOwnData() {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries();
  return {
    exporting: useMutation({ mutationFn: () => ask('store.export') }),
    importing: useMutation({ mutationFn: (base64: string) => ask('store.import', { base64 }), onSuccess }),
    wiping: useMutation({
      mutationFn: (what: Request<'store.wipe'>['what']) => ask('store.wipe', { what }),
      onSuccess: () => {
        client.removeQueries({ queryKey: ['help'], type: 'inactive' });
        return onSuccess();
      },
    }),
    unrating: useMutation({ mutationFn: () => ask('vote.forget'), onSuccess }),
  };
}
