/** A quiet note beside something on the page. It takes no clicks and no focus, and stands above the page's dialogs. */

import { rootsAround } from '@/utils/page/around';
import type { CostlyNote } from '@/utils/page/costly-watch';
import { isShown } from '@/utils/page/dom';
import { createBoxes } from '@/utils/page/marks/boxes';
import { isNothing, placeBeside } from '@/utils/page/marks/geometry';
import { freeBeside } from '@/utils/page/marks/pointing';
import type { Dock } from './dock';
import { make } from './make';
import { createFollower } from './marks/follow';

export interface Note extends CostlyNote {
  /** Something changed on the page: what the note stands beside may be elsewhere, or gone. */
  touch(): void;
}

/** Makes the note, among our own nodes in the page. */
export function createNote(dock: Pick<Dock, 'hold' | 'stay' | 'above'>): Note {
  const box = make('div', { className: 'note', popover: 'manual' });
  const [cost, advice, basis] = [make('strong'), make('p'), make('small')];
  box.append(cost, advice, basis);
  // Always there: assistive technology passes over one that comes with its words.
  const aloud = make('div', { className: 'unseen', role: 'status' });
  dock.hold(box);
  dock.hold(aloud);
  const boxes = createBoxes();
  const follower = createFollower(place);
  let beside: Element | null = null;

  const hide = () => {
    beside = null;
    follower.rest();
    aloud.replaceChildren();
    // Where the page has thrown our host out, nothing is open.
    if (box.isConnected) box.hidePopover();
  };
  function place(anew: boolean): undefined {
    if (!beside?.isConnected || !isShown(beside)) {
      hide();
      return;
    }
    if (anew) boxes.forget();
    boxes.look();
    const { row, seen } = boxes.read(beside);
    const { clientWidth, clientHeight } = document.documentElement;
    const free = freeBeside(clientWidth, clientHeight, dock.above());
    const { left, top } = placeBeside(row, box.getBoundingClientRect(), free);
    const visibility = isNothing(seen) ? 'hidden' : 'visible';
    Object.assign(box.style, { left: `${left}px`, top: `${top}px`, visibility });
  }
  return {
    show(at, action, isAloud) {
      hide();
      dock.stay();
      cost.replaceChildren(action.cost);
      advice.replaceChildren(action.advice);
      basis.replaceChildren(`길잡이 · 근거 ${action.status}, ${action.checked}`);
      box.showPopover();
      beside = at;
      follower.hear(rootsAround(at));
      follower.size(at);
      place(true);
      if (isAloud) aloud.replaceChildren(`${action.cost} ${action.advice}`);
    },
    hide,
    touch() {
      if (beside) follower.changed();
    },
  };
}
