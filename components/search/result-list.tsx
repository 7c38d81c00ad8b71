import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { SearchHit } from '@/utils/messaging/help-shapes';
import { whenIdle } from '../ui/when-idle';
import { ResultOption } from './result-option';

interface ResultListProps {
  id: string;
  label: string;
  hits: SearchHit[];
  /** The one that Enter opens; -1 for none. */
  active: number;
  /** As many as can be seen without scrolling: those below are drawn when there is nothing else to do. */
  room: number;
  open: (hit: SearchHit) => void;
  /** What stands behind the last one. */
  children: ReactNode;
}

/** The id of a result, by which the box says that it is chosen. */
export const optionId = (list: string, at: number) => `${list}-${at}`;

/** The results, which the box leads through; it is there without any, because the box names it. */
export function ResultList({ id, label, hits, active, room, open, children }: ResultListProps) {
  const [whole, setWhole] = useState(hits);
  const isWhole = whole === hits || active >= room || hits.length <= room;
  useEffect(() => (isWhole ? undefined : whenIdle(() => setWhole(hits))), [hits, isWhole]);
  useScrollTo(active, id);
  return (
    <>
      <div id={id} role="listbox" aria-label={label} hidden={hits.length === 0}>
        {(isWhole ? hits : hits.slice(0, room)).map((hit, at) => (
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
      {isWhole && children}
    </>
  );
}

/** Follows the arrows; results that come, or come back, with one chosen stay where they are. */
function useScrollTo(active: number, list: string): void {
  const before = useRef(active);
  useEffect(() => {
    const isLed = active !== before.current && Math.max(active, before.current) > 0;
    before.current = active;
    if (isLed) document.getElementById(optionId(list, active))?.scrollIntoView({ block: 'nearest' });
  }, [active, list]);
}
