import { useId } from 'react';
import styles from './progress.module.css';

interface ProgressProps {
  label: string;
  done: number;
  /** 0 while nobody knows how much there is. */
  of: number;
  /** `37 / 312` */
  text: string;
  /** On one line, with the numbers beside the bar and the label only spoken: what it counts is the whole screen. */
  inline?: boolean;
}

/** How far something has come, as a bar and in numbers. */
export function Progress({ label, done, of, text, inline = false }: ProgressProps) {
  const id = useId();
  return (
    <div className={inline ? styles.inline : styles.progress}>
      <span>
        <span id={id} hidden={inline}>
          {label}
        </span>{' '}
        {of > 0 && text}
      </span>
      <progress
        aria-labelledby={id}
        {...(of > 0 ? { max: of, value: Math.min(done, of), 'aria-valuetext': text } : {})}
      />
    </div>
  );
}
