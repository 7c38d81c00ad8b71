import { Search } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { Response } from '@/utils/messaging/protocol';
import { typedSoFar } from '@/utils/search/composing';
import { t } from '../app/language';
import { useNavigation } from '../app/navigation';
import { findNow, useSearch } from '../app/queries';
import { Failure } from '../ui/asked';
import { NoResults } from './no-results';
import { ResultOption } from './result-option';
import styles from './search-box.module.css';
import { useCombobox } from './use-combobox';

interface SearchBoxProps {
  autoFocus?: boolean;
  /** What stands below the box before anything is typed. */
  children?: ReactNode;
  /** What follows the results of what is typed, also when there are none. */
  further?: ReactNode;
}

const NOTHING: Response<'search.find'> = { hits: [], total: 0, answered: false, spellings: [] };

/**
 * The one search box of all surfaces: results at every key. A letter that stands alone at the end waits for its
 * syllable; until then the results of what is before it stay.
 */
export function SearchBox({ autoFocus = false, children, further }: SearchBoxProps) {
  const { openArticle, query, setQuery } = useNavigation();
  const listId = useId();
  const words = typedSoFar(query);
  const answer = useSearch(words);
  const asked = words !== '';
  const { hits, total } = (asked && answer.data) || NOTHING;

  /** Enter right after the last key means the results of that key, not those still on the screen. */
  const open = async (at: number) => {
    const found = answer.isPlaceholderData ? (await findNow(words)).hits : hits;
    if (found[at]) openArticle(found[at]);
  };

  const { active, onKeyDown, restart } = useCombobox({
    count: hits.length,
    filled: query !== '',
    open,
    clear: () => setQuery(''),
  });
  const optionId = (at: number) => `${listId}-${at}`;

  return (
    <>
      <div className={styles.box}>
        <Search size={16} aria-hidden />
        <input
          type="text"
          role="combobox"
          aria-label={t.searchLabel}
          aria-expanded={hits.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? optionId(active) : undefined}
          placeholder={t.searchHint}
          autoComplete="off"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: the popup exists to be typed into
          autoFocus={autoFocus}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            restart();
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <p className={styles.count} role="status">
        {asked && answer.isSuccess && resultCount(hits.length, total, words)}
      </p>
      <div id={listId} role="listbox" aria-label={t.searchLabel} hidden={hits.length === 0}>
        {hits.map((hit, at) => (
          <ResultOption
            key={`${hit.center}/${hit.id}`}
            id={optionId(at)}
            hit={hit}
            active={at === active}
            open={() => openArticle(hit)}
          />
        ))}
      </div>
      {asked && answer.isError && <Failure error={answer.error} retry={() => answer.refetch()} />}
      {asked && answer.isSuccess && hits.length === 0 && <NoResults further={further} />}
      {asked && hits.length > 0 && further}
      {!asked && children}
    </>
  );
}

/** How many there are; never the number of those shown where more match. */
function resultCount(shown: number, total: number, words: string): string {
  if (total === 0) return t.noResults(words);
  return total > shown ? t.resultsOfMore(shown, total) : t.results(total);
}
