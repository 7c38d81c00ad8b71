import { expect, it } from 'vitest';
import { failureText, playwrightFailures, vitestFailures } from '../../scripts/test-failures';

it('names Vitest’s failed tests, and a file that could not be loaded', () => {
  const passed = { status: 'passed', fullName: 'adds' };
  const failed = {
    status: 'failed',
    fullName: 'sums › subtracts',
    failureMessages: ['\u001b[31mError: 1 ≠ 2\u001b[39m'],
  };
  expect(
    vitestFailures({
      testResults: [
        { name: 'sums.test.ts', status: 'failed', assertionResults: [passed, failed] },
        { name: 'broken.test.ts', status: 'failed', message: 'SyntaxError', assertionResults: [] },
        { name: 'fine.test.ts', status: 'passed', assertionResults: [passed] },
      ],
    }).map(failureText),
  ).toEqual(['FAILED sums.test.ts › sums › subtracts\n  Error: 1 ≠ 2', 'FAILED broken.test.ts\n  SyntaxError']);
});

it('names Playwright’s failed tests, and those that passed only at the second try', () => {
  const spec = (title: string, status: string, ...messages: string[]) => ({
    title,
    tests: [{ status, results: [...messages.map((message) => ({ error: { message } })), {}] }],
  });
  const inner = { title: 'a group', specs: [spec('is late', 'flaky', 'Error: too late'), spec('works', 'expected')] };
  const suites = [{ title: 'page.test.ts', specs: [spec('fails', 'unexpected', 'Error: no')], suites: [inner] }];
  expect(playwrightFailures({ suites, errors: [{ message: 'Error: no such file' }] }).map(failureText)).toEqual([
    'FAILED page.test.ts › fails\n  Error: no',
    'FLAKY page.test.ts › a group › is late\n  Error: too late',
    'FAILED outside of any test\n  Error: no such file',
  ]);
});
