import { useStatus } from '../app/queries';
import buttons from '../ui/button.module.css';
import { Mixed } from '../ui/mixed';
import { Section } from '../ui/section';
import { StatusBadge } from '../ui/status-badge';
import styles from './welcome-app.module.css';
import { words } from './words';

/** What is read, what never is, whose product this is not, and the way to the seller centre. */
export function ReadStep() {
  const w = words();
  const centers = useStatus().data?.centers ?? [];
  const helpCenters = [...new Set(centers.map(({ helpCenter }) => new URL(helpCenter.home).host))];
  return (
    <>
      <Section title={w.reads}>
        <List of={w.readList} />
        <p className={styles.soft}>{w.kept}</p>
      </Section>
      <Section title={w.never}>
        <List of={w.neverList} />
        {helpCenters.length > 0 && (
          <p className={styles.soft}>
            <Mixed>{w.outside(helpCenters)}</Mixed>
          </p>
        )}
        {centers.map(({ id, unofficial }) => (
          <p key={id} lang="ko" className={styles.unofficial}>
            {unofficial}
          </p>
        ))}
      </Section>
      <div className={styles.end}>
        {centers.flatMap(({ name, homes }) =>
          homes.map(({ address, status }) => (
            <p key={address}>
              <a className={`${buttons.button} ${buttons.main} ${styles.go}`} href={address}>
                <Mixed>{w.go(name)}</Mixed>
              </a>{' '}
              <span className={styles.soft}>
                {new URL(address).host} <StatusBadge status={status} />
              </span>
            </p>
          )),
        )}
        <p className={styles.soft}>
          <Mixed>{w.elsewhere}</Mixed> <Mixed>{w.again}</Mixed>
        </p>
      </div>
    </>
  );
}

function List({ of }: { of: readonly string[] }) {
  return (
    <ul className={styles.list}>
      {of.map((one) => (
        <li key={one}>
          <Mixed>{one}</Mixed>
        </li>
      ))}
    </ul>
  );
}
