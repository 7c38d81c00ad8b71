/** When marks have to be placed anew: only while there are any, and only when something moves. */

/** After a change by which something may cover a row, or no longer does: the least time to the next look at that. Milliseconds. */
const LOOK_EVERY = 100;

/** Scrolling has come to rest. */
const REST = 150;

/** The page may move for as long as that by itself, without telling of each step. */
const MOVING = 1_000;

/** Transitions of these move nothing. */
const STILL = /color|shadow|opacity|outline|filter|fill|stroke|decoration/;

/** What moves rows, or covers them, without a change in the DOM. */
const CHANGES = ['load', 'toggle', 'pointerover', 'focusin', 'transitionend', 'animationend'];
const MOVES = ['transitionrun', 'animationstart'];

/**
 * Calls for a drawing before the browser's next one.
 *
 * @param draw `anew`: not only places, also what cuts off and covers is to be asked for
 */
export function createFollower(draw: (anew: boolean) => void) {
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAnew = false;
  let lookedAt = 0;
  let movingUntil = 0;
  let heard = new WeakSet<Node>();
  let life: AbortController | null = null;

  const step = () => {
    frame = undefined;
    const now = performance.now();
    const anew = isAnew && now - lookedAt >= LOOK_EVERY;
    if (anew) {
      isAnew = false;
      lookedAt = now;
    } else if (isAnew) later(LOOK_EVERY);
    draw(anew);
    if (now < movingUntil) request();
  };
  const request = () => {
    if (life) frame ??= requestAnimationFrame(step);
  };
  const later = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(changed, delay);
  };
  /** Something has changed that may have moved or covered rows. */
  function changed(): void {
    isAnew = true;
    request();
  }
  const scrolled = () => {
    request();
    later(REST);
  };
  const moving = (event: Event) => {
    if (STILL.test((event as TransitionEvent).propertyName ?? '')) return;
    movingUntil = performance.now() + MOVING;
    request();
  };
  const sizes = new ResizeObserver(changed);

  function listen(root: Node, signal: AbortSignal): void {
    const how = { capture: true, passive: true, signal };
    root.addEventListener('scroll', scrolled, how);
    for (const name of CHANGES) root.addEventListener(name, changed, how);
    for (const name of MOVES) root.addEventListener(name, moving, how);
    if (root.nodeType !== Node.DOCUMENT_NODE) return;
    const { defaultView, body } = root as Document;
    defaultView?.addEventListener('resize', changed, how);
    sizes.observe(body);
  }

  return {
    changed,
    /** Listens in some roots as well: scrolling is told nowhere else. */
    hear(roots: Iterable<Node>) {
      life ??= new AbortController();
      for (const root of roots) {
        if (heard.has(root)) continue;
        heard.add(root);
        listen(root, life.signal);
      }
    },
    /** Follows the size of a row. */
    size: (row: Element) => sizes.observe(row),
    unsize: (row: Element) => sizes.unobserve(row),
    /** There is nothing to follow any more. */
    rest() {
      life?.abort();
      life = null;
      heard = new WeakSet();
      sizes.disconnect();
      clearTimeout(timer);
      if (frame !== undefined) cancelAnimationFrame(frame);
      frame = undefined;
      movingUntil = 0;
    },
  };
}
