import { Mixed } from '../ui/mixed';
import styles from './settings.module.css';

/** Names and their values, a line each. */
export function Facts({ facts }: { facts: [name: string, value: string][] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>
            <Mixed>{name}</Mixed>
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
