import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { onForgotten } from '@/utils/browser/revision';

/** Forgets what the seller typed here and where they went, whichever surface they wiped it from. */
export function useForgotten(forget: () => void): void {
  const client = useQueryClient();
  const latest = useRef(forget);
  latest.current = forget;
  useEffect(
    () =>
      onForgotten(() => {
        // What was asked for is in the keys of the answers, and so they go too, once they are off the screen.
        flushSync(() => latest.current());
        client.removeQueries({ type: 'inactive' });
      }),
    [client],
  );
}
