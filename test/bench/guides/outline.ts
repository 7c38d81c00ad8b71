/** How soon the outline stands around a target, and how far it is behind while the page is scrolled. */
import type { Page } from '@playwright/test';
import { withOwn } from '../../harness/closed-shadow.ts';
import type { Bench } from './pages.ts';

const LINE = 'class="target';

/** In the page. */
declare const bench: Bench;

/** Milliseconds from the target's coming to the frame in which it is outlined, each time. */
export async function timesToOutline(page: Page, times: number): Promise<number[]> {
  await page.evaluate((times) => Object.assign(globalThis, { benchTimes: times }), times);
  const took = await withOwn(page, LINE, async function (this: Element) {
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    const until = async (isOpen: boolean) => {
      const began = performance.now();
      while (this.matches(':popover-open') !== isOpen && performance.now() - began < 3_000) await frame();
      return performance.now() - began;
    };
    const all: number[] = [];
    const { benchTimes } = globalThis as unknown as { benchTimes: number };
    for (let time = 0; time < benchTimes; time += 1) {
      bench.take();
      await until(false);
      // It comes at any time between two looks.
      await new Promise((rested) => setTimeout(rested, 500 + ((time * 97) % 250)));
      bench.put();
      all.push(await until(true));
      await new Promise((rested) => setTimeout(rested, 300 + ((time * 61) % 250)));
    }
    return all;
  });
  return took ?? [];
}

/** Frames by which the outline is behind its target while the page is scrolled by a script in each frame. */
export async function framesBehind(page: Page): Promise<number[]> {
  const behind = await withOwn(page, LINE, async function (this: Element) {
    const STEP = 10;
    // After the frame is drawn: what the seller has before them.
    const drawn = () =>
      new Promise((done) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = done;
          port2.postMessage(null);
        }),
      );
    const gap = () => this.getBoundingClientRect().top - bench.target.getBoundingClientRect().top;
    const still = gap();
    const all: number[] = [];
    for (let frame = 0; frame < 60; frame += 1) {
      window.scrollBy(0, frame % 12 < 6 ? STEP : -STEP);
      await drawn();
      all.push(Math.abs(gap() - still) / STEP);
    }
    return all;
  });
  return behind ?? [];
}
