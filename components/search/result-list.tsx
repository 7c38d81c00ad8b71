import { useEffect, useState } from 'react';
import type { SearchHit } from '@/utils/messaging/help-shapes';
import { whenIdle } from '../app/at-rest';
import { ResultOption } from './result-option';

interface ResultListProps {
  id: string;
  label: string;
  hits: SearchHit[];
  /** The one that Enter opens; -1 for none. */
  active: number;
  open: (hit: SearchHit) => void;
}

/** The id of a result, by which the box says that it is chosen. */
export const optionId = (list: string, at: number) => `${list}-${at}`;

/** As many as a popup has room for; those below are drawn when there is nothing else to do. */
const FIRST = 6;

/** The results, which the box leads through; it is there without any, because the box names it. */
export function ResultList({ id, label, hits, active, open }: ResultListProps) {
  const [all, setAll] = useState(hits);
  useEffect(() => whenIdle(() => setAll(hits)), [hits]);
  const drawn = all === hits ? hits : hits.slice(0, FIRST);
  return (
    <div id={id} role="listbox" aria-label={label} hidden={hits.length === 0}>
      {drawn.map((hit, at) => (
        <ResultOption
          key={`${hit.center}/${hit.id}`}
          id={optionId(id, at)}
          hit={hit}
          place={at + 1}
          of={hits.length}
          active={at === active}
          open={() => open(hit)}
        />
      ))}
    </div>
  );
}
