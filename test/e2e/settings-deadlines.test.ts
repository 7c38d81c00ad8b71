import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Locator, Page } from '@playwright/test';
import { expectNoViolations } from '../harness/axe.ts';
import { copyBuild, removeBuild } from '../harness/changed-build.ts';
import { BUILT, CENTER, expect, pick, type Seller, test } from './seller.ts';

/** A day in Korea, so many days from now, as screens write it. */
const day = (offset: number) => new Date(Date.now() + (9 + offset * 24) * 60 * 60 * 1000).toISOString().slice(0, 10);
/** The same as it stands in a sentence. */
const spoken = (date: string) => `${Number(date.slice(5, 7))}월 ${Number(date.slice(8))}일`;

/** Shows 주문/배송관리 with an order that was paid today, and without any column for its deadline. */
async function showOrders(seller: Seller, paid = `${day(0)} 10:00`): Promise<void> {
  await seller.page.unroute(`${CENTER}/other/**`);
  await seller.page.route(`${CENTER}/other/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="ko"><h1>주문/배송관리</h1><table>
        <tr><th>상품주문번호</th><th>주문상태</th><th>결제일</th></tr>
        <tr><td>9900000001</td><td>결제완료</td><td>${paid}</td></tr></table></html>`,
    }),
  );
  await seller.visit('/other/orders');
}

const openSettings = async (surface: Frame | Page) => {
  await surface.getByRole('button', { name: '설정', exact: true }).click();
  await expect(surface.getByRole('heading', { name: '설정', level: 1 })).toBeVisible();
};
const lengths = (surface: Frame | Page | Locator) => surface.getByRole('region', { name: '기한 기준' });
const daysOff = (surface: Frame | Page | Locator) => surface.getByRole('region', { name: '쉬는 날' });
const notices = (surface: Frame | Page | Locator) => surface.getByRole('region', { name: '알림' });
const rowOf = (todo: Locator) => todo.getByRole('region').getByRole('listitem').filter({ hasText: '9900000001' });
const alarms = async (seller: Seller) => (await seller.browser.worker()).evaluate(() => chrome.alarms.getAll());
const badge = async (seller: Seller) => (await seller.browser.worker()).evaluate(() => chrome.action.getBadgeText({}));

/** Sets that orders are sent within so many days. */
async function setLength(surface: Frame | Page, days: string): Promise<void> {
  await pick(lengths(surface).getByLabel('직접 정하기'));
  await pick(lengths(surface).getByLabel('일', { exact: true }));
  await lengths(surface).getByLabel('기간').fill(days);
  await lengths(surface).getByLabel('기간').press('Enter');
}

test('a deadline that no screen shows is asked for once, and told by the shop’s own length', async ({
  seller,
  practice,
}) => {
  await showOrders(seller);
  const panel = await seller.openPanel();
  const todo = await seller.turnTo('할 일');
  await expect(todo).toContainText('발송 기한을 화면에서 읽지 못했어요. 우리 가게의 기준을 정하면 계산해 드려요.');
  await expectNoViolations(seller.page, await seller.panel());
  await todo.getByRole('button', { name: '기준 정하기' }).click();
  await setLength(panel, '2');
  await expect(lengths(panel)).toContainText('저장했어요.');
  await expectNoViolations(seller.page, await seller.panel());

  await seller.turnTo('할 일');
  await expect(rowOf(todo)).toContainText('발송기한');
  await expect(rowOf(todo)).toContainText(`기한 ${spoken(day(2))}`);
  await expect(rowOf(todo)).toContainText('우리 가게가 정한 기준으로 계산');
  await expect(todo).not.toContainText('읽지 못했어요');
  await rowOf(todo).getByText('이유와 근거').click();
  await expect(rowOf(todo)).toContainText('직접 정한 2일을 더했어요.');

  await test.step('and takes its cut-off and is taken back', async () => {
    await openSettings(panel);
    await lengths(panel).getByLabel('마감 시각').fill('9시');
    await lengths(panel).getByLabel('마감 시각').press('Enter');
    await expect(lengths(panel).getByLabel('마감 시각')).toHaveValue('09:00');
    await seller.turnTo('할 일');
    await expect(rowOf(todo)).toContainText(`기한 ${spoken(day(3))}`);
    await openSettings(panel);
    await pick(lengths(panel).getByLabel('정하지 않음'));
    await lengths(panel).getByRole('button', { name: '되돌리기' }).click();
    await expect(lengths(panel).getByLabel('기간')).toHaveValue('2');
    await expect(lengths(panel)).toContainText('되돌렸어요.');
  });

  await test.step('and is there after a restart', async () => {
    const again = await seller.restart(practice);
    await showOrders(again);
    const todo = await again.turnTo('할 일');
    await expect(rowOf(todo)).toContainText(`기한 ${spoken(day(3))}`);
    await again.browser.close();
  });
});

test('a length that is none says so beside its field, and nothing is lost', async ({ seller }) => {
  await showOrders(seller);
  const panel = await seller.openPanel();
  await openSettings(panel);
  await setLength(panel, '2');
  const days = lengths(panel).getByLabel('기간');
  await days.fill('이틀');
  await days.press('Tab');
  await expect(lengths(panel).getByRole('alert')).toHaveText('0부터 60까지의 숫자로 적어 주세요.');
  await expect(days).toHaveAttribute('aria-invalid', 'true');
  await expect(days).toHaveValue('이틀');
  await lengths(panel).getByLabel('마감 시각').fill('25:00');
  await lengths(panel).getByLabel('마감 시각').press('Enter');
  await expect(lengths(panel).getByRole('alert')).toHaveCount(2);
  await expectNoViolations(seller.page, await seller.panel());
  await expect(rowOf(await seller.turnTo('할 일'))).toContainText(`기한 ${spoken(day(2))}`);
});

test('정하지 않음 in 할 일 is asked no more', async ({ seller }) => {
  await showOrders(seller);
  await seller.openPanel();
  const todo = await seller.turnTo('할 일');
  await todo.getByRole('button', { name: '정하지 않음' }).click();
  await expect(todo).toContainText('정하지 않고 두었어요.');
  await seller.page.reload();
  const again = await seller.turnTo('할 일');
  await expect(again).toContainText('기한을 읽지 못한 1건');
  await expect(again.getByRole('button', { name: '기준 정하기' })).toHaveCount(0);
});

test('days off shorten what is left, and move no deadline', async ({ seller }) => {
  await showOrders(seller);
  const panel = await seller.openPanel();
  await openSettings(panel);
  await setLength(panel, '14');
  const todo = await seller.turnTo('할 일');
  const left = async () => Number((await rowOf(todo).innerText()).match(/(\d+)영업일 남음/)?.[1]);
  await expect(rowOf(todo)).toContainText('영업일 남음');
  const before = await left();

  await openSettings(panel);
  for (const name of ['월요일', '화요일', '수요일', '목요일']) {
    // What is chosen is on the screen a moment later: `check` would not wait for it.
    await daysOff(panel).getByLabel(name).click();
    await expect(daysOff(panel).getByLabel(name)).toBeChecked();
  }
  await daysOff(panel).getByLabel('금요일').click();
  await expect(daysOff(panel).getByRole('alert')).toHaveText('월–금을 모두 쉬는 날로 정할 수는 없어요.');
  await expect(daysOff(panel).getByLabel('금요일')).not.toBeChecked();
  await daysOff(panel).getByRole('button', { name: '추가' }).click();
  await expect(daysOff(panel).getByText('날짜를 골라 주세요.')).toBeVisible();
  await daysOff(panel).getByLabel('날짜').fill('2027-03-02');
  await daysOff(panel).getByRole('button', { name: '추가' }).click();
  await expect(daysOff(panel).getByRole('listitem')).toContainText('2027년 3월 2일(화)');
  await expectNoViolations(seller.page, await seller.panel());

  await seller.turnTo('할 일');
  await expect.poll(left).toBeLessThan(before);
  await expect(rowOf(todo)).toContainText(`기한 ${spoken(day(14))}`);
  await expect(todo).toContainText('우리 가게 쉬는 날도 뺐어요');
});

test('an alarm is there only while a deadline runs, and brings the badge up to date', async ({ seller }) => {
  await showOrders(seller, `${day(-30)} 10:00`);
  await expect(seller.page.getByRole('heading')).toBeVisible();
  const panel = await seller.openPanel();
  await expect(panel.getByRole('tab', { name: '할 일' })).toBeVisible();
  expect(await alarms(seller)).toEqual([]);
  await openSettings(panel);
  await setLength(panel, '30');
  await expect.poll(() => badge(seller)).toBe('1');
  await expect.poll(async () => (await alarms(seller)).map(({ name }) => name)).toEqual(['deadlines']);
  const [alarm] = await alarms(seller);
  expect(alarm?.scheduledTime).toBe(Date.parse(`${day(1)}T00:00:00+09:00`));

  // As after midnight, when the worker slept over it.
  await (await seller.browser.worker()).evaluate(() => chrome.action.setBadgeText({ text: '7' }));
  await (await seller.browser.worker()).evaluate(() =>
    (chrome.alarms.onAlarm as unknown as { dispatch(alarm: object): void }).dispatch({ name: 'deadlines' }),
  );
  await expect.poll(() => badge(seller)).toBe('1');
  await pick(lengths(panel).getByLabel('정하지 않음'));
  await expect.poll(() => badge(seller)).toBe('');
  await expect.poll(() => alarms(seller)).toEqual([]);
});

test('notifications are off until the browser lets us, and its no is said', async ({ seller }) => {
  const tab = await seller.browser.openExtensionPage('sidepanel.html');
  await openSettings(tab);
  const morning = notices(tab).getByRole('switch', { name: '아침 알림' });
  await expect(morning).not.toBeChecked();
  await expectNoViolations(tab);

  // A browser without a window never shows its question: its answer is made up, and what it was asked is real.
  await tab.evaluate(() => {
    const asked: object[] = [];
    Object.assign(globalThis, { asked });
    chrome.permissions.request = (async (wanted: object) => {
      asked.push(wanted);
      return false;
    }) as never;
  });
  await morning.click();
  await expect(notices(tab).getByRole('alert')).toContainText('브라우저가 알림을 허용하지 않았어요.');
  await expect(morning).not.toBeChecked();
  expect(await tab.evaluate(() => (globalThis as unknown as { asked: object[] }).asked)).toEqual([
    { permissions: ['notifications'] },
  ]);
});

test.describe('where the browser lets us notify', () => {
  const build = copyBuild(BUILT);
  const manifest = join(build, 'manifest.json');
  const { optional_permissions, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(
    manifest,
    JSON.stringify({ ...rest, permissions: [...rest.permissions, ...(optional_permissions ?? [])] }),
  );
  test.use({ how: { extension: build } });
  test.afterAll(() => removeBuild(build));

  test('it tells in the morning and two hours before, only while that is on, and leads to 할 일', async ({
    seller,
  }) => {
    await showOrders(seller, `${day(-30)} 10:00`);
    const panel = await seller.openPanel();
    await openSettings(panel);
    await setLength(panel, '30');
    await expect.poll(async () => (await alarms(seller)).length).toBe(1);
    const before = (await alarms(seller))[0]!.scheduledTime;

    await notices(panel).getByRole('switch', { name: '아침 알림' }).click();
    await notices(panel).getByLabel('아침 알림 시각').fill('0시 1분');
    await notices(panel).getByLabel('아침 알림 시각').press('Enter');
    await expect(notices(panel).getByLabel('아침 알림 시각')).toHaveValue('00:01');
    await notices(panel).getByRole('switch', { name: '2시간 전 알림' }).click();
    await expectNoViolations(seller.page, await seller.panel());
    expect((await alarms(seller))[0]!.scheduledTime).toBeLessThanOrEqual(before);

    const worker = await seller.browser.worker();
    const told = () => worker.evaluate(() => chrome.notifications.getAll());
    expect(await told()).toEqual({});
    const minute = new Date(Date.now() + 9 * 60 * 60 * 1000 - 60_000).toISOString().slice(11, 16);
    const wanted = { morning: minute, before: true };
    await panel.getByLabel('아침 알림 시각').fill(minute);
    await panel.getByLabel('아침 알림 시각').press('Enter');
    await expect
      .poll(() => worker.evaluate(async () => (await chrome.storage.local.get('notified')).notified))
      .toMatchObject({ wishes: wanted });
    await worker.evaluate(async (wishes) => {
      await chrome.storage.local.set({ notified: { upTo: Date.now() - 10 * 60_000, wishes } });
      (chrome.alarms.onAlarm as unknown as { dispatch(alarm: object): void }).dispatch({ name: 'deadlines' });
    }, wanted);
    await expect.poll(async () => Object.keys(await told())).toContain(`morning/${day(0)}`);

    await worker.evaluate(
      (id) => {
        (chrome.notifications.onClicked as unknown as { dispatch(id: string): void }).dispatch(id);
      },
      `morning/${day(0)}`,
    );
    await expect((await seller.panel()).getByRole('tab', { name: /할 일/, selected: true })).toBeVisible();
    await expect.poll(async () => Object.keys(await told())).not.toContain(`morning/${day(0)}`);

    await openSettings(panel);
    for (const name of ['아침 알림', '2시간 전 알림']) await notices(panel).getByRole('switch', { name }).click();
    await expect.poll(async () => (await alarms(seller))[0]!.scheduledTime).toBe(before);
    await pick(lengths(panel).getByLabel('정하지 않음'));
    await expect.poll(() => alarms(seller)).toEqual([]);
  });
});
