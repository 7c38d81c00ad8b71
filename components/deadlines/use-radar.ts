/** What the surfaces ask about deadlines, when they ask again, and what the seller says of one. */
import { focusManager, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { nextMoment } from '@/utils/deadlines/moments';
import { ask } from '@/utils/messaging/client';
import type { DeadlineRef, How } from '@/utils/messaging/radar-shapes';
import { useOnScreen } from '../app/use-on-screen';

/** After that a radar that nobody answered for is asked for again, in milliseconds. */
const AGAIN = 10_000;

/**
 * The radar as it was last told; asked for again when the seller comes back to the tab. Nothing may change for long after
 * a background that was busy with thousands of rows, and what went wrong would stand there for as long.
 */
export const useRadar = () =>
  useQuery({
    queryKey: ['radar'],
    queryFn: () => ask('deadline.list'),
    refetchOnWindowFocus: 'always',
    refetchInterval: ({ state }) => state.status === 'error' && AGAIN,
  });

/** How long a timer may go without a look at the clock: it stands still while the computer sleeps. Milliseconds. */
const MINUTE = 60_000;

/** What is being asked already is not asked twice. */
const JOIN = { cancelRefetch: false };

/**
 * The radar, asked for again at the moment that time alone changes it, and when the surface comes into sight; out of
 * sight there is no timer. For one place of a surface, which others follow.
 */
export function useRadarInTime() {
  const answer = useRadar();
  const { refetch, data } = answer;
  const onScreen = useOnScreen();
  const inFront = useSyncExternalStore(whenInFront, isInFront);
  const moment = data && nextMoment(data);

  useEffect(() => {
    if (!onScreen || !inFront || moment === undefined) return;
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      const left = moment - Date.now();
      if (left <= 0) void refetch(JOIN);
      timer = setTimeout(look, left <= 0 ? MINUTE : Math.min(left, MINUTE));
    };
    look();
    return () => clearTimeout(timer);
  }, [onScreen, inFront, moment, refetch]);

  const isKnown = data !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what counts is that it comes into sight
  useEffect(() => {
    if (onScreen && isKnown) void refetch(JOIN);
  }, [onScreen]);
  return answer;
}

const whenInFront = (changed: () => void) => focusManager.subscribe(changed);
const isInFront = () => focusManager.isFocused();

/** Puts a deadline off or away, or, with `null`, takes that back; under way until the radar shows it. */
export function useHandling({ center, rule, orderNumber, itemNumber, due }: DeadlineRef) {
  const client = useQueryClient();
  const deadline = { center, rule, orderNumber, ...(itemNumber !== undefined && { itemNumber }), due };
  return useMutation({
    mutationFn: (how: How | null) =>
      how ? ask('deadline.handle', { ...deadline, how }) : ask('deadline.restore', deadline),
    onSuccess: () => client.invalidateQueries({ queryKey: ['radar'] }),
  });
}

/** Forgets what was seen of a centre before a time (epoch milliseconds); under way until the radar shows it. */
export function useForgetting() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (what: { center: string; before: number }) => ask('order.forget', what),
    onSuccess: () => client.invalidateQueries({ queryKey: ['radar'] }),
  });
}

/** One deadline in one word. */
export const deadlineKey = ({ center, rule, orderNumber, itemNumber = '', due }: DeadlineRef) =>
  [center, rule, orderNumber, itemNumber, due].join('/');
