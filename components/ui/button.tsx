import type { ComponentProps } from 'react';
import styles from './button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `main` is the one next action of a screen; `quiet` stands among text. */
  look?: 'main' | 'plain' | 'quiet';
}

/** A text button. */
export function Button({ look = 'plain', className, ...props }: ButtonProps) {
  return (
    <button type="button" className={[styles.button, styles[look], className].filter(Boolean).join(' ')} {...props} />
  );
}

interface IconButtonProps extends ComponentProps<'button'> {
  label: string;
}

/** A button with only a picture; its label is its name and its tooltip. */
export function IconButton({ label, ...props }: IconButtonProps) {
  return <button type="button" className={styles.icon} aria-label={label} title={label} {...props} />;
}
