import type { Radar } from '@/utils/messaging/radar-shapes';
import { clockTime } from '../app/format';
import { t } from '../app/language';
import styles from './todo-tab.module.css';

/** What was looked at, and what was not: a short list is never a promise that all is well. */
export function Coverage({ radar: { coverage, unreadable, warnings } }: { radar: Radar }) {
  const others = coverage !== null && warnings.some(({ page }) => page !== coverage.page);
  return (
    <div className={styles.coverage}>
      {coverage === null && <p>{t.coverageOutside}</p>}
      {coverage?.rows === 0 && <p>{t.coverageNone}</p>}
      {coverage !== null && coverage.rows > 0 && <p>{t.coverage(clockTime(coverage.seenAt), coverage.rows)}</p>}
      {coverage !== null && coverage.unreadRows > 0 && <p>{t.unreadRows(coverage.unreadRows)}</p>}
      {coverage !== null && coverage.unknownStates > 0 && <p>{t.unknownStates(coverage.unknownStates)}</p>}
      {others && <p>{t.coverageOthers}</p>}
      {unreadable.length > 0 && <p>{t.unreadable(unreadable.length)}</p>}
    </div>
  );
}
