/** Many pages of a centre at once: how many backgrounds there are, and whether anything starts them while all rest. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyBuild, removeBuild } from '../../harness/changed-build.ts';
import { type ChromiumHarness, type ChromiumOptions, launchChromium } from '../../harness/chromium.ts';
import { CENTER, VIEW } from './page.ts';

/** Milliseconds. */
const SETTLED = 10_000;
const REST = 20_000;

/** Playwright has every tab believe that it is looked at; to our script only the first one is, as in a browser. */
const HIDDEN = `Object.defineProperty(Document.prototype, 'hidden', { get: () => location.search !== '?first' });`;

/** @returns how many backgrounds there were, how often they started in 20 s of rest, and what was asked before that */
export async function manyTabs(
  { extension, practice }: Pick<ChromiumOptions, 'extension' | 'practice'>,
  tabs: number,
): Promise<{ workers: number; started: number; asked: Record<string, number> }> {
  const build = copyBuild(extension);
  const script = join(build, 'content-scripts/center.js');
  writeFileSync(script, `${HIDDEN}\n${readFileSync(script, 'utf8')}`);
  const browser = await launchChromium({ extension: build, practice });
  try {
    return await restWith(browser, tabs);
  } finally {
    await browser.close();
    removeBuild(build);
  }
}

async function restWith(browser: ChromiumHarness, tabs: number): ReturnType<typeof manyTabs> {
  const { context } = browser;
  await context.route(`${CENTER}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: VIEW.html }),
  );
  const worker = await browser.worker();
  await worker.evaluate(countAsked);
  for (let at = 0; at < tabs; at += 1)
    await (await context.newPage()).goto(`${CENTER}${VIEW.path}${at === 0 ? '?first' : ''}`);
  const watcher = await context.newPage();
  await watcher.waitForTimeout(SETTLED);
  const asked = await worker.evaluate(() => (globalThis as unknown as { asked?: Record<string, number> }).asked);
  if (!asked) throw new Error('the background was stopped meanwhile, and what it counted is lost');
  const workers = context.serviceWorkers().length;
  const states: string[] = [];
  const session = await context.newCDPSession(watcher);
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { scriptURL, runningStatus } of versions) if (scriptURL.includes(browser.id)) states.push(runningStatus);
  });
  await session.send('ServiceWorker.enable');
  await browser.killWorker();
  states.length = 0;
  await watcher.waitForTimeout(REST);
  return { workers, started: states.filter((state) => state === 'starting').length, asked };
}

/** Runs in the background: counts what pages ask of it, by name. */
function countAsked(): void {
  const asked: Record<string, number> = {};
  Object.assign(globalThis, { asked });
  chrome.runtime.onMessage.addListener((message: { data?: { name?: string } }) => {
    const name = message.data?.name ?? 'other';
    asked[name] = (asked[name] ?? 0) + 1;
  });
}
