import type { Locator } from '@playwright/test';
import { expectNoViolations } from '../harness/axe.ts';
import { CENTER, expect, type Seller, test } from './seller.ts';
import { rowsOf } from './stored.ts';

/** A day in Korea, so many days from now, as screens write it. */
const day = (offset: number) => new Date(Date.now() + (9 + offset * 24) * 60 * 60 * 1000).toISOString().slice(0, 10);

const COLLECTED = '수거 완료';
const DONE = '반품 완료';

/** Shows 반품관리 with two collected returns: one is past, and the other due in some days. */
async function showReturns(seller: Seller, { collected = day(-3), state = COLLECTED } = {}): Promise<void> {
  await seller.page.unroute(`${CENTER}/other/**`);
  await seller.page.route(`${CENTER}/other/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="ko"><h1>반품관리</h1><table>
        <tr><th>상품주문번호</th><th>반품상태</th><th>수거 완료일</th></tr>
        <tr><td>9900000001</td><td>${state}</td><td>${collected}</td></tr>
        <tr><td>9900000002</td><td>${COLLECTED}</td><td>${day(-12)}</td></tr></table></html>`,
    }),
  );
  await seller.visit('/other/returns');
}

/** Opens `할 일` beside it. */
async function openTodo(seller: Seller): Promise<Locator> {
  await showReturns(seller);
  await seller.openPanel();
  const todo = await seller.turnTo('할 일');
  await expect(rowOf(todo, '9900000002')).toBeVisible();
  return todo;
}

/** An open deadline. */
const rowOf = (todo: Locator, orderNumber: string) =>
  todo.getByRole('region').getByRole('listitem').filter({ hasText: orderNumber });
const press = (row: Locator, name: string) => row.getByRole('button', { name, exact: true }).click();

const badge = async (seller: Seller) =>
  (await seller.browser.worker()).evaluate(() =>
    Promise.all([chrome.action.getBadgeText({}), chrome.action.getTitle({})]),
  );

test('처리함 moves a deadline away, and 되돌리기 brings it back', async ({ seller }) => {
  const todo = await openTodo(seller);
  const row = rowOf(todo, '9900000001');
  await press(row, '처리함');
  await expect(row).toHaveCount(0);
  await expect(todo).toContainText('처리함으로 옮겼어요');
  await expect(todo.getByText('처리한 1건')).toBeVisible();
  await todo
    .getByRole('region')
    .getByRole('button', { name: /^되돌리기/ })
    .click();
  await expect(row).toBeVisible();
  await expect(todo.getByText('처리한 1건')).toHaveCount(0);

  await press(row, '처리함');
  await todo.getByText('처리한 1건').click();
  await todo.getByRole('group').getByRole('button', { name: '되돌리기: 반품 처리 기한 9900000001' }).click();
  await expect(row).toBeVisible();
});

test('나중에 does so until the time that is chosen, by keyboard alone', async ({ seller }) => {
  const todo = await openTodo(seller);
  const row = rowOf(todo, '9900000001');
  await row.getByRole('button', { name: '나중에', exact: true }).focus();
  await seller.page.keyboard.press('Enter');
  await seller.page.keyboard.press('Tab');
  await seller.page.keyboard.press('Tab');
  await expect(row.getByRole('group', { name: '언제 다시 볼까요?' }).getByRole('button').first()).toBeFocused();
  await seller.page.keyboard.press('Enter');
  await expect(row).toHaveCount(0);
  await expect(todo).toContainText('에 다시 보여 드려요');
  await expect(todo.getByText('나중에 볼 1건')).toBeVisible();
  // It was the last row of its group, and of the list.
  await expect(todo.getByRole('heading', { name: /영업일|나중/ })).toBeFocused();
  await seller.page.keyboard.press('Tab');
  await seller.page.keyboard.press('Enter');
  await expect(row.getByRole('button').first()).toBeFocused();
});

test('what was said of deadlines survives the end of the worker and a reload of the page', async ({ seller }) => {
  const todo = await openTodo(seller);
  await press(rowOf(todo, '9900000002'), '처리함');
  await press(rowOf(todo, '9900000001'), '나중에');
  await press(rowOf(todo, '9900000001'), '내일 아침 9시');
  await expect(todo.getByText('나중에 볼 1건')).toBeVisible();
  await seller.browser.killWorker();
  await seller.page.reload();
  const again = await seller.turnTo('할 일');
  await expect(again.getByText('나중에 볼 1건')).toBeVisible();
  await expect(again.getByText('처리한 1건')).toBeVisible();
  await expect(again).toContainText('나중에 보기로 한 기한이 아래에 있어요');
  await expect(again.getByRole('region')).toHaveCount(0);
});

test('another due date brings a deadline back', async ({ seller }) => {
  const todo = await openTodo(seller);
  await press(rowOf(todo, '9900000001'), '처리함');
  await expect(todo.getByText('처리한 1건')).toBeVisible();
  await showReturns(seller, { collected: day(-2) });
  const again = await seller.turnTo('할 일');
  await expect(rowOf(again, '9900000001')).toBeVisible();
  await expect(again.getByText('처리한 1건')).toHaveCount(0);
});

test('a finished state settles what was said, and a row that isn’t finished after all is open', async ({ seller }) => {
  const todo = await openTodo(seller);
  await press(rowOf(todo, '9900000001'), '처리함');
  await expect(todo.getByText('처리한 1건')).toBeVisible();
  const popup = await seller.browser.openPopup();
  const kept = () => rowsOf(popup, 'handled');
  expect(await kept()).toMatchObject([{ orderNumber: '9900000001', until: null }]);

  await showReturns(seller, { state: DONE });
  await expect.poll(kept).toEqual([]);
  await expect((await seller.turnTo('할 일')).getByText('처리한 1건')).toHaveCount(0);
  await showReturns(seller);
  await expect(rowOf(await seller.turnTo('할 일'), '9900000001')).toBeVisible();
});

test('the badge counts what is open and past, also after the worker’s end', async ({ seller }) => {
  await openTodo(seller);
  await expect.poll(() => badge(seller)).toEqual(['1', '길잡이 · 지난 기한 1건']);
  await showReturns(seller, { collected: day(-7) });
  await expect.poll(() => badge(seller)).toEqual(['2', '길잡이 · 지난 기한 1건, 오늘까지 1건']);
  await press(rowOf(await seller.turnTo('할 일'), '9900000002'), '처리함');
  await expect.poll(() => badge(seller)).toEqual(['1', '길잡이 · 오늘까지 1건']);
  await seller.browser.killWorker();
  await expect.poll(() => badge(seller)).toEqual(['1', '길잡이 · 오늘까지 1건']);
  await press(rowOf(await seller.turnTo('할 일'), '9900000001'), '처리함');
  await expect.poll(() => badge(seller)).toEqual(['', '길잡이']);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ how: { colorScheme } });

    test('choices, the line in the row’s place and the lists at the end have no accessibility fault', async ({
      seller,
    }) => {
      const todo = await openTodo(seller);
      await press(rowOf(todo, '9900000002'), '처리함');
      await todo.getByText('처리한 1건').click();
      await press(rowOf(todo, '9900000001'), '나중에');
      await expect(todo.getByRole('group', { name: '언제 다시 볼까요?' })).toBeVisible();
      await expectNoViolations(seller.page, await seller.panel());
    });
  });
}

test('a ready reply that fits the row is copied with its number', async ({ seller }) => {
  const todo = await openTodo(seller);
  const row = rowOf(todo, '9900000001');
  await row.getByText('답장 복사').click();
  await row.getByRole('button', { name: /안내/ }).first().click();
  await expect(row).toContainText('복사했어요');
});
