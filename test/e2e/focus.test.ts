import type { Frame } from '@playwright/test';
import { CENTER, expect, type Seller, test } from './seller.ts';

const SCREEN = `<!doctype html><html lang="ko"><title>반품관리</title><h1>반품관리</h1>
  <input aria-label="주문번호 찾기" autofocus></html>`;

test('typing into the page goes on after a page load, whatever is open in the panel', async ({ seller }) => {
  await seller.page.route(`${CENTER}/other/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: SCREEN }),
  );
  await seller.visit('/other/screen');
  await seller.openPanel();
  const tab = await seller.turnTo('이 페이지');
  await tab.getByRole('button').first().click();
  await expect((await seller.panel()).getByRole('heading', { level: 1 }).last()).toBeFocused();

  await seller.page.reload();
  const panel = await seller.panel();
  await expect(panel.getByRole('article')).toBeVisible();
  await expect(seller.page.getByRole('textbox')).toBeFocused();
  await seller.page.keyboard.type('3300');
  await expect(seller.page.getByRole('textbox')).toHaveValue('3300');
});

async function openGuide(seller: Seller): Promise<Frame> {
  await seller.visit('/claim/return');
  const panel = await seller.openPanel();
  await (await seller.turnTo('가이드')).getByRole('button', { name: /반품 택배사/ }).click();
  return panel;
}

/** The heading of the step that is shown, beside its place in the guide. */
const stepHeading = (panel: Frame) => panel.getByRole('tabpanel').locator('section > h2').first();
const place = (panel: Frame) => panel.getByRole('progressbar');

test('a guide is walked with the keyboard alone: after each move the focus is on its step', async ({ seller }) => {
  const panel = await openGuide(seller);
  const press = async (name: string | RegExp) => {
    await panel.getByRole('button', { name }).focus();
    await seller.page.keyboard.press('Enter');
  };
  for (const [button, at] of [
    [/시작하기/, '1 / 6'],
    ['했어요', '2 / 6'],
    ['건너뛰기', '3 / 6'],
    ['이전 단계', '2 / 6'],
  ] as const) {
    await press(button);
    await expect(place(panel)).toHaveAttribute('aria-valuetext', at);
    await expect(stepHeading(panel)).toBeFocused();
  }
  await press('그만두기');
  await press('네, 그만둘게요');
  await expect(panel.getByRole('heading', { level: 1, name: '반품 택배사' })).toBeFocused();
  await press(/시작하기/);
  for (let at = 1; at <= 6; at++) {
    await expect(place(panel)).toHaveAttribute('aria-valuetext', `${at} / 6`);
    // The step takes the focus when it comes up.
    await expect(stepHeading(panel)).toBeFocused();
    await press('건너뛰기');
  }
  await expect(panel.getByRole('heading', { level: 2, name: '가이드의 끝까지 왔어요' })).toBeFocused();
});

test('a step that comes up by itself is announced, and takes no focus from the page', async ({ seller }) => {
  const panel = await openGuide(seller);
  await panel.getByRole('button', { name: /시작하기/ }).click();
  const spoken = panel.getByRole('tabpanel').getByRole('status');
  await expect(spoken).toHaveText(/^1단계, /);
  const region = await spoken.elementHandle();
  await seller.choose('택배사/배송지 정보 관리');
  await expect(place(panel)).toHaveAttribute('aria-valuetext', '2 / 6');
  // The same region with other words: a new one would not be read.
  expect(await region?.evaluate((element) => [element.isConnected, element.textContent?.slice(0, 3)])).toEqual([
    true,
    '2단계',
  ]);
  await expect(stepHeading(panel)).not.toBeFocused();
});

test('뒤로 keeps the focus where the way back ends', async ({ seller }) => {
  await seller.visit('/claim/return');
  const panel = await seller.openPanel();
  await seller.turnTo('찾기');
  const back = panel.getByRole('button', { name: '뒤로' });
  await back.focus();
  await seller.page.keyboard.press('Enter');
  await expect(panel.getByRole('tab', { name: '이 페이지' })).toHaveAttribute('aria-selected', 'true');
  await expect(back).toBeDisabled();
  await expect(back).toBeFocused();
});
