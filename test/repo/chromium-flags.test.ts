import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { DISABLED_FEATURES, PARTITIONING } from '../harness/chromium-flags.ts';

it('Chromium starts with Playwright’s own list of disabled features, but for storage partitioning', () => {
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const source = readFileSync(join(playwright, 'lib', 'coreBundle.js'), 'utf8');
  const list = /disabledFeatures = \[(.*?)\]\.filter/s.exec(source)?.[1] ?? '';
  const own = [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, feature]) => feature);
  expect(own).toContain(PARTITIONING);
  expect(own.filter((feature) => feature !== PARTITIONING)).toEqual(DISABLED_FEATURES);
});
