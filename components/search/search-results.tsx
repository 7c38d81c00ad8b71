import type { ReactNode } from 'react';
import { t } from '../app/language';
import { useNavigation } from '../app/navigation';
import type { Found } from '../app/searcher';
import { Failure } from '../ui/asked';
import { Elsewhere } from './elsewhere';
import { NoAnswer, NoResults } from './no-results';
import { ResultList } from './result-list';
import styles from './search-box.module.css';
import type { Search } from './use-found';

interface SearchResultsProps {
  search: Search;
  /** The choice of a category, where there is one. */
  filter: ReactNode;
  /** The list's id, by which the box names it. */
  listId: string;
  /** The result that Enter opens; -1 for none. */
  active: number;
  /** Results that can be seen without scrolling. */
  room: number;
  further: ReactNode;
  /** Looks for a spelling instead. */
  take: (spelling: string) => void;
  /** Looks in all categories. */
  widen: () => void;
}

const NOTHING: Found = { hits: [], total: 0, answered: false, spellings: [] };

/** What is found, or, where none of it may be the answer, that and the ways on. */
export function SearchResults({ search, filter, listId, active, room, further, take, widen }: SearchResultsProps) {
  const { openArticle } = useNavigation();
  const { words, category, shown, found, error, retry } = search;
  const { hits, answered, spellings } = shown ?? NOTHING;
  const nearest = hits.length > 0 && !answered;
  return (
    <>
      {nearest && found && <NoAnswer spellings={spellings} take={take} />}
      {filter}
      {nearest && <h3 className={styles.nearest}>{t.search.nearest}</h3>}
      <ResultList
        id={listId}
        label={nearest ? t.search.nearest : t.searchLabel}
        hits={hits}
        active={active}
        room={room}
        open={openArticle}
      >
        {nearest && <Elsewhere words={words} further={further} />}
        {hits.length > 0 && answered && further}
      </ResultList>
      {error && <Failure error={error} retry={retry} />}
      {found && hits.length === 0 && (
        <NoResults {...{ words, spellings, take, further }} widen={category === '' ? undefined : widen} />
      )}
    </>
  );
}
