/** The tab that a surface outside of the page stands beside: whichever is active. */
import { browser } from 'wxt/browser';

/**
 * Calls back when that is another one, or another page has come into it. The surface hears it itself: a worker that
 * listened would be started by every page and window of the seller's, and by each popup, whose first key would wait
 * behind it.
 */
export function onActiveTab(changed: () => void): void {
  let focused: number | undefined;
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener((_, { status }, { active }) => {
    if (status === 'complete' && active) changed();
  });
  // Where there is one window only, there is no `windows`.
  browser.windows?.onFocusChanged.addListener((id) => {
    // A popup that opens or closes gives its window the focus that it had.
    if (id === browser.windows.WINDOW_ID_NONE || id === focused) return;
    focused = id;
    changed();
  });
}
