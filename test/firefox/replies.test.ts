/** A ready reply in Firefox: chosen beside the page, seen filled with an order on the screen, and copied. */
import { afterAll, beforeAll, test } from 'vitest';
import { eventually } from './part.ts';
import { type Seller, startSeller } from './seller.ts';

let seller: Seller;
beforeAll(async () => {
  seller = await startSeller();
});
afterAll(() => seller.leave());

test('a ready reply is filled with an order on the screen, and copied', async () => {
  await seller.visit('/claim/return');
  await seller.openPanel();
  const replies = (await seller.turnTo('이 페이지')).byRole('region', '구매자 안내 문구');
  await eventually(() => replies.byRole('listitem').text()).toMatch(/이 화면에 \d+건/);
  await replies.byRole('listitem').byRole('button').click();
  const text = seller.panel.byRole('region', '보낼 글');
  await eventually(() => text.text()).toMatch(/주문번호 \d{6,}/);
  await text.byRole('button', /^복사$/).click();
  await eventually(() => text.text()).toContain('복사했어요.');
});
