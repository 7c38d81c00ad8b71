/**
 * How soon the popup answers in a real Chromium, beside an empty one: `npm run bench -- popup [--runs 15]
 * [--extension FOLDER] [--json FILE]`. From the click on the toolbar, with the worker stopped, to the first key's
 * results; and from a key to its results in a popup that is open.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { removeBuild } from '../harness/changed-build.ts';
import { launchChromium } from '../harness/chromium.ts';
import { type PracticeCenter, startPracticeCenter } from '../harness/practice.ts';
import { withEmptyPopup } from './popup/empty-popup.ts';
import { measureCold, measureWarm } from './popup/measure.ts';
import { pinToToolbar } from './popup/pin.ts';
import { coldTable, type Measured, warmTable } from './popup/report.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PAGE = 'https://seller.pay.kakao.com/claim/return';
/** What comes after a browser's start, an install and a first fill is none of what is measured. Milliseconds. */
const SETTLED = 3_000;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '15' },
    extension: { type: 'string', default: join(ROOT, '.output', 'chrome-mv3') },
    json: { type: 'string' },
  },
});
const runs = Number(values.runs);
if (!existsSync(values.extension)) build();

const practice = await startPracticeCenter();
const empty = withEmptyPopup(values.extension);
// Turn and turn about, so that both get the same of whatever else the machine has to do.
const ours: Measured = { cold: [], hangul: [], latin: [] };
const none: Measured = { cold: [], hangul: [], latin: [] };
for (const share of [Math.ceil(runs / 2), Math.floor(runs / 2)]) {
  await measure(values.extension, share, ours, practice);
  await measure(empty, share, none, practice);
}
removeBuild(empty);
await practice.stop();

const machine = { node: process.version, cpus: cpus().length, cpu: cpus()[0]?.model, load: loadavg()[0] };
console.log(
  `\nfrom the click with the worker stopped to the first key's results painted; milliseconds since the click\n`,
);
console.log(coldTable(ours.cold, none.cold));
console.log('\nfrom a key to its results painted; milliseconds\n');
console.log(warmTable(ours, none));
console.log(`\nNode ${machine.node}, ${machine.cpus} cores, load ${machine.load?.toFixed(1)}`);
if (values.json) writeFileSync(values.json, JSON.stringify({ machine, ours, empty: none }, null, 2));

/** Adds so many clicks, and one popup's keys, in a browser of their own. */
async function measure(extension: string, share: number, into: Measured, practice: PracticeCenter): Promise<void> {
  const browser = await launchChromium({ extension, practice });
  const [page = await browser.context.newPage()] = browser.context.pages();
  await pinToToolbar(browser);
  await page.goto(PAGE);
  await page.waitForTimeout(SETTLED);
  // The first one compiles what the browser keeps compiled from then on, and the first search works the index out.
  await measureCold(browser, page);
  for (let run = 0; run < share; run++) {
    console.error(`${into === ours ? 'ours' : 'empty'} ${run + 1} of ${share} …`);
    into.cold.push(await measureCold(browser, page));
  }
  const { hangul, latin } = await measureWarm(browser, page);
  into.hangul.push(...hangul);
  into.latin.push(...latin);
  await browser.close();
}

function build(): void {
  const { status } = spawnSync('node', [join(ROOT, 'scripts', 'build.ts'), 'chrome'], { stdio: 'inherit', cwd: ROOT });
  if (status !== 0) process.exit(status ?? 1);
}
