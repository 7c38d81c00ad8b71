import type { ReactNode } from 'react';
import styles from './lines.module.css';

/** A list of things that are short to tell; its children are `Line`s, or `li`. */
export function Lines({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without its bullets Safari takes a list for none
    <ul role="list" className={styles.lines}>
      {children}
    </ul>
  );
}

interface LineProps {
  /** Quiet buttons at its end. */
  moves?: ReactNode;
  children: ReactNode;
}

/** One of them, with what can be done about it. */
export function Line({ moves, children }: LineProps) {
  return (
    <li className={styles.line}>
      <div>{children}</div>
      {moves && <div className={styles.moves}>{moves}</div>}
    </li>
  );
}
