/**
 * The page's modal dialogs. Whatever is outside of the top one is inert, and the panel is where help is needed then: it
 * has to stand in that one, unless it would cover it.
 */
import { findAll } from '@/utils/page/dom';

const isModal = (element: Element) => element.isConnected && element.matches('dialog:modal');

const boxOf = (element: Element) => element.getBoundingClientRect();
const isAt = ({ left, top, right, bottom }: DOMRect, { clientX, clientY }: MouseEvent) =>
  left <= clientX && clientX <= right && top <= clientY && clientY <= bottom;
const areOver = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** @param changed is told when the panel may have to stand elsewhere */
export function createPageModals(panel: HTMLElement, changed: () => void, signal: AbortSignal) {
  /** Those that are open, in the order in which they opened. */
  let modals = findAll(document, 'dialog').filter(isModal);
  /** The seller turned to the panel while a dialog covered a part of it. */
  let isTurned = false;

  const top = () => modals.findLast(isModal);

  function heard(node: Node): boolean {
    if (node.nodeName !== 'DIALOG' || node.ownerDocument !== document) return false;
    if (isModal(node as Element) && !modals.includes(node as Element)) {
      modals.push(node as Element);
      isTurned = false;
    }
    modals = modals.filter(isModal);
    return true;
  }
  /** One that opens takes the focus, also in a shadow root that nobody has told us of. */
  function met(event: Event): void {
    if ((event.composedPath() as Node[]).some(heard)) changed();
  }
  function moved(event: MouseEvent): void {
    met(event);
    const dialog = top();
    if (!dialog) return;
    isTurned = isAt(boxOf(panel), event) && (isTurned || !isAt(boxOf(dialog), event));
    changed();
  }
  const how = { capture: true, passive: true, signal };
  window.addEventListener('mousemove', moved, how);
  window.addEventListener('focusin', met, how);

  return {
    /** Where the host belongs; `null` below a dialog that it would cover. */
    home(): Element | null {
      const dialog = top();
      if (!dialog || panel.hidden) return document.documentElement;
      return isTurned || !areOver(boxOf(dialog), boxOf(panel)) ? dialog : null;
    },
    /** The seller asks for the panel. */
    turn(): void {
      isTurned = true;
    },
    /** Something changed in a node of the page. @returns whether one may have opened or closed */
    heard,
  };
}
