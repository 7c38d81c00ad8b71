import { useLayoutEffect, useRef } from 'react';
import type { Place } from '@/utils/messaging/help-shapes';

/** Keeps how far each tab's own list is scrolled, for when the seller comes back to it from an article. */
export function useKeptScroll({ tab, route }: Place) {
  const panel = useRef<HTMLDivElement>(null);
  const tops = useRef<Partial<Record<Place['tab'], number>>>({});
  const atList = route.at === 'tab';
  useLayoutEffect(() => {
    if (atList && panel.current) panel.current.scrollTop = tops.current[tab] ?? 0;
  }, [atList, tab]);
  const onScroll = () => {
    if (atList && panel.current) tops.current[tab] = panel.current.scrollTop;
  };
  return { panel, onScroll };
}
