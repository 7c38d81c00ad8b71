/** How long something is in sight. Milliseconds. */
export interface Sight {
  /** Whether something hides it now. */
  isHidden(): boolean;
  /** Since when it is there, and since when nothing has hidden it; `performance.now()`. */
  born(): number;
  shown(): number;
  /** For how long something hid it within the last second. */
  hiddenLately(): number;
  end(): void;
}

const SECOND = 1_000;

/** So much of it has to be there: the whole, but for what rounding takes. */
const WHOLE = 0.98;

/** Chromium looks whether anything is drawn over it, or fades it, at most so often. Milliseconds; less is refused. */
const LOOK = { trackVisibility: true, delay: 100 };

/**
 * It looks again only when the frame draws: what hid it may be gone long before. So it is asked, so often at most, and
 * soon at first: when we are moved it takes but a frame until it is seen again, and a press is not to be lost by that.
 */
const ASKED = 20;
const SOON = 20;

/**
 * Watches whether a frame's root is in sight: the whole of it, with nothing drawn over it where the browser can tell, in
 * a window that is shown. What covers any of a frame of another site covers all of it, to Chromium; so there is nothing
 * to be learnt from its buttons one by one.
 */
export function watchSight(root: Element): Sight {
  // It is there from now on, and hidden when we are told so.
  let born = performance.now();
  let shown = born;
  let hidden: number | null = null;
  let before: { from: number; to: number }[] = [];
  let isGone = false;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** It was not there, and is again: closed and opened, or in a window that was not shown. */
  function begin(): void {
    born = shown = performance.now();
    hidden = null;
    before = [];
  }
  function become(isThere: boolean): void {
    const now = performance.now();
    if (isThere && hidden !== null) {
      before = [...before.filter(({ to }) => to > now - SECOND), { from: hidden, to: now }];
      hidden = null;
      shown = now;
      asked = 0;
    } else if (!isThere) {
      hidden ??= now;
      clearTimeout(timer);
      if (asked < ASKED) timer = setTimeout(ask, Math.min(SOON * 2 ** asked, LOOK.delay));
      asked += 1;
    }
  }
  const hear = (entries: IntersectionObserverEntry[]) => {
    for (const entry of entries) {
      // Without any size it is not drawn at all; nothing on a page can do that to it.
      const isDrawn = entry.boundingClientRect.width > 0;
      if (isDrawn && isGone) begin();
      isGone = !isDrawn;
      if (isDrawn) become(isSeen(entry));
    }
  };
  const observer = new IntersectionObserver(hear, { threshold: [0, WHOLE], ...LOOK } as IntersectionObserverInit);
  /** Nothing is observed in a hidden window. */
  function ask(): void {
    observer.unobserve(root);
    if (document.visibilityState === 'visible') observer.observe(root);
  }
  const onShown = () => {
    if (document.visibilityState === 'visible' && hidden === null) begin();
    ask();
  };
  const askAnew = () => {
    asked = 0;
    if (hidden !== null) ask();
  };
  const ears = new AbortController();
  document.addEventListener('visibilitychange', onShown, { signal: ears.signal });
  document.addEventListener('pointerover', askAnew, { capture: true, passive: true, signal: ears.signal });
  observer.observe(root);
  const look = () => hear(observer.takeRecords());
  return {
    isHidden() {
      look();
      return hidden !== null;
    },
    born: () => born,
    shown: () => shown,
    hiddenLately() {
      const now = performance.now();
      const gaps = hidden === null ? before : [...before, { from: hidden, to: now }];
      return gaps.reduce((sum, { from, to }) => sum + Math.max(0, to - Math.max(from, now - SECOND)), 0);
    },
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
