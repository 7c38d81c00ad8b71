/** Starts Chromium with the built extension and the practice centre under its real host names. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page, type Worker } from '@playwright/test';
import { findChromium } from '../../scripts/browsers.mjs';
import { DISABLED_FEATURES, hostRules, PARTITIONING, UNSEEN_FEATURES } from './chromium-flags.ts';
import { versionOf, writeLocalStorage } from './chromium-storage.ts';
import { killWorker, liveWorker, sendCommand } from './chromium-worker.ts';
import { clickOwn } from './closed-shadow.ts';
import type { PracticeCenter } from './practice.ts';
import { copyUsedProfile } from './used-profile.ts';

/** The build that is tested. */
export const BUILT = '.output/chrome-mv3';

/** How to start; only the extension's folder and the practice centre are required. */
export interface ChromiumOptions {
  /** Folder of the built extension. */
  extension: string;
  practice: Pick<PracticeCenter, 'hosts' | 'port'>;
  headless?: boolean;
  offline?: boolean;
  /** Third-party cookies; without it, the browser's own default. */
  cookies?: 'allow' | 'block';
  /** Storage partitioning; on in every user's browser. */
  partitioning?: boolean;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number } | null;
  /** The computer's time zone; Korea's by default. */
  timezone?: string;
  /**
   * How far a new profile has come: `new` for one into which the extension has only just come (its first-run page opens),
   * `empty` for one in which it has been greeted and nothing is filled in yet; by default it was used before.
   */
  profileIs?: 'new' | 'empty';
  /** A profile folder to keep: start twice with the same one to test a browser restart. */
  profile?: string;
}

/** A running Chromium with the extension. */
export interface ChromiumHarness {
  context: BrowserContext;
  /** The extension's id. */
  id: string;
  /** The background worker, woken if it had stopped. */
  worker(): Promise<Worker>;
  /** Stops the background worker as Chromium does after idling; the next message starts a new one. */
  killWorker(): Promise<void>;
  /** The panel's frame in this page, once its main landmark is visible. */
  panel(page: Page): Promise<Frame>;
  /** Opens a page of the extension, such as `options.html`, in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens the popup's page in a tab; with `forPage`, that page stays the active tab it asks about. */
  openPopup(forPage?: Page): Promise<Page>;
  /** What the keyboard shortcut of this name does, for the active tab. */
  pressCommand(name: string): Promise<void>;
  /** Clicks our launcher in the page with the real mouse. */
  clickLauncher(page: Page): Promise<void>;
  close(): Promise<void>;
}

/** The launcher's accessible name begins with the product's name. */
export const LAUNCHER = { role: 'button', nameStart: '길잡이' };

/** Starts Chromium and waits until the extension's background runs. */
export async function launchChromium(options: ChromiumOptions): Promise<ChromiumHarness> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'giljabi-chromium-'));
  if (!options.profileIs) copyUsedProfile('chromium', profile);
  if (options.profileIs !== 'new')
    writeLocalStorage(profile, options.extension, { 'known-version': versionOf(options.extension) });
  if (options.cookies) setCookieMode(profile, options.cookies);
  const context = await start(profile, options);
  const id = await extensionId(context);
  if (options.offline) await context.setOffline(true);
  const openExtensionPage = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  return {
    context,
    id,
    worker: () => liveWorker(context, id),
    killWorker: () => killWorker(context, id),
    panel: (page) => panelFrame(page, id),
    openExtensionPage,
    async openPopup(forPage) {
      if (!forPage) return openExtensionPage('popup.html');
      const opened = context.waitForEvent('page', (page) => page.url().endsWith('/popup.html'));
      await forPage.bringToFront();
      const worker = await liveWorker(context, id);
      await worker.evaluate((url) => chrome.tabs.create({ url, active: false }), `chrome-extension://${id}/popup.html`);
      const popup = await opened;
      await popup.waitForLoadState();
      return popup;
    },
    pressCommand: (name) => sendCommand(context, id, name),
    clickLauncher: (page) => clickOwn(page, LAUNCHER),
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

function start(profile: string, options: ChromiumOptions) {
  const extension = resolve(options.extension);
  const disabled = [...DISABLED_FEATURES, ...UNSEEN_FEATURES];
  if (options.partitioning === false) disabled.push(PARTITIONING);
  return chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: options.headless ?? true,
    locale: 'ko-KR',
    // By the environment, not by emulation: the background worker must be in Korea too.
    env: { ...process.env, TZ: options.timezone ?? 'Asia/Seoul', LANGUAGE: 'ko' },
    ignoreHTTPSErrors: true,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport === undefined ? { width: 1400, height: 900 } : options.viewport,
    args: [
      '--lang=ko-KR',
      '--disable-quic',
      // A service worker's own TLS connections ignore the context's setting.
      '--ignore-certificate-errors',
      `--disable-features=${disabled.join(',')}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=${hostRules(options.practice)}`,
    ],
  });
}

async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  return new URL(worker.url()).host;
}

async function panelFrame(page: Page, id: string, timeoutMs = 10_000): Promise<Frame> {
  // On a site of no pack it stands under its other name.
  const addresses = [`chrome-extension://${id}/panel.html`, `chrome-extension://${id}/site.html`];
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    const frame = page.frames().find((one) => addresses.some((address) => one.url().startsWith(address)));
    try {
      await frame?.getByRole('main').waitFor({ timeout: deadline - Date.now() });
      if (frame) return frame;
    } catch (error) {
      // A panel that was taken out is loaded anew.
      if (!frame?.isDetached()) throw error;
    }
    await page.waitForTimeout(50);
  }
  throw new Error(`No panel in ${page.url()}`);
}

/** Chromium reads this from the profile at start: 0 allows third-party cookies, 1 blocks them. */
function setCookieMode(profile: string, cookies: 'allow' | 'block') {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  preferences.profile = { ...preferences.profile, cookie_controls_mode: cookies === 'allow' ? 0 : 1 };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(preferences));
}
