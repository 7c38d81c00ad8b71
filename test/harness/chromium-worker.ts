/** The extension's background worker in Chromium: reach it, stop it, hand it a command. */
import type { BrowserContext, Worker } from '@playwright/test';

/** The background worker, started again if it had stopped. */
export async function liveWorker(context: BrowserContext, id: string): Promise<Worker> {
  const known = workerOf(context, id);
  if (known && (await bornAt(known)) !== undefined) return known;
  await startWorker(context, id);
  const deadline = Date.now() + 5_000;
  while (Date.now() < deadline) {
    const worker = workerOf(context, id);
    if (worker && (await bornAt(worker)) !== undefined) return worker;
  }
  throw new Error('The extension’s background worker does not start');
}

/**
 * Stops the worker as Chromium does after idling, and waits until it is stopped; the next message starts a new one,
 * perhaps at once. (A worker's target keeps its id from life to life, so only the browser's own report tells.)
 */
export async function killWorker(context: BrowserContext, id: string): Promise<void> {
  const [page = await context.newPage()] = context.pages();
  const devtools = await context.newCDPSession(page);
  try {
    const stopped = new Promise<void>((resolve, reject) => {
      devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        const ours = versions.find((version) => new URL(version.scriptURL).host === id);
        if (ours?.runningStatus === 'stopped') resolve();
      });
      setTimeout(() => reject(new Error('The background worker does not stop')), 5_000).unref();
    });
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.stopAllWorkers');
    await stopped;
  } finally {
    await devtools.detach();
  }
}

/** Keyboard shortcuts of an extension belong to the browser's window, which a headless Chromium does not have. */
export async function sendCommand(context: BrowserContext, id: string, name: string): Promise<void> {
  const worker = await liveWorker(context, id);
  await worker.evaluate(async (command) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const event = chrome.commands.onCommand as unknown as { dispatch(name: string, tab?: chrome.tabs.Tab): void };
    event.dispatch(command, tab);
  }, name);
}

function workerOf(context: BrowserContext, id: string): Worker | undefined {
  return context.serviceWorkers().find((one) => new URL(one.url()).host === id);
}

/** When the worker started, which tells one from the next; undefined when it is stopped. */
async function bornAt(worker: Worker): Promise<number | undefined> {
  // Playwright keeps the handle of a stopped worker, and a call on it never returns.
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 500));
  return Promise.race([worker.evaluate(() => performance.timeOrigin).catch(() => undefined), late]);
}

/** The manifest is the one page of an extension that runs nothing; opened behind, it leaves the active tab active. */
async function startWorker(context: BrowserContext, id: string): Promise<void> {
  const browser = await context.browser()!.newBrowserCDPSession();
  const opened = context.waitForEvent('page');
  await browser.send('Target.createTarget', { url: `chrome-extension://${id}/manifest.json`, background: true });
  const page = await opened;
  try {
    await page.waitForLoadState();
    const devtools = await context.newCDPSession(page);
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${id}/` });
  } finally {
    await page.close();
    await browser.detach();
  }
}
