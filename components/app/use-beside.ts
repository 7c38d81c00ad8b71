import { type MouseEvent as ReactMouseEvent, useRef } from 'react';
import { isComposing } from '../ui/ime';
import type { Navigation } from './navigation';
import { useKeys } from './use-keys';
import type { OpenInPanel } from './use-open-in-panel';

/** Whether what is pressed, with the mouse or by keys, asks for the panel instead. */
export const isBeside = ({ ctrlKey, metaKey }: { ctrlKey: boolean; metaKey: boolean }) => ctrlKey || metaKey;

/**
 * Ctrl or ⌘ held with Enter or a click opens an article in the page's panel instead of here: a result, a row of a list,
 * or the one being read. What opens articles needs to know nothing of it.
 */
export function useBeside(navigation: Navigation, openInPanel: OpenInPanel) {
  const clicked = useRef(false);
  const { route } = navigation.place;

  useKeys((event) => {
    if (!isBeside(event) || event.key !== 'Enter' || isComposing({ keyCode: event.keyCode, nativeEvent: event }))
      return;
    const row = event.target instanceof Element && event.target.closest<HTMLElement>('li button');
    if (row) row.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
    else if (route.at === 'article') openInPanel({ at: 'article', center: route.center, id: route.id });
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  // What opens by a click may have to be fetched first; a key of the search box says itself what was held with it.
  const onClickCapture = (event: ReactMouseEvent) => {
    clicked.current = isBeside(event);
  };
  const openArticle: Navigation['openArticle'] = ({ center, id }, beside = clicked.current) =>
    beside ? openInPanel({ at: 'article', center, id }) : navigation.openArticle({ center, id });

  return { navigation: { ...navigation, openArticle }, onClickCapture };
}
