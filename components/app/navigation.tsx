import { createContext, type Dispatch, type ReactNode, type SetStateAction, use, useMemo, useState } from 'react';
import type { Show } from '@/utils/messaging/aim-shapes';
import { ask } from '@/utils/messaging/client';
import type { History, Place } from '@/utils/messaging/help-shapes';
import type { ReplyRef } from '@/utils/messaging/reply-shapes';
import type { HelpSearch } from '../search/use-help-search';
import { canMove, move, placeOf, START, visit } from './history';
import { useCalledBox } from './use-called-box';
import { useForgotten } from './use-forgotten';
import { type Keeper, useRemembered } from './use-remembered';

type Tab = Place['tab'];

export interface Navigation {
  place: Place;
  /** Whether the seller went here since the surface came up; a place that was found again is none of it. */
  byHand: boolean;
  /** What is typed in the search box: still there when the seller comes back from an article. */
  query: string;
  setQuery: (query: string) => void;
  /** The category that results are kept to, empty for all; it stays like the words. */
  category: string;
  setCategory: (category: string) => void;
  /** What the help centre of a centre was asked last, for the same reason. */
  helpSearches: Readonly<Record<string, HelpSearch>>;
  setHelpSearches: Dispatch<SetStateAction<Readonly<Record<string, HelpSearch>>>>;
  openTab: (tab: Tab) => void;
  /** @param beside whether the seller wants it in the page's panel, where this is another surface */
  openArticle: (article: { center: string; id: string }, beside?: boolean) => void;
  openGuide: (guide: { center: string; id: string }) => void;
  /** A ready reply, filled for an order where one is given. */
  openReply: (reply: ReplyRef) => void;
  openSettings: () => void;
  /** Where the shop stands with its points in a centre. */
  openStanding: (center: string) => void;
  /** Shows what was asked for outside of this surface. */
  follow: (show: Show) => void;
  back: (() => void) | undefined;
  forward: (() => void) | undefined;
}

export const NavigationContext = createContext<Navigation | null>(null);

/** Where the surface stands, and the ways on. */
export function useNavigation(): Navigation {
  const navigation = use(NavigationContext);
  if (!navigation) throw new Error('useNavigation outside of NavigationProvider');
  return navigation;
}

interface NavigationProviderProps {
  /** The history to go on with; none starts at the first tab. */
  initial: History | null;
  /** By which message the history is kept beyond the surface's life, if it is. */
  remembered: Keeper | false;
  children: ReactNode;
}

/** So much of what is typed is kept. */
const MOST_KEPT = 1_000;

/** Keeps the surface's history; a remembered one lets it come back to its place when it is born anew. */
export function NavigationProvider({ initial, remembered, children }: NavigationProviderProps) {
  const [history, setHistory] = useState(initial ?? START);
  const [byHand, setByHand] = useState(false);
  const [query, setQuery] = useState(initial?.query ?? '');
  const [category, setCategory] = useState('');
  const [helpSearches, setHelpSearches] = useState<Navigation['helpSearches']>({});
  const callBox = useCalledBox();
  useRemembered(
    useMemo(() => ({ places: history.places, at: history.at, query: query.slice(0, MOST_KEPT) }), [history, query]),
    remembered,
  );
  const become = (next: History) => {
    setHistory(next);
    setByHand(true);
  };
  const place = placeOf(history);
  const openTab = (tab: Tab) => become(visit(history, { tab, route: { at: 'tab' } }));
  const openArticle = ({ center, id }: { center: string; id: string }) => {
    become(visit(history, { ...place, route: { at: 'article', center, id } }));
    ask('article.opened', { center, id }).catch(() => {});
  };
  const openGuide = ({ center, id }: { center: string; id: string }) =>
    become(visit(history, { ...place, route: { at: 'guide', center, id } }));
  const openSettings = () => become(visit(history, { ...place, route: { at: 'settings' } }));
  useForgotten(() => {
    const { route } = place;
    // The order that a reply was opened for is the seller's too.
    const stays = route.at === 'reply' ? { ...place, route: { ...route, order: undefined } } : place;
    setHistory({ places: [stays], at: 0 });
    setQuery('');
    setCategory('');
    setHelpSearches({});
  });
  const navigation: Navigation = {
    place,
    byHand,
    query,
    setQuery,
    category,
    setCategory,
    helpSearches,
    setHelpSearches,
    openTab,
    openArticle,
    openGuide,
    openReply: ({ center, id, order }) =>
      become(visit(history, { ...place, route: { at: 'reply', center, id, order } })),
    openSettings,
    openStanding: (center) => become(visit(history, { ...place, route: { at: 'standing', center } })),
    follow: (show) => {
      if (show.at === 'article') return openArticle(show);
      if (show.at === 'guide') return openGuide(show);
      if (show.at === 'todo') return openTab('todo');
      if (show.at === 'settings') return openSettings();
      if (show.query !== null) {
        setQuery(show.query);
        // Who asked from outside saw no category, and chose none.
        setCategory('');
      }
      openTab('search');
      callBox();
    },
    back: canMove(history, -1) ? () => become(move(history, -1)) : undefined,
    forward: canMove(history, 1) ? () => become(move(history, 1)) : undefined,
  };
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}
