import { expect, test } from './seller.ts';

test('the number of results is never that of those shown where more match', async ({ seller }) => {
  await seller.visit('/claim/return');
  await seller.openPanel();
  const tab = await seller.turnTo('찾기');
  await tab.getByRole('combobox').fill('반품');
  await expect(tab.getByRole('option')).toHaveCount(20);
  const count = await tab.getByRole('status').first().innerText();
  expect(count).toMatch(/^\d+개 찾음 · 먼저 20개를 보여요$/);
  expect(Number.parseInt(count, 10)).toBeGreaterThan(20);
  await tab.getByRole('combobox').fill('리뷰 포인트');
  await expect(tab.getByRole('status').first()).toHaveText(/^\d+개 찾음$/);
  expect(Number.parseInt(await tab.getByRole('status').first().innerText(), 10)).toBe(
    await tab.getByRole('option').count(),
  );
});

test('on the way to 반품 nothing says that there is nothing', async ({ seller }) => {
  await seller.visit('/claim/return');
  const popup = await seller.browser.openPopup(seller.page);
  const keyboard = await popup.context().newCDPSession(popup);
  await expect(popup.getByRole('combobox')).toBeFocused();
  for (const [text, shown] of [
    ['ㅂ', 0],
    ['바', 20],
    ['반', 20],
    ['반ㅍ', 20],
  ] as const) {
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await expect(popup.getByRole('combobox')).toHaveValue(text);
    if (shown > 0 && text !== '바') await expect(popup.getByRole('option')).toHaveCount(shown);
    if (text !== '바') await expect(popup.getByText('맞는 글이 없어요')).toHaveCount(0);
  }
});
