import { t } from '../app/language';
import { Spoken } from '../ui/spoken';
import { useResting } from '../ui/use-resting';
import styles from './search-box.module.css';
import type { Found } from './use-found';

/** How long the typing rests before a screen reader is told what was found. Milliseconds. */
const REST = 500;

interface SearchStatusProps {
  words: string;
  /** The category looked in, empty for all. */
  category: string;
  /** What was found; nothing while it is awaited. */
  found: Found | undefined;
}

/** What was found: seen at each key, spoken when the typing rests, because nobody listens to the number of each key. */
export function SearchStatus({ words, category, found }: SearchStatusProps) {
  const resting = useResting(`${category}/${words}`, REST);
  return (
    <div className={styles.count} role="status" aria-busy={!resting}>
      {found && <Count words={words} category={category} found={found} />}
    </div>
  );
}

interface CountProps extends SearchStatusProps {
  found: Found;
}

/** Never the number of those shown where more match, and no number where the first of them is no answer. */
function Count({ words, category, found: { hits, total, answered } }: CountProps) {
  if (total === 0) return <h2>{category ? t.search.noneInCategory(category, words) : t.noResults(words)}</h2>;
  if (answered) return total > hits.length ? t.resultsOfMore(hits.length, total) : t.results(total);
  return (
    <>
      <h2>{t.search.noAnswer}</h2>
      <Spoken>{t.search.nearestCount(hits.length)}</Spoken>
    </>
  );
}
