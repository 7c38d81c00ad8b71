import { type ReactNode, useLayoutEffect } from 'react';
import { SearchBox } from '../search/search-box';
import { focusBox } from './focus-box';

/** Results that the popup has room for. */
const ROOM = 6;

interface LookUpProps {
  /** What was opened, which stands below the box, and the way back from it. */
  over: { content: ReactNode; leave: () => void } | undefined;
  /** What stands there before anything is typed. */
  children: ReactNode;
}

/** The search box of the popup. */
export function LookUp({ over, children }: LookUpProps) {
  // What the last look-up left in the box is replaced by the first key.
  useLayoutEffect(focusBox, []);
  const atList = over === undefined;
  useLayoutEffect(() => {
    if (atList && !(document.activeElement instanceof HTMLInputElement)) focusBox();
  }, [atList]);
  return (
    <SearchBox autoFocus room={ROOM} over={over}>
      {children}
    </SearchBox>
  );
}
