/**
 * What a guide that is followed costs the page, in a real Chromium with the built extension: `npm run bench -- guides
 * [--storm 15] [--times 24] [--page practice] [--json FILE]`. Only what the script for guides does counts, and of times
 * those of the page's main thread.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { removeBuild } from '../harness/changed-build.ts';
import { type ChromiumHarness, launchChromium } from '../harness/chromium.ts';
import { startPracticeCenter } from '../harness/practice.ts';
import { follow, openAtGuide, settle } from './guides/follow.ts';
import { workDuring } from './guides/looks.ts';
import { framesBehind, timesToOutline } from './guides/outline.ts';
import { type Bench, PAGES } from './guides/pages.ts';
import { probedBuild } from './guides/probed-build.ts';
import { type Line, ofFrames, ofLooks, ofNothing, ofShifts, ofTimes, table } from './guides/report.ts';

const { values } = parseArgs({
  options: {
    storm: { type: 'string', default: '15' },
    times: { type: 'string', default: '24' },
    page: { type: 'string', default: '' },
    extension: { type: 'string', default: join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3') },
    json: { type: 'string' },
  },
});
if (!existsSync(values.extension)) throw new Error(`no build in ${values.extension}: npm run build`);

/** In the page. */
declare const bench: Bench;

const STORM = Number(values.storm) * 1_000;
const TIMES = Number(values.times);
/** A button under a heading, and a line of text that also shows that its step is done. */
const BUTTON = /서비스 이용 신청 누르기/;
const TEXT = /계약정보확인완료/;

const stormFor = (page: Page, ms: number) => page.evaluate((ms) => bench.storm(ms), ms);

/** A storm while the target of a step is not there. */
async function absent(browser: ChromiumHarness, page: Page, step: RegExp) {
  await follow(browser, page, step);
  await page.evaluate(() => bench.take());
  await page.waitForTimeout(2_000);
  const work = await workDuring(page, async () => {
    await stormFor(page, STORM);
    await page.waitForTimeout(STORM);
  });
  await page.evaluate(() => bench.calm());
  return work;
}

async function measure(browser: ChromiumHarness, name: string): Promise<Line[]> {
  const { path = '', html } = PAGES[name] ?? {};
  const page = await openAtGuide(browser, { path, ...(html !== undefined && { html }) });
  const say = (what: string) => console.error(`${name}: ${what} …`);
  say('the first look');
  const first = await workDuring(page, async () => {
    await follow(browser, page, BUTTON);
    await page.waitForTimeout(3_000);
  });
  await settle(page);
  say('quiet');
  const quiet = await workDuring(page, () => page.waitForTimeout(10_000));
  say('scrolling');
  const frames = await framesBehind(page);
  await page.waitForTimeout(1_000);
  const shifts = await page.evaluate(() => bench.shifts.sum);
  say('coming');
  const times = await timesToOutline(page, TIMES);
  await stormFor(page, 600_000);
  const stormy = await timesToOutline(page, TIMES);
  await page.evaluate(() => bench.calm());
  say('a storm without the target');
  const button = await absent(browser, page, BUTTON);
  const text = await absent(browser, page, TEXT);
  say('hidden');
  await page.evaluate(() => {
    document.documentElement.setAttribute('data-hidden-tab', '');
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.waitForTimeout(2_000);
  const hidden = await workDuring(page, async () => {
    await stormFor(page, 10_000);
    await page.waitForTimeout(10_000);
  });
  await page.close();
  return [
    ...ofLooks('from the step’s choice on', first).slice(1, 4),
    ofNothing('10 s of a quiet page', quiet),
    ofNothing('10 s of a storm in a hidden tab', hidden),
    ...ofLooks('storm, a button is awaited', button),
    ...ofLooks('storm, a text is awaited', text),
    ...ofTimes('from coming to outline, on a quiet page', times),
    ...ofTimes('from coming to outline, in a storm', stormy),
    ofFrames('scrolled', frames),
    ofShifts('pointed at and scrolled', shifts),
  ];
}

const extension = probedBuild(values.extension);
const practice = await startPracticeCenter();
const measured: Record<string, Line[]> = {};
try {
  for (const name of Object.keys(PAGES).filter((one) => one.startsWith(values.page))) {
    const browser = await launchChromium({ extension, practice, viewport: { width: 1700, height: 1000 } });
    measured[name] = await measure(browser, name).finally(() => browser.close());
    console.log(table(name, measured[name]));
  }
} finally {
  await practice.stop();
  removeBuild(extension);
}
console.log(`\nNode ${process.version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`);
if (values.json) writeFileSync(values.json, JSON.stringify(measured, null, 2));
