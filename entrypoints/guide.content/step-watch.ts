/** Watches the page for one step: where its target is, and whether the step is done. */
import type { Following } from '@/utils/messaging/guide-shapes';
import { focusIn } from '@/utils/page/anchors/focus';
import type { Change } from '@/utils/page/change';
import { closest, documentValue, ELEMENT } from '@/utils/page/dom';
import { inSlices } from '@/utils/page/slices';
import { clickedOf, comingOf, filledOf, isFieldOf, type Looked, lookAtOnce, lookFor } from './looking';
import type { Pointer } from './pointer';
import { createSightTeller, type Sighted, type StepRef } from './sight-teller';
import { watchWhileSeen } from './watch-while-seen';

/** The page comes to rest, and the least between two looks while it does not, in milliseconds. */
const QUIET = 60;
const GAP = 250;
/** What comes in one go is looked at in one go, in milliseconds. */
const MOMENT = 20;

interface StepWatchOptions {
  pointer: Pointer;
  /** Whether a node is our own. */
  owns(node: Node): boolean;
  /** The page shows that the step is done. */
  met(step: StepRef): Promise<unknown>;
  /** What the page has of its target. */
  sighted: Sighted;
  signal: AbortSignal;
}

export function createStepWatch({ pointer, owns, met, sighted, signal }: StepWatchOptions) {
  let step: Following | null = null;
  let life = new AbortController();
  let looked: Looked | null = null;
  let isLooking = false;
  let isDue = false;
  /** When the last look ended, and what waits for the next one. */
  let ended = Number.NEGATIVE_INFINITY;
  let pace: ReturnType<typeof setTimeout> | undefined;
  /** By how much a look comes before its turn; the one after it comes by as much later. */
  let ahead = 0;
  /** Whether a change may bring the target, and whether one did while we looked. */
  let mayBring: ReturnType<typeof comingOf> = () => false;
  let hasCome = false;
  /** Changes of the page, and how many of them had happened when it was looked at. */
  let changes = 0;
  let lookedAt = 0;
  /** It is told once that a step is done. */
  let isMet = false;
  /** Whether what the page shows counts: where the seller has come back, not before it has shown otherwise. */
  let isArmed = false;
  const teller = createSightTeller(pointer, sighted);

  function follow(next: Following | null): void {
    if (JSON.stringify(next) === JSON.stringify(step)) return;
    life.abort();
    teller.begin();
    rest();
    step = next;
    looked = null;
    isMet = false;
    isArmed = next?.isAgain === false;
    ahead = 0;
    hasCome = false;
    if (!next) {
      pointer.rest();
      return;
    }
    life = new AbortController();
    mayBring = comingOf(next);
    const own = AbortSignal.any([signal, life.signal]);
    const heard = new WeakSet<Node>([document]);
    listen(document, own);
    const turned = () => {
      changes += 1;
      pointer.touch();
      soon();
    };
    const how = { quietMs: QUIET, atMostEveryMs: GAP, ignore: owns, changed };
    const watchToo = watchWhileSeen(own, soon, how, turned);
    found = (root) => {
      watchToo(root);
      if (!heard.has(root)) listen(root, own);
      heard.add(root);
    };
    ended = Number.NEGATIVE_INFINITY;
    soon();
  }
  /** Is told of each root that is looked through. */
  let found: (root: Node) => void = () => {};

  /** The target may be elsewhere; one that is gone is looked for at once. */
  const changed = (change: Change) => {
    pointer.touch();
    changes += 1;
    if (looked?.element && !looked.element.isConnected) soon();
    else if (looked?.all[0]?.length === 0 && mayBring(change)) soonest();
  };

  function listen(root: Node, own: AbortSignal): void {
    const how = { capture: true, signal: own };
    root.addEventListener('click', clicked, how);
    // A field counts when the seller leaves it: its first letter is not all of it.
    const left = (event: Event) => {
      if (!event.isTrusted) return;
      // At once, too: what is pressed next may take the fields away.
      if (step && isArmed && step.filled.length > 0 && filledOf(step, nowThere(step, step.filled.flat()) ?? [])) done();
      setTimeout(soon);
    };
    root.addEventListener('change', left, how);
    root.addEventListener('focusout', left, how);
  }

  /** Some targets as they are; what has come a moment ago was not looked at yet, and may be gone with what the seller does. */
  const nowThere = (at: Following, places: number[]) =>
    looked && lookedAt === changes ? looked.all : lookAtOnce(at, places);

  function clicked(event: Event): void {
    const target = event.composedPath()[0] as Node | undefined;
    if (!event.isTrusted || !step || step.clicked.length === 0 || !target || target.nodeType !== ELEMENT) return;
    const all = nowThere(step, step.clicked);
    if (!all) soon();
    else if (clickedOf(step, all, target as Element)) done();
  }

  function done(): void {
    if (isMet || !step) return;
    isMet = true;
    met({ guide: step.guide, step: step.step }).catch(() => {
      // Nobody heard: what the page shows tells it again.
      isMet = false;
    });
  }

  const rest = () => {
    clearTimeout(pace);
    pace = undefined;
  };

  /** Looks at once, or as soon as the gap is over: whatever asks for it, and however often. */
  function soon(): void {
    isDue = true;
    if (isLooking || pace !== undefined || !step) return;
    const waits = ended + GAP - performance.now();
    if (waits <= 0) return void look();
    pace = setTimeout(() => {
      pace = undefined;
      void look();
    }, waits);
  }

  /** Looks before its turn: on a page that never rests, what is waited for would else be found a gap later. */
  function soonest(): void {
    hasCome = isLooking;
    const waits = ended + GAP - performance.now();
    // Whoever was ahead already has to wait.
    if (isLooking || ahead > 0 || waits > GAP || waits <= MOMENT) return;
    ahead = waits - MOMENT;
    rest();
    pace = setTimeout(() => {
      pace = undefined;
      void look();
    }, MOMENT);
  }

  /** One look at a time; none while nobody sees the page. */
  async function look(): Promise<void> {
    const at = step;
    if (isLooking || !at || documentValue(document, 'hidden') || signal.aborted) return;
    isLooking = true;
    isDue = false;
    const before = changes;
    try {
      const own = life.signal;
      const now = await inSlices(lookFor(at, found), own);
      if (now && at === step) {
        lookedAt = before;
        take(at, now);
      }
    } catch {
      // A page that breaks our looking is looked at again when it changes; it never hears of it.
    } finally {
      isLooking = false;
      // Another step is looked for at once.
      if (at === step) ended = performance.now() + ahead;
      ahead = 0;
      if (isDue) soon();
      if (hasCome) soonest();
    }
  }

  function take(at: Following, now: Looked): void {
    looked = now;
    if (now.element) pointer.point(now.element, at.number);
    else pointer.rest();
    const isShown = now.isShown && !isTyping(at, now);
    if (!now.isShown) isArmed = true;
    else if (isShown && isArmed) done();
    tellSight();
  }

  const isTyping = (at: Following, now: Looked) => {
    const active = focusIn(document);
    return (
      active !== null &&
      closest(active, 'input,select,textarea,[contenteditable]') !== null &&
      isFieldOf(at, now, active)
    );
  };

  const tellSight = () => {
    if (step && looked) teller.tell(step, looked);
  };

  signal.addEventListener('abort', () => follow(null));
  return { follow, tellSight };
}
