/** Names the tests that failed, and why: said at the end of a run, where the output of later steps can't hide them. */

export interface Failure {
  test: string;
  /** The first lines of the reason, without colours; empty where the runner gave none. */
  reason: string;
  /** It failed, and passed when it was run again. */
  isFlaky: boolean;
}

interface VitestFile {
  name: string;
  status: string;
  message?: string;
  assertionResults: { status: string; fullName: string; failureMessages?: string[] | null }[];
}

/** The failures of Vitest's JSON report. */
export function vitestFailures(report: unknown): Failure[] {
  return (report as { testResults: VitestFile[] }).testResults.flatMap((file) => {
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && file.status === 'failed') return [failure(file.name, file.message)];
    return failed.map((test) => failure(`${file.name} › ${test.fullName}`, test.failureMessages?.[0]));
  });
}

interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs: {
    title: string;
    tests: { status: string; results: { error?: { message?: string } }[] }[];
  }[];
}

/** The failures of Playwright's JSON report, and what passed only at the second try. */
export function playwrightFailures(report: unknown): Failure[] {
  const { suites, errors } = report as { suites: PlaywrightSuite[]; errors: { message?: string }[] };
  const outside = errors.map((error) => failure('outside of any test', error.message));
  return [...suites.flatMap((suite) => suiteFailures(suite, [])), ...outside];
}

function suiteFailures(suite: PlaywrightSuite, above: string[]): Failure[] {
  const path = [...above, suite.title];
  const own = suite.specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ status, results }) => {
        const error = results.find((result) => result.error)?.error;
        return failure([...path, spec.title].join(' › '), error?.message, status === 'flaky');
      }),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => suiteFailures(inner, path))];
}

const REASON_LINES = 8;

function failure(test: string, message = '', isFlaky = false): Failure {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are written with the escape character.
  const lines = message.replace(/\u001b\[[\d;]*m/g, '').split('\n');
  const reason = lines.filter((line) => line.trim() !== '').slice(0, REASON_LINES);
  return { test, reason: reason.join('\n'), isFlaky };
}

/** As it stands in the output. */
export function failureText({ test, reason, isFlaky }: Failure): string {
  const head = `${isFlaky ? 'FLAKY' : 'FAILED'} ${test}`;
  return [head, ...reason.split('\n').filter(Boolean)].join('\n  ');
}
