import { Search } from 'lucide-react';
import { type ReactNode, useId, useRef } from 'react';
import { t } from '../app/language';
import { useNavigation } from '../app/navigation';
import { Failure } from '../ui/asked';
import { CategoryFilter } from './category-filter';
import { Elsewhere } from './elsewhere';
import { NoAnswer, NoResults } from './no-results';
import { optionId, ResultList } from './result-list';
import styles from './search-box.module.css';
import { SearchStatus } from './search-status';
import { useCombobox } from './use-combobox';
import { type Found, useFound } from './use-found';

interface SearchBoxProps {
  autoFocus?: boolean;
  /** Results may be kept to a category. */
  byCategory?: boolean;
  /** What stands below the box before anything is typed. */
  children?: ReactNode;
  /** What follows the results of what is typed, also when there are none. */
  further?: ReactNode;
}

const NOTHING: Found = { hits: [], total: 0, answered: false, spellings: [] };

/** The one search box of all surfaces: results at every key. */
export function SearchBox({ autoFocus = false, byCategory = false, children, further }: SearchBoxProps) {
  const { openArticle, query, setQuery } = useNavigation();
  const { words, asked, category, choose, found, settled, error, retry } = useFound(byCategory);
  const { hits, answered, spellings } = found ?? NOTHING;
  const box = useRef<HTMLInputElement>(null);
  const listId = useId();
  /** There is something, and none of it may be the answer. */
  const nearest = hits.length > 0 && !answered;

  const open = async (chosen: number | null) => {
    if (!asked) return;
    const now = await settled();
    const hit = now.hits[chosen ?? (now.answered ? 0 : -1)];
    if (hit) openArticle(hit);
  };

  const { active, onKeyDown, restart } = useCombobox({
    count: hits.length,
    preselect: answered,
    filled: query !== '',
    open,
    clear: () => setQuery(''),
  });
  const type = (text: string) => {
    setQuery(text);
    restart();
  };
  /** What is pressed for it goes away: the keyboard goes on in the box. */
  const lookAgain = (change: () => void) => {
    change();
    restart();
    box.current?.focus();
  };
  const take = (spelling: string) => lookAgain(() => setQuery(spelling));

  return (
    <>
      <div className={styles.box}>
        <Search size={16} aria-hidden />
        <input
          ref={box}
          type="text"
          role="combobox"
          aria-label={t.searchLabel}
          aria-expanded={hits.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? optionId(listId, active) : undefined}
          placeholder={t.searchHint}
          autoComplete="off"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: the popup exists to be typed into
          autoFocus={autoFocus}
          value={query}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <SearchStatus words={words} category={category} found={found} />
      {nearest && <NoAnswer spellings={spellings} take={take} />}
      {byCategory && asked && (hits.length > 0 || category !== '') && (
        <CategoryFilter
          category={category}
          choose={(next) => {
            choose(next);
            restart();
          }}
        />
      )}
      {nearest && <h3 className={styles.nearest}>{t.search.nearest}</h3>}
      <ResultList
        id={listId}
        label={nearest ? t.search.nearest : t.searchLabel}
        hits={hits}
        active={active}
        open={openArticle}
      />
      {error && <Failure error={error} retry={retry} />}
      {found && hits.length === 0 && (
        <NoResults
          words={words}
          spellings={spellings}
          take={take}
          widen={category === '' ? undefined : () => lookAgain(() => choose(''))}
          further={further}
        />
      )}
      {nearest && <Elsewhere words={words} further={further} />}
      {answered && hits.length > 0 && further}
      {!asked && children}
    </>
  );
}
