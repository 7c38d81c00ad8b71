import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './field.module.css';
import { isComposing } from './ime';

interface FieldProps extends ComponentProps<'input'> {
  label: string;
  /** What is wrong with what stands in it. */
  error?: string | undefined;
  /** What it is good for. */
  help?: string;
  /** What stands in it is meant: it was left, or Enter was pressed. */
  commit?: () => void;
  /** What stands beside it, such as its button. */
  children?: ReactNode;
}

/** A line to write in, with its name, and with what is wrong beside it. */
export function Field({ label, error, help, commit, children, lang, ...input }: FieldProps) {
  const id = useId();
  const about = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field} lang={lang}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        autoComplete="off"
        aria-invalid={error !== undefined}
        aria-describedby={about || undefined}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && !isComposing(event) && commit?.()}
        {...input}
      />
      {children}
      {error && (
        <p id={`${id}-error`} role="alert" className={styles.wrong}>
          {error}
        </p>
      )}
      {help && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
    </div>
  );
}
