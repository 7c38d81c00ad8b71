import { afterAll, beforeAll, expect, test } from 'vitest';
import { coloursAt } from './colours.ts';
import { eventually } from './part.ts';
import { type Seller, startSeller } from './seller.ts';

let seller: Seller;
beforeAll(async () => {
  seller = await startSeller();
});
afterAll(() => seller.leave());

/** The ground of the note (`style.ts`): it stands in a closed shadow root, but anybody sees it. */
const GROUND = [255, 250, 240];

/** Whether the note stands right above an element of the page. */
async function isNoted(selector: string): Promise<boolean> {
  const { x, y } = await seller.page.evaluate((selector) => {
    const { left, width, top } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2, y: top - 20 };
  }, selector);
  return (await coloursAt(seller, x, y)).has(GROUND.join());
}

const point = async (selector: string) => (await seller.page.locator(selector).waitHandle()).hover();

test('교환 재발송 has a note above it while it is pointed at', async () => {
  await seller.visit('/claim/exchange');
  await seller.openPanel();
  await seller.turnTo('할 일');
  const reship = '::-p-aria([name="교환 재발송(승인)"][role="button"])';
  await (await seller.page.locator(reship).waitHandle()).evaluate((button) => button.setAttribute('id', 'reship'));
  expect(await isNoted('#reship')).toBe(false);
  await point('#reship');
  await eventually(() => isNoted('#reship')).toBe(true);
  await seller.page.mouse.move(5, 5);
  await eventually(() => isNoted('#reship')).toBe(false);
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
  await eventually(() => isNoted('#reason')).toBe(true);
  await seller.page.select('#reason', '가격 오류');
  await eventually(() => isNoted('#reason')).toBe(false);
});
