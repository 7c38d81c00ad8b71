/** What the surfaces ask about penalty points, and what the seller types of them. */
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { kstDay } from '@/utils/deadlines/calendar';
import { ask } from '@/utils/messaging/client';
import type { TypedPenalty } from '@/utils/messaging/page-shapes';
import { useRadar } from '../deadlines/use-radar';

/** Where the shop stands, centre by centre; a new day, which the radar finds out, asks again. */
export function useStandings() {
  const now = useRadar().data?.now;
  return useQuery({
    queryKey: ['standing', now === undefined ? null : kstDay(now)],
    queryFn: () => ask('standing.list'),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: 'always',
  });
}

/** Keeps typed points, or takes them out; under way until the standing shows it. */
export function useTyping(center: string) {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: ['standing'] });
  return {
    put: useMutation({ mutationFn: (entry: TypedPenalty) => ask('penalty.put', { center, ...entry }), onSuccess }),
    remove: useMutation({ mutationFn: (id: string) => ask('penalty.remove', { center, id }), onSuccess }),
  };
}
