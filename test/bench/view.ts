/**
 * What coming to a page costs it, in a real Chromium with the built extension: `npm run bench -- view [--times 25]
 * [--tabs 50] [--json FILE]`. Times are those of the page's main thread that are ours, from the navigation until nothing
 * more is done: reading, telling, tips and marks.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { launchChromium } from '../harness/chromium.ts';
import { startPracticeCenter } from '../harness/practice.ts';
import { measureRows, openBenchPage } from './reading/measure.ts';
import { ofChange } from './reading/report.ts';
import { heapsAfter } from './view/heap.ts';
import { countMessages } from './view/messages.ts';
import { PLACES, VIEW } from './view/page.ts';
import { manyTabs } from './view/tabs.ts';

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '25' },
    tabs: { type: 'string', default: '50' },
    extension: { type: 'string', default: join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3') },
    json: { type: 'string' },
  },
});
if (!existsSync(values.extension)) throw new Error(`no build in ${values.extension}: npm run build`);

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;

const practice = await startPracticeCenter();
const browser = await launchChromium({ extension: values.extension, practice });
const page = await openBenchPage(browser, VIEW);
const elements = await page.evaluate(() => document.querySelectorAll('*').length);
console.log(`a page of ${elements} elements`);

console.error('what is said …');
const messages = await countMessages(page, 'bench.next()');
console.log(`for a view, asked: ${messages.asked.join(', ')}; told: ${messages.told.join(', ') || 'nothing'}`);

console.error('views …');
await page.evaluate('bench.begin()');
const costs = await measureRows(page, 'bench.next()', Number(values.times));
for (const [at, { title }] of PLACES.entries()) {
  const own = costs.filter((_, turn) => turn % PLACES.length === at);
  console.log(ofChange(title, own));
}

console.error('hundreds of navigations …');
await page.close();
const heaps = await heapsAfter(browser, [200, 200, 200]);
console.log(`objects and texts after 200, 400 and 600 navigations: ${heaps.map(megabytes).join(', ')}`);
await browser.close();

console.error(`${values.tabs} tabs …`);
const many = await manyTabs({ extension: values.extension, practice }, Number(values.tabs));
console.log(`backgrounds of ${values.tabs} tabs: ${many.workers}; started in 20 s of rest: ${many.started}`);
console.log(`  asked until then: ${JSON.stringify(many.asked)}`);
await practice.stop();
console.log(`\nNode ${process.version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`);
if (values.json) writeFileSync(values.json, JSON.stringify({ elements, messages, costs, heaps, many }, null, 2));
