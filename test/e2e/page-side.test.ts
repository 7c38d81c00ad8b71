/** The page side under pages as they are: slow ones, large ones, hostile ones, and ones older than the extension. */
import type { Page } from '@playwright/test';
import { LAUNCHER } from '../harness/chromium.ts';
import { findOwn } from '../harness/closed-shadow.ts';
import { CENTER, expect, type Seller, test } from './seller.ts';

/** A day in Korea, so many days from now, as screens write it. */
function day(offset: number): string {
  return new Date(Date.now() + (9 + offset * 24) * 60 * 60 * 1000).toISOString().slice(0, 10);
}

const order = (number: string, state: string) => `<tr><td>${number}</td><td>${state}</td><td>${day(-8)}</td></tr>`;
const orders = (...rows: string[]) =>
  `<table><thead><tr><th>주문번호</th><th>주문상태</th><th>발송기한</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;

async function show(seller: Seller, html: string): Promise<void> {
  await seller.page.route(`${CENTER}/other/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><html lang="ko">${html}</html>` }),
  );
  await seller.visit('/other/screen');
  await seller.openPanel();
}

const launchers = (page: Page) => findOwn(page, LAUNCHER);

test('rows of the screen before are not taken for rows of the new one', async ({ seller }) => {
  const claims = (number: string) => `<table>
    <thead><tr><th>주문번호</th><th>상태</th><th>수거 완료일</th></tr></thead>
    <tbody><tr><td>${number}</td><td>수거완료</td><td>${day(-9)}</td></tr></tbody></table>`;
  await show(seller, `<h1>교환관리</h1><main>${claims('6600000001')}</main>`);
  await expect(await seller.turnTo('이 페이지')).toContainText('교환관리');

  await seller.page.evaluate((rows) => {
    history.pushState(null, '', '/other/returns');
    document.querySelector('h1')?.replaceChildren('반품관리');
    setTimeout(() => {
      const next = new DOMParser().parseFromString(rows, 'text/html').querySelector('table');
      document.querySelector('table')?.replaceWith(next ?? '');
    }, 2_500);
  }, claims('6600000002'));

  await expect(await seller.turnTo('이 페이지')).toContainText('반품관리');
  const warnings = (await seller.turnTo('할 일')).getByRole('listitem');
  await expect(warnings.filter({ hasText: '6600000002' })).toContainText('반품 처리 기한');
  await expect(warnings.filter({ hasText: '6600000001' })).toHaveCount(0);
});

for (const [how, attribute, off, on] of [
  ['a class', 'class', 'off', ''],
  ['a style', 'style', 'display:none', ''],
] as const) {
  test(`orders that ${how} brings onto the screen are seen`, async ({ seller }) => {
    const part = `<div id="part" ${attribute}="${off}">${orders(order('6700000001', '결제완료'))}</div>`;
    await show(seller, `<style>.off{display:none}</style><h1>주문/배송관리</h1>${part}`);
    const todo = await seller.turnTo('할 일');
    await expect(todo).toContainText('주문');
    await expect(todo.getByRole('listitem').filter({ hasText: '6700000001' })).toHaveCount(0);
    await seller.page.evaluate(([name, value]) => document.querySelector('#part')?.setAttribute(name, value), [
      attribute,
      on,
    ] as const);
    await expect(todo.getByRole('listitem').filter({ hasText: '6700000001' })).toHaveCount(1);
  });
}

test('thousands of orders are all read, also after a change', async ({ seller }) => {
  const many = Array.from({ length: 3000 }, (_, at) => order(String(7_100_000_000 + at), '배송완료'));
  await show(seller, `<h1>주문/배송관리</h1>${orders(...many, order('6800000001', '결제완료'))}`);
  const todo = await seller.turnTo('할 일');
  await expect(todo).toContainText('이 화면의 3001건만 확인했어요');
  await expect(todo.getByRole('listitem').filter({ hasText: '6800000001' })).toHaveCount(1);
  await seller.page.evaluate(() => document.querySelector('tbody')?.lastElementChild?.remove());
  await expect(todo).toContainText('이 화면의 3000건만 확인했어요');
});

for (const times of [1, 1000]) {
  test(`a page that says ${times} times that a newer page side has started does not get rid of us`, async ({
    seller,
  }) => {
    await seller.visit('/claim/return');
    const panel = await seller.openPanel();
    await seller.page.evaluate(
      ([id, count]) => {
        for (let at = 0; at < count; at++) {
          const detail = { contentScriptName: 'center', messageId: `forged-${at}` };
          document.dispatchEvent(new CustomEvent(`${id}:center:wxt:content-script-started`, { detail }));
        }
      },
      [seller.browser.id, times] as const,
    );
    await seller.choose('교환관리');
    await expect(await seller.turnTo('이 페이지')).toContainText('교환관리');
    await panel.getByRole('button', { name: '닫기' }).first().click();
    await expect.poll(async () => (await launchers(seller.page)).length).toBe(1);
    await seller.openPanel();
  });
}

test('after an update of the extension the dock still stands, and the page is left in peace', async ({ seller }) => {
  const errors: string[] = [];
  seller.page.on('pageerror', (error) => errors.push(String(error)));
  seller.page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
  await seller.visit('/claim/return');
  await expect.poll(async () => (await launchers(seller.page)).length).toBe(1);
  const worker = await seller.browser.worker();
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
  await seller.page.waitForTimeout(1_500);
  await seller.choose('교환관리');
  await seller.choose('반품관리');
  await seller.page.waitForTimeout(3_000);
  expect(await launchers(seller.page)).toHaveLength(1);
  await seller.browser.clickLauncher(seller.page);
  await expect.poll(() => seller.page.frames().length).toBe(2);
  expect(errors).toEqual([]);
});
