import type { ReactNode } from 'react';
import styles from './settings.module.css';

interface SwitchProps {
  on: boolean;
  turn: (on: boolean) => void;
  /** Its name. */
  children: ReactNode;
}

/** Something that is on or off, at once. */
export function Switch({ on, turn, children }: SwitchProps) {
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state by itself
        role="switch"
        checked={on}
        onChange={(event) => turn(event.target.checked)}
      />
      {children}
    </label>
  );
}
