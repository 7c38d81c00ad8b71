/** What the surfaces ask about the content's copies and what the seller keeps, and the changes they may make there. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '@/utils/messaging/client';
import type { Request, Response } from '@/utils/messaging/protocol';

type Entry = { center: string; id: string };

export const usePins = () => useQuery({ queryKey: ['pins'], queryFn: () => ask('pin.list') });
export const useStore = () => useQuery({ queryKey: ['store'], queryFn: () => ask('store.get') });
export const useRefreshes = () => useQuery({ queryKey: ['refresh'], queryFn: () => ask('refresh.get') });
export const useSettings = () => useQuery({ queryKey: ['settings'], queryFn: () => ask('settings.get') });

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
    mutationFn: (change: Request<'settings.set'>) => ask('settings.set', change),
    onMutate: (change) =>
      client.setQueryData<Response<'settings.get'>>(['settings'], (now) => now && { ...now, ...change }),
    onSettled: () => client.invalidateQueries({ queryKey: ['settings'] }),
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
  };
}
