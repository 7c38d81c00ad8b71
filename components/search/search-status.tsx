import { t } from '../app/language';
import type { Found } from '../app/searcher';
import { Spoken } from '../ui/spoken';
import { useResting } from '../ui/use-resting';
import styles from './search-box.module.css';

/** How long the typing rests before a screen reader is told what was found. Milliseconds. */
const REST = 500;

interface SearchStatusProps {
  words: string;
  /** The category looked in, empty for all. */
  category: string;
  /** What was found; nothing while it is awaited. */
  found: Found | undefined;
}

/**
 * What was found: seen at each key, spoken when the typing rests, because nobody listens to the number of each key. The
 * spoken words come into a place of their own only then: what changes while a place is busy is never spoken.
 */
export function SearchStatus({ words, category, found }: SearchStatusProps) {
  const resting = useResting(`${category}/${words}`, REST);
  const says = found && sentence(found, words, category);
  return (
    <>
      <Spoken>
        <span role="status">{resting && says && [says.main, says.more].filter(Boolean).join('. ')}</span>
      </Spoken>
      {words !== '' && (
        <div className={styles.count}>
          {says && (says.isHeading ? <h2>{says.main}</h2> : <p aria-hidden>{says.main}</p>)}
        </div>
      )}
    </>
  );
}

/** Never the number of those shown where more match, and no number where the first of them is no answer. */
function sentence({ hits, total, answered }: Found, words: string, category: string) {
  if (total === 0) {
    return { main: category ? t.search.noneInCategory(category, words) : t.noResults(words), isHeading: true };
  }
  if (!answered) return { main: t.search.noAnswer, isHeading: true, more: t.search.nearestCount(hits.length) };
  return { main: total > hits.length ? t.resultsOfMore(hits.length, total) : t.results(total), isHeading: false };
}
