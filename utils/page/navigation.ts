import { documentValue } from './dom';

/** How often the address is looked at where the browser does not tell: WXT's own fallback uses the same second. */
const LOOK_EVERY_MS = 1000;

/**
 * Tells when the view moved to another address without a load: pushState, replaceState, a hash, back and forward.
 * Always after the new address is in place; `wxt:locationchange` comes before (engineering/platform.md §3).
 *
 * @param win the page's window
 * @param signal ends it
 * @param changed gets the new address, only when it really is another
 */
export function onNavigate(win: Window, signal: AbortSignal, changed: (href: string) => void): void {
  if (signal.aborted) return;
  let href = win.location.href;
  const look = () => {
    if (win.location.href === href) return;
    href = win.location.href;
    changed(href);
  };
  const navigation = (win as { navigation?: EventTarget }).navigation;
  // Where the API is missing, an `<img id="navigation">` takes its name.
  if (navigation && !('nodeType' in navigation)) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  win.addEventListener('popstate', look, { signal });
  win.addEventListener('hashchange', look, { signal });
  const timer = win.setInterval(() => documentValue(win.document, 'hidden') || look(), LOOK_EVERY_MS);
  signal.addEventListener('abort', () => win.clearInterval(timer));
}
