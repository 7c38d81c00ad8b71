import { expect, Seller, test } from './seller.ts';

test('the same screen in a second tab does not make the first one look unread', async ({ seller }) => {
  await seller.visit('/claim/return');
  await seller.openPanel();
  const second = new Seller(seller.browser, await seller.browser.context.newPage(), {});
  await second.visit('/claim/return');
  await expect((await second.turnTo('할 일')).getByRole('listitem').first()).toBeVisible();
  const todo = await seller.turnTo('할 일');
  await expect(todo).toContainText('건만 확인했어요');
  await expect(todo.getByRole('listitem').filter({ hasText: '3300000303' })).not.toContainText(
    '지금 상태는 확인할 수 없음',
  );
});

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
