import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from './part.ts';
import { type Seller, startSeller } from './seller.ts';

const profile = mkdtempSync(join(tmpdir(), 'giljabi-private-'));
let seller: Seller;
beforeAll(async () => {
  seller = await startSeller({ profile, preferences: { 'browser.privatebrowsing.autostart': true } });
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

test('in permanent private browsing the help works from memory, says so, and leaves nothing on the disk', async () => {
  const { page, screen } = await seller.openPopup();
  await eventually(() => screen.text()).toContain('브라우저의 저장 공간을 쓸 수 없어');
  await screen.byRole('combobox').type('페널티');
  await eventually(() => screen.byRole('option').count()).toBeGreaterThan(0);
  await screen.byRole('option').click();
  await eventually(() => screen.byRole('article').text()).toContain('페널티');
  await page.close();
  expect(keptOnDisk()).toEqual([]);
});
