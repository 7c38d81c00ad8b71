import type { ReactNode } from 'react';
import styles from './spoken.module.css';

/** Words for a screen reader that the eye gets in another way. */
export function Spoken({ children }: { children: ReactNode }) {
  return <span className={styles.spoken}>{children}</span>;
}
