import type { Page } from '@playwright/test';
import { expect, test } from './seller.ts';
import { rowsOf } from './stored.ts';

/** Makes the database what a newer build would have left: another schema number, another version, a table of its own. */
const becomeNewer = (popup: Page) =>
  popup.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('giljabi', 990);
        open.onupgradeneeded = () => {
          const { transaction, result } = open;
          result.createObjectStore('novelties', { keyPath: 'id' });
          transaction?.objectStore('meta').put({ key: 'schema', value: 99 });
          transaction?.objectStore('pins').put({ center: 'talkcheckout', id: 'penalty-policy', at: 1 });
        };
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          open.result.close();
          resolve();
        };
      }),
  );

const everything = async (popup: Page) => {
  const stores = await popup.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const open = indexedDB.open('giljabi');
        open.onsuccess = () => {
          resolve([...open.result.objectStoreNames]);
          open.result.close();
        };
      }),
  );
  const rows = await Promise.all(stores.map(async (name) => [name, await rowsOf(popup, name)]));
  const version = await popup.evaluate(async () => (await indexedDB.databases())[0]?.version);
  return { version, ...Object.fromEntries(rows) };
};

test('what a newer build wrote is read only: the panel works, says so, and writes nothing there', async ({
  seller,
}) => {
  const popup = await seller.browser.openPopup();
  await expect(popup.getByRole('listitem').first()).toBeVisible();
  await becomeNewer(popup);
  const before = await everything(popup);
  await seller.browser.killWorker();

  await seller.page.bringToFront();
  await seller.visit('/claim/return');
  const panel = await seller.openPanel();
  await expect(panel.getByRole('tabpanel')).toContainText('반품관리');
  await expect(panel.getByText('더 새 버전의 길잡이')).toBeVisible();
  const search = await seller.turnTo('찾기');
  await expect(search.getByRole('region', { name: '고정한 글' })).toContainText('페널티 정책');
  await search.getByRole('combobox').fill('반품 완료');
  await search.getByRole('option').first().click();
  await panel.getByRole('button', { name: '고정하기' }).click();
  await expect(panel.getByRole('button', { name: '고정 풀기' })).toBeVisible();

  expect(await everything(popup)).toEqual(before);
});
