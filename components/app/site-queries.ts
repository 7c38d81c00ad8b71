/** What the surfaces ask about sites, and what they change there. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '@/utils/messaging/client';

/** What can be done about the site beside us. Asked for anew each time: the browser may have changed it meanwhile. */
export const useSiteHere = () => useQuery({ queryKey: ['site'], queryFn: () => ask('site.here'), staleTime: 0 });

/** Where we stand; the browser may have changed that too. */
export const useSites = () => useQuery({ queryKey: ['sites'], queryFn: () => ask('site.list'), staleTime: 0 });

/** Switching off, and choosing a centre; under way until the screen shows it. */
export function useSiteMoves() {
  const client = useQueryClient();
  const onSuccess = () =>
    Promise.all(['site', 'sites', 'view'].map((key) => client.invalidateQueries({ queryKey: [key] })));
  return {
    turnOff: useMutation({ mutationFn: (site: string) => ask('site.off', { site }), onSuccess }),
    choose: useMutation({
      mutationFn: (chosen: { site: string; center: string }) => ask('site.choose', chosen),
      onSuccess,
    }),
    changed: onSuccess,
  };
}
