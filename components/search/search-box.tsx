import { Search } from 'lucide-react';
import { type ReactNode, useId, useRef } from 'react';
import { t } from '../app/language';
import { useNavigation } from '../app/navigation';
import { CategoryFilter } from './category-filter';
import { optionId } from './result-list';
import styles from './search-box.module.css';
import { SearchResults } from './search-results';
import { SearchStatus } from './search-status';
import { useCombobox } from './use-combobox';
import { useFound } from './use-found';

interface SearchBoxProps {
  autoFocus?: boolean;
  /** Results may be kept to a category. */
  byCategory?: boolean;
  /** What stands below the box before anything is typed. */
  children?: ReactNode;
  /** What follows the results of what is typed, also when there are none. */
  further?: ReactNode;
  /** What stands below the box instead of all that, until one types or the keys of a list lead back to it. */
  over?: { content: ReactNode; leave: () => void } | undefined;
}

/** The one search box of all surfaces: results at every key. */
export function SearchBox({ autoFocus = false, byCategory = false, children, further, over }: SearchBoxProps) {
  const { openArticle, query, setQuery, setCategory } = useNavigation();
  const search = useFound(byCategory);
  const { words, asked, category, found, settled } = search;
  const count = over ? 0 : (found?.hits.length ?? 0);
  const box = useRef<HTMLInputElement>(null);
  const listId = useId();

  const open = async (chosen: number | null) => {
    if (!asked) return;
    const now = await settled();
    const hit = now.hits[chosen ?? (now.answered ? 0 : -1)];
    if (hit) openArticle(hit);
  };

  const { active, onKeyDown, restart } = useCombobox({
    count,
    preselect: found?.answered ?? false,
    filled: query !== '',
    open,
    clear: () => setQuery(''),
    leave: over?.leave,
  });
  const type = (text: string) => {
    over?.leave();
    setQuery(text);
    restart();
  };
  const filter = byCategory && asked && (count > 0 || category !== '') && (
    <CategoryFilter
      category={category}
      choose={(next) => {
        setCategory(next);
        restart();
      }}
    />
  );
  /** What is pressed for it goes away: the keyboard goes on in the box. */
  const lookAgain = (change: () => void) => {
    change();
    restart();
    box.current?.focus();
  };

  return (
    <>
      <div className={styles.box}>
        <Search size={16} aria-hidden />
        <input
          ref={box}
          type="text"
          role="combobox"
          aria-label={t.searchLabel}
          aria-expanded={count > 0}
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
      {over ? (
        over.content
      ) : (
        <>
          <SearchStatus words={words} category={category} found={found} />
          <SearchResults
            {...{ search, filter, listId, active, further }}
            take={(spelling) => lookAgain(() => setQuery(spelling))}
            widen={() => lookAgain(() => setCategory(''))}
          />
          {!asked && children}
        </>
      )}
    </>
  );
}
