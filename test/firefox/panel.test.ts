import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from './part.ts';
import { type Seller, startSeller } from './seller.ts';

let seller: Seller;
beforeAll(async () => {
  seller = await startSeller();
});
afterAll(() => seller.leave());

test('the keyboard command opens the panel and closes it again', async () => {
  await seller.visit('/claim/return');
  await seller.browser.pressCommand('toggle-panel');
  await eventually(() => seller.panel.byRole('main', '길잡이').text()).toContain('반품관리');
  expect(await seller.oursAt('panel')).toBe(true);
  await seller.browser.pressCommand('toggle-panel');
  await eventually(() => seller.oursAt('panel')).toBe(false);
});

test('the popup opens it in the tab', async () => {
  await seller.newTab();
  await seller.visit('/claim/return');
  const popup = await seller.openPopup(true);
  await popup.screen.byRole('button', '이 탭에서 패널 열기').click();
  await eventually(() => seller.panel.byRole('main', '길잡이').text()).toContain('반품관리');
  expect(await seller.oursAt('panel')).toBe(true);
});

test('it stays open, on its side and as wide as it was, on the next page load', async () => {
  await seller.newTab();
  await seller.visit('/claim/return');
  const panel = await seller.openPanel();
  const box = () => seller.panelBox();
  await eventually(box).toMatchObject({ right: 0, width: 400 });
  await panel.byRole('button', '반대쪽으로 옮기기').click();
  await eventually(box).toMatchObject({ left: 0, width: 400 });
  // The panel's edge, where the seller drags.
  await seller.page.mouse.move(400, 450);
  await seller.page.mouse.down();
  await seller.page.mouse.move(520, 450, { steps: 4 });
  await seller.page.mouse.up();
  await eventually(box).toMatchObject({ left: 0, width: 520 });

  await seller.visit('/claim/exchange');
  await eventually(() => seller.panel.byRole('tabpanel').text()).toContain('교환관리');
  await eventually(box).toMatchObject({ left: 0, width: 520 });
  await seller.panel.byRole('button', '반대쪽으로 옮기기').click();
  await eventually(box).toMatchObject({ right: 0, width: 520 });
});

test('closing gives the page its place back, and the focus to the launcher', async () => {
  await seller.newTab();
  await seller.visit('/claim/return');
  const panel = await seller.openPanel();
  expect(await seller.oursAt('panel')).toBe(true);
  await panel.byRole('button', '길잡이 닫기').click();
  await eventually(() => seller.oursAt('panel')).toBe(false);
  await seller.page.keyboard.press('Enter');
  await eventually(() => seller.oursAt('panel')).toBe(true);
  await eventually(() => seller.panel.byRole('tabpanel').text()).toContain('반품관리');
});

test('what was typed is still there after reading an article', async () => {
  await seller.newTab();
  await seller.visit('/claim/return');
  await seller.openPanel();
  const tab = await seller.turnTo('찾기');
  await tab.byRole('combobox').type('교환 배송비');
  await tab.byRole('option').click();
  await eventually(() => seller.panel.byRole('article').count()).toBe(1);
  await seller.panel.byRole('button', '뒤로').click();
  const typed = () => seller.panel.byRole('combobox').read(([box]) => (box as HTMLInputElement | undefined)?.value);
  await eventually(typed).toBe('교환 배송비');
});
