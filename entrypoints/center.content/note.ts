/** A quiet note beside something on the page. It takes no clicks and no focus, and stands above the page's dialogs. */
import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';

/** Between the note and what it stands beside, and to the window's edge. CSS pixels. */
const GAP = 8;

/** What a note says. */
export interface NoteText {
  cost: string;
  advice: string;
  basis: string;
}

export interface Note {
  show(beside: Element, text: NoteText): void;
  hide(): void;
}

/**
 * Makes the note.
 * @param hold puts it among our own nodes in the page
 */
export function createNote(hold: (element: HTMLElement) => void): Note {
  const box = document.createElement('div');
  box.className = 'note';
  box.popover = 'manual';
  box.setAttribute('role', 'status');
  const [cost, advice, basis] = (['strong', 'p', 'small'] as const).map((tag) => document.createElement(tag));
  if (cost && advice && basis) box.append(cost, advice, basis);
  hold(box);
  let leave = () => {};

  const hide = () => {
    leave();
    leave = () => {};
    // Open or not, and also where the page has thrown our host out.
    if (box.isConnected) box.hidePopover();
  };
  const place = async (beside: Element) => {
    if (!beside.isConnected) return hide();
    const { x, y } = await computePosition(beside, box, {
      strategy: 'fixed',
      placement: 'top',
      middleware: [offset(GAP), flip(), shift({ padding: GAP })],
    });
    Object.assign(box.style, { left: `${x}px`, top: `${y}px` });
  };
  const show = (beside: Element, text: NoteText) => {
    hide();
    if (!box.isConnected) return;
    cost?.replaceChildren(text.cost);
    advice?.replaceChildren(text.advice);
    basis?.replaceChildren(text.basis);
    box.showPopover();
    leave = autoUpdate(beside, box, () => void place(beside));
  };
  return { show, hide };
}
