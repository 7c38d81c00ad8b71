import type { Page } from '@playwright/test';
import { expect, test } from './seller.ts';

/** Deletes our database under the worker's hands, from one of our own pages; it waits until the worker gives way. */
const wipe = (where: Page) =>
  where.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('giljabi');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );

test('a database deleted while everything is open is there again at the next question', async ({ seller }) => {
  await seller.visit('/claim/return');
  const panel = await seller.openPanel();
  await expect(panel.getByRole('tabpanel')).toContainText('반품관리');

  const popup = await seller.browser.openPopup(seller.page);
  await wipe(popup);
  await seller.page.bringToFront();
  const search = await seller.turnTo('찾기');
  await search.getByRole('combobox').fill('페널티');
  await expect(search.getByRole('option').first()).toBeVisible();
  const here = await seller.turnTo('이 페이지');
  await expect(here).toContainText('반품관리');
  await expect(here.getByRole('listitem').first()).toBeVisible();
  await expect(here.getByText('판매자센터 밖', { exact: true })).toHaveCount(0);
});

test('a database deleted again and again does no harm', async ({ seller }) => {
  const popup = await seller.browser.openPopup();
  for (const word of ['페널티', '반품', '교환']) {
    await wipe(popup);
    await popup.getByRole('combobox').fill(word);
    await expect(popup.getByRole('option').first()).toContainText(word);
  }
});

test('while somebody else keeps the database shut the help works from memory, and says so', async ({ seller }) => {
  const popup = await seller.browser.openPopup();
  await expect(popup.getByRole('listitem').first()).toBeVisible();
  // Who holds it open while it is being deleted keeps everybody waiting.
  await popup.evaluate(async () => {
    const open = indexedDB.open('giljabi');
    await new Promise((resolve) => {
      open.onsuccess = resolve;
    });
    Object.assign(window, { letGo: () => open.result.close() });
    const request = indexedDB.deleteDatabase('giljabi');
    await new Promise((resolve) => {
      request.onblocked = resolve;
    });
  });
  await popup.getByRole('combobox').fill('페널티');
  await expect(popup.getByRole('option').first()).toContainText('페널티');
  const notice = popup.getByText('브라우저의 저장 공간을 쓸 수 없어');
  await expect(notice).toBeVisible();

  await popup.evaluate(() => (window as unknown as { letGo(): void }).letGo());
  await seller.browser.killWorker();
  await popup.reload();
  await popup.getByRole('combobox').fill('페널티');
  await expect(popup.getByRole('option').first()).toContainText('페널티');
  await expect(notice).toHaveCount(0);
});
