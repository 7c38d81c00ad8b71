import { useSyncExternalStore } from 'react';

/**
 * Whether the surface can be seen. A panel that was closed lives on in a hidden frame, and `document.hidden` knows
 * nothing of that: only what is laid out intersects. One observer for all who ask.
 */
export const useOnScreen = () => useSyncExternalStore(subscribe, () => onScreen);

let onScreen = true;
let observer: IntersectionObserver | undefined;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  observer ??= observe();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}

function observe(): IntersectionObserver {
  const observer = new IntersectionObserver((entries) => {
    onScreen = entries.at(-1)?.isIntersecting ?? onScreen;
    for (const listener of listeners) listener();
  });
  observer.observe(document.documentElement);
  return observer;
}
