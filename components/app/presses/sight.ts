/** How long something is in sight. */
export interface Sight {
  /** Whether something hides it now. */
  isHidden(): boolean;
  /** For how many milliseconds of the last second it was in sight. */
  lately(): number;
  /** Whether nothing has hidden it since it was opened, or its window shown. */
  isFresh(): boolean;
  end(): void;
}

const SECOND = 1_000;

/** So much of it has to be there: the whole, but for what rounding takes. */
const WHOLE = 0.98;

/** Chromium looks whether anything is drawn over it, or fades it, at most so often. Milliseconds; less is refused. */
const LOOK = { trackVisibility: true, delay: 100 };

/** It looks again only when the frame draws: what hid it may be gone long before. So it is asked, so often at most. */
const ASKED = 20;

/**
 * Watches whether a frame's root is in sight: the whole of it, with nothing drawn over it where the browser can tell, in
 * a window that is shown. What covers any of a frame of another site covers all of it, to Chromium; so there is nothing
 * to be learnt from its buttons one by one.
 */
export function watchSight(root: Element): Sight {
  // What is there when we are first told has been there since the frame was.
  let shown: number | null = 0;
  let before: { from: number; to: number }[] = [];
  let isFresh = true;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const become = (isThere: boolean) => {
    const now = performance.now();
    if (isThere) {
      if (shown === null) isFresh = false;
      shown ??= now;
      return;
    }
    if (shown !== null) before = [...before.filter(({ to }) => to > now - SECOND), { from: shown, to: now }];
    shown = null;
    clearTimeout(timer);
    if (asked < ASKED) timer = setTimeout(ask, LOOK.delay);
    asked += 1;
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
    if (document.visibilityState === 'visible' && shown !== null) {
      before = [];
      shown = performance.now();
      isFresh = true;
    }
    ask();
  };
  const askAnew = () => {
    asked = 0;
    if (shown === null) ask();
  };
  const ears = new AbortController();
  document.addEventListener('visibilitychange', onShown, { signal: ears.signal });
  document.addEventListener('pointerover', askAnew, { capture: true, passive: true, signal: ears.signal });
  observer.observe(root);
  const look = () => hear(observer.takeRecords());
  return {
    isHidden() {
      look();
      return shown === null;
    },
    lately() {
      look();
      const now = performance.now();
      const spans = shown === null ? before : [...before, { from: shown, to: now }];
      return spans.reduce((sum, { from, to }) => sum + Math.max(0, to - Math.max(from, now - SECOND)), 0);
    },
    isFresh: () => isFresh,
    end() {
      clearTimeout(timer);
      ears.abort();
      observer.disconnect();
    },
  };
}

/** `isVisible` is Chromium's own; without it nobody knows. */
const isSeen = ({ intersectionRatio, isVisible = true }: IntersectionObserverEntry & { isVisible?: boolean }) =>
  intersectionRatio >= WHOLE && isVisible;
