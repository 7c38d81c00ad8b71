import type { ReactNode } from 'react';
import { t } from '../app/language';
import { Button } from '../ui/button';
import { Browse } from './browse';
import { Elsewhere } from './elsewhere';
import styles from './no-results.module.css';
import { Spellings } from './spellings';

interface NoResultsProps {
  words: string;
  spellings: string[];
  take: (spelling: string) => void;
  /** Looks in all categories, where only one was looked in. */
  widen?: (() => void) | undefined;
  further?: ReactNode;
}

/** Nothing found is not the end: what may have been meant, all categories, the help centre, and who answers there. */
export function NoResults({ words, spellings, take, widen, further }: NoResultsProps) {
  return (
    <div className={styles.nothing}>
      {widen && (
        <Button leads onClick={widen}>
          {t.search.inAllCategories}
        </Button>
      )}
      <Spellings spellings={spellings} take={take} />
      <p>{t.noResultsHelp}</p>
      <Elsewhere words={words} further={further} />
      <Browse />
    </div>
  );
}

interface NoAnswerProps {
  spellings: string[];
  take: (spelling: string) => void;
}

/** Says that the results below are no answer, before somebody takes the first one for it. */
export function NoAnswer({ spellings, take }: NoAnswerProps) {
  return (
    <div className={styles.noAnswer}>
      <p>{t.search.noAnswerHelp}</p>
      <Spellings spellings={spellings} take={take} />
    </div>
  );
}
