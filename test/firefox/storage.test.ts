import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from './part.ts';
import { type Seller, startSeller } from './seller.ts';

let seller: Seller;
beforeAll(async () => {
  seller = await startSeller();
});
afterAll(() => seller.leave());

/** Names of the databases that a page can see, which are those of its own origin. */
const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

/** All rows of tables of our database, asked from one of our own pages. */
const rowsOf = (page: Page, tables: string[]) =>
  page.evaluate(async (tables) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('giljabi'));
    const asked = tables.map((name) => done<unknown[]>(database.transaction(name).objectStore(name).getAll()));
    const rows = await Promise.all(asked);
    database.close();
    return rows;
  }, tables);

test('everything is stored at the extension’s own address, and nothing in the page', async () => {
  await seller.visit('/claim/return');
  await seller.openPanel();
  await eventually(async () => (await seller.turnTo('할 일')).byRole('listitem').count()).toBeGreaterThan(0);

  const popup = await seller.openPopup();
  expect(await popup.page.evaluate(() => location.origin)).toBe(seller.browser.origin);
  expect(await databases(popup.page)).toEqual(['giljabi']);
  const [articles, orders] = await rowsOf(popup.page, ['articles', 'orders']);
  expect(articles?.length).toBeGreaterThanOrEqual(10);
  expect(orders).toHaveLength(13);
  await popup.page.close();

  expect(await databases(seller.page)).toEqual([]);
  const own = await seller.page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  expect(own).toEqual([0, 0, '']);
});
