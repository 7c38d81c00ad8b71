/** Asks the background for what a page is to show, whenever that may be something else. */
import { browser } from 'wxt/browser';
import { REVISION_KEY } from '@/utils/browser/revision-key';
import { documentValue } from '@/utils/page/dom';
import { onNavigate } from '@/utils/page/navigation';

/** From one answer to the next question, in milliseconds: what the seller does is followed at once, a storm is not. */
const GAP = 100;

interface AskAgain<T> {
  ask(): Promise<T | null>;
  /** Is told of each answer, also of one that is the same as before; `null` when the page is left. */
  tell(answer: T | null): void;
  signal: AbortSignal;
}

export function askAgain<T>({ ask, tell, signal }: AskAgain<T>): void {
  let isAsking = false;
  let isDue = false;
  /** Where the last question was asked. */
  let askedAt = '';
  async function look(): Promise<void> {
    isDue = true;
    // What nobody sees is asked for when it is seen again.
    if (isAsking || signal.aborted || documentValue(document, 'hidden')) return;
    isAsking = true;
    isDue = false;
    askedAt = window.location.href;
    try {
      const answer = await ask();
      // What was answered for the page before is asked again as soon as the background knows of this one.
      if (!signal.aborted && askedAt === window.location.href) tell(answer);
    } catch {
      // Nobody answered: the next change asks again.
    } finally {
      setTimeout(() => {
        isAsking = false;
        if (isDue) void look();
      }, GAP);
    }
  }
  browser.storage.local.onChanged.addListener((changes) => {
    if (REVISION_KEY in changes) void look();
  });
  document.addEventListener('visibilitychange', () => void look(), { signal });
  // The background still has the page before, and tells when it has this one; where we hear of it first, we have asked.
  onNavigate(window, signal, (href) => {
    if (askedAt !== href) tell(null);
  });
  void look();
}
