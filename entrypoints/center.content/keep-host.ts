/**
 * Keeps our host where the seller can use it: back in the page where that took it out or hung something on it, and within
 * the dialog that makes all else inert.
 */
import { findAll } from '@/utils/page/dom';

/** A page that goes on taking us out wins after so many times in so long, milliseconds: two that fight are of no use. */
const MOST = 10;
const SPAN = 5_000;

export interface KeepOptions {
  /** What stands in the host: above the page, where nothing that is done to what is around it reaches it. */
  stage: HTMLElement;
  /** Whether there is anything to be used in a dialog. */
  isOpen(): boolean;
  /** We have given up, or begin again. */
  lost(isLost: boolean): void;
  signal: AbortSignal;
}

const isModal = (element: Element) => element.isConnected && element.matches('dialog:modal');

/** Puts the host into the page, as long as the signal lasts. */
export function keepHost(host: HTMLElement, { stage, isOpen, lost, signal }: KeepOptions) {
  /** Those of the page that are open, in the order in which they opened. */
  let modals = findAll(document, 'dialog').filter(isModal);
  /** In this we would move what is the page's. */
  let unfit: Element | undefined;
  /** Where we stand. */
  let place: Element | null = null;
  /** When that was put right. */
  let mended: number[] = [];
  const isLost = () => mended.length > MOST;
  const observer = new MutationObserver(keep);

  function keep(): void {
    if (isLost() || signal.aborted) return;
    const home = homeNow();
    const isTouched = host.parentNode !== place || host.hasAttributes();
    if (!isTouched && home === place) return;
    if (place && isTouched && !mayMend()) return;
    observer.disconnect();
    for (const name of host.getAttributeNames()) host.removeAttribute(name);
    if (host.isConnected) stage.togglePopover(false);
    place = stand(home);
    stage.togglePopover(true);
    observer.observe(host, { attributes: true });
    observer.observe(place, { childList: true });
  }

  function homeNow(): Element {
    const top = isOpen() ? modals.findLast(isModal) : undefined;
    return top && top !== unfit ? top : document.documentElement;
  }

  /** @returns where it stands now */
  function stand(home: Element): Element {
    if (home === document.documentElement) put(home);
    else if (!fitInto(home)) {
      unfit = home;
      return stand(document.documentElement);
    }
    return home;
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

  function mayMend(): boolean {
    const now = performance.now();
    mended = [...mended.filter((at) => now - at < SPAN), now];
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
    /** The same, also where we had given up. */
    begin(): void {
      if (isLost()) lost(false);
      mended = [];
      keep();
    },
    /** Something changed on the page: a dialog may have opened or closed, or have gone with us. */
    heard(node: Node): void {
      if (node.nodeName === 'DIALOG' && node.ownerDocument === document) {
        modals = [...new Set([...modals, node as Element])].filter(isModal);
        keep();
      } else if (!host.isConnected) keep();
    },
  };
}
