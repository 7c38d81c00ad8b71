import { lazy, Suspense, useState } from 'react';
import { ask } from '@/utils/messaging/client';
import { useStatus } from './queries';
import { useOnScreen } from './use-on-screen';

// Nearly always there is none, and nobody waits for its words then. What can't be loaded is no news, and no failure either.
const News = lazy(async () => {
  const loaded = await import('./news').catch(() => null);
  return { default: loaded?.News ?? (() => null) };
});

/**
 * What has changed with an update, once. What was seen here stays until the seller is done with it, and is nowhere else any
 * more; what was seen or closed elsewhere goes.
 */
export function NewsNotice() {
  const updatedFrom = useStatus().data?.updatedFrom ?? null;
  const [seenHere, setSeenHere] = useState<string | null>(null);
  const [closed, setClosed] = useState(false);
  const isOnScreen = useOnScreen();
  const from = updatedFrom ?? seenHere;
  if (from === null || closed) return null;
  const tell = () => void ask('news.seen').catch(() => {});
  return (
    <Suspense fallback={null}>
      <News
        from={from}
        isOnScreen={isOnScreen}
        seen={() => {
          setSeenHere(from);
          tell();
        }}
        close={() => {
          setClosed(true);
          tell();
        }}
      />
    </Suspense>
  );
}
