/**
 * Our search beside others, in one run: `npm run bench -- [--sizes 70,2000,10000] [--engines ours,minisearch]
 * [--queries FILE] [--json FILE]`. An engine's name stands for both of its variants.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleSize } from './search/bundle.ts';
import { allEngines, label } from './search/engines.ts';
import type { Measured } from './search/measure.ts';
import { kindsOf, type Row, tableOf } from './search/report.ts';

const CHILD = join(import.meta.dirname, 'search', 'child.ts');
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '70,2000,10000' },
    engines: { type: 'string' },
    /** `[{q, kind, expect}]` for the pack's articles. */
    queries: { type: 'string', default: join(import.meta.dirname, '..', 'eval', 'queries.dev.json') },
    json: { type: 'string' },
  },
});
const wanted = values.engines?.split(',');
const engines = allEngines().filter(
  (engine) => !wanted || wanted.includes(engine.name) || wanted.includes(label(engine)),
);
if (engines.length === 0) throw new Error(`no such engine: ${values.engines}`);
const sizes = values.sizes.split(',').map(Number);

const started = performance.now();
const bundles = new Map<string, number>();
for (const engine of engines) bundles.set(label(engine), await bundleSize(engine));
const rows: Row[] = [];
for (const size of sizes) {
  const ofSize: Row[] = [];
  for (const engine of engines) {
    // Progress goes where it isn't part of the tables.
    console.error(`${size} ${label(engine)} …`);
    ofSize.push({ ...(await measureApart(label(engine), size)), bundle: bundles.get(label(engine)) ?? Number.NaN });
  }
  rows.push(...ofSize);
  console.log(
    `\n${size} articles; milliseconds a keystroke, load, first answer, build, one article changed, stored form made anew`,
  );
  console.log(`${tableOf(ofSize)}\n\n${kindsOf(ofSize)}\n`);
  for (const { engine, notes } of ofSize) for (const note of notes) console.log(`${engine}: ${note}`);
}
const machine = { node: process.version, cpus: cpus().length, cpu: cpus()[0]?.model, load: loadavg()[0] };
console.log(
  `\n${Math.round((performance.now() - started) / 1000)} s; Node ${machine.node}, ${machine.cpus} cores, load ${machine.load?.toFixed(1)}`,
);
if (values.json) writeFileSync(values.json, JSON.stringify({ machine, rows }, null, 2));

async function measureApart(engine: string, size: number): Promise<Measured> {
  const child = fork(CHILD, [engine, String(size), values.queries], {
    execArgv: ['--expose-gc', '--max-old-space-size=6000'],
    serialization: 'advanced',
  });
  const exit = once(child, 'exit');
  const [measured] = await Promise.race([
    once(child, 'message'),
    exit.then(([code]) => {
      throw new Error(`${engine} at ${size} ended with ${code}`);
    }),
  ]);
  await exit;
  return measured as Measured;
}
