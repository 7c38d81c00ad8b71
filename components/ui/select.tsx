import { useId } from 'react';
import styles from './field.module.css';

interface SelectProps {
  label: string;
  value: string;
  options: { id: string; name: string }[];
  choose: (id: string) => void;
}

/** A choice among many, with its name before it. */
export function Select({ label, value, options, choose }: SelectProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
