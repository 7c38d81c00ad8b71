import type { ReactNode } from 'react';
import styles from './entry.module.css';

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
      <span className={styles.title}>{title}</span>
      {(mark || detail) && (
        <span className={styles.detail}>
          {mark && <span className={styles.mark}>{mark}</span>}
          {detail}
        </span>
      )}
      {excerpt && <span className={styles.detail}>{excerpt}</span>}
    </span>
  );
}
