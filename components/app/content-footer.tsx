import styles from './content-footer.module.css';
import { t } from './language';
import { useStatus } from './queries';

/** What the help is made of, what was left out, and whose product this is not. */
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
      {status.skipped.length > 0 && <p>{t.skipped(status.skipped.length)}</p>}
    </footer>
  );
}
