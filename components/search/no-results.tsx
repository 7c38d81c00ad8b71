import type { ReactNode } from 'react';
import { t } from '../app/language';
import { useStatus } from '../app/queries';
import { Browse } from './browse';
import styles from './search-box.module.css';

/** Nothing found is not the end: fewer words, the categories, or the help centre itself. */
export function NoResults({ further }: { further?: ReactNode }) {
  const centers = useStatus().data?.centers ?? [];
  return (
    <div className={styles.nothing}>
      <p>{t.noResultsHelp}</p>
      {further ??
        centers.map(({ id, helpCenter }) => (
          <p key={id}>
            <a href={helpCenter.home} target="_blank" rel="noopener noreferrer">
              {t.helpCenter(helpCenter.name)}
            </a>
          </p>
        ))}
      <Browse />
    </div>
  );
}
