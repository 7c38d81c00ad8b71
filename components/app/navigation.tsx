import { createContext, type ReactNode, use, useState } from 'react';
import { ask } from '@/utils/messaging/client';
import type { History, Place } from '@/utils/messaging/help-shapes';
import { canMove, move, placeOf, START, visit } from './history';

type Tab = Place['tab'];

interface Navigation {
  place: Place;
  /** Whether the seller went here since the surface came up; a place found again after a page load is none of it. */
  byHand: boolean;
  /** What is typed in the search box: still there when the seller comes back from an article. */
  query: string;
  setQuery: (query: string) => void;
  openTab: (tab: Tab) => void;
  openArticle: (article: { center: string; id: string }) => void;
  openGuide: (guide: { center: string; id: string }) => void;
  back: (() => void) | undefined;
  forward: (() => void) | undefined;
}

const NavigationContext = createContext<Navigation | null>(null);

/** Where the surface stands, and the ways on. */
export function useNavigation(): Navigation {
  const navigation = use(NavigationContext);
  if (!navigation) throw new Error('useNavigation outside of NavigationProvider');
  return navigation;
}

interface NavigationProviderProps {
  /** The history to go on with; none starts at the first tab. */
  initial: History | null;
  /** Whether the history outlives the surface. */
  remembered: boolean;
  children: ReactNode;
}

/** Keeps the surface's history; a remembered one lets the panel come back to its place when the page is loaded anew. */
export function NavigationProvider({ initial, remembered, children }: NavigationProviderProps) {
  const [history, setHistory] = useState(initial ?? START);
  const [byHand, setByHand] = useState(false);
  const [query, setQuery] = useState('');
  const become = (next: History) => {
    setHistory(next);
    setByHand(true);
    if (remembered) ask('history.remember', next).catch(() => {});
  };
  const place = placeOf(history);
  const navigation: Navigation = {
    place,
    byHand,
    query,
    setQuery,
    openTab: (tab) => become(visit(history, { tab, route: { at: 'tab' } })),
    openArticle: ({ center, id }) => become(visit(history, { ...place, route: { at: 'article', center, id } })),
    openGuide: ({ center, id }) => become(visit(history, { ...place, route: { at: 'guide', center, id } })),
    back: canMove(history, -1) ? () => become(move(history, -1)) : undefined,
    forward: canMove(history, 1) ? () => become(move(history, 1)) : undefined,
  };
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}
