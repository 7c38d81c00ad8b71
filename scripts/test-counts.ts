/** Turns the reports of test runners into numbers of tests. */
import { existsSync, readFileSync } from 'node:fs';

/** Numbers of tests. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** A check that is one test by itself, such as the linter. */
export function countOne(passed: boolean): Counts {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** Reads a runner's report; one that is missing, empty or greener than the runner's own exit counts as a failure. */
export function countReport(file: string, read: (report: unknown) => Counts, exitCode: number): Counts {
  if (!existsSync(file)) return countOne(false);
  const counts = read(JSON.parse(readFileSync(file, 'utf8')));
  const ran = counts.passed + counts.failed;
  if (ran === 0 || (exitCode !== 0 && counts.failed === 0)) return { ...counts, failed: counts.failed + 1 };
  return counts;
}

interface VitestReport {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Vitest's JSON report. A file that can't even be loaded has no tests, and counts as one failure. */
export function readVitest(report: unknown): Counts {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of (report as VitestReport).testResults) {
    const states = file.assertionResults.map((test) => test.status);
    if (file.status === 'failed' && !states.includes('failed')) counts.failed += 1;
    for (const state of states) counts[state === 'passed' || state === 'failed' ? state : 'skipped'] += 1;
  }
  return counts;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: { message?: string }[];
}

/** Playwright's JSON report; its errors outside of tests (a file that can't be loaded) count as failures. */
export function readPlaywright(report: unknown): Counts {
  const { stats, errors } = report as PlaywrightReport;
  // That no tests were found is said beside the reason, and is no second failure.
  const broken = errors.filter((one) => !one.message?.includes('No tests found')).length;
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + broken, skipped: stats.skipped };
}
