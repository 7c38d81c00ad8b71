/** What a tip says: it opens beside its mark while that is pointed at, has the focus or was pressed. */
import type { PageTip, TipAim } from '@/utils/messaging/tip-shapes';
import { documentValue } from '@/utils/page/dom';
import { type Box, placeBeside } from '@/utils/page/marks/geometry';
import { make } from '../center.content/make';
import { wordsOf } from './tip-words';

/** The pointer rests on a mark before it opens, and may leave it for a moment, in milliseconds. */
const OPENS = 150;
const CLOSES = 300;

/** A tip that was shown for so long is one that was read, in milliseconds. */
const READ = 1_000;

/** What the seller does with a tip. */
export interface TipActs {
  seen(tip: string): Promise<unknown>;
  off(tip: string): Promise<unknown>;
  open(aim: TipAim): Promise<unknown>;
}

interface Around extends TipActs {
  owns(node: Node): boolean;
  /** What may be drawn on of the window. */
  free(): Box;
}

type Timer = ReturnType<typeof setTimeout> | undefined;

/** Makes it, among our own nodes in the page. */
export function createTipBox(layer: HTMLElement, { owns, free, seen, off, open }: Around) {
  const words = wordsOf((act) => void follow(act));
  const { box } = words;
  layer.append(box);
  const tips = new WeakMap<HTMLButtonElement, PageTip>();
  /** The mark of each tip that was here: a screen that comes back has no other listeners than before. */
  const known = new Map<string, HTMLButtonElement>();
  let mark: HTMLButtonElement | null = null;
  /** Pressed: it stays when the pointer leaves. */
  let isKept = false;
  let opening: Timer;
  let closing: Timer;
  let reading: Timer;
  let life = new AbortController();

  function show(next: HTMLButtonElement): void {
    clearTimeout(closing);
    clearTimeout(opening);
    const tip = tips.get(next);
    if (next === mark || !tip) return;
    close();
    mark = next;
    words.say(tip);
    next.ariaExpanded = 'true';
    next.setAttribute('aria-controls', box.id);
    next.setAttribute('aria-describedby', words.text.id);
    // What it says comes after it, to the keyboard and to screen readers.
    next.after(box);
    box.hidden = false;
    place();
    reading = setTimeout(() => void read(next, tip), READ);
    life = new AbortController();
    const how = { capture: true, signal: life.signal };
    document.addEventListener('keydown', leave, how);
    document.addEventListener('pointerdown', ({ target }) => void (owns(target as Node) || close()), how);
  }

  function close(): void {
    for (const timer of [opening, closing, reading]) clearTimeout(timer);
    life.abort();
    if (mark) {
      mark.ariaExpanded = 'false';
      for (const name of ['aria-controls', 'aria-describedby']) mark.removeAttribute(name);
    }
    box.hidden = true;
    mark = null;
    isKept = false;
  }
  const closeSoon = () => {
    clearTimeout(opening);
    clearTimeout(closing);
    if (!isKept) closing = setTimeout(() => hasFocus() || close(), CLOSES);
  };
  /** Whether the keyboard is at what is open: then the pointer has nothing to say. */
  const hasFocus = () => mark?.matches(':focus-visible') === true || box.matches(':focus-within');

  function leave(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape') return;
    const from = box.matches(':focus-within') ? mark : null;
    close();
    // It opens with the focus, but not with the one that it gives back itself.
    if (from) {
      isBack = true;
      from.focus({ preventScroll: true });
      isBack = false;
    }
  }
  let isBack = false;

  async function read(at: HTMLButtonElement, tip: PageTip): Promise<void> {
    if (tip.seen || documentValue(document, 'hidden')) return;
    tip.seen = true;
    at.classList.add('seen');
    // Nobody heard: it is told another time.
    await seen(tip.id).catch(() => {
      tip.seen = false;
    });
  }

  async function follow(act: 'off' | TipAim['to']): Promise<void> {
    const tip = mark && tips.get(mark);
    if (!tip) return;
    try {
      await (act === 'off' ? off(tip.id) : open({ tip: tip.id, to: act }));
      close();
    } catch {
      words.fail();
    }
  }

  function place(): void {
    if (!mark) return;
    const { left, top } = placeBeside(mark.getBoundingClientRect(), box.getBoundingClientRect(), free());
    box.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }

  function newMark(): HTMLButtonElement {
    const one = make('button', { type: 'button', ariaExpanded: 'false', textContent: '?', hidden: true });
    // The mouse takes no focus from the page.
    one.addEventListener('mousedown', (event) => event.preventDefault());
    one.addEventListener('pointerenter', ({ pointerType, isTrusted }) => {
      clearTimeout(closing);
      if (isTrusted && pointerType === 'mouse') opening = setTimeout(() => show(one), OPENS);
    });
    one.addEventListener('pointerleave', closeSoon);
    one.addEventListener('focusin', () => {
      if (!isBack && one.matches(':focus-visible')) show(one);
    });
    one.addEventListener('focusout', closeSoon);
    one.addEventListener('click', ({ isTrusted }) => {
      if (!isTrusted) return;
      if (mark === one && isKept) return close();
      show(one);
      isKept = true;
    });
    return one;
  }

  box.addEventListener('pointerenter', () => clearTimeout(closing));
  box.addEventListener('pointerleave', closeSoon);
  box.addEventListener('focusout', closeSoon);

  return {
    /** The mark of a tip. */
    markFor(tip: PageTip): HTMLButtonElement {
      const one = known.get(tip.id) ?? newMark();
      known.set(tip.id, one);
      tips.set(one, tip);
      one.className = tip.seen ? 'tip-mark seen' : 'tip-mark';
      one.ariaLabel = `도움말: ${tip.name}`;
      return one;
    },
    /** A mark stands elsewhere. */
    moved: (one: HTMLButtonElement) => void (one === mark && place()),
    /** A mark stands nowhere any more. */
    left: (one: HTMLButtonElement) => void (one === mark && close()),
  };
}
