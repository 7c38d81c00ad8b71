/** The tab that a surface outside of the page stands beside: whichever is active. */
import { browser } from 'wxt/browser';

/**
 * Calls back when that is another one, or another page has come into it; a surface that nobody sees hears of it when it
 * is seen. It listens itself: a worker that did would be started by every page and window of the seller's, and by each
 * popup, whose first key would wait behind that.
 */
export function onActiveTab(changed: () => void): void {
  const hear = tellWhenSeen(changed);
  browser.tabs.onActivated.addListener(hear);
  browser.tabs.onUpdated.addListener((_, { status }, { active }) => {
    if (status === 'complete' && active) hear();
  });
  // Where there is one window only, there is no `windows`.
  const { windows } = browser as Partial<typeof browser>;
  if (!windows) return;
  let focused: number | undefined;
  windows.getLastFocused().then(
    ({ id }) => {
      focused ??= id;
    },
    () => {},
  );
  windows.onFocusChanged.addListener((id) => {
    // A popup that opens or closes gives its window the focus that it had.
    if (id === windows.WINDOW_ID_NONE || id === focused) return;
    focused = id;
    hear();
  });
}

function tellWhenSeen(changed: () => void): () => void {
  let missed = false;
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || !missed) return;
    missed = false;
    changed();
  });
  return () => {
    if (document.hidden) missed = true;
    else changed();
  };
}
