/** Follows the pointer and the focus for what costs points or can't be undone. No click waits for that. */
import { type Costly, type CostlyFinder, DIALOG } from './costly';
import { closest, matches } from './dom';
import type { CostlyAction } from './facts';

/** What stands beside an action while it is pointed at or has the focus. */
export interface CostlyNote {
  /** @param aloud whether it is said to those who don't see it as well: who points at something sees it */
  show(beside: Element, action: CostlyAction, aloud: boolean): void;
  hide(): void;
}

interface CostlyOptions {
  find: CostlyFinder;
  /** Id of the page on the screen; `null` for an unknown one. */
  page: () => string | null;
  note: CostlyNote;
  signal: AbortSignal;
}

/** `Node.DOCUMENT_FRAGMENT_NODE`. */
const FRAGMENT = 11;

/**
 * Listens from now on, also in the shadow roots and frames that the pointer and the focus come to.
 *
 * @returns looks again: the screen has become another one
 */
export function watchCostly({ find, page, note, signal }: CostlyOptions): () => void {
  let pointed: Element | null = null;
  let focused: Element | null = null;
  let told: Costly | null = null;
  /** What Escape took the note from; it stays away until that is left. */
  let dismissed: Element | null = null;

  const at = (element: Element | null) => (element?.isConnected ? find(element, page()) : null);
  const look = () => {
    const over = at(pointed);
    const costly = over ?? at(focused);
    if (costly?.element !== dismissed) dismissed = null;
    const next = dismissed ? null : costly;
    if (next?.element === told?.element && next?.action === told?.action) return;
    told = next;
    if (next) note.show(next.element, next.action, over === null);
    else note.hide();
  };
  const lookSafely = () => {
    try {
      look();
    } catch {
      // A page that breaks our reading gets no note, and never hears of it.
      told = null;
      note.hide();
    }
  };

  const moves: Record<string, (target: Element | null, event: Event) => void> = {
    pointerover: (target) => {
      pointed = target;
    },
    pointerout: (_, event) => {
      // The pointer has left the window, or went into a frame.
      if ((event as PointerEvent).relatedTarget === null) pointed = null;
    },
    focusin: (target) => {
      // After a click the pointer tells; a dialog takes the focus by itself.
      const counts = target && (matches(target, ':focus-visible') || closest(target, DIALOG));
      focused = counts ? target : null;
    },
    focusout: () => {
      focused = null;
    },
    keydown: (_, event) => {
      if ((event as KeyboardEvent).key === 'Escape') dismissed = told?.element ?? null;
    },
    // What was pointed at may have become something else by it.
    change: () => {},
    click: () => {},
  };
  const heard = new WeakSet<Node>();
  const listen = (root: Node) => {
    if (heard.has(root)) return;
    heard.add(root);
    for (const [name, move] of Object.entries(moves)) {
      const hear = (event: Event) => {
        if (!event.isTrusted) return;
        const path = event.composedPath();
        for (const inner of rootsOn(path)) listen(inner);
        move(elementAt(path[0]), event);
        lookSafely();
      };
      root.addEventListener(name, hear, { signal, capture: true, passive: true });
    }
  };
  listen(document);
  signal.addEventListener('abort', note.hide, { once: true });
  return lookSafely;
}

/** An element, of whatever window. */
const elementAt = (target: EventTarget | undefined) =>
  target && 'nodeType' in target && target.nodeType === 1 ? (target as Element) : null;

/** The shadow roots that an event comes through, and the document of the frame that it ends at. */
function rootsOn(path: EventTarget[]): Node[] {
  const roots = path.filter((node) => (node as Node).nodeType === FRAGMENT) as Node[];
  const target = elementAt(path[0]);
  const frame = target?.tagName === 'IFRAME' ? documentIn(target as HTMLIFrameElement) : null;
  return frame ? [...roots, frame] : roots;
}

/** A frame of another origin is nobody's business. */
function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
