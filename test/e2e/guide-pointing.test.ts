/** What points at a step's target: where it stands, and that the page never feels it. */
import type { Frame } from '@playwright/test';
import { waitForOwn, withOwn } from '../harness/closed-shadow.ts';
import { showPage } from './marked-page.ts';
import { expectNoLine, expectPointedAt, lineOn } from './pointed.ts';
import { expect, type Seller, test } from './seller.ts';

const GUIDE = /^계약 택배사 등록/;
const TARGET = '서비스 이용 신청';

/** A screen of the centre with this on it, where the guide is at the step that speaks of 서비스 이용 신청. */
async function atStep(seller: Seller, body: string): Promise<Frame> {
  await showPage(seller, `<main><h1>택배사/배송지 정보 관리</h1>${body}</main>`);
  const panel = await seller.openPanel();
  const tab = await seller.turnTo('가이드');
  await tab.getByRole('button', { name: GUIDE }).click();
  await panel.getByRole('button', { name: /시작하기/ }).click();
  await panel.getByRole('button', { name: /서비스 이용 신청 누르기/ }).click();
  await expect(panel.getByRole('heading', { level: 2, name: /서비스 이용 신청 누르기/ })).toBeVisible();
  return panel;
}

const SECTION = `<section><h2>굿스플로 서비스 택배사 등록 정보</h2><button id="apply">${TARGET}</button></section>`;

test('a target is outlined with its step, where it stands after scrolling, re-rendering and above a dialog', async ({
  seller,
}) => {
  const { page } = seller;
  await atStep(
    seller,
    `<div id="box" style="height:400px;width:600px;overflow:auto"><div style="height:200px"></div>${SECTION}<div style="height:900px"></div></div>`,
  );
  const target = page.locator('#apply');
  await expectPointedAt(page, target);
  await page.locator('#box').evaluate((box) => box.scrollBy(0, 60));
  await expectPointedAt(page, target);

  await target.evaluate((button) => button.replaceWith(button.cloneNode(true)));
  await expectPointedAt(page, target);

  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.innerHTML =
      '<h2>굿스플로 서비스 택배사 등록 정보</h2><button id="inner" style="margin:40px">서비스 이용 신청</button>';
    document.body.append(dialog);
    dialog.showModal();
  });
  await expectPointedAt(page, page.locator('#inner'));
});

test('off what is seen the way is shown, and a press of it leads there; nothing takes the focus', async ({
  seller,
}) => {
  const { page } = seller;
  const panel = await atStep(seller, `<input id="own"><div style="height:3000px"></div>${SECTION}`);
  await page.locator('#own').click();
  await page.keyboard.type('반품');
  await expect(panel.getByRole('paragraph').filter({ hasText: '지금 보이는 곳의 밖에 있어요' })).toBeVisible();
  expect(await lineOn(page)).toBe(null);
  const { box } = await waitForOwn(page, { role: 'button', nameStart: '↓ 5단계 보러 가기' });
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expectPointedAt(page, page.locator('#apply'));
  await page.keyboard.type('기한');
  await expect(page.locator('#own')).toHaveValue('반품기한');
});

test('the page’s layout never moves for it, and what it draws wakes nobody', async ({ seller }) => {
  const { page } = seller;
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await atStep(seller, `<p>가나다</p>${SECTION}<p>라마바</p>`);
  await expectPointedAt(page, page.locator('#apply'));
  // The press that has led here is a change, after which the marks are asked for.
  await page.waitForTimeout(1_000);
  const worker = await seller.browser.worker();
  await worker.evaluate(() => {
    const counting = globalThis as unknown as { asked: number };
    counting.asked = 0;
    chrome.runtime.onMessage.addListener(() => {
      counting.asked += 1;
    });
  });
  await page.waitForTimeout(1500);
  expect(await worker.evaluate(() => (globalThis as unknown as { asked: number }).asked)).toBe(0);
  expect(await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum)).toBe(0);
});

test('while the page is scrolled the line is around its target in each frame', async ({ seller }) => {
  const { page } = seller;
  await atStep(seller, `<div style="height:500px"></div>${SECTION}<div style="height:2000px"></div>`);
  await expectPointedAt(page, page.locator('#apply'));
  const offs = await withOwn(page, 'class="target', async function (this: Element) {
    const target = document.querySelector('#apply') as Element;
    const far: number[] = [];
    for (let frame = 0; frame < 40; frame += 1) {
      window.scrollBy(0, frame < 20 ? 9 : -9);
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      far.push(Math.abs(this.getBoundingClientRect().top + 6 - target.getBoundingClientRect().top));
    }
    return far;
  });
  expect(offs).toHaveLength(40);
  expect(Math.max(...(offs ?? [99]))).toBeLessThanOrEqual(10);
});

test('a target that comes late is pointed at within 200 ms, and one that goes leaves nothing behind', async ({
  seller,
}) => {
  const { page } = seller;
  const panel = await atStep(seller, '<h2>굿스플로 서비스 택배사 등록 정보</h2>');
  await expect(panel.getByRole('paragraph').filter({ hasText: '화면에서 찾지 못했어요' })).toBeVisible();
  const took = await withOwn(page, 'class="target', async function (this: Element) {
    const times: number[] = [];
    for (let time = 0; time < 5; time += 1) {
      const button = document.createElement('button');
      button.textContent = '서비스 이용 신청';
      document.querySelector('main')?.append(button);
      const began = performance.now();
      while (!this.matches(':popover-open') && performance.now() - began < 3000) {
        await new Promise((drawn) => requestAnimationFrame(drawn));
      }
      times.push(performance.now() - began);
      button.remove();
      const gone = performance.now();
      while (this.matches(':popover-open') && performance.now() - gone < 3000) {
        await new Promise((drawn) => requestAnimationFrame(drawn));
      }
      await new Promise((rested) => setTimeout(rested, 600));
    }
    return times.sort((a, b) => a - b);
  });
  expect(took?.[2]).toBeLessThanOrEqual(200);
  await expectNoLine(page);
});

test('a click that no hand has made ends no step, a real one does, and a password is never pointed at', async ({
  seller,
}) => {
  const { page } = seller;
  const panel = await atStep(seller, `${SECTION}<label>서비스 이용 신청 <input type="password"></label>`);
  await expectPointedAt(page, page.locator('#apply'));
  const step = panel.getByRole('heading', { level: 2 }).first();
  await page.evaluate(() => document.querySelector<HTMLElement>('#apply')?.click());
  await page.waitForTimeout(400);
  await expect(step).toHaveText(/서비스 이용 신청 누르기/);
  await page.locator('#apply').click();
  await expect(step).not.toHaveText(/서비스 이용 신청 누르기/);
});
