import { expect, Seller, test } from './seller.ts';

test('a guide goes on when its page is loaded in a tab that had left it', async ({ seller }) => {
  await seller.visit('/store/shipping');
  await expect(seller.page.getByRole('heading', { name: '택배사/배송지 정보 관리' }).first()).toBeVisible();
  const second = new Seller(seller.browser, await seller.browser.context.newPage(), {});
  await second.visit('/claim/return');
  await second.openPanel();
  const guides = await second.turnTo('가이드');
  await guides.getByRole('button', { name: /반품 택배사 설정/ }).click();
  await guides.getByRole('button', { name: /시작하기/ }).click();
  await expect(guides.getByRole('progressbar')).toHaveAttribute('aria-valuetext', /^1 \//);
  await seller.page.reload();
  await expect(guides.getByRole('progressbar')).toHaveAttribute('aria-valuetext', /^2 \//);
});
