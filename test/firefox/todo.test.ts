import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from './part.ts';
import { type Seller, startSeller } from './seller.ts';

let seller: Seller;
beforeAll(async () => {
  seller = await startSeller();
});
afterAll(() => seller.leave());

test('the badge counts what is past, and 처리함 takes one off it', async () => {
  await seller.visit('/claim/return');
  await seller.openPanel();
  const todo = await seller.turnTo('할 일');
  await eventually(() => todo.byRole('listitem').count()).toBeGreaterThan(0);
  const popup = await seller.openPopup();
  const badge = () => popup.page.evaluate(() => chrome.action.getBadgeText({}));
  const title = () => popup.page.evaluate(() => chrome.action.getTitle({}));
  await eventually(badge).toMatch(/^\d+$/);
  expect(await title()).toMatch(/^길잡이 · 지난 기한 \d+건/);

  const before = Number(await badge());
  await seller.page.bringToFront();
  await todo.byRole('button', /^처리함$/).click();
  await eventually(badge).toBe(before > 1 ? String(before - 1) : '');
});
