import { actsAt } from './acts';
import { watchSight } from './sight';

/** Why a press was not taken: something stands before the panel, or did so a moment ago. */
export type Untaken = 'covered' | 'new';

/** The panel has to have been in sight for so long. Milliseconds. */
const SEEN = 500;

/** What hid it for no longer, in a second, has misled nobody: so it is when we stand elsewhere. Milliseconds. */
const BLINK = 200;

/** What has come up under the pointer is pressed sooner than anybody could have meant it. Milliseconds. */
const AIMED = 100;

/** How often it is asked whether a press that waits can be taken, and for how long. Milliseconds. */
const EVERY = 50;
const LONGEST = 1_000;

/**
 * The panel stands in a page, which can cover it, and uncover it just before a press. So what acts is pressed by the
 * seller's own hand alone, and only where they could see it; a press with the keyboard is always one that was meant. For
 * the panel in a page only: no page gets to the other surfaces.
 *
 * @param tell is told why a press was not taken, and `null` with the next one that is
 * @returns ends it
 */
export function takeSeenPresses(tell: (why: Untaken | null) => void): () => void {
  const sight = watchSight(document.documentElement);
  /** What is pressed and waits, and what is pressed by us after that. */
  let waiting: Element | null = null;
  let released: Element | null = null;

  /** `wait` where a moment will tell: in a panel that has just been opened, or moved with what it stands in. */
  const whyNot = (): Untaken | 'wait' | null => {
    const isHidden = sight.isHidden();
    const isBlink = sight.hiddenLately() <= BLINK;
    if (isHidden) return isBlink ? 'wait' : 'covered';
    const age = performance.now() - (isBlink ? sight.born() : sight.shown());
    if (age >= SEEN) return null;
    return isBlink && age >= AIMED ? 'wait' : 'new';
  };
  const judge = (event: MouseEvent) => {
    const byKeyboard = event.type === 'click' && event.detail === 0;
    return byKeyboard ? null : whyNot();
  };
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  async function wait(control: HTMLElement): Promise<void> {
    if (waiting === control) return;
    waiting = control;
    const until = performance.now() + LONGEST;
    let why = whyNot();
    while (why === 'wait' && performance.now() < until) {
      await new Promise((passed) => setTimeout(passed, EVERY));
      why = whyNot();
    }
    waiting = null;
    tell(why === 'wait' ? 'covered' : why);
    if (why !== null || !control.isConnected) return;
    released = control;
    control.click();
    released = null;
  }

  // The keys that come after a press that doesn't count are not for what was under it either.
  const onDown = (event: MouseEvent) => {
    const why = actsAt(event.target) && judge(event);
    if (why && why !== 'wait') stop(event);
  };
  const onClick = (event: MouseEvent) => {
    const control = actsAt(event.target);
    // A script's click is nobody's press; only what has waited, and the choice of a file, is pressed by one of ours.
    const isOurs = isFileChoice(event.target) || (control !== null && control === released);
    if (!event.isTrusted) return isOurs ? undefined : stop(event);
    if (!control) return;
    const why = judge(event);
    if (why) stop(event);
    if (why === 'wait') void wait(control as HTMLElement);
    else tell(why);
  };
  const ears = new AbortController();
  const first = { capture: true, signal: ears.signal };
  window.addEventListener('mousedown', onDown, first);
  window.addEventListener('click', onClick, first);
  return () => {
    ears.abort();
    sight.end();
  };
}

const isFileChoice = (target: EventTarget | null) => target instanceof HTMLInputElement && target.type === 'file';
