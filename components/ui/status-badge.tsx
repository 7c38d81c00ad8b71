import type { Status } from '@/utils/center/schema';
import { t } from '../app/language';
import { Spoken } from './spoken';
import styles from './status-badge.module.css';

const LOOK: Record<Status, string | undefined> = {
  확인: styles.seen,
  '확인(2차)': styles.secondHand,
  추정: styles.inferred,
  미확인: styles.unknown,
};

/** How sure a fact is, in a word; what the word means is in the tooltip for who can point, and spoken. */
export function StatusBadge({ status }: { status: Status }) {
  return (
    <span title={t.status[status]}>
      <StatusMark status={status} />
      <Spoken> ({t.status[status]})</Spoken>
    </span>
  );
}

/** The word alone, for where its meaning stands beside it. */
export function StatusMark({ status }: { status: Status }) {
  return (
    <span className={`${styles.badge} ${LOOK[status]}`} lang="ko">
      {status}
    </span>
  );
}
