import { createContext, type Dispatch, type ReactNode, type SetStateAction, use, useState } from 'react';
import { ask } from '@/utils/messaging/client';
import type { History, Place } from '@/utils/messaging/help-shapes';
import type { HelpSearch } from '../search/use-help-search';
import { canMove, move, placeOf, START, visit } from './history';

type Tab = Place['tab'];

interface Navigation {
  place: Place;
  /** Whether the seller went here since the surface came up; a place found again after a page load is none of it. */
  byHand: boolean;
  /** What is typed in the search box: still there when the seller comes back from an article. */
  query: string;
  setQuery: (query: string) => void;
  /** What the help centre of a centre was asked last, for the same reason. */
  helpSearches: Readonly<Record<string, HelpSearch>>;
  setHelpSearches: Dispatch<SetStateAction<Readonly<Record<string, HelpSearch>>>>;
  openTab: (tab: Tab) => void;
  openArticle: (article: { center: string; id: string }) => void;
  openGuide: (guide: { center: string; id: string }) => void;
  openSettings: () => void;
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
  const [helpSearches, setHelpSearches] = useState<Navigation['helpSearches']>({});
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
    helpSearches,
    setHelpSearches,
    openTab: (tab) => become(visit(history, { tab, route: { at: 'tab' } })),
    openArticle: ({ center, id }) => {
      become(visit(history, { ...place, route: { at: 'article', center, id } }));
      ask('article.opened', { center, id }).catch(() => {});
    },
    openGuide: ({ center, id }) => become(visit(history, { ...place, route: { at: 'guide', center, id } })),
    openSettings: () => become(visit(history, { ...place, route: { at: 'settings' } })),
    back: canMove(history, -1) ? () => become(move(history, -1)) : undefined,
    forward: canMove(history, 1) ? () => become(move(history, 1)) : undefined,
  };
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}
