import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useRef } from 'react';
import { ask } from '@/utils/messaging/client';
import { useNavigation } from './navigation';

/** Under this the first one may be put into the cache before the first picture. */
export const AIM = ['aim'];

/**
 * Follows what the panel is told to show from outside: by the popup, a menu, a key, the address bar. It is asked for
 * like everything else, at birth and whenever the revision rises, and each is followed once.
 * @param window the browser's window, for its own side panel
 */
export function useAims(window: number | null): void {
  const { follow } = useNavigation();
  const { data: aim } = useQuery({ queryKey: AIM, queryFn: () => ask('aim.get', { window }) });
  const followed = useRef('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new aim counts, not how it is followed
  useLayoutEffect(() => {
    if (!aim || aim.id === followed.current) return;
    followed.current = aim.id;
    follow(aim.show);
    ask('aim.done', { window, id: aim.id }).catch(() => {});
  }, [aim]);
}
