/** The worker is not woken by what the seller does elsewhere; who needs to hear of that hears it without the worker. */
import type { Page } from '@playwright/test';
import { attachTo } from './native.ts';
import { CENTER, expect, type Seller, test } from './seller.ts';
import { rowsOf } from './stored.ts';

const OUTSIDE = 'https://cs.kakao.com/helps?service=174';

/** Stops the worker. @returns what it did since, as the browser says */
async function stopWorker({ browser }: Seller, watcher: Page): Promise<string[]> {
  const states: string[] = [];
  const devtools = await browser.context.newCDPSession(watcher);
  await browser.killWorker();
  devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { scriptURL, runningStatus } of versions) if (scriptURL.includes(browser.id)) states.push(runningStatus);
  });
  await devtools.send('ServiceWorker.enable');
  await expect.poll(() => states).toEqual(['stopped']);
  states.length = 0;
  return states;
}

test('the worker sleeps on while the seller goes between pages, tabs and windows', async ({ seller }) => {
  const { page } = seller;
  const { context } = seller.browser;
  await page.goto(OUTSIDE);
  const other = await seller.browser.openExtensionPage('popup.html');
  // What the first start has to do is done.
  await other.getByRole('combobox').fill('반품');
  await expect.poll(async () => (await rowsOf(other, 'searchPieces')).length).toBeGreaterThan(0);
  await other.goto('about:blank');
  const states = await stopWorker(seller, page);

  await other.goto(OUTSIDE);
  await page.bringToFront();
  await page.reload();
  await other.bringToFront();
  const devtools = await context.browser()!.newBrowserCDPSession();
  const opened = context.waitForEvent('page');
  await devtools.send('Target.createTarget', { url: OUTSIDE, newWindow: true });
  await (await opened).waitForLoadState();
  await page.bringToFront();
  await page.waitForTimeout(1_000);
  expect(states).toEqual([]);

  // What it sleeps through is no secret that it keeps: a page of a centre wakes it.
  await page.goto(`${CENTER}/claim/return`);
  await expect.poll(() => states).toContain('running');
});

test('the browser’s own side panel follows the seller to another tab and to another page in it', async ({ seller }) => {
  const { page } = seller;
  await page.goto(OUTSIDE);
  const popup = await seller.browser.openPopup(page);
  await expect(popup.getByRole('main')).toContainText('판매자센터 밖');
  await popup.getByRole('combobox').fill('페널티 정책');
  const closed = popup.waitForEvent('close');
  await popup.keyboard.press('Control+Enter').catch(() => {});
  await closed;
  const panel = await attachTo(seller, 'sidepanel.html');
  await expect.poll(() => panel.evaluate('document.querySelector("article h1")?.innerText')).toContain('페널티');
  await panel.evaluate(
    '[...document.querySelectorAll("[role=tab]")].find((tab) => tab.innerText === "이 페이지").click()',
  );
  const words = () => panel.evaluate('document.querySelector("main")?.innerText');
  await expect.poll(words).toContain('판매자센터 밖');
  await page.goto(`${CENTER}/claim/return`);
  await expect.poll(words).toContain('반품관리');

  const other = await seller.browser.context.newPage();
  await other.goto(OUTSIDE);
  await expect.poll(words).toContain('판매자센터 밖');
  await page.bringToFront();
  await expect.poll(words).toContain('반품관리');
});
