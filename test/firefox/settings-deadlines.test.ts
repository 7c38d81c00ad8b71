import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, Part } from './part.ts';
import { type Seller, startSeller } from './seller.ts';

let seller: Seller;
beforeAll(async () => {
  seller = await startSeller();
});
afterAll(() => seller.leave());

test('the alarm is there while deadlines run, outlives the background, and notifications are off', async () => {
  const own = await seller.browser.extensionPage('sidepanel.html');
  const alarms = () => own.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));
  expect(await alarms()).toEqual([]);
  await seller.page.bringToFront();
  await seller.visit('/claim/return');
  await eventually(alarms).toEqual(['deadlines']);
  await seller.browser.killBackground();
  expect(await alarms()).toEqual(['deadlines']);
  expect(await own.evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] }))).toBe(false);

  await own.bringToFront();
  const screen = new Part(() => own.mainFrame());
  await screen.byRole('button', '설정').click();
  await eventually(() => screen.byRole('region', '알림').text()).toContain('켜면 브라우저가 알림을 허용할지 물어봐요.');
});

test('the panel in a page, which can’t ask for a permission there, leads to a tab that can', async () => {
  await seller.page.bringToFront();
  await seller.openPanel();
  await seller.panel.byRole('button', '설정').click();
  const region = seller.panel.byRole('region', '알림');
  await region.appear();
  const can = await (await seller.browser.panel(seller.page)).evaluate(() => typeof chrome.permissions);
  expect(can).toBe('undefined');
  const tabs = async () => (await seller.browser.browser.pages()).length;
  const before = await tabs();
  await region.byRole('button', '새 탭에서 알림 설정 열기').click();
  await eventually(tabs).toBe(before + 1);
});
