import type { ReactNode } from 'react';
import { Mixed } from '../ui/mixed';
import styles from './welcome-app.module.css';

/** Things and what there is to say of each. */
export function Pairs({ pairs }: { pairs: [name: string, what: ReactNode][] }) {
  return (
    <dl className={styles.pairs}>
      {pairs.map(([name, what]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{typeof what === 'string' ? <Mixed>{what}</Mixed> : what}</dd>
        </div>
      ))}
    </dl>
  );
}
