/** The first run: a page of our own, once. */
import type { Page } from '@playwright/test';
import { expectNoViolations } from '../harness/axe.ts';
import { expect, type Seller, test } from './seller.ts';

const isWelcome = (page: Page) => page.url().includes('/welcome.html');

/** The first-run page that has opened by itself. */
async function welcomed({ browser: { context } }: Seller): Promise<Page> {
  const page = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome));
  await page.waitForLoadState();
  await expect(page.getByRole('heading', { name: '길잡이 시작하기' })).toBeVisible();
  return page;
}

const step = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });
const goOn = (page: Page) => page.getByRole('button', { name: '다음', exact: true }).click();

test.describe('in a browser into which it has only just come', () => {
  test.use({ how: { profileIs: 'new' } });

  test('it opens by itself, in front, and not again after a restart', async ({ seller, practice }) => {
    const page = await welcomed(seller);
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
    expect(seller.browser.context.pages().filter(isWelcome)).toHaveLength(1);

    const again = await seller.restart(practice);
    await again.visit('/order/delivery');
    // The worker has started, and whatever it opens would be there by now.
    await again.openPanel();
    expect(again.browser.context.pages().filter(isWelcome)).toEqual([]);
    await again.browser.close();
  });

  test('shows in three steps how it works, and leads to the seller centre', async ({ seller }) => {
    const page = await welcomed(seller);
    await expect(step(page, '어디에 있나요')).toContainText('1 / 3');
    await expect(page.getByRole('main')).toContainText('화면 오른쪽 가장자리의 ‘길잡이’ 버튼');
    await expect(page.getByText('Alt+Shift+G')).toBeVisible();
    await expectNoViolations(page);

    await test.step('with the real panel, which answers', async () => {
      const panel = page.getByRole('region', { name: '길잡이 패널' });
      await expect(panel.getByRole('option').first()).toContainText('택배사');
      await panel.getByRole('combobox', { name: '도움말 찾기' }).fill('ㅂㅍ');
      await panel.getByRole('option').first().click();
      await expect(panel.getByRole('article')).toBeVisible();
      await panel.getByRole('tab', { name: '이 페이지' }).click();
      await expect(panel.getByText('판매자센터 밖')).toBeVisible();
    });

    await goOn(page);
    await expect(step(page, '우리 가게의 기준')).toBeFocused();
    await expectNoViolations(page);
    await goOn(page);
    await expect(step(page, '읽는 것과 읽지 않는 것')).toContainText('3 / 3');
    await expect(page.getByRole('main')).toContainText('공식 제품이 아닙니다');
    await expectNoViolations(page);
    await page.goBack();
    await expect(step(page, '우리 가게의 기준')).toBeVisible();
    await page.goForward();
    await page.getByRole('link', { name: '톡체크아웃 관리자센터 열기' }).click();
    await expect(page).toHaveURL('https://seller.pay.kakao.com/');
    await expect(page.getByRole('navigation').first()).toBeVisible();
  });

  test('what is set there is what the settings have', async ({ seller }) => {
    const page = await welcomed(seller);
    await goOn(page);
    const lengths = page.getByRole('main').getByRole('region', { name: '기한 기준' });
    await lengths.getByLabel('직접 정하기').check();
    await lengths.getByLabel('기간').fill('3');
    await lengths.getByLabel('기간').press('Enter');
    await expect(lengths).toContainText('저장했어요.');
    await page.getByRole('main').getByLabel('수요일').click();
    await expect(page.getByRole('main').getByLabel('수요일')).toBeChecked();

    const settings = await seller.browser.openExtensionPage('sidepanel.html');
    await settings.getByRole('button', { name: '설정', exact: true }).click();
    await expect(settings.getByRole('region', { name: '기한 기준' }).getByLabel('기간')).toHaveValue('3');
    await expect(settings.getByLabel('수요일')).toBeChecked();
  });

  test('is used by keyboard alone', async ({ seller }) => {
    const page = await welcomed(seller);
    const press = async (name: string) => {
      for (let tabs = 0; tabs < 60; tabs++) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => document.activeElement?.textContent?.trim());
        if (focused === name) return page.keyboard.press('Enter');
      }
      throw new Error(`Tab never reaches ${name}`);
    };
    await press('다음');
    await expect(step(page, '우리 가게의 기준')).toBeFocused();
    await press('다음');
    await expect(step(page, '읽는 것과 읽지 않는 것')).toBeFocused();
    await press('톡체크아웃 관리자센터 열기');
    await expect(page).toHaveURL('https://seller.pay.kakao.com/');
  });

  test('speaks the other language at one press, and all else of ours does too', async ({ seller }) => {
    const page = await welcomed(seller);
    await goOn(page);
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { name: 'Getting started with Giljabi' })).toBeVisible();
    await expect(step(page, 'Your shop')).toContainText('2 / 3');
    await expectNoViolations(page);
    for (const name of ['What is read, and what is not', 'Where it is']) {
      await page.getByRole('button', { name }).click();
      await expect(step(page, name)).toBeFocused();
      await expectNoViolations(page);
    }
    await expect(page.getByRole('tab', { name: 'To do' })).toBeVisible();
  });

  for (const width of [320, 400, 640, 1280]) {
    test(`fits into ${width} px`, async ({ seller }) => {
      const page = await welcomed(seller);
      await page.setViewportSize({ width, height: 800 });
      for (let at = 1; at <= 3; at++) {
        const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        await expect.poll(wide).toBeLessThanOrEqual(0);
        if (at < 3) await goOn(page);
      }
    });
  }
});

test('a browser in which it was before is not greeted', async ({ seller }) => {
  await seller.visit('/order/delivery');
  await seller.openPanel();
  expect(seller.browser.context.pages().filter(isWelcome)).toEqual([]);
});
