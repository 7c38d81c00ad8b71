/** What the page side tells of a screen with very many rows, and what becomes of it. */
import type { Page } from '@playwright/test';
import { removeBuild } from '../harness/changed-build.ts';
import { overhear, overheardBuild } from './canary.ts';
import { BUILT, test as base, CENTER, expect } from './seller.ts';
import { rowsOf } from './stored.ts';

const test = base.extend<{ overheard: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
  overheard: async ({}, use) => {
    const folder = overheardBuild(BUILT);
    await use(folder);
    removeBuild(folder);
  },
  how: async ({ overheard }, use) => use({ extension: overheard }),
});

const ROWS = 1_200;
const numberAt = (at: number) => String(6_800_000_001 + at);
const due = new Date(Date.now() + 57 * 60 * 60 * 1000).toISOString().slice(0, 10);
const row = (at: number) => `<tr><td>${numberAt(at)}</td><td>결제완료</td><td>${due}</td></tr>`;
const SCREEN = `<!doctype html><html lang="ko"><h1>주문/배송관리</h1><table><thead><tr><th>주문번호</th><th>주문상태</th>
  <th>발송기한</th></tr></thead><tbody>${Array.from({ length: ROWS }, (_, at) => row(at)).join('')}</tbody></table></html>`;

interface Told {
  name: string;
  request: { orders: { orderNumber: string; state: string }[]; gone?: { number: string }[] };
}

/** What the desk has heard of rows since then. */
const toldSince = async (desk: Page, from = 0): Promise<Told[]> => {
  const heard: Told[] = await desk.evaluate(() =>
    (globalThis as never as { heard: string[] }).heard.flatMap((text) => {
      const { data } = JSON.parse(text);
      return /^page\.(?:seen|rows)$/.test(data?.name) ? [data] : [];
    }),
  );
  return heard.slice(from);
};
const sizes = (told: Told[]) => told.map(({ request }) => request.orders.length);

test('a screen of 1,200 rows is told in parts, and then only what is new on it', async ({ seller }) => {
  test.setTimeout(120_000);
  const { page, browser } = seller;
  const desk = await browser.openExtensionPage('desk.html');
  await overhear(desk);
  await page.bringToFront();
  await page.route(`${CENTER}/other/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: SCREEN }),
  );
  await seller.visit('/other/screen');
  const stored = async () => new Map((await rowsOf(desk, 'orders')).map((row) => [row.key, row.state]));
  await expect.poll(async () => (await stored()).size, { timeout: 60_000 }).toBe(ROWS);
  const first = await toldSince(desk);
  expect(sizes(first)).toEqual([500, 500, 200]);

  await page
    .locator('tbody tr')
    .nth(700)
    .locator('td')
    .nth(1)
    .evaluate((cell) => cell.replaceChildren('배송중'));
  await expect.poll(async () => (await stored()).get(numberAt(700))).toBe('shipping');
  const second = await toldSince(desk, 3);
  expect(second.map(({ request }) => request)).toMatchObject([{ orders: [{ orderNumber: numberAt(700) }], gone: [] }]);

  await page
    .locator('tbody tr')
    .nth(5)
    .evaluate((one) => one.remove());
  await expect
    .poll(async () => (await toldSince(desk, 4)).map(({ request }) => request))
    .toMatchObject([{ orders: [], gone: [{ number: numberAt(5) }] }]);
  await seller.openPanel();
  await expect((await seller.turnTo('할 일')).getByText(/1199건만 확인했어요/)).toBeVisible();

  // What a person deletes is gone until the page changes; then all that it shows is there again.
  await desk.evaluate(() => indexedDB.deleteDatabase('giljabi'));
  await page
    .locator('tbody tr')
    .first()
    .locator('td')
    .nth(1)
    .evaluate((cell) => cell.replaceChildren('배송중'));
  await expect.poll(async () => sizes(await toldSince(desk, 5)), { timeout: 15_000 }).toEqual([1, 500, 500, 199]);
  await expect.poll(async () => (await stored()).size).toBe(ROWS - 1);
});
