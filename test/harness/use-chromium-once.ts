/** Before the tests in Chromium: one starts in a new profile, we fill our content in, and theirs begin with what it left behind. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packInUse, rowsOf } from '../e2e/stored.ts';
import { BUILT, launchChromium } from './chromium.ts';
import { until } from './until.ts';
import { USED_PROFILE } from './used-profile.ts';

/** No site has an address: no request leaves the computer. */
const NOWHERE = { hosts: [], port: 1 };

/**
 * Playwright's global set-up. It makes the profile, and gives what takes it away again. Where that fails each test begins
 * with a new one, which only takes longer.
 */
export default async function useChromiumOnce(): Promise<() => void> {
  const profile = mkdtempSync(join(tmpdir(), 'giljabi-used-chromium-'));
  try {
    if (existsSync(BUILT)) await use(profile);
    process.env[USED_PROFILE.chromium] = profile;
  } catch (error) {
    console.error('No Chromium could be used before the tests:', error);
  }
  return () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

async function use(profile: string): Promise<void> {
  const browser = await launchChromium({ extension: BUILT, practice: NOWHERE, profile });
  try {
    const page = await browser.openExtensionPage('popup.html');
    await until(
      'our content is there',
      () => packInUse(page),
      ({ hash }) => hash !== null,
      30_000,
    );
    await until(
      'our index is there',
      () => rowsOf(page, 'searchIndexes'),
      (rows) => rows.length > 0,
      30_000,
    );
    await page.close();
  } finally {
    await browser.close();
  }
}
