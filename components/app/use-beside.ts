import { type MouseEvent, useRef } from 'react';
import { isComposing } from '../ui/ime';
import type { Navigation } from './navigation';
import { useKeys } from './use-keys';
import type { OpenInPanel } from './use-open-in-panel';

/**
 * Ctrl or ⌘ held with Enter or a click opens an article in the page's panel instead of here: a result, a row of a list,
 * or the one being read. What opens articles needs to know nothing of it.
 */
export function useBeside(navigation: Navigation, openInPanel: OpenInPanel) {
  const held = useRef(false);
  const { route } = navigation.place;

  useKeys((event) => {
    held.current = event.ctrlKey || event.metaKey;
    if (!held.current || event.key !== 'Enter' || isComposing({ keyCode: event.keyCode, nativeEvent: event })) return;
    const row = event.target instanceof Element && event.target.closest<HTMLElement>('li button');
    if (row) row.click();
    else if (route.at === 'article') openInPanel({ at: 'article', center: route.center, id: route.id });
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  const onClickCapture = (event: MouseEvent) => {
    // A click that a key makes has no count; the key has said already what is held.
    if (event.detail > 0) held.current = event.ctrlKey || event.metaKey;
  };
  const openArticle: Navigation['openArticle'] = ({ center, id }) =>
    held.current ? openInPanel({ at: 'article', center, id }) : navigation.openArticle({ center, id });

  return { navigation: { ...navigation, openArticle }, onClickCapture };
}
