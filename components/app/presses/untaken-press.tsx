import { useEffect, useState } from 'react';
import { Notice } from '../../ui/notice';
import { t } from '../language';
import { takeSeenPresses, type Untaken } from './take-seen';
import styles from './untaken-press.module.css';

/** It is read in that time, and then no longer in the way. Milliseconds. */
const READ = 10_000;

/**
 * Lets the panel take presses only of what was seen, and says of one that wasn't taken why, and what helps. It lies
 * above what stands there, and a press takes it away: none goes through to what it hides.
 */
export function UntakenPress() {
  const [untaken, setUntaken] = useState<{ why: Untaken; at: number } | null>(null);
  useEffect(() => takeSeenPresses((why) => setUntaken(why && { why, at: performance.now() })), []);
  useEffect(() => {
    if (!untaken) return;
    const timer = setTimeout(() => setUntaken(null), READ);
    return () => clearTimeout(timer);
  }, [untaken]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: it goes by itself; to the keyboard it hides nothing.
    <div role="status" className={styles.place} onClick={() => setUntaken(null)}>
      {/* The same words once more are said once more. */}
      {untaken && (
        <Notice key={untaken.at} tone="warning">
          {t.untaken[untaken.why]}
        </Notice>
      )}
    </div>
  );
}
