import type { CDPSession } from '@playwright/test';
import { expect, type Seller, test } from './seller.ts';

/** Opens the popup as the toolbar does. Playwright has no page for it, so it is asked through the browser itself. */
async function openNativePopup({ browser }: Seller) {
  const worker = await browser.worker();
  await worker.evaluate(() => chrome.action.openPopup());
  const devtools = await browser.context.browser()!.newBrowserCDPSession();
  const find = async () => {
    const { targetInfos } = await devtools.send('Target.getTargets');
    return targetInfos.find(({ url }) => url.endsWith('/popup.html'))?.targetId;
  };
  await expect.poll(find).toBeTruthy();
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId: (await find())!, flatten: false });
  return (expression: string) => evaluate(devtools, sessionId, expression);
}

function evaluate(devtools: CDPSession, sessionId: string, expression: string): Promise<unknown> {
  const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } });
  return new Promise((resolve) => {
    devtools.once('Target.receivedMessageFromTarget', (event) =>
      resolve(JSON.parse(event.message).result.result.value),
    );
    void devtools.send('Target.sendMessageToTarget', { sessionId, message });
  });
}

test('the toolbar’s own popup is large enough, ready to type in, and knows the page', async ({ seller }) => {
  await seller.visit('/claim/return');
  await expect(seller.page.getByRole('heading', { name: '반품관리' })).toBeVisible();
  const inPopup = await openNativePopup(seller);
  await expect.poll(() => inPopup('document.querySelector("main")?.innerText')).toContain('반품관리');
  expect(await inPopup('innerWidth')).toBeGreaterThanOrEqual(400);
  expect(await inPopup('innerHeight')).toBeGreaterThanOrEqual(480);
  expect(await inPopup('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  expect(await inPopup('document.activeElement.role')).toBe('combobox');
});
