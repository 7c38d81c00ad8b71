/** Keeps our host where it belongs and as it was, whatever the page does to it. */
import { createPageModals } from './page-modals';

/** A page that goes on taking us out wins after so many times in so long, milliseconds: two that fight are of no use. */
const MOST = 10;
const SPAN = 5_000;

export interface KeepOptions {
  /** What stands in the host: above the page, where nothing that is done to what is around it reaches it. */
  stage: HTMLElement;
  /** The panel in it. */
  panel: HTMLElement;
  /** We have given up, or begin again. */
  lost(isLost: boolean): void;
  signal: AbortSignal;
}

/** Puts the host into the page, as long as the signal lasts. */
export function keepHost(host: HTMLElement, { stage, panel, lost, signal }: KeepOptions) {
  const modals = createPageModals(panel, keep, signal);
  /** Where we belong, and where we stand: not in a dialog of whose own we would move something. */
  let wanted: Element | null | undefined;
  let place: Element | undefined;
  /** A dialog that has thrown us out: its contents are drawn anew, and the panel would be loaded anew each time. */
  let shunned: Element | undefined;
  /** When that was put right. */
  let mended: number[] = [];
  const isLost = () => mended.length > MOST;
  const observer = new MutationObserver(keep);

  function keep(): void {
    if (isLost() || signal.aborted) return;
    const home = modals.home();
    const isTouched = host.parentNode !== place || host.hasAttributes();
    if (isTouched || home !== wanted) settle(home, isTouched);
  }

  function settle(home: Element | null, isTouched: boolean): void {
    if (isTouched && !mayMend()) return;
    observer.disconnect();
    for (const name of host.getAttributeNames()) host.removeAttribute(name);
    if (host.isConnected) stage.togglePopover(false);
    wanted = home;
    const page = document.documentElement;
    place = home && home !== page && home !== shunned && fitInto(home) ? home : page;
    if (place === page) put(page);
    // Below a dialog it may not rise.
    if (place === home) stage.togglePopover(true);
    observer.observe(host, { attributes: true });
    observer.observe(place, { childList: true });
  }

  /** Puts it at the end of a dialog, or at the beginning, where that moves nothing of the page's. */
  function fitInto(dialog: Element): boolean {
    const boxOf = (element: Element) => (element === host ? [] : element.getBoundingClientRect());
    const shape = () => JSON.stringify([dialog, ...dialog.children].flatMap(boxOf));
    const before = shape();
    return [null, dialog.firstChild].some((next) => {
      put(dialog, next);
      return shape() === before;
    });
  }

  function put(home: Element, before: Node | null = null): void {
    try {
      // The panel stays as it is.
      home.moveBefore(host, before);
    } catch {
      home.insertBefore(host, before);
    }
  }

  const lately = () => mended.filter((at) => performance.now() - at < SPAN);

  function mayMend(): boolean {
    if (!place) return true;
    if (place.nodeName === 'DIALOG' && host.parentNode !== place) {
      shunned = place;
      return true;
    }
    mended = [...lately(), performance.now()];
    if (isLost()) {
      observer.disconnect();
      lost(true);
    }
    return !isLost();
  }

  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
  keep();

  return {
    /** Puts it back where it belongs, if it isn't there. */
    keep,
    /** Whether it stands above all of the page. */
    isAbove: () => place === wanted,
    /** The same, also where we had given up a while ago. @param isAsked the seller wants it now, also above a dialog */
    begin(isAsked = false): void {
      const wasLost = isLost();
      mended = isAsked ? [] : lately();
      if (isAsked) modals.turn();
      if (wasLost && !isLost()) lost(false);
      keep();
    },
    /** Something changed in a node of the page: a dialog may have opened or closed, or have gone with us. */
    heard(node: Node): void {
      if (modals.heard(node) || !host.isConnected) keep();
    },
  };
}
