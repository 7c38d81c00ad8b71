/** A quiet note beside something on the page. It takes no clicks and no focus, and stands above the page's dialogs. */
import { autoUpdate, computePosition, flip, hide as hidden, offset, shift } from '@floating-ui/dom';
import type { CostlyNote } from '@/utils/page/costly-watch';
import { isShown } from '@/utils/page/dom';
import type { Dock } from './dock';

/** Between the note and what it stands beside, and to the window's edge. CSS pixels. */
const GAP = 8;

/** Makes the note, among our own nodes in the page. */
export function createNote(dock: Pick<Dock, 'hold' | 'stay'>): CostlyNote {
  const box = document.createElement('div');
  box.className = 'note';
  box.popover = 'manual';
  const [cost, advice, basis] = [make('strong'), make('p'), make('small')];
  box.append(cost, advice, basis);
  // Always there: assistive technology passes over one that comes with its words.
  const aloud = make('div');
  aloud.className = 'unseen';
  aloud.setAttribute('role', 'status');
  dock.hold(box);
  dock.hold(aloud);
  let leave = () => {};

  const hide = () => {
    leave();
    leave = () => {};
    aloud.replaceChildren();
    // Where the page has thrown our host out, nothing is open.
    if (box.isConnected) box.hidePopover();
  };
  const place = async (beside: Element) => {
    if (!beside.isConnected || !isShown(beside)) return hide();
    const { x, y, middlewareData } = await computePosition(beside, box, {
      strategy: 'fixed',
      placement: 'top',
      middleware: [offset(GAP), flip(), shift({ padding: GAP }), hidden()],
    });
    const visibility = middlewareData.hide?.referenceHidden ? 'hidden' : 'visible';
    Object.assign(box.style, { left: `${x}px`, top: `${y}px`, visibility });
  };
  return {
    show(beside, action, isAloud) {
      hide();
      dock.stay();
      cost.replaceChildren(action.cost);
      advice.replaceChildren(action.advice);
      basis.replaceChildren(`길잡이 · 근거 ${action.status}, ${action.checked}`);
      box.showPopover();
      leave = autoUpdate(beside, box, () => void place(beside).catch(hide));
      if (isAloud) aloud.replaceChildren(`${action.cost} ${action.advice}`);
    },
    hide,
  };
}

const make = (tag: 'strong' | 'p' | 'small' | 'div') => document.createElement(tag);
