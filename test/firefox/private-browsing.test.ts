import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Seller, startSeller } from './seller.ts';

const profile = mkdtempSync(join(tmpdir(), 'giljabi-private-'));
let seller: Seller;
beforeAll(async () => {
  // Nobody is greeted there, and whoever looks whether that is over would make the storage that must not be.
  const preferences = { 'browser.privatebrowsing.autostart': true };
  seller = await startSeller({ profile, firstRun: true, preferences });
});
afterAll(async () => {
  await seller.leave();
  rmSync(profile, { recursive: true, force: true });
});

/** What the browser keeps on the disk for the extension's own origin. */
function keptOnDisk(): string[] {
  const kept = join(profile, 'storage', 'default');
  const files = readdirSync(profile, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile() && file.parentPath.startsWith(kept) && file.parentPath.includes('moz-extension'))
    .map((file) => join(file.parentPath, file.name));
}

/**
 * Private windows are left alone (`incognito: not_allowed`), and here every window is one. Help from memory where the
 * browser refuses its storage is another matter: `test/e2e/without-disk.test.ts`.
 */
test('in permanent private browsing we stay out of the page and leave nothing on the disk', async () => {
  await seller.visit('/claim/return');
  await seller.site.byRole('heading', /^반품관리$/).appear();
  expect(await seller.oursAt('launcher')).toBe(false);
  expect(keptOnDisk()).toEqual([]);
});
