import { actsAt } from './acts';
import { watchBirths } from './births';
import { watchPointer } from './pointer';
import { watchSight } from './sight';

/** Why a press was not taken: something stands before the panel, or what was pressed has only just come up. */
export type Untaken = 'covered' | 'new';

/** What is pressed has to have been in sight for so long. Milliseconds. */
const SEEN = 500;

/**
 * The panel stands in a page, which can cover it, fade it, or move it under the pointer just before a press. So what
 * acts is pressed by the seller's own hand alone, and only after they could see it; a press with the keyboard is always
 * one that was meant. For the panel in a page only: no page gets to the other surfaces.
 *
 * @param tell is told why a press was not taken, and `null` with the next one that is
 * @returns ends it
 */
export function takeSeenPresses(tell: (why: Untaken | null) => void): () => void {
  const sight = watchSight(document.documentElement);
  const births = watchBirths(document);
  const pointer = watchPointer(document);

  const whyNot = (control: Element): Untaken | null => {
    const seenSince = sight.since();
    if (seenSince === null) return 'covered';
    const since = Math.max(seenSince, births.of(control), pointer.movedAt());
    return performance.now() - since < SEEN || !pointer.hasArrived() ? 'new' : null;
  };
  /** `undefined` where nothing is pressed that acts. */
  const judge = (event: MouseEvent): Untaken | null | undefined => {
    const control = actsAt(event.target);
    if (!control) return undefined;
    const byKeyboard = event.type === 'click' && event.detail === 0;
    return byKeyboard ? null : whyNot(control);
  };
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  // The keys that come after a press that doesn't count are not for what was under it either.
  const onDown = (event: MouseEvent) => void (judge(event) && stop(event));
  const onClick = (event: MouseEvent) => {
    // A script's click is nobody's press; only the choice of a file is opened by one of ours.
    if (!event.isTrusted && !isFileChoice(event.target)) return stop(event);
    const why = judge(event);
    if (why === undefined) return;
    if (why) stop(event);
    tell(why);
  };
  const ears = new AbortController();
  const first = { capture: true, signal: ears.signal };
  window.addEventListener('mousedown', onDown, first);
  window.addEventListener('click', onClick, first);
  return () => {
    ears.abort();
    for (const watch of [sight, births, pointer]) watch.end();
  };
}

const isFileChoice = (target: EventTarget | null) => target instanceof HTMLInputElement && target.type === 'file';
