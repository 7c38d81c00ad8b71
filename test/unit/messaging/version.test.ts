import { expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({ browser: {} as { runtime?: object } }));
vi.mock('wxt/browser', () => fake);

it.each([
  ['of the build', { getManifest: () => ({ version: '1.2' }) }, '1.2'],
  ['none where the extension is gone', undefined, ''],
  ['none where its runtime is empty', {}, ''],
  [
    'none where the browser refuses',
    {
      getManifest: () => {
        throw new Error('Extension context invalidated.');
      },
    },
    '',
  ],
])('the version is %s', async (_, runtime, version) => {
  vi.resetModules();
  fake.browser = { runtime };
  expect((await import('../../../utils/messaging/version')).VERSION).toBe(version);
});
