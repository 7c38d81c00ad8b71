/**
 * How long a pack of ten thousand articles takes in a real Chromium: until it answers, until it is whole, and to read
 * one article. `node test/bench/big-pack.ts [articles]`, after `npm run build chrome`.
 */
import type { Page } from '@playwright/test';
import { packInUse } from '../e2e/stored.ts';
import { changePack, copyBuild, growPack, removeBuild } from '../harness/changed-build.ts';
import { launchChromium } from '../harness/chromium.ts';
import { startPracticeCenter } from '../harness/practice.ts';

const articles = Number(process.argv[2] ?? 10_000);
const build = copyBuild('.output/chrome-mv3');
changePack(build, (pack) => growPack(pack, articles));
const practice = await startPracticeCenter();
const started = performance.now();
const chromium = await launchChromium({ extension: build, practice });
const since = () => Math.round(performance.now() - started);

const popup = await chromium.openPopup();
const opened = since();
await popup.getByRole('listitem').first().waitFor();
console.log(`browser and popup open after ${opened} ms, first help in the popup after ${since()} ms`);
while ((await packInUse(popup)).articles < articles) await popup.waitForTimeout(20);
console.log(`${articles} articles whole after ${since()} ms (${since() - opened} ms since the popup opened)`);

const times = await Promise.all([readTimes(popup, 200)]).then(([read]) => read.sort((a, b) => a - b));
const at = (share: number) => times[Math.floor(times.length * share)]?.toFixed(1);
console.log(
  `one article, asked and answered: median ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${times.at(-1)?.toFixed(1)} ms`,
);

await chromium.killWorker();
const cold = performance.now();
await readTimes(popup, 1);
console.log(`one article from a stopped worker: ${(performance.now() - cold).toFixed(0)} ms`);
await chromium.close();
await practice.stop();
removeBuild(build);

/** Milliseconds from question to answer, for so many articles one after the other. */
function readTimes(page: Page, count: number): Promise<number[]> {
  return page.evaluate(async (count) => {
    const { version } = chrome.runtime.getManifest();
    const times: number[] = [];
    for (let at = 0; at < count; at++) {
      const request = { center: 'talkcheckout', id: `grown-${100 + at * 7}` };
      const asked = performance.now();
      const message = { id: at, type: 'ask', timestamp: Date.now(), data: { version, name: 'article.get', request } };
      const answer = await chrome.runtime.sendMessage(message);
      times.push(performance.now() - asked);
      if (!JSON.stringify(answer).includes('번째 문단')) throw new Error(JSON.stringify(answer).slice(0, 200));
    }
    return times;
  }, count);
}
