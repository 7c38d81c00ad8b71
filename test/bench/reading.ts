/**
 * What reading a page costs it, in a real Chromium with the built extension: `npm run bench -- reading [--rows 10000]
 * [--rounds 3] [--storm 60] [--json FILE]`. Only times of the page's main thread that are ours count; those of a bare
 * walk over the texts of the same cells stand beside them, measured turn and turn about.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { launchChromium } from '../harness/chromium.ts';
import { startPracticeCenter } from '../harness/practice.ts';
import {
  type Costs,
  type FirstScan,
  measureFirst,
  measureQuiet,
  measureRows,
  measureStorm,
  openBenchPage,
} from './reading/measure.ts';
import { ofChange, ofFirst, ofQuiet, ofStorm } from './reading/report.ts';
import { CHANGES, STORMS } from './reading/screen.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
    changes: { type: 'string', default: '15' },
    storm: { type: 'string', default: '60' },
    extension: { type: 'string', default: join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3') },
    json: { type: 'string' },
  },
});
if (!existsSync(values.extension)) throw new Error(`no build in ${values.extension}: npm run build`);

const practice = await startPracticeCenter();
const browser = await launchChromium({ extension: values.extension, practice });
const rows = Number(values.rows);

/** Turn and turn about, so that what else the machine does meanwhile is in both. */
const first: Record<'fill' | 'dress', FirstScan[]> = { fill: [], dress: [] };
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const fill of ['fill', 'dress'] as const) {
    console.error(`first scan ${round + 1} of ${values.rounds} …`);
    const page = await openBenchPage(browser);
    first[fill].push(await measureFirst(page, rows, fill));
    await page.close();
  }
}
console.log(ofFirst(`${rows} rows of texts`, first.fill));
console.log(ofFirst(`${rows} rows of links, badges and buttons`, first.dress));
const page = await openBenchPage(browser);
await measureFirst(page, rows);
const changed: Record<string, Costs[]> = {};
for (const [name, change] of Object.entries(CHANGES)) {
  console.error(`${name} …`);
  changed[name] = await measureRows(page, change, Number(values.changes));
  console.log(ofChange(name, changed[name]));
}
console.error('quiet page …');
await page.waitForTimeout(3_000);
const quiet = await measureQuiet(page);
console.log(ofQuiet(quiet));
await page.close();
const storms = [];
for (const [name, { rows: stormRows = rows, fill, storm }] of Object.entries(STORMS)) {
  if (values.storm === '0') break;
  console.error(`${name} for ${values.storm} s …`);
  const stormy = await openBenchPage(browser);
  await measureFirst(stormy, stormRows, fill);
  const cost = await measureStorm(stormy, storm, Number(values.storm));
  console.log(ofStorm(name, cost));
  storms.push({ name, ...cost });
  await stormy.close();
}
await browser.close();
await practice.stop();

console.log(`\nNode ${process.version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`);
if (values.json) writeFileSync(values.json, JSON.stringify({ first, changed, quiet, storms }, null, 2));
