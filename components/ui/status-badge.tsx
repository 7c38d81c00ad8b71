import type { Status } from '@/utils/center/schema';
import { t } from '../app/language';
import styles from './status-badge.module.css';

const LOOK: Record<Status, string | undefined> = {
  확인: styles.seen,
  '확인(2차)': styles.secondHand,
  추정: styles.inferred,
  미확인: styles.unknown,
};

/** How sure a fact is, in a word; its meaning is in the tooltip. */
export function StatusBadge({ status }: { status: Status }) {
  return (
    <span className={`${styles.badge} ${LOOK[status]}`} title={t.status[status]}>
      {status}
    </span>
  );
}
