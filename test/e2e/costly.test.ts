/** What costs points or can't be undone is said before it is pressed, and never stands in the way. */
import type { Page } from '@playwright/test';
import { LAUNCHER } from '../harness/chromium.ts';
import { drawnOwn, waitForOwn } from '../harness/closed-shadow.ts';
import { CENTER, expect, type Seller, test } from './seller.ts';

const note = async (page: Page) => (await drawnOwn(page, 'class="note"'))?.text ?? '';
const says = (page: Page) => expect.poll(() => note(page));

/** Shows the seller a screen of the centre's with what is written here on it. */
async function show(seller: Seller, html: string): Promise<void> {
  await seller.page.route(`${CENTER}/other/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><html lang="ko">${html}</html>` }),
  );
  await seller.visit('/other/screen');
  // Until then the extension has not looked at the page.
  await seller.openPanel();
  await expect(await seller.turnTo('이 페이지')).toContainText('주문/배송관리');
}

test('교환 재발송: the note comes with the pointer and the focus, goes with them, and delays no click', async ({
  seller,
}) => {
  const { page } = seller;
  await seller.visit('/claim/exchange');
  const reship = page.getByRole('button', { name: '교환 재발송(승인)' });
  await waitForOwn(page, LAUNCHER);
  await reship.hover();
  await says(page).toContain('이전 상태로 돌아가기 어렵습니다');
  expect(await note(page)).toMatch(/상품주문번호.*근거 확인, \d{4}-\d{2}-\d{2}/);
  await page.mouse.move(5, 5);
  await says(page).toBe('');

  await page.getByRole('button', { name: '교환 수거 완료' }).focus();
  await page.keyboard.press('Tab');
  await expect(reship).toBeFocused();
  await says(page).toContain('이전 상태로 돌아가기 어렵습니다');
  // Said aloud to those who don't see it.
  expect((await drawnOwn(page, 'role="status"'))?.text).toContain('상품주문번호를 실제 물건과');
  await page.keyboard.press('Escape');
  await says(page).toBe('');
  await expect(reship).toBeFocused();
  await page.keyboard.press('Tab');

  await reship.hover();
  await says(page).toContain('이전 상태로');
  await page.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('재발송'));
    button?.addEventListener('click', (event) => Object.assign(window, { clicked: event.isTrusted }));
  });
  await page.mouse.down();
  await page.mouse.up();
  expect(await page.evaluate(() => Reflect.get(window, 'clicked'))).toBe(true);
});

test('품절 취소: a dialog that opens with that reason says so at once, above the dialog, until another is chosen', async ({
  seller,
}) => {
  const { page } = seller;
  await show(
    seller,
    `<h1>주문/배송관리</h1><button onclick="document.querySelector('dialog').showModal()">판매 취소</button>
     <dialog><h2>주문 취소</h2><label>취소 사유 <select><option>상품 품절<option>가격 오류</select></label>
       <button>취소 처리</button></dialog>`,
  );
  await page.getByRole('button', { name: '판매 취소' }).click();
  await says(page).toContain('그 자체가 페널티 사유입니다');
  // It stands in the top layer, beside what it is about, and covers nothing of it.
  const reason = await page.getByLabel('취소 사유').boundingBox();
  const box = (await drawnOwn(page, 'class="note"'))?.box;
  expect(reason && box && (box.y + box.height <= reason.y || box.y >= reason.y + reason.height)).toBe(true);

  await page.getByLabel('취소 사유').selectOption('가격 오류');
  await page.getByRole('button', { name: '취소 처리' }).hover();
  await says(page).toBe('');
  await page.getByLabel('취소 사유').selectOption('상품 품절');
  await page.getByRole('heading', { name: '주문 취소' }).hover();
  await page.getByRole('button', { name: '취소 처리' }).hover();
  await says(page).toContain('몇 점인지는 미확인');
});

test('no note for what the page makes up, nor for a button that is gone', async ({ seller }) => {
  const { page } = seller;
  await show(seller, '<h1>주문/배송관리</h1><button id="made-up">품절 취소</button><br><button>품절취소 처리</button>');
  await page.evaluate(() =>
    document.querySelector('#made-up')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })),
  );
  await page.waitForTimeout(300);
  expect(await note(page)).toBe('');
  await page.getByRole('button', { name: '품절취소 처리' }).hover();
  await says(page).toContain('페널티 사유');
  await page.evaluate(() => {
    for (const button of document.querySelectorAll('button')) button.remove();
  });
  await says(page).toBe('');
});
