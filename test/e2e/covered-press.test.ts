/** What a page lays over our panel. Chromium alone tells a frame of it. */
import type { Page } from '@playwright/test';
import { guided, pressDone } from './guided.ts';
import { showPage } from './marked-page.ts';
import { lineOn } from './pointed.ts';
import { expect, test } from './seller.ts';

/** Lays one of these over the right half of the page, where the panel is; every press goes through it. */
const lay = (how: 'popover' | 'dialog') => (page: Page) =>
  page.evaluate((how) => {
    const cover = document.createElement(how === 'dialog' ? 'dialog' : 'div');
    cover.id = 'cover';
    cover.style.cssText =
      'position:fixed;inset:0 0 0 50%;width:auto;height:auto;margin:0;background:#fff;pointer-events:none';
    document.documentElement.append(cover);
    if (how === 'popover') {
      cover.popover = 'manual';
      cover.showPopover();
    }
    if (cover instanceof HTMLDialogElement) cover.showModal();
  }, how);

const COVERS: Record<string, (page: Page) => Promise<void>> = {
  'a popover that lets presses through': lay('popover'),
  'a modal dialog': lay('dialog'),
};

const uncover = (page: Page) => page.evaluate(() => document.querySelector('#cover')?.remove());

for (const [cover, put] of Object.entries(COVERS))
  test(`a press through ${cover} does nothing; uncovered, it counts`, async ({ seller }) => {
    const desk = guided(seller);
    await desk.beginGuide();
    await put(seller.page);
    await pressDone(seller);
    await seller.page.waitForTimeout(500);
    expect(await desk.step()).toBe('1 / 6');
    // Just uncovered it was not seen for long enough.
    await uncover(seller.page);
    await seller.page.waitForTimeout(50);
    await desk.press();
    await seller.page.waitForTimeout(500);
    expect(await desk.step()).toBe('1 / 6');
    await pressDone(seller);
    await expect.poll(() => desk.step()).toBe('2 / 6');
  });

test('a press that is not taken is said, does not take the focus, and is open to the keyboard', async ({ seller }) => {
  const desk = guided(seller);
  await desk.beginGuide();
  const panel = await seller.panel();
  const button = panel.getByRole('button', { name: '했어요' });
  const said = panel.getByRole('status').filter({ hasText: '누름을 받지 않았어요' });
  await lay('popover')(seller.page);
  await pressDone(seller);
  await expect(said).toContainText('가리고 있어');
  await expect(button).not.toBeFocused();
  expect(await desk.step()).toBe('1 / 6');
  await button.focus();
  await seller.page.keyboard.press('Enter');
  await expect(panel.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '2 / 6');
  await expect(said).toHaveCount(0);
});

test('what we draw around a target that runs under the panel covers none of it', async ({ seller }) => {
  const { page } = seller;
  const body = `<h2>굿스플로 서비스 택배사 등록 정보</h2><button id="apply" style="margin-left:560px;width:600px">서비스 이용 신청</button>`;
  await showPage(seller, `<main><h1>택배사/배송지 정보 관리</h1>${body}</main>`);
  const panel = await seller.openPanel();
  await (await seller.turnTo('가이드')).getByRole('button', { name: /^계약 택배사 등록/ }).click();
  await panel.getByRole('button', { name: /시작하기/ }).click();
  await panel.getByRole('button', { name: /서비스 이용 신청 누르기/ }).click();
  const title = panel.getByRole('heading', { level: 2, name: /서비스 이용 신청 누르기/ });
  await expect(title).toBeVisible();
  // Its middle is beside the panel.
  await page.locator('#apply').evaluate((one: HTMLElement) => {
    one.style.marginLeft = `${innerWidth - 400 - 330}px`;
  });
  await expect.poll(() => lineOn(page).then((line) => line && line.box.x + line.box.width)).toBeGreaterThan(800);
  await page.waitForTimeout(1_500);
  await panel.getByRole('button', { name: '했어요' }).click();
  await expect(title).toBeHidden();
});
