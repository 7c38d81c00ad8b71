import { expect, test } from './seller.ts';

test('the number of results is never that of those shown where more match', async ({ seller }) => {
  await seller.visit('/claim/return');
  await seller.openPanel();
  const tab = await seller.turnTo('찾기');
  await tab.getByRole('combobox').fill('판매');
  await expect(tab.getByRole('option')).toHaveCount(20);
  const status = tab.getByRole('status').first();
  await expect(status).toHaveText(/^\d+개 찾음 · 먼저 20개를 보여요$/);
  const count = await status.innerText();
  expect(Number.parseInt(count, 10)).toBeGreaterThan(20);
  await tab.getByRole('combobox').fill('리뷰 포인트');
  await expect(status).toHaveText(/^\d+개 찾음$/);
  expect(Number.parseInt(await status.innerText(), 10)).toBe(await tab.getByRole('option').count());
});

test('on the way to 반품 nothing says that there is nothing', async ({ seller }) => {
  await seller.visit('/claim/return');
  const popup = await seller.browser.openPopup(seller.page);
  const keyboard = await popup.context().newCDPSession(popup);
  await expect(popup.getByRole('combobox')).toBeFocused();
  for (const text of ['ㅂ', '바', '반', '반ㅍ', '반푸', '반품']) {
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await expect(popup.getByRole('combobox')).toHaveValue(text);
    await expect(popup.getByRole('option').first()).toBeVisible();
    await expect(popup.getByText('맞는 글이 없어요')).toHaveCount(0);
  }
});
