/** Since when something is in sight. */
export interface Sight {
  /** `performance.now()` since when nothing hides it; `null` while something does. */
  since(): number | null;
  end(): void;
}

/** So much of it has to be there: the whole, but for what rounding takes. */
const WHOLE = 0.98;

/**
 * Watches whether a frame's root is in sight: the whole of it, in a window that is shown. The browser tells each change,
 * and nothing is asked in between.
 */
export function watchSight(root: Element): Sight {
  let since: number | null = null;
  const become = (isSeen: boolean) => {
    if (!isSeen) since = null;
    else since ??= performance.now();
  };
  const hear = (entries: IntersectionObserverEntry[]) => {
    for (const entry of entries) become(isWhole(entry));
  };
  const observer = new IntersectionObserver(hear, { threshold: [0, WHOLE] });
  observer.observe(root);
  // Nothing is observed in a hidden window, so that it is asked anew when it is shown again.
  const onShown = () => {
    observer.unobserve(root);
    since = null;
    if (document.visibilityState === 'visible') observer.observe(root);
  };
  document.addEventListener('visibilitychange', onShown);
  return {
    since() {
      hear(observer.takeRecords());
      return since;
    },
    end() {
      document.removeEventListener('visibilitychange', onShown);
      observer.disconnect();
    },
  };
}

const isWhole = (entry: IntersectionObserverEntry) => entry.intersectionRatio >= WHOLE;
