/** Says what an action costs while the seller points at its button or has the focus on it. No click waits for that. */
import type { Costly, CostlyFinder } from '@/utils/page/costly';
import type { CostlyAction } from '@/utils/page/facts';
import type { Note, NoteText } from './note';

interface CostlyOptions {
  find: CostlyFinder;
  /** Id of the page on the screen; `null` for an unknown one. */
  page: () => string | null;
  note: Note;
  signal: AbortSignal;
}

const toText = ({ cost, advice, status, checked }: CostlyAction): NoteText => ({
  cost,
  advice,
  basis: `길잡이 · 근거 ${status}, ${checked}`,
});

/** Listens from now on. Of what is pointed at and what has the focus, the former counts. */
export function warnBeforeCostly({ find, page, note, signal }: CostlyOptions): void {
  let pointed: Costly | null = null;
  let focused: Costly | null = null;
  let told: Costly | null = null;

  const tell = () => {
    const costly = pointed ?? focused;
    if (costly?.element === told?.element && costly?.action === told?.action) return;
    told = costly;
    if (costly) note.show(costly.element, toText(costly.action));
    else note.hide();
  };
  const costlyAt = (event: Event): Costly | null => {
    // What stands in an open shadow root is the first of the path.
    const [target] = event.composedPath();
    try {
      return event.isTrusted && target instanceof Element ? find(target, page()) : null;
    } catch {
      // A page that breaks our reading gets no note, and never hears of it.
      return null;
    }
  };
  const on = (names: string[], hear: (event: Event) => void) => {
    for (const name of names) document.addEventListener(name, hear, { signal, capture: true, passive: true });
  };
  on(['pointerover'], (event) => {
    pointed = costlyAt(event);
    tell();
  });
  on(['focusin', 'change'], (event) => {
    focused = costlyAt(event);
    tell();
  });
  on(['focusout'], () => {
    focused = null;
    tell();
  });
  on(['pointerout'], (event) => {
    // The pointer has left the window, or is over a frame.
    if ((event as PointerEvent).relatedTarget === null) pointed = null;
    tell();
  });
  on(['keydown'], (event) => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    note.hide();
    told = null;
  });
  signal.addEventListener('abort', note.hide, { once: true });
}
