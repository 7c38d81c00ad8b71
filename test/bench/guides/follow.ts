/** A seller who follows a guide on a page. */
import type { Page } from '@playwright/test';
import type { ChromiumHarness } from '../../harness/chromium.ts';
import { HELPERS } from './pages.ts';

const CENTER = 'https://seller.pay.kakao.com';
/** Longer than the page is read for after its last change. Milliseconds. */
const SETTLED = 8_000;

export const settle = (page: Page) => page.waitForTimeout(SETTLED);

/** Opens a page, with the panel at a guide that is not begun yet. */
export async function openAtGuide(browser: ChromiumHarness, { path, html }: { path: string; html?: string }) {
  const page = await browser.context.newPage();
  page.setDefaultTimeout(30_000);
  if (html !== undefined)
    await page.route(`${CENTER}${path}`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
  await page.goto(CENTER + path);
  await page.locator('#contract-title').waitFor();
  await page.evaluate(HELPERS);
  await browser.clickLauncher(page);
  const panel = await browser.panel(page);
  await panel.getByRole('tab', { name: '가이드' }).click();
  await panel.getByRole('button', { name: /^계약 택배사 등록/ }).click();
  await panel
    .getByRole('button', { name: /시작하기|이어서/ })
    .first()
    .waitFor();
  await settle(page);
  // What the page has shifted by itself so far is not of the guide.
  await page.evaluate('bench.shifts.sum = 0');
  return page;
}

/** Goes to the step with the button, from where it is pointed at. */
export async function follow(browser: ChromiumHarness, page: Page, step: string | RegExp): Promise<void> {
  const panel = await browser.panel(page);
  const start = panel.getByRole('button', { name: /^시작하기/ });
  if (await start.isVisible()) await start.click();
  await panel.getByRole('button', { name: step }).click();
  await panel.getByRole('heading', { level: 2, name: step }).waitFor();
}
