/** Watches the page for its tips: where they stand now. */
import type { PageTip } from '@/utils/messaging/tip-shapes';
import { documentValue } from '@/utils/page/dom';
import { inSlices, PAGE_PACE } from '@/utils/page/slices';
import { watchWhileSeen } from '../guide.content/watch-while-seen';
import { lookForTips } from './looking';
import type { TipMarks } from './tip-marks';

/** The page comes to rest, and the least between two looks while it does not, in milliseconds. */
const QUIET = 150;
const GAP = 500;

/** After a look the page is left alone so many times as long as that took. */
const REST = 9;

interface TipsWatchOptions {
  marks: TipMarks;
  /** Whether a node is our own. */
  owns(node: Node): boolean;
  signal: AbortSignal;
}

/** @returns is told which tips the page has; `null` while nobody knows */
export function createTipsWatch({ marks, owns, signal }: TipsWatchOptions) {
  let tips: readonly PageTip[] = [];
  let life = new AbortController();
  let isLooking = false;
  let isDue = false;
  /** Not before that the page is looked at again. */
  let restingUntil = 0;
  let pace: ReturnType<typeof setTimeout> | undefined;

  function become(next: readonly PageTip[] | null): void {
    if (JSON.stringify(next ?? []) === JSON.stringify(tips)) return;
    life.abort();
    clearTimeout(pace);
    tips = next ?? [];
    if (tips.length === 0) {
      marks.rest();
      return;
    }
    life = new AbortController();
    const own = AbortSignal.any([signal, life.signal]);
    found = watchWhileSeen(own, soon, { quietMs: QUIET, atMostEveryMs: GAP, ignore: owns, changed: marks.moved }, soon);
    restingUntil = 0;
    soon();
  }
  /** Is told of each root that is looked through. */
  let found: (root: Node) => void = () => {};

  function soon(): void {
    isDue = true;
    clearTimeout(pace);
    if (isLooking) return;
    const waits = restingUntil - performance.now();
    if (waits <= 0) void look();
    else pace = setTimeout(look, waits);
  }

  /** One look at a time; none while nobody sees the page. */
  async function look(): Promise<void> {
    if (isLooking || tips.length === 0 || documentValue(document, 'hidden') || signal.aborted) return;
    isLooking = true;
    isDue = false;
    const own = life.signal;
    let took = 0;
    const worked = (ms: number) => {
      took += ms;
    };
    try {
      const now = await inSlices(lookForTips(tips, found), own, { ...PAGE_PACE, worked });
      if (now && !own.aborted) marks.show(now);
    } catch {
      // A page that breaks our looking is looked at again when it changes; it never hears of it.
    } finally {
      isLooking = false;
      if (own === life.signal) restingUntil = performance.now() + took * REST;
      if (isDue) soon();
    }
  }
  signal.addEventListener('abort', () => become(null));
  return become;
}
