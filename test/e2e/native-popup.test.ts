import { attachTo } from './native.ts';
import { expect, type Seller, test } from './seller.ts';

/** Opens the popup as the toolbar does. */
async function openNativePopup(seller: Seller) {
  await seller.page.bringToFront();
  const worker = await seller.browser.worker();
  // A window whose popup has just closed takes a moment to be the active one again.
  await expect(() => worker.evaluate(() => chrome.action.openPopup())).toPass();
  return attachTo(seller, 'popup.html');
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

test('what was typed in it survives its closing, however soon that comes', async ({ seller }) => {
  await seller.visit('/claim/return');
  const inPopup = await openNativePopup(seller);
  await expect.poll(() => inPopup('document.activeElement.role')).toBe('combobox');
  await inPopup('document.execCommand("insertText", false, "교환 배송비")');
  await expect.poll(() => inPopup('document.querySelectorAll("[role=option]").length')).toBeGreaterThan(0);
  await inPopup('window.close()');
  const again = await openNativePopup(seller);
  await expect.poll(() => again('document.activeElement.value')).toBe('교환 배송비');
  expect(await again('getSelection().toString()')).toBe('교환 배송비');
});

test('away from every seller centre an article goes into the browser’s own side panel', async ({ seller }) => {
  await seller.page.goto('https://cs.kakao.com/helps?service=174');
  const popup = await seller.browser.openPopup(seller.page);
  await popup.getByRole('combobox').fill('페널티');
  await popup.getByRole('option').first().click();
  const title = await popup.getByRole('article').getByRole('heading', { level: 1 }).innerText();
  await popup.getByRole('button', { name: '패널에서 열기' }).click();
  const inPanel = await attachTo(seller, 'sidepanel.html');
  await expect.poll(() => inPanel('document.querySelector("article h1")?.innerText')).toBe(title);
});
