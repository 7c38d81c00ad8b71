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
  const popup = await openNativePopup(seller);
  await expect.poll(() => popup.evaluate('document.querySelector("main")?.innerText')).toContain('반품관리');
  expect(await popup.evaluate('innerWidth')).toBeGreaterThanOrEqual(400);
  expect(await popup.evaluate('innerHeight')).toBeGreaterThanOrEqual(480);
  expect(await popup.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  expect(await popup.evaluate('document.activeElement.role')).toBe('combobox');
});

test('what was typed in it survives its closing, however soon that comes', async ({ seller }) => {
  await seller.visit('/claim/return');
  const popup = await openNativePopup(seller);
  await expect.poll(() => popup.evaluate('document.activeElement.role')).toBe('combobox');
  await popup.evaluate('document.execCommand("insertText", false, "교환 배송비")');
  await expect.poll(() => popup.evaluate('document.querySelectorAll("[role=option]").length')).toBeGreaterThan(0);
  await popup.evaluate('window.close()');
  // No seller opens it again sooner than it is written down.
  const kept = async () =>
    JSON.stringify(await (await seller.browser.worker()).evaluate(() => chrome.storage.session.get()));
  await expect.poll(kept).toContain('교환 배송비');
  const again = await openNativePopup(seller);
  await expect.poll(() => again.evaluate('document.activeElement.value')).toBe('교환 배송비');
  expect(await again.evaluate('getSelection().toString()')).toBe('교환 배송비');
});

test('away from every seller centre an article goes into the browser’s own side panel', async ({ seller }) => {
  await seller.page.goto('https://cs.kakao.com/helps?service=174');
  const popup = await seller.browser.openPopup(seller.page);
  await popup.getByRole('combobox').fill('페널티');
  await popup.getByRole('option').first().click();
  const title = await popup.getByRole('article').getByRole('heading', { level: 1 }).innerText();
  await popup.getByRole('button', { name: '패널에서 열기' }).click();
  const panel = await attachTo(seller, 'sidepanel.html');
  await expect.poll(() => panel.evaluate('document.querySelector("article h1")?.innerText')).toBe(title);
});

test('and a result does by Ctrl+Enter, right after the last key too', async ({ seller }) => {
  await seller.page.goto('https://cs.kakao.com/helps?service=174');
  const popup = await seller.browser.openPopup(seller.page);
  await expect(popup.getByRole('main')).toContainText('판매자센터 밖');
  await popup.getByRole('combobox').fill('페널티 정책');
  const closed = popup.waitForEvent('close');
  await popup.keyboard.press('Control+Enter').catch(() => {});
  await closed;
  const panel = await attachTo(seller, 'sidepanel.html');
  await expect.poll(() => panel.evaluate('document.querySelector("article h1")?.innerText')).toContain('페널티');
});

test('what a Korean input method composes in it is searched for, and Escape is the input method’s first', async ({
  seller,
}) => {
  await seller.visit('/claim/return');
  const popup = await openNativePopup(seller);
  await expect.poll(() => popup.evaluate('document.activeElement.role')).toBe('combobox');
  const typed = () => popup.evaluate('document.activeElement.value');
  const results = () => popup.evaluate('document.querySelectorAll("[role=option]").length');
  const press = (keyCode: number) =>
    popup.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Escape', windowsVirtualKeyCode: keyCode });
  for (const text of ['ㅂ', '바', '반', '반ㅍ', '반푸', '반품']) {
    await popup.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await expect.poll(typed).toBe(text);
    await expect.poll(results).toBeGreaterThan(0);
  }
  await press(229);
  expect(await typed()).toBe('반품');
  await popup.send('Input.insertText', { text: '반품' });
  await press(27);
  await expect.poll(typed).toBe('');
});
