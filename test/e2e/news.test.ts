/** What has changed: said once after an update, in the panel, and nowhere any more when it was seen or closed. */
import type { Frame, Page } from '@playwright/test';
import { expectNoViolations } from '../harness/axe.ts';
import { expect, press, type Seller, test } from './seller.ts';

const news = (surface: Frame | Page) => surface.getByRole('region', { name: /에서 새로워진 점$/ });

/** As after an update: what the seller knows of is an older version. */
async function update({ browser }: Seller): Promise<void> {
  await (await browser.worker()).evaluate(() => chrome.storage.local.set({ 'known-version': '0.0.9' }));
}

/** The panel, once all that it says at its birth is there. */
async function opened(seller: Seller): Promise<Frame> {
  await seller.visit('/order/delivery');
  const panel = await seller.panel().catch(() => seller.openPanel());
  await expect(panel.getByText('글 70편', { exact: false }).first()).toBeVisible();
  return panel;
}

test.describe('in a browser into which it has only just come', () => {
  test.use({ how: { profileIs: 'new' } });

  test('there is no news', async ({ seller }) => {
    await seller.visit('/order/delivery');
    await seller.page.bringToFront();
    const panel = await seller.openPanel();
    await expect(panel.getByText('글 70편', { exact: false }).first()).toBeVisible();
    await expect(news(panel)).toHaveCount(0);
  });
});

test('an update says what is new until it is closed, in all surfaces and after a restart', async ({
  seller,
  practice,
}) => {
  await update(seller);
  await seller.visit('/order/delivery');
  const panel = await seller.openPanel();
  const side = await seller.browser.openExtensionPage('sidepanel.html');
  await expect(news(side)).toBeVisible();
  expect(seller.browser.context.pages().filter((page) => page.url().includes('welcome'))).toEqual([]);
  await seller.page.bringToFront();
  await expect(news(panel)).toContainText('설정에서');
  await expectNoViolations(seller.page, panel);
  await press(panel, news(panel).getByRole('button', { name: '새로워진 점 닫기' }));
  await expect(news(panel)).toHaveCount(0);
  await expect(panel.getByRole('tab', { selected: true })).toBeFocused();
  await expect(news(side)).toHaveCount(0);

  const again = await seller.restart(practice);
  const later = await opened(again);
  await expect(news(later)).toHaveCount(0);
  await again.browser.close();
});

test('what has been in sight for a while stays before its reader, and is told nowhere else', async ({ seller }) => {
  await update(seller);
  await seller.visit('/order/delivery');
  const panel = await seller.openPanel();
  await expect(news(panel)).toBeVisible();
  const known = async () =>
    (await seller.browser.worker()).evaluate(
      async () => (await chrome.storage.local.get('known-version'))['known-version'],
    );
  await expect.poll(known, { timeout: 15_000 }).not.toBe('0.0.9');
  await expect(news(panel)).toBeVisible();
  await seller.page.reload();
  const next = await opened(seller);
  await expect(news(next)).toHaveCount(0);
});
