/** Before the tests in Firefox: one starts in a new profile and quits, and theirs begin with what it left behind. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFirefox } from './firefox-process.ts';
import { connectMarionette } from './marionette.ts';
import { until } from './until.ts';
import { USED_PROFILE } from './used-profile.ts';

/** Port of a proxy that nobody serves: no request leaves the computer. */
const NOBODY = 1;

/**
 * Vitest's global set-up. It makes the profile, and gives what takes it away again. Where that fails each test begins with a new
 * one, which only takes longer.
 */
export default async function useFirefoxOnce(): Promise<() => void> {
  const profile = mkdtempSync(join(tmpdir(), 'giljabi-used-firefox-'));
  try {
    await use(profile);
    process.env[USED_PROFILE.firefox] = profile;
  } catch (error) {
    console.error('No Firefox could be used before the tests:', error);
  }
  return () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

async function use(profile: string): Promise<void> {
  const firefox = await startFirefox({ proxyPort: NOBODY, headless: true, preferences: {}, profile });
  try {
    const marionette = await connectMarionette(firefox.marionettePort);
    await marionette.send('WebDriver:NewSession', {});
    // It writes down what it compiled once it has nothing else to do; without that the next start takes longer.
    const compiled = async () => existsSync(join(profile, 'startupCache', 'scriptCache.bin'));
    await until('Firefox has written what it compiled', compiled, Boolean, 20_000).catch(() => undefined);
    await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    marionette.disconnect();
  } finally {
    await firefox.stop();
  }
}
