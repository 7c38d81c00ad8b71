import type { Frame, Page } from '@playwright/test';
import { expect, type Seller, test } from './seller.ts';

/** Names of the databases that a page or frame can see, which are those of its own origin. */
const databases = (where: Page | Frame) =>
  where.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

/** How many rows a table of our database holds, asked from one of our own pages. */
const countRows = (where: Page | Frame, table: string) =>
  where.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('giljabi');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const count = open.result.transaction(name).objectStore(name).count();
          count.onsuccess = () => resolve(count.result);
          count.onerror = () => reject(count.error);
        };
      }),
    table,
  );

async function readSomething(seller: Seller) {
  await seller.visit('/claim/return');
  const panel = await seller.openPanel();
  await expect(panel.getByRole('tabpanel')).toContainText('반품관리');
  await expect((await seller.turnTo('할 일')).getByRole('listitem').first()).toBeVisible();
}

test('everything is stored at the extension’s own address, and nothing in the page', async ({ seller }) => {
  await readSomething(seller);
  const popup = await seller.browser.openPopup();
  expect(await databases(popup)).toEqual(['giljabi']);
  expect(await countRows(popup, 'articles')).toBeGreaterThanOrEqual(10);
  expect(await countRows(popup, 'orders')).toBe(13);

  expect(await databases(seller.page)).toEqual([]);
  const own = await seller.page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie.length]);
  expect(own).toEqual([0, 0, 0]);
});

for (const cookies of ['allow', 'block'] as const) {
  for (const partitioning of [true, false]) {
    test.describe(`third-party cookies: ${cookies}, storage partitioning: ${partitioning ? 'on' : 'off'}`, () => {
      test.use({ how: { cookies, partitioning } });
      test('the panel works all the same', async ({ seller }) => {
        await readSomething(seller);
        const tab = await seller.turnTo('찾기');
        await tab.getByRole('combobox').fill('페널티');
        await expect(tab.getByRole('option').first()).toBeVisible();
      });
    });
  }
}

test('a browser restart keeps the seller’s place in a guide and the deadlines that were seen', async ({
  seller,
  practice,
}) => {
  await readSomething(seller);
  const guides = await seller.turnTo('가이드');
  await guides.getByRole('button', { name: /반품 택배사 설정/ }).click();
  await guides.getByRole('button', { name: /시작하기/ }).click();
  await guides.getByRole('button', { name: '건너뛰기' }).click();
  await expect(guides.getByRole('progressbar')).toHaveAttribute('aria-valuetext', /^2 \//);

  const again = await seller.restart(practice);
  await again.visit('/order/delivery');
  const panel = await again.panel();
  await panel.getByRole('tab', { name: '가이드' }).click();
  await expect(panel.getByRole('region', { name: '진행 중' })).toContainText('2 / ');
  const todo = await again.turnTo('할 일');
  await expect(todo.getByRole('listitem').filter({ hasText: '반품 처리 기한' }).first()).toBeVisible();
  await again.browser.close();
});
