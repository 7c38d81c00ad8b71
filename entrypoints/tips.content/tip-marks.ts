/** The marks of tips: each beside what it speaks of while that is in sight and has room for it. */
import { rootsAround } from '@/utils/page/around';
import { contentOf, findAll, isShown } from '@/utils/page/dom';
import { createBoxes } from '@/utils/page/marks/boxes';
import { type Box, common, isNothing } from '@/utils/page/marks/geometry';
import { freeBeside } from '@/utils/page/marks/pointing';
import { isInside, MARK } from '@/utils/page/marks/tip-places';
import { make } from '../center.content/make';
import { createFollower } from '../center.content/marks/follow';
import { onDockMove, type SharedDock } from '../center.content/shared-dock';
import type { FoundTip } from './looking';
import { roomBeside } from './room';
import STYLE from './style.css?inline';
import { createTipBox, type TipActs } from './tip-box';

/** So many stand on a screen at once, those that matter most. */
const MOST = 7;

/** Of places that may as well be meant, so many are asked for room. */
const MOST_ASKED = 10;

/** So long a drawing takes at most, in milliseconds; what is left is drawn in the next frame. */
const MOST_AT_ONCE = 6;

/** What comes over the page with the pointer or the focus has come to rest, in milliseconds. */
const HAPPENED = 250;

/** Where a mark stands, and beside what: `x` and `y` from that one's corner. */
interface Stand {
  element: Element;
  /** What it said when it was found: a row that is another one's by now says something else. */
  said: string;
  x: number;
  y: number;
  place: Box;
}

interface Mark extends FoundTip {
  button: HTMLButtonElement;
  at: Stand | null;
}

export interface TipMarks {
  /** What the page has of its tips, those that matter most first. */
  show(found: readonly FoundTip[]): void;
  /** Something changed: what they stand beside may be elsewhere. */
  moved(): void;
  /** There are none. */
  rest(): void;
}

/** Makes them, among our own nodes in the page. */
export function createTipMarks(dock: SharedDock, acts: TipActs): TipMarks {
  const layer = make('div', { className: 'tips' });
  dock.hold(make('style', { textContent: STYLE }));
  dock.hold(layer);
  const box = createTipBox(layer, { ...acts, owns: dock.owns, free: () => freeNow() });
  const boxes = createBoxes();
  let pause: ReturnType<typeof setTimeout> | undefined;
  const follower = createFollower(draw, (node) => {
    if (dock.owns(node)) return;
    clearTimeout(pause);
    pause = setTimeout(follower.changed, HAPPENED);
  });
  let marks: Mark[] = [];
  /** The first one whose room is still to be asked for. */
  let next = 0;

  const freeNow = () => {
    const { clientWidth, clientHeight } = document.documentElement;
    // Over the panel nothing is drawn: the browser would count it as covered.
    return freeBeside(clientWidth, clientHeight, dock.above());
  };

  function stand(mark: Mark, at: Stand | null): void {
    const { button } = mark;
    mark.at = at;
    button.hidden = !at;
    if (at) button.style.transform = `translate(${at.place.left}px, ${at.place.top}px)`;
    if (at) box.moved(button);
    else box.left(button);
  }

  /** Goes along with what it stands beside, as far as that is seen. */
  function following(at: Stand | null, free: Box): Stand | null {
    if (!at) return null;
    const { element, said, x, y } = at;
    if (!element.isConnected || contentOf(element) !== said) return null;
    const { row, clip } = boxes.read(element);
    const [left, top] = [row.left + x, row.top + y];
    const place = { left, top, right: left + MARK, bottom: top + MARK };
    return isNothing(row) || !isInside(place, common(free, clip)) ? null : { ...at, place };
  }

  /** Looks for room, first where it stands. */
  function settled(mark: Mark, free: Box): Stand | null {
    const others = marks.flatMap(({ at }) => (at && at !== mark.at ? [at.place] : []));
    const before = mark.at?.element;
    const all = before ? [before, ...mark.elements.filter((one) => one !== before)] : mark.elements;
    const inSight = all.filter((one) => one.isConnected && !isNothing(boxes.read(one).seen) && isShown(one));
    for (const element of inSight.slice(0, MOST_ASKED)) {
      const place = roomBeside(element, boxes, free, others);
      if (!place) continue;
      const { left, top } = boxes.whole(element);
      return { element, said: contentOf(element), x: place.left - left, y: place.top - top, place };
    }
    return null;
  }

  /** Asks for room for those that are due, as long as a frame has time for it. */
  function settle(free: Box): void {
    const until = performance.now() + MOST_AT_ONCE;
    // Our own marks are no part of the page.
    layer.classList.add('through');
    for (; next < marks.length && performance.now() < until; next += 1) {
      const mark = marks[next] as Mark;
      stand(mark, settled(mark, free));
    }
    layer.classList.remove('through');
    for (const mark of marks.filter(({ at }) => at).slice(MOST)) stand(mark, null);
  }

  function draw(anew: boolean): number | undefined {
    boxes.look();
    if (anew) {
      boxes.forget();
      next = 0;
    }
    // Whatever is outside of a modal dialog is out of reach; the panel has its place there, and the same help.
    if (findAll(document, 'dialog:modal').length > 0) return clear();
    const free = freeNow();
    // Those whose room is asked for anew stay where they are until it is their turn.
    for (const mark of next < marks.length ? marks.slice(next) : marks) stand(mark, following(mark.at, free));
    if (next < marks.length) settle(free);
    return next < marks.length ? 0 : undefined;
  }

  function clear(): undefined {
    for (const mark of marks) stand(mark, null);
    next = marks.length;
  }

  /** A mark keeps its node while its tip is there: it may have the focus. */
  function markOf(found: FoundTip): Mark {
    const known = marks.find(({ tip }) => tip.id === found.tip.id);
    const at = known?.at && found.elements.includes(known.at.element) ? known.at : null;
    return { ...found, button: known?.button ?? box.markFor(found.tip), at };
  }

  onDockMove(dock, () => marks.length > 0 && follower.changed());

  return {
    show(found) {
      const before = marks;
      marks = found.map(markOf);
      for (const { button } of before.filter(({ button }) => !marks.some((mark) => mark.button === button))) {
        box.left(button);
        button.remove();
      }
      if (marks.length === 0) return follower.rest();
      for (const { button } of marks) if (!button.isConnected) layer.append(button);
      const elements = marks.flatMap((mark) => mark.elements.slice(0, MOST_ASKED));
      follower.hear(new Set([document, ...elements.flatMap(rootsAround)]));
      follower.changed();
    },
    moved: () => marks.length > 0 && follower.moved(),
    rest() {
      clearTimeout(pause);
      follower.rest();
      for (const mark of marks) {
        stand(mark, null);
        mark.button.remove();
      }
      marks = [];
    },
  };
}
