import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.test.ts',
  globalSetup: './test/harness/use-chromium-once.ts',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Each test starts its own Chromium; more than two of them starve each other on a small machine.
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // The JSON report is for `scripts/test.ts`, which names its file in PLAYWRIGHT_JSON_OUTPUT_FILE.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
});
