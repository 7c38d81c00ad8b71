/**
 * Runs every check, one after the other, and adds up: `node scripts/test.ts [lint types unit build repo web-ext e2e
 * firefox]`. It ends with what failed and the line `N passed, N failed`. A failing step does not stop the next ones, so that one run
 * tells everything; only a failed build leaves out what needs it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputDir } from './build-targets.ts';
import { type Counts, countOne, countReport, readPlaywright, readVitest } from './test-counts.ts';
import { type Failure, failureText, playwrightFailures, vitestFailures } from './test-failures.ts';
import { lintWebExtension } from './web-ext-lint.ts';

interface Step {
  name: string;
  /** The builds that it looks at; without them it can't run. */
  needs?: string[];
  run(): Counts;
}

const reports = mkdtempSync(join(tmpdir(), 'giljabi-test-'));
const failures: Failure[] = [];

/** Of tests in a real browser, which may be late once on a machine that does other things beside. */
const RETRIES = 1;

const STEPS: Step[] = [
  { name: 'lint', run: () => countOne(run('biome', ['check', '--error-on-warnings', '.']) === 0) },
  { name: 'types', run: () => countOne(run('tsc', ['--noEmit']) === 0) },
  { name: 'unit', run: () => vitest(['unit', 'unit-pure']) },
  { name: 'build', run: build },
  { name: 'repo', needs: ['chrome', 'firefox'], run: () => vitest(['repo']) },
  { name: 'web-ext', needs: ['firefox'], run: () => countOne(lintWebExtension(outputDir('firefox'))) },
  { name: 'e2e', needs: ['chrome'], run: playwright },
  { name: 'firefox', needs: ['firefox'], run: () => vitest(['firefox'], `--retry=${RETRIES}`) },
];

function main(): number {
  const named = process.argv.slice(2);
  const unknown = named.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`Unknown step: ${unknown.join(', ')}. Known: ${STEPS.map((step) => step.name).join(', ')}`);
    return 2;
  }
  const steps = named.length > 0 ? STEPS.filter((step) => named.includes(step.name)) : STEPS;
  const results = steps.map((step) => ({ name: step.name, ...runStep(step) }));
  rmSync(reports, { recursive: true, force: true });

  console.log('');
  for (const one of failures) console.log(`${failureText(one)}\n`);
  for (const one of results) console.log(`${one.name}: ${sentence(one)}`);
  const total = results.reduce((sum, one) => ({
    name: 'total',
    passed: sum.passed + one.passed,
    failed: sum.failed + one.failed,
    skipped: sum.skipped + one.skipped,
  }));
  console.log(sentence(total));
  return total.failed > 0 ? 1 : 0;
}

function runStep(step: Step): Counts {
  console.log(`\n=== ${step.name}`);
  const missing = (step.needs ?? []).filter((target) => !existsSync(outputDir(target)));
  if (missing.length > 0) {
    console.error(`Not run: there is no build for ${missing.join(', ')}.`);
    return countOne(false);
  }
  try {
    return step.run();
  } catch (error) {
    console.error(error);
    return countOne(false);
  }
}

/** Old builds go first: the steps after a failed build must not pass on yesterday's code. */
function build(): Counts {
  const targets = ['chrome', 'firefox'];
  for (const target of targets) rmSync(outputDir(target), { recursive: true, force: true });
  const passed = run('node', [join(import.meta.dirname, 'build.ts'), ...targets]) === 0;
  if (!passed) for (const target of targets) rmSync(outputDir(target), { recursive: true, force: true });
  return countOne(passed);
}

function vitest(projects: string[], ...options: string[]): Counts {
  const file = join(reports, `${projects[0]}.json`);
  const named = projects.map((project) => `--project=${project}`);
  const args = ['run', ...named, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...options];
  const exitCode = run('vitest', args);
  collect(file, vitestFailures);
  return countReport(file, readVitest, exitCode);
}

function playwright(): Counts {
  const file = join(reports, 'e2e.json');
  const exitCode = run('playwright', ['test', `--retries=${RETRIES}`], { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  collect(file, playwrightFailures);
  return countReport(file, readPlaywright, exitCode);
}

/** What failed is told once more at the end: where only the last lines of a run are kept, they have to say it. */
function collect(file: string, read: (report: unknown) => Failure[]): void {
  try {
    if (existsSync(file)) failures.push(...read(JSON.parse(readFileSync(file, 'utf8'))));
  } catch {
    // A report that was cut off counts as a failure already.
  }
}

/** Streams a program's output and gives its exit code. */
function run(program: string, args: string[], environment: Record<string, string> = {}): number {
  const result = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  if (result.error) console.error(`${program} could not be started: ${result.error.message}`);
  return result.status ?? 1;
}

function sentence({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

process.exitCode = main();
