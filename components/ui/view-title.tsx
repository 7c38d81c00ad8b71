import type { ReactNode } from 'react';
import { useFocusOnOpen } from './use-focus-on-open';
import styles from './view-title.module.css';

/** The heading of a view that the seller opened, from which it is read on. */
export function ViewTitle({ children }: { children: ReactNode }) {
  return (
    <h1 ref={useFocusOnOpen()} tabIndex={-1} className={styles.title}>
      {children}
    </h1>
  );
}
