/**
 * The page's modal dialogs. Whatever is outside of the top one is inert, and the panel is where help is needed then: it
 * has to stand in that one, unless it would cover it.
 */
import { findAll } from '@/utils/page/dom';

const isModal = (element: Element) => element.isConnected && element.matches('dialog:modal');

const boxOf = (element: Element) => element.getBoundingClientRect();
const areOver = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** So wide is what the panel is dragged by, beside it. CSS pixels. */
const HANDLE = 8;

/** Boxes within boxes that draw nothing themselves, and as many in one of them as are looked at. */
const MOST_LEVELS = 4;
const MOST_PARTS = 20;

/** Whether nothing, or only a veil, is seen of an element's own ground. */
function isClear(element: Element): boolean {
  const [, alpha] = /(?:^rgba.*,|\/)\s*([\d.]+)\)$/.exec(getComputedStyle(element).backgroundColor) ?? [];
  return alpha !== undefined && Number(alpha) < 0.9;
}

/** What is drawn of a dialog: many are as large as the window, and what is seen of them stands in their middle. */
function drawnIn(element: Element, level = 0): Element[] {
  const parts = [...element.children].slice(0, MOST_PARTS);
  const isBox = level === MOST_LEVELS || parts.length === 0 || !isClear(element);
  return isBox ? [element] : parts.flatMap((part) => drawnIn(part, level + 1));
}

/** @param changed is told when the panel may have to stand elsewhere */
export function createPageModals(panel: HTMLElement, changed: () => void, signal: AbortSignal) {
  /** Those that are open, in the order in which they opened. */
  let modals = findAll(document, 'dialog').filter(isModal);
  /** The seller turned to the panel while a dialog covered a part of it, or has asked for it. */
  let isTurned = false;
  let isAsked = false;
  let frame: number | undefined;

  const top = () => modals.findLast(isModal);
  const isOver = (dialog: Element, box: DOMRect) => drawnIn(dialog).some((part) => areOver(boxOf(part), box));

  function heard(node: Node): boolean {
    const count = modals.length;
    modals = modals.filter(isModal);
    const isDialog = node.nodeName === 'DIALOG' && node.ownerDocument === document;
    if (isDialog && isModal(node as Element) && !modals.includes(node as Element)) {
      modals.push(node as Element);
      isTurned = isAsked = false;
    }
    return isDialog || modals.length < count;
  }
  /** One that opens takes the focus, also in a shadow root that nobody has told us of; of its end nobody tells either. */
  function met(event: Event): void {
    if ((event.composedPath() as Node[]).filter(heard).length > 0) changed();
  }
  function moved(event: MouseEvent): void {
    const { clientX, clientY, buttons } = event;
    met(event);
    // While something is dragged nothing changes its place; and of each frame one move is enough.
    if (frame !== undefined || buttons > 0) return;
    frame = requestAnimationFrame(() => {
      frame = undefined;
      const dialog = top();
      if (!dialog) return;
      const { left, right } = boxOf(panel);
      const isInPanel = left - HANDLE <= clientX && clientX <= right + HANDLE;
      isTurned = isInPanel && (isTurned || isAsked || !isOver(dialog, new DOMRect(clientX, clientY, 1, 1)));
      if (isInPanel) isAsked = false;
      changed();
    });
  }
  const how = { capture: true, passive: true, signal };
  window.addEventListener('mousemove', moved, how);
  window.addEventListener('focusin', met, how);

  return {
    /** Where the host belongs; `null` below a dialog that it would cover. */
    home(): Element | null {
      const dialog = top();
      if (!dialog || panel.hidden) return document.documentElement;
      return isTurned || isAsked || !isOver(dialog, boxOf(panel)) ? dialog : null;
    },
    /** The seller asks for the panel: it stays above until they have been there. */
    turn(): void {
      isAsked = true;
    },
    /** Something changed in a node of the page. @returns whether a dialog may have opened or closed */
    heard,
  };
}
