/** Since when something is in sight. */
export interface Sight {
  /** `performance.now()` since when nothing hides it; `null` while something does. */
  since(): number | null;
  /** Whether nothing has hidden it since it was opened, or its window shown. */
  isFresh(): boolean;
  /** Whether what hides it may be gone before anybody is misled by it. */
  isBlinking(): boolean;
  end(): void;
}

/** So much of it has to be there: the whole, but for what rounding takes. */
const WHOLE = 0.98;

/** Chromium looks whether anything is drawn over it, or fades it, at most so often. Milliseconds; less is refused. */
const LOOK = { trackVisibility: true, delay: 100 };

/** It looks again only when the frame draws: what hid it may be gone long before. So it is asked, so often at most. */
const ASKED = 20;

/** What hid it for no longer, after nothing had for so long, has misled nobody: so it is when we stand elsewhere. Milliseconds. */
const BLINK = 400;
const LONG = 500;

/**
 * Watches whether a frame's root is in sight: the whole of it, with nothing drawn over it where the browser can tell, in
 * a window that is shown. What covers any of a frame of another site covers all of it, to Chromium; so there is nothing
 * to be learnt from its buttons one by one.
 */
export function watchSight(root: Element): Sight {
  // What is there when we are first told has been there since the frame was.
  let since: number | null = 0;
  /** When it came back into sight, and what was before it went out of it. */
  let back = 0;
  let lost: { at: number; since: number; back: number } | undefined;
  let isFresh = true;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const become = (isThere: boolean) => {
    const now = performance.now();
    if (isThere && since === null) {
      isFresh = false;
      since = lost && isBlink(lost, now) ? lost.since : now;
      back = now;
    } else if (!isThere) {
      if (since !== null) lost = { at: now, since, back };
      since = null;
      clearTimeout(timer);
      if (asked < ASKED) timer = setTimeout(ask, LOOK.delay);
      asked += 1;
    }
  };
  const hear = (entries: IntersectionObserverEntry[]) => {
    for (const entry of entries) become(isSeen(entry));
  };
  const observer = new IntersectionObserver(hear, { threshold: [0, WHOLE], ...LOOK } as IntersectionObserverInit);
  /** Nothing is observed in a hidden window. */
  function ask(): void {
    observer.unobserve(root);
    if (document.visibilityState === 'visible') observer.observe(root);
  }
  const onShown = () => {
    if (document.visibilityState === 'visible' && since !== null) {
      since = back = performance.now();
      isFresh = true;
    }
    ask();
  };
  const askAnew = () => {
    asked = 0;
    if (since === null) ask();
  };
  const ears = new AbortController();
  document.addEventListener('visibilitychange', onShown, { signal: ears.signal });
  document.addEventListener('pointerover', askAnew, { capture: true, passive: true, signal: ears.signal });
  observer.observe(root);
  return {
    since() {
      hear(observer.takeRecords());
      return since;
    },
    isFresh: () => isFresh,
    isBlinking: () => since === null && lost !== undefined && isBlink(lost, performance.now()),
    end() {
      clearTimeout(timer);
      ears.abort();
      observer.disconnect();
    },
  };
}

const isBlink = ({ at, back }: { at: number; back: number }, now: number) => now - at < BLINK && at - back >= LONG;

/** `isVisible` is Chromium's own; without it nobody knows. */
const isSeen = ({ intersectionRatio, isVisible = true }: IntersectionObserverEntry & { isVisible?: boolean }) =>
  intersectionRatio >= WHOLE && isVisible;
