/** Ready replies to the buyer: chosen beside the page, seen filled in, completed and copied. */
import type { Frame } from '@playwright/test';
import { CENTER, expect, press, type Seller, test } from './seller.ts';

const SHOP = '판매점 이름';
const textIn = (panel: Frame) => panel.getByRole('region', { name: '보낼 글' });

async function openReply(seller: Seller): Promise<Frame> {
  const replies = (await seller.turnTo('이 페이지')).getByRole('region', { name: '구매자 안내 문구' });
  // The one that is for rows on the screen is the first.
  await expect(replies.getByRole('listitem').first()).toContainText(/이 화면에 \d+건/);
  await replies.getByRole('button').first().click();
  return seller.panel();
}

async function pasted({ page, browser }: Seller): Promise<string> {
  await browser.context.grantPermissions(['clipboard-read'], { origin: CENTER });
  await page.bringToFront();
  await page.getByRole('heading').first().click();
  return page.evaluate(() => navigator.clipboard.readText());
}

test('a reply is filled with an order on the screen and what the seller writes, and copied like that', async ({
  seller,
}) => {
  await seller.visit('/claim/return');
  await seller.openPanel();
  const panel = await openReply(seller);
  const chosen = panel.getByRole('combobox', { name: '주문' });
  const numbers = (await chosen.locator('option:checked').innerText()).match(/\d{6,}/g) ?? [];
  const first = numbers.at(-1) ?? 'none';
  await expect(seller.page.getByText(first).first()).toBeVisible();

  await panel.getByLabel(SHOP).fill('길목상회');
  await expect(textIn(panel)).toContainText('길목상회');
  await press(panel, textIn(panel).getByRole('button', { name: '복사' }));
  await expect(textIn(panel).getByText('복사했어요.')).toBeVisible();
  const copied = await pasted(seller);
  expect(copied).toContain('길목상회');
  expect(copied).toContain(first);

  // The shop's name is there in the next reply, after a reload too; the order is the seller's to choose again.
  await seller.page.reload();
  await expect((await seller.panel()).getByLabel(SHOP)).toHaveValue('길목상회');
});

test('a warning leads to its reply, filled with its order', async ({ seller }) => {
  await seller.visit('/claim/return');
  const panel = await seller.openPanel();
  const todo = await seller.turnTo('할 일');
  const row = todo.getByRole('listitem').filter({ hasText: '답장 복사' }).first();
  const number = /\d{6,}/.exec(await row.innerText())?.[0] ?? 'none';
  await row.getByText('답장 복사').click();
  await row
    .getByRole('button', { name: /^답장 보기/ })
    .first()
    .click();
  await expect(panel.getByRole('combobox', { name: '주문' }).locator('option:checked')).toContainText(number);
  await panel.getByRole('combobox', { name: '주문' }).selectOption('주문을 고르지 않음');
  await expect(textIn(panel)).toContainText('주문번호 {');
});
