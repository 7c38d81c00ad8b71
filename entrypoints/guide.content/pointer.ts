/** Points at the target of a step: a line around it with the step's number, or the way to it where it is not seen. */
import { frameOf, isIn, rootsAround } from '@/utils/page/around';
import { findAll, isShown } from '@/utils/page/dom';
import { createBoxes } from '@/utils/page/marks/boxes';
import type { Box } from '@/utils/page/marks/geometry';
import { freeBeside, numberPlace, outlineOf, type Way, wayTo } from '@/utils/page/marks/pointing';
import { make } from '../center.content/make';
import { createFollower } from '../center.content/marks/follow';
import { onDockMove, type SharedDock } from '../center.content/shared-dock';
import STYLE from './style.css?inline';

const ARROWS: Record<Way, string> = { up: '↑', down: '↓', left: '←', right: '→' };

/** From the window's edge to what says the way. */
const EDGE = 12;

export type Whereabouts = 'found' | 'off' | 'behind';

export interface Pointer {
  /** Points at an element, as the target of a step; what was pointed at before is left. */
  point(element: Element, number: number): void;
  /** Points at nothing. */
  rest(): void;
  /** Something changed on the page: it may be elsewhere. */
  touch(): void;
  /** Brings it into sight. @returns whether there is any */
  show(): boolean;
  /** Where the target is, for the seller: seen, off what is seen, or behind our panel. */
  whereabouts(): Whereabouts;
}

/** Draws among our own nodes in the page. @param seen is told when the target comes into sight or leaves it */
export function createPointer(dock: SharedDock, seen: () => void): Pointer {
  const style = make('style', { textContent: STYLE });
  const line = make('div', { className: 'target', popover: 'manual', ariaHidden: 'true' });
  const badge = make('span', { className: 'number' });
  line.append(badge);
  // The panel has the same button: this one is for the mouse, and takes no focus from the page.
  const toward = make('button', { className: 'toward', type: 'button', tabIndex: -1, popover: 'manual' });
  for (const element of [style, line, toward]) dock.hold(element);

  const boxes = createBoxes();
  const follower = createFollower(place);
  let target: Element | null = null;
  let number = 0;
  let way: Way | null = null;
  let isBehind = false;
  let whereabouts: Whereabouts = 'found';
  /** Dialogs above the page when we last stood above them, as they were opened. */
  let modals: Element[] = [];

  toward.addEventListener('mousedown', (event) => event.preventDefault());
  toward.addEventListener('click', (event) => void (event.isTrusted && show()));

  const open = (element: HTMLElement, isOpen: boolean) => {
    if (element.isConnected && element.matches(':popover-open') !== isOpen) element.togglePopover(isOpen);
  };
  /** What opens above the page last is on top. */
  const rise = (element: Element) => {
    const roots = new Set([document, ...rootsAround(element)]);
    const now = [...roots].flatMap((root) => findAll(root as ParentNode & Node, 'dialog:modal'));
    const opened = now.filter((modal) => !modals.includes(modal));
    if (opened.length > 0) hide();
    modals = [...modals.filter((modal) => now.includes(modal)), ...opened];
  };
  /** Whether a dialog that has to be closed first stands over the target: then there is no way to it. */
  const isShut = (element: Element) => {
    const top = modals.at(-1);
    return top !== undefined && !isWithinFrames(element, top);
  };

  const hide = () => {
    for (const element of [line, toward]) open(element, false);
  };

  function rest(): void {
    target = null;
    way = null;
    follower.rest();
    hide();
  }

  function place(anew: boolean): undefined {
    if (!target?.isConnected || (anew && !isShown(target))) {
      hide();
      return;
    }
    if (anew) {
      boxes.forget();
      rise(target);
    }
    const part = look(target, anew);
    draw(part, isShut(target));
    const now = way ? 'off' : isBehind ? 'behind' : 'found';
    if (now !== whereabouts) {
      whereabouts = now;
      seen();
    }
  }

  /** Looks where the target is. @returns what is seen of it */
  function look(element: Element, anew: boolean): Box {
    boxes.look();
    const { row, seen: part, clip } = boxes.read(element);
    way = wayTo(row, part, clip);
    // What stands over it is asked for when something has changed, not at each step of a scroll.
    if (anew) isBehind = way === null && isCovered(element, part);
    return part;
  }

  /** Whether our panel stands over the middle of what is seen of it. */
  function isCovered(element: Element, { left, top, right, bottom }: Box): boolean {
    const cover = boxes.coverAt(element, (left + right) / 2, (top + bottom) / 2);
    return cover !== null && cover !== 'nothing' && dock.owns(cover);
  }

  function draw(part: Box, isShut: boolean): void {
    const { clientWidth, clientHeight } = document.documentElement;
    // Over the panel nothing is drawn: the browser would count it as covered.
    const free = freeBeside(clientWidth, clientHeight, dock.above());
    open(line, way === null && !isBehind);
    open(toward, way !== null && !isShut);
    if (way) drawWay(toward, way, number, free);
    else drawLine(line, badge, outlineOf(part, free), free);
  }

  function show(): boolean {
    if (!target?.isConnected) return false;
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    Element.prototype.scrollIntoView.call(target, { block: 'center', inline: 'nearest', behavior });
    return true;
  }

  const touch = () => {
    if (target) follower.changed();
  };
  onDockMove(dock, touch);

  return {
    point(element, step) {
      dock.stay();
      if (element === target && step === number) return follower.changed();
      rest();
      target = element;
      number = step;
      badge.textContent = String(step);
      line.classList.remove('fresh');
      follower.hear(rootsAround(element));
      follower.size(element);
      place(true);
      line.classList.add('fresh');
    },
    rest,
    touch,
    show,
    whereabouts: () => whereabouts,
  };
}

/** Whether an element stands in another one, also from within frames. */
function isWithinFrames(element: Element, outer: Element): boolean {
  for (let at: Element | null = element; at; at = frameOf(at)) if (isIn(at, outer)) return true;
  return false;
}

function drawLine(line: HTMLElement, badge: HTMLElement, box: Box, free: Box): void {
  const at = numberPlace(box, free);
  Object.assign(line.style, {
    transform: `translate(${box.left}px, ${box.top}px)`,
    width: `${box.right - box.left}px`,
    height: `${box.bottom - box.top}px`,
  });
  Object.assign(badge.style, { left: `${at.left}px`, top: `${at.top}px` });
}

function drawWay(toward: HTMLElement, way: Way, step: number, free: Box): void {
  const text = `${ARROWS[way]} ${step}단계 보러 가기`;
  if (toward.textContent !== text) toward.textContent = text;
  const { width, height } = toward.getBoundingClientRect();
  const [first, last] = [free.left + EDGE, free.right - width - EDGE];
  const left = way === 'left' ? first : way === 'right' ? last : (first + last) / 2;
  const [highest, lowest] = [free.top + EDGE, free.bottom - height - EDGE];
  const top = way === 'up' ? highest : way === 'down' ? lowest : (highest + lowest) / 2;
  toward.style.transform = `translate(${left}px, ${top}px)`;
}
