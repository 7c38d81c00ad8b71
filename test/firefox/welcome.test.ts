/** The first run in Firefox: a page of our own, once, which the harness closes for all other tests. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../harness/until.ts';
import { Part } from './part.ts';
import { type Seller, startSeller } from './seller.ts';

let seller: Seller;
beforeAll(async () => {
  seller = await startSeller({ firstRun: true });
});
afterAll(() => seller.leave());

/** Our pages of the first run among all that are open. */
async function welcomes(): Promise<Page[]> {
  const pages = await seller.browser.browser.pages();
  const isWelcome = (page: Page) => page.evaluate(() => location.pathname === '/welcome.html').catch(() => false);
  const found = await Promise.all(pages.map(async (page) => ((await isWelcome(page)) ? [page] : [])));
  return found.flat();
}

test('the first run opens once, with the real panel, and asks for what nobody has published', async () => {
  const [page] = await until('one page of the first run', welcomes, (pages) => pages.length === 1);
  const screen = new Part(() => page!.mainFrame());
  await screen.byRole('heading', '길잡이 시작하기').appear();
  await screen.byRole('option').appear();
  expect(await seller.browser.stored('known-version')).toMatch(/^\d+\.\d+\.\d+$/);
  await page!.bringToFront();
  await screen.byRole('button', '다음').click();
  await screen.byRole('region', '기한 기준').appear();
  await screen.byRole('button', '다음').click();
  await screen.byRole('link', '톡체크아웃 관리자센터 열기').appear();
});
