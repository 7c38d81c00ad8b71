import { Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { t } from '../app/language';
import { useNavigation } from '../app/navigation';
import type { Found } from '../app/searcher';
import { isBeside } from '../app/use-beside';
import { CategoryFilter } from './category-filter';
import { optionId } from './result-list';
import styles from './search-box.module.css';
import { SearchResults } from './search-results';
import { SearchStatus } from './search-status';
import { useCombobox } from './use-combobox';
import { useFound } from './use-found';
import { useLastWish } from './use-last-wish';

interface SearchBoxProps {
  autoFocus?: boolean;
  /** Results that can be seen without scrolling, where that are few; the others come a moment later. */
  room?: number;
  /** Results may be kept to a category. */
  byCategory?: boolean;
  /** What stands below the box before anything is typed. */
  children?: ReactNode;
  /** What follows the results of what is typed, also when there are none. */
  further?: ReactNode;
  /** What stands below the box instead of all that, until one types or the keys of a list lead back to it. */
  over?: { content: ReactNode; leave: () => void } | undefined;
}

const ALL = Number.POSITIVE_INFINITY;

/** What Enter opens without an arrow. */
const answerOf = ({ answered, hits }: Found) => (answered ? hits[0] : undefined);

/** The one search box of all surfaces: results at every key. */
export function SearchBox({
  autoFocus = false,
  room = ALL,
  byCategory = false,
  children,
  further,
  over,
}: SearchBoxProps) {
  const navigation = useNavigation();
  const { query, setQuery, setCategory } = navigation;
  const search = useFound(byCategory);
  const { words, asked, category, shown, found, settled } = search;
  const count = over ? 0 : (shown?.hits.length ?? 0);
  const box = useRef<HTMLInputElement>(null);
  const listId = useId();

  const wish = useLastWish(navigation, [navigation.place, query, navigation.category]);

  /** Opens what was chosen as it stands on the screen, or what Enter means for the words, once that is known. */
  const open = async (chosen: number | null, event: KeyboardEvent) => {
    if (!asked) return;
    const beside = isBeside(event);
    const now = wish();
    const hit = chosen !== null ? shown?.hits[chosen] : answerOf(found ?? (await settled()));
    if (hit) now()?.openArticle(hit, beside);
  };

  const { active, onKeyDown, restart } = useCombobox({
    count,
    preselect: shown?.answered ?? false,
    filled: query !== '',
    open,
    clear: () => setQuery(''),
    leave: over?.leave,
  });
  const type = (text: string) => {
    over?.leave();
    search.ahead(text);
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
          aria-controls={over ? undefined : listId}
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
            {...{ search, filter, listId, active, room, further }}
            take={(spelling) => lookAgain(() => setQuery(spelling))}
            widen={() => lookAgain(() => setCategory(''))}
          />
          {!asked && children}
        </>
      )}
    </>
  );
}
