/** A seller whose clock the test sets: Chromium with a build of its own. */
import type { Page } from '@playwright/test';
import { koreanTime, TestClock } from '../harness/clock.ts';
import { BUILT, test as base, type Seller } from './seller.ts';

interface ClockFixtures {
  /** What the clock shows in Korea at the first start: `2026-11-23T10:00`. */
  startAt: string;
  /** The computer's time zone. */
  zone: string;
  /** Not to be changed before it hangs. */
  clock: TestClock;
}

export const test = base.extend<ClockFixtures>({
  startAt: ['2026-11-23T10:00', { option: true }],
  zone: ['Asia/Seoul', { option: true }],
  clock: async ({ startAt }, use) => {
    const clock = new TestClock(BUILT, koreanTime(startAt));
    await use(clock);
    clock.remove();
  },
  how: async ({ clock, zone }, use) => use({ extension: clock.extension, timezone: zone }),
});

/** Lets the clock be changed while this seller's browser runs. Gives the page of the extension that does it. */
export async function hangClock(clock: TestClock, { browser, page }: Seller): Promise<Page> {
  const desk = await clock.hang({
    openExtensionPage: (path) => browser.openExtensionPage(path),
    stopBackground: () => browser.killWorker(),
  });
  await page.bringToFront();
  return desk;
}
