import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { LEADS } from './leads';

interface AnyButtonProps extends ComponentProps<'button'> {
  /** It only leads somewhere, or opens, shuts or moves the panel itself; other buttons act. */
  leads?: boolean;
}

interface ButtonProps extends AnyButtonProps {
  /** `main` is the one next action of a screen; `quiet` stands among text. */
  look?: 'main' | 'plain' | 'quiet';
  /** It stands in one of many rows. */
  small?: boolean;
}

/** A text button. */
export function Button({ look = 'plain', small = false, className, ...props }: ButtonProps) {
  return (
    <button
      type="button"
      className={[styles.button, styles[look], small && styles.small, className].filter(Boolean).join(' ')}
      {...keepingFocus(props)}
    />
  );
}

interface IconButtonProps extends AnyButtonProps {
  label: string;
}

/** A button with only a picture; its label is its name and its tooltip. */
export function IconButton({ label, ...props }: IconButtonProps) {
  return <button type="button" className={styles.icon} aria-label={label} title={label} {...keepingFocus(props)} />;
}

/**
 * A button that can't be pressed now says so and does nothing. Really disabled, it would drop the keyboard's focus,
 * which then starts over from the top of the page.
 */
function keepingFocus({ leads, disabled, onClick, ...given }: AnyButtonProps): ComponentProps<'button'> {
  const props = leads ? { ...given, [LEADS]: '' } : given;
  return disabled ? { ...props, 'aria-disabled': true } : { ...props, onClick };
}
