import type { Status } from '@/utils/center/schema';
import { StatusMark } from '../ui/status-badge';
import styles from './content-footer.module.css';
import { t } from './language';
import { useStatus } from './queries';

const MEANINGS = Object.entries(t.status) as [Status, string][];

/** What the help is made of, what its marks mean, what was left out, and whose product this is not. */
export function ContentFooter() {
  const status = useStatus().data;
  if (!status) return null;
  return (
    <footer className={styles.footer}>
      {status.centers.map(({ id, name, articles, version, unofficial }) => (
        <p key={id}>
          {t.pack(name, articles, version)}
          <br />
          {unofficial}
        </p>
      ))}
      <StatusMeanings />
      {status.skipped.length > 0 && <p>{t.skipped(status.skipped.length)}</p>}
    </footer>
  );
}

function StatusMeanings() {
  return (
    <details className={styles.meanings}>
      <summary>{t.statusMeanings}</summary>
      <dl>
        {MEANINGS.map(([status, meaning]) => (
          <div key={status}>
            <dt>
              <StatusMark status={status} />
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
