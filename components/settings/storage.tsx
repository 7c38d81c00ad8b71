import { useStore, useSync } from '../app/content-queries';
import { t } from '../app/language';
import { Asked } from '../ui/asked';
import { Section } from '../ui/section';
import { number } from '../ui/times';
import { Facts } from './facts';
import styles from './settings.module.css';

/** `저장 공간`: where things are kept, and how many. */
export function Storage() {
  const isShared = useSync().data?.on;
  return (
    <Section title={t.settings.storage}>
      <Asked answer={useStore()}>
        {({ mode, bytes, pins, recents, runs, votes, orders, handled, penalties, listings }) => (
          <>
            {/* Where it is the memory, that stands above everything already. */}
            {mode.kind === 'disk' && <p className={styles.mode}>{isShared ? t.sync.onDisk : t.settings.onDisk}</p>}
            <Facts
              facts={[
                [t.settings.size, t.settings.bytes(bytes)],
                [t.settings.pins, number(pins)],
                [t.settings.recents, number(recents)],
                [t.settings.runs, number(runs)],
                [t.settings.votes, number(votes)],
                [t.settings.orders, number(orders)],
                [t.settings.handled, number(handled)],
                [t.settings.penalties, number(penalties)],
                [t.settings.listings, number(listings)],
              ]}
            />
          </>
        )}
      </Asked>
    </Section>
  );
}
