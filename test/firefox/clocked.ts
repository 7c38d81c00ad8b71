/** A seller whose clock the test sets: Firefox with a build of its own, and a profile that outlives a restart. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { koreanTime, TestClock } from '../harness/clock.ts';
import type { FirefoxOptions } from '../harness/firefox.ts';
import { BUILT, type Seller, startSeller } from './seller.ts';

/** An extension that is installed for a test goes with the browser, and would take what it stored along. */
const KEEP = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** A seller, the clock on the wall, and the page of the extension that changes it. */
export interface Clocked {
  seller: Seller;
  clock: TestClock;
  desk: Page;
  restart(): Promise<void>;
  leave(): Promise<void>;
}

/**
 * Starts Firefox for the first time.
 * @param startAt what the clock shows in Korea: `2026-11-23T10:00`
 */
export async function startClocked(startAt: string, how: Partial<FirefoxOptions> = {}): Promise<Clocked> {
  const clock = new TestClock(BUILT, koreanTime(startAt));
  const profile = mkdtempSync(join(tmpdir(), 'giljabi-firefox-'));
  const seller = await startSeller({ ...how, extension: clock.extension, profile, preferences: KEEP });
  const hang = async () => {
    const desk = await clock.hang({
      openExtensionPage: (path) => seller.browser.extensionPage(path),
      stopBackground: () => seller.browser.killBackground(),
    });
    await seller.page.bringToFront();
    return desk;
  };
  const all: Clocked = {
    seller,
    clock,
    desk: await hang(),
    async restart() {
      await seller.restart();
      all.desk = await hang();
    },
    async leave() {
      await seller.leave();
      clock.remove();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
  return all;
}
