import { type ReactNode, useId } from 'react';
import { Mixed } from './mixed';
import styles from './section.module.css';

interface SectionProps {
  title: string;
  /** A short word beside the title, such as a count. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A titled part of a screen. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        {/* The keyboard may be sent there when what it was on is gone. */}
        <h2 id={id} tabIndex={-1}>
          <Mixed>{title}</Mixed>
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
