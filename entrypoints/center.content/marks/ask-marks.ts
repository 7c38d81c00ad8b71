/** Asks the background for the marks of this page, whenever they may have changed. */
import { browser } from 'wxt/browser';
import { REVISION_KEY } from '@/utils/browser/revision-key';
import type { ToldMarks } from '@/utils/page/marks/row-mark';

/** From one answer to the next question. Milliseconds. */
const GAP = 300;

/** The longest that a timer can wait. */
const MOST = 2 ** 31 - 1;

interface AskMarks {
  /**
   * Asks for what is new after what was told last; `changesIn` is how long the answer stays the same at least, in
   * milliseconds, and `null` where it does for ever.
   */
  ask(after: string | null): Promise<ToldMarks & { changesIn: number | null }>;
  /** Tells; whether that could be taken in. */
  tell(marks: ToldMarks): Promise<boolean>;
  /** What was told last. */
  told(): string | null;
  signal: AbortSignal;
}

/** Begins; a page that nobody looks at waits until somebody does. */
export function askForMarks({ ask, tell, told, signal }: AskMarks): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDue = false;
  let isAsking = false;

  async function look(): Promise<void> {
    isDue = true;
    if (isAsking || document.hidden || signal.aborted) return;
    isAsking = true;
    isDue = false;
    clearTimeout(timer);
    try {
      const { changesIn, ...marks } = await ask(told());
      if (signal.aborted) return;
      // The page has gone on meanwhile.
      if (!(await tell(marks))) isDue = true;
      if (changesIn !== null) timer = setTimeout(look, Math.min(changesIn + GAP, MOST));
    } catch {
      // Nobody answered: the next change asks again.
    } finally {
      setTimeout(() => {
        isAsking = false;
        if (isDue) void look();
      }, GAP);
    }
  }
  const changed = (changes: Record<string, unknown>) => {
    if (REVISION_KEY in changes) void look();
  };
  browser.storage.local.onChanged.addListener(changed);
  // A computer that slept over midnight has kept its timers waiting.
  document.addEventListener('visibilitychange', () => void look(), { signal });
  // An extension that is gone lets nobody take a listener back; after the end it asks nothing.
  signal.addEventListener('abort', () => clearTimeout(timer));
}
