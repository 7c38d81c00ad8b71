/**
 * Starts Firefox with the built extension and the practice centre under its real host names. One Firefox is
 * driven by two protocols in one session: Puppeteer over BiDi for pages, the panel and our own pages, and
 * Marionette for what BiDi refuses (extension addresses, the background, commands, permissions).
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { joinSession, type WebDriverSession } from './bidi-transport.ts';
import { type FirefoxExtension, firefoxExtension } from './firefox-extension.ts';
import { type Preferences, startFirefox } from './firefox-process.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import type { PracticeCenter } from './practice.ts';
import { until } from './until.ts';

/** How to start; only the extension's folder and the practice centre are required. */
export interface FirefoxOptions {
  /** Folder of the built extension. */
  extension: string;
  practice: Pick<PracticeCenter, 'proxyPort' | 'stop'>;
  headless?: boolean;
  /** More preferences, such as a shorter `extensions.background.idle.timeout`. */
  preferences?: Preferences;
  /** The computer's time zone; Korea's by default. */
  timezone?: string;
  /** Whether the first-run page stays where it has opened; by default it is closed before anything is tested. */
  firstRun?: boolean;
  /** A profile folder to keep: start twice with the same one to test a browser restart. */
  profile?: string;
}

/** A running Firefox with the extension. */
export interface FirefoxHarness extends FirefoxExtension {
  browser: Browser;
  marionette: Marionette;
  /** The extension's address without a path, such as `moz-extension://…`. */
  origin: string;
  /** Opens a page of the practice centre in a new tab. */
  open(url: string): Promise<Page>;
  /** The panel's frame in this page, once it has its main landmark. */
  panel(page: Page): Promise<Frame>;
  /** Opens a page of the extension, such as `popup.html`, in a new tab; with `beside`, that page is the active tab. */
  extensionPage(path: string, beside?: Page): Promise<Page>;
  /** Takes the network away by stopping the practice centre: no offline switch reaches Firefox's background. */
  stopNetwork(): Promise<void>;
  close(): Promise<void>;
}

/** Firefox chooses a random address for each profile; tests need to know it. */
const EXTENSION_UUID = '6a696c6a-6162-4921-8f2e-67696c6a6162';

/** Starts Firefox and installs the extension. */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxHarness> {
  const geckoId = geckoIdOf(options.extension);
  const firefox = await startFirefox({
    proxyPort: options.practice.proxyPort,
    headless: options.headless ?? true,
    profile: options.profile,
    timezone: options.timezone,
    preferences: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: EXTENSION_UUID }),
      ...options.preferences,
    },
  });
  try {
    const marionette = await connectMarionette(firefox.marionettePort);
    const browser = await bothProtocols(marionette);
    await marionette.send('Addon:Install', { path: resolve(options.extension), temporary: true });
    const origin = `moz-extension://${EXTENSION_UUID}`;
    const extension = firefoxExtension(marionette, geckoId);
    if (!options.firstRun) await leaveFirstRun(marionette, extension);
    return {
      ...extension,
      browser,
      marionette,
      origin,
      async open(url) {
        const page = await browser.newPage();
        await page.goto(url);
        return page;
      },
      panel: panelFrame,
      extensionPage: (path, beside) => openByMarionette({ marionette, browser, beside }, `${origin}/${path}`),
      stopNetwork: () => options.practice.stop(),
      async close() {
        await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
        marionette.disconnect();
        await firefox.stop();
      },
    };
  } catch (error) {
    await firefox.stop();
    throw error;
  }
}

/** The first-run page has opened, or need not any more, when the extension has noted its own version; then it is closed. */
async function leaveFirstRun(marionette: Marionette, extension: FirefoxExtension): Promise<void> {
  const handles = async () => (await marionette.send('WebDriver:GetWindowHandles')) as string[];
  const [first] = await handles();
  // Until it has started there is nothing to read.
  const noted = () => extension.stored('known-version').catch(() => null);
  await until('the first run is over', noted, Boolean, 5_000).catch(() => undefined);
  for (const handle of (await handles()).filter((one) => one !== first)) {
    await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
    await marionette.send('WebDriver:CloseWindow');
  }
  await marionette.send('WebDriver:SwitchToWindow', { handle: first, focus: true });
}

async function bothProtocols(marionette: Marionette): Promise<Browser> {
  const session = (await marionette.send('WebDriver:NewSession', {
    acceptInsecureCerts: true,
    webSocketUrl: true,
    unhandledPromptBehavior: 'ignore',
  })) as WebDriverSession;
  return puppeteer.connect({
    transport: await joinSession(session),
    protocol: 'webDriverBiDi',
    acceptInsecureCerts: true,
    defaultViewport: null,
  });
}

interface Opening {
  marionette: Marionette;
  browser: Browser;
  beside: Page | undefined;
}

async function openByMarionette({ marionette, browser, beside }: Opening, url: string): Promise<Page> {
  const before = new Set(await browser.pages());
  // The window that Marionette stood in may be closed by now.
  const [standing] = (await marionette.send('WebDriver:GetWindowHandles')) as string[];
  await marionette.send('WebDriver:SwitchToWindow', { handle: standing, focus: false });
  const { handle } = (await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as { handle: string };
  await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  await beside?.bringToFront();
  await marionette.send('WebDriver:Navigate', { url });
  const page = (await browser.pages()).find((one) => !before.has(one));
  if (!page) throw new Error(`Firefox did not open ${url}`);
  return page;
}

/** The frame stands in a closed shadow root and its address reads about:blank, so its content has to tell. */
async function panelFrame(page: Page, timeoutMs = 10_000): Promise<Frame> {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    for (const frame of page.frames().slice(1)) {
      const ready = await frame
        .evaluate(() => location.protocol === 'moz-extension:' && document.querySelector('main') !== null)
        .catch(() => false);
      if (ready) return frame;
    }
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`No panel in ${page.url()}`);
}

function geckoIdOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${extension} has no gecko id in its manifest`);
  return id;
}
