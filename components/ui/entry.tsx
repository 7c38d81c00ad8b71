import type { ReactNode } from 'react';
import styles from './entry.module.css';
import { Mixed } from './mixed';

interface EntryProps {
  title: ReactNode;
  /** What is special about it, before the detail: that it was taken down, that it is not here. */
  mark?: ReactNode;
  /** Where it belongs, or why it is listed. */
  detail?: ReactNode;
  /** A piece of its text. */
  excerpt?: ReactNode;
}

/** What a list says of one article or guide. */
export function Entry({ title, mark, detail, excerpt }: EntryProps) {
  return (
    <span>
      <span className={styles.title}>{mixed(title)}</span>
      {(mark || detail) && (
        <span className={styles.detail}>
          {mark && <span className={styles.mark}>{mark}</span>}
          {mixed(detail)}
        </span>
      )}
      {excerpt && <span className={styles.detail}>{mixed(excerpt)}</span>}
    </span>
  );
}

const mixed = (node: ReactNode) => (typeof node === 'string' ? <Mixed>{node}</Mixed> : node);
