import styles from './said.module.css';

/** What came of a press, below it and aloud; it is always there, since a screen reader passes over one that comes with its words. */
export function Said({ children }: { children: string }) {
  return (
    <span role="status" className={styles.said}>
      {children}
    </span>
  );
}
