import { t } from '../app/language';
import { useStatus } from '../app/queries';
import { Browse } from './browse';
import styles from './search-box.module.css';

/** Nothing found is not the end: fewer words, the categories, or the help centre itself. */
export function NoResults({ query }: { query: string }) {
  const centers = useStatus().data?.centers ?? [];
  return (
    <div className={styles.nothing}>
      <p>{t.noResultsHelp}</p>
      {centers.map(({ id, name, home }) => (
        <p key={id}>
          <a href={home} target="_blank" rel="noopener noreferrer" title={query}>
            {t.helpCenter(name)}
          </a>
        </p>
      ))}
      <Browse />
    </div>
  );
}
