import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Tests of what only calculates: nothing in them outlives its file, so that they may share what was loaded, which takes
 * as long as the tests do.
 */
const PURE = ['test/unit/{bench,center,context,deadlines,guides,search}/**/*.test.ts'];

/** The same `@/…` as in the extension's code. */
const resolve = { alias: { '@': import.meta.dirname } };

export default defineConfig({
  test: {
    // Vitest leaves one core alone, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        // WXT's fake browser and its environment; for tests of the extension's code.
        plugins: [WxtVitest()],
        // Node by default; a test that needs a document says `@vitest-environment happy-dom` in its first comment.
        // Properties and whole corpora take their time on a machine that does other things beside.
        test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], exclude: PURE, testTimeout: 60_000 },
      },
      {
        plugins: [WxtVitest()],
        test: { name: 'unit-pure', include: PURE, isolate: false, testTimeout: 60_000 },
      },
      {
        // What holds for the repository and for the built extension; it runs after the build.
        resolve,
        test: { name: 'repo', include: ['test/repo/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        // Real Firefox, two at a time: one alone mostly waits for itself.
        resolve,
        test: {
          name: 'firefox',
          globalSetup: 'test/harness/use-firefox-once.ts',
          include: ['test/firefox/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          // Projects with other numbers of workers take turns.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
