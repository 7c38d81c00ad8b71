import { useEffect, useRef } from 'react';
import { VERSION } from '@/utils/messaging/version';
import { Button } from '../ui/button';
import { news as english } from './language/later/en/news';
import { inLanguage } from './language/later/in-language';
import { news as korean } from './language/later/news';
import styles from './news.module.css';
import { newsSince } from './news-since';

/** What has stood before the seller for so long counts as seen. Milliseconds. */
const SEEN_AFTER = 5_000;

interface NewsProps {
  /** The version whose news the seller knows. */
  from: string;
  isOnScreen: boolean;
  seen: () => void;
  close: () => void;
}

/** A quiet line of what is new in this version. */
export function News({ from, isOnScreen, seen, close }: NewsProps) {
  const w = inLanguage(korean, english);
  const says = newsSince(w.versions, from, VERSION);
  const isEmpty = says.length === 0;
  useSeen(seen, { isOnScreen, atOnce: isEmpty });
  if (isEmpty) return null;
  const leave = () => {
    // The button that has the focus goes.
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
    close();
  };
  return (
    <section className={styles.news} aria-label={w.title(VERSION)}>
      <p>
        <strong>{w.title(VERSION)}</strong> {says.join(' ')}
      </p>
      <Button look="quiet" small aria-label={w.closeNews} onClick={leave}>
        {w.close}
      </Button>
    </section>
  );
}

/** Tells once that it was seen: after it has been in sight for a while, or at once where there is nothing to see. */
function useSeen(seen: () => void, { isOnScreen, atOnce }: { isOnScreen: boolean; atOnce: boolean }): void {
  const isTold = useRef(false);
  const latest = useRef(seen);
  latest.current = seen;
  useEffect(() => {
    if (isTold.current || !(isOnScreen || atOnce)) return;
    const timer = setInterval(
      () => {
        // A panel in a tab behind others is on nobody's screen.
        if (document.hidden && !atOnce) return;
        isTold.current = true;
        clearInterval(timer);
        latest.current();
      },
      atOnce ? 0 : SEEN_AFTER,
    );
    return () => clearInterval(timer);
  }, [isOnScreen, atOnce]);
}
