import { afterAll, beforeAll, expect, test } from 'vitest';
import { buttonOf, isNoted } from './note.ts';
import { eventually } from './part.ts';
import { type Seller, startSeller } from './seller.ts';

let seller: Seller;
beforeAll(async () => {
  seller = await startSeller();
});
afterAll(() => seller.leave());

test('교환 재발송 has a note above it while it is pointed at', async () => {
  await seller.visit('/claim/exchange');
  await seller.openPanel();
  await seller.turnTo('할 일');
  const reship = await buttonOf(seller, '교환 재발송(승인)');
  expect(await isNoted(seller, reship)).toBe(false);
  await seller.page.hover(reship);
  await eventually(() => isNoted(seller, reship)).toBe(true);
  await seller.page.mouse.move(5, 5);
  await eventually(() => isNoted(seller, reship)).toBe(false);
});

test('품절 as the reason of a cancellation has a note above the dialog, until another reason is chosen', async () => {
  await seller.visit('/order/delivery');
  await seller.openPanel();
  await seller.turnTo('할 일');
  await seller.page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.innerHTML = `<h2>주문 취소</h2><label>취소 사유
      <select id="reason"><option>상품 품절<option>가격 오류</select></label><button>취소 처리</button>`;
    document.body.append(dialog);
    dialog.showModal();
  });
  await eventually(() => isNoted(seller, '#reason')).toBe(true);
  await seller.page.select('#reason', '가격 오류');
  await eventually(() => isNoted(seller, '#reason')).toBe(false);
});
