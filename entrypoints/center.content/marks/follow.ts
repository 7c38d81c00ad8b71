/** When marks have to be placed anew: only while there are any, and only when something moves. */

/** Scrolling has come to rest. */
const REST = 150;

/** The page may move for as long as that by itself, without telling of each step. */
const MOVING = 1_000;

/** After a drawing no change asks for the next one until we have rested so many times as long, or at most so long. */
const REST_PER_DRAWING = 24;
const MOST_REST = 100;

/** Transitions of these move nothing. */
const STILL = /color|shadow|opacity|outline|filter|fill|stroke|decoration/;

/** What moves rows, or covers them, without a change in the DOM. */
const CHANGES = ['load', 'toggle', 'pointerover', 'focusin', 'transitionend', 'animationend'];
const MOVES = ['transitionrun', 'animationstart'];

/**
 * Draws. @param anew not only places, also what cuts off and covers is to be asked for
 * @param isMoving the page is scrolled, or moves by itself
 * @returns in how many milliseconds it wants to go on, if it does
 */
export type Draw = (anew: boolean, isMoving: boolean) => number | undefined;

/**
 * Calls for a drawing after the page's own layout of a frame, before anybody sees it: so that none is forced.
 *
 * @param happened is told where something happened that may have covered rows; without it all is drawn anew
 */
export function createFollower(draw: Draw, happened?: (node: Node) => void) {
  let frame: number | undefined;
  type Timer = ReturnType<typeof setTimeout> | undefined;
  let restEnd: Timer;
  let scrollEnd: Timer;
  let goOn: Timer;
  let isAnew = false;
  let isMoving = false;
  let movingUntil = 0;
  let restingUntil = 0;
  let heard = new WeakSet<Node>();
  let life: AbortController | null = null;
  let laidOut: ResizeObserver | undefined;

  function step(): void {
    laidOut?.disconnect();
    clearTimeout(restEnd);
    clearTimeout(goOn);
    restEnd = undefined;
    if (!life) return;
    const began = performance.now();
    const [anew, moving] = [isAnew, isMoving || began < movingUntil];
    isAnew = false;
    isMoving = false;
    const again = draw(anew, moving);
    const now = performance.now();
    restingUntil = now + Math.min((now - began) * REST_PER_DRAWING, MOST_REST);
    if (again === 0 || now < movingUntil) request();
    else if (again) goOn = setTimeout(request, again);
  }
  const request = () => {
    if (!life) return;
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      // Observing an element once more brings a call in the same frame, after its layout.
      laidOut?.observe(document.documentElement);
    });
  };
  /** Something has changed that may have moved rows. */
  function moved(): void {
    if (frame !== undefined || restEnd !== undefined) return;
    const rest = restingUntil - performance.now();
    if (rest > 0) restEnd = setTimeout(request, rest);
    else request();
  }
  /** Something has changed that may have moved or covered rows. */
  function changed(): void {
    isAnew = true;
    moved();
  }
  const scrolled = () => {
    isMoving = true;
    request();
    clearTimeout(scrollEnd);
    scrollEnd = setTimeout(changed, REST);
  };
  const moves = (event: Event) => {
    if (STILL.test((event as TransitionEvent).propertyName ?? '')) return;
    movingUntil = performance.now() + MOVING;
    request();
  };
  /** Those that the observer has told nothing of yet: its first word is no change. */
  let fresh = new WeakSet<Element>();
  const sizes = new ResizeObserver((entries) => {
    const resized = entries.filter(({ target }) => !fresh.delete(target));
    if (resized.length > 0) moved();
  });
  const size = (element: Element) => {
    fresh.add(element);
    sizes.observe(element);
  };

  function listen(root: Node, signal: AbortSignal): void {
    const how = { capture: true, passive: true, signal };
    root.addEventListener('scroll', scrolled, how);
    // The innermost place, also in an open shadow root.
    const happens = (event: Event) => (happened ? happened((event.composedPath()[0] ?? root) as Node) : changed());
    for (const name of CHANGES) root.addEventListener(name, happens, how);
    for (const name of MOVES) root.addEventListener(name, moves, how);
    if (root.nodeType !== Node.DOCUMENT_NODE) return;
    const { defaultView, body } = root as Document;
    defaultView?.addEventListener('resize', changed, how);
    size(body);
  }

  return {
    moved,
    changed,
    /** Listens in some roots as well: scrolling is told nowhere else. */
    hear(roots: Iterable<Node>) {
      life ??= new AbortController();
      laidOut ??= new ResizeObserver(step);
      for (const root of roots) {
        if (heard.has(root)) continue;
        heard.add(root);
        listen(root, life.signal);
      }
    },
    /** Follows the size of a row. */
    size,
    unsize: (row: Element) => sizes.unobserve(row),
    /** There is nothing to follow any more. */
    rest() {
      life?.abort();
      life = null;
      heard = new WeakSet();
      fresh = new WeakSet();
      sizes.disconnect();
      laidOut?.disconnect();
      for (const timer of [restEnd, scrollEnd, goOn]) clearTimeout(timer);
      restEnd = undefined;
      if (frame !== undefined) cancelAnimationFrame(frame);
      frame = undefined;
      isAnew = false;
      movingUntil = 0;
    },
  };
}
