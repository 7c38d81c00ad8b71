import { LAUNCHER } from '../harness/chromium.ts';
import { waitForOwn } from '../harness/closed-shadow.ts';
import { CENTER, expect, type Seller, test } from './seller.ts';

test.describe('opening the panel', () => {
  test('the keyboard command opens it and closes it again', async ({ seller }) => {
    await seller.visit('/claim/return');
    await seller.browser.pressCommand('toggle-panel');
    const panel = await seller.panel();
    await expect(panel.getByRole('main', { name: '길잡이' })).toBeVisible();
    await seller.browser.pressCommand('toggle-panel');
    await expect(panel.getByRole('main')).toBeHidden();
  });

  test('the popup opens it in the tab', async ({ seller }) => {
    await seller.visit('/claim/return');
    const popup = await seller.browser.openPopup(seller.page);
    await popup.getByRole('button', { name: '이 탭에서 패널 열기' }).click();
    await expect((await seller.panel()).getByRole('main', { name: '길잡이' })).toBeVisible();
  });

  test('it stays open, on its side and as wide as it was, on the next page load', async ({ seller }) => {
    await seller.visit('/claim/return');
    const panel = await seller.openPanel();
    const box = async () => (await (await seller.panel()).frameElement()).boundingBox();
    expect(await box()).toMatchObject({ width: 400, x: 1000 });
    await panel.getByRole('button', { name: '반대쪽으로 옮기기' }).click();
    await expect.poll(box).toMatchObject({ x: 0 });
    // The panel's edge, where the seller drags.
    await seller.page.mouse.move(400, 450);
    await seller.page.mouse.down();
    await seller.page.mouse.move(520, 450, { steps: 4 });
    await seller.page.mouse.up();
    await expect.poll(box).toMatchObject({ width: 520 });

    await seller.visit('/claim/exchange');
    await expect((await seller.panel()).getByRole('tabpanel')).toContainText('교환관리');
    expect(await box()).toMatchObject({ width: 520, x: 0 });
  });

  test('closing gives the focus back to the launcher, and the page its place', async ({ seller }) => {
    await seller.visit('/claim/return');
    const panel = await seller.openPanel();
    await panel.getByRole('button', { name: '길잡이 닫기' }).click();
    await expect(panel.getByRole('main')).toBeHidden();
    await seller.page.keyboard.press('Enter');
    await expect((await seller.panel()).getByRole('main')).toBeVisible();
  });
});

/** Keeps the background busy for so many milliseconds. */
const hang = async ({ browser }: Seller, ms: number) =>
  (await browser.worker()).evaluate((ms) => {
    const end = Date.now() + ms;
    while (Date.now() < end);
  }, ms);

test('a background that gives no answer while a page is opened only makes us come later', async ({ seller }) => {
  // Longer than an answer is waited for.
  const hanging = hang(seller, 8_000);
  await seller.visit('/claim/return');
  await hanging;
  await waitForOwn(seller.page, LAUNCHER);
});

test('a background that hangs does not keep the panel white', async ({ seller }) => {
  await seller.visit('/claim/return');
  await waitForOwn(seller.page, LAUNCHER);
  const hanging = hang(seller, 4_000);
  await seller.browser.clickLauncher(seller.page);
  const frame = () => seller.page.frames().find((one) => one.url().endsWith('/panel.html'));
  await expect.poll(frame, { timeout: 2_000 }).toBeDefined();
  await expect(frame()!.getByRole('tab').first()).toBeVisible({ timeout: 2_000 });
  await hanging;
});

test.describe('finding one’s way in the panel', () => {
  test('back and forward lead through what was read', async ({ seller }) => {
    await seller.visit('/claim/return');
    const panel = await seller.openPanel();
    const tab = await seller.turnTo('이 페이지');
    await tab.getByRole('button', { name: /이미 반품 완료된 건/ }).click();
    await expect(panel.getByRole('article')).toBeVisible();
    await panel.getByRole('button', { name: '뒤로' }).click();
    await expect(tab.getByRole('region', { name: '이 화면의 도움말' })).toBeVisible();
    await panel.getByRole('button', { name: '앞으로' }).click();
    await expect(panel.getByRole('article')).toContainText('이미 반품 완료된 건');
  });

  test('an open article is still open after a page load', async ({ seller }) => {
    await seller.visit('/plain/claim/return');
    await seller.openPanel();
    const tab = await seller.turnTo('이 페이지');
    await tab.getByRole('button', { name: /이미 반품 완료된 건/ }).click();
    await seller.visit('/plain/claim/exchange');
    const panel = await seller.panel();
    await expect(panel.getByRole('article')).toContainText('이미 반품 완료된 건');
    await panel.getByRole('button', { name: '뒤로' }).click();
    await expect(panel.getByRole('tabpanel')).toContainText('교환관리');
  });

  test('what was typed is still there after reading an article', async ({ seller }) => {
    await seller.visit('/claim/return');
    await seller.openPanel();
    const tab = await seller.turnTo('찾기');
    await tab.getByRole('combobox').fill('교환 배송비');
    await tab.getByRole('option').first().click();
    const panel = await seller.panel();
    await panel.getByRole('button', { name: '뒤로' }).click();
    await expect(panel.getByRole('combobox')).toHaveValue('교환 배송비');
  });
});

test.describe('following the page', () => {
  for (const [way, from, to] of [
    ['pushState', '/claim/return', '교환관리'],
    ['hash', '/hash/#/claim/return', '교환관리'],
    ['page load', '/plain/claim/return', '교환관리'],
  ] as const) {
    test(`by ${way}`, async ({ seller }) => {
      await seller.visit(from);
      const panel = await seller.openPanel();
      await expect(panel.getByRole('tabpanel')).toContainText('판매관리 › 반품관리');
      await seller.choose(to);
      const now = await seller.panel();
      await expect(now.getByRole('tabpanel')).toContainText(`판매관리 › ${to}`);
      await seller.page.goBack();
      await expect((await seller.panel()).getByRole('tabpanel')).toContainText('판매관리 › 반품관리');
    });
  }

  test('a screen it does not know gets a list all the same', async ({ seller }) => {
    await seller.visit('/no/such/screen');
    const panel = await seller.openPanel();
    await expect(panel.getByRole('tabpanel')).toContainText('모르는 화면');
    await expect(panel.getByRole('region', { name: '먼저 볼 글' }).getByRole('listitem').first()).toBeVisible();
    await expect(panel.getByText('이 화면의 도움말')).toHaveCount(0);
  });

  test('it says by what it knew the screen', async ({ seller }) => {
    await seller.visit('/claim/return');
    const panel = await seller.openPanel();
    await expect(panel.getByRole('tabpanel')).toContainText(/(주소로|제목으로|메뉴로) 알아봤어요/);
  });

  test('the browser’s own side panel follows a tab that leaves the centre', async ({ seller }) => {
    await seller.visit('/claim/return');
    await expect(seller.page.getByRole('heading', { name: '반품관리' })).toBeVisible();
    const opened = seller.browser.context.waitForEvent('page', (page) => page.url().endsWith('/sidepanel.html'));
    const worker = await seller.browser.worker();
    await worker.evaluate(() => chrome.tabs.create({ url: chrome.runtime.getURL('/sidepanel.html'), active: false }));
    const beside = (await opened).getByRole('main');
    await expect(beside).toContainText('판매관리 › 반품관리');
    // Nothing that still goes on may call the panel.
    await seller.page.waitForTimeout(1_000);
    await seller.page.goto('https://cs.kakao.com/helps?service=174');
    await expect(beside).toContainText('판매자센터 밖');
  });

  test('the popup on another site does not pretend to know the page', async ({ seller }) => {
    await seller.visit('/claim/return');
    await expect(seller.page.getByRole('heading', { name: '반품관리' })).toBeVisible();
    await seller.page.goto('https://cs.kakao.com/helps?service=174');
    const popup = await seller.browser.openPopup(seller.page);
    await expect(popup.getByRole('main')).toContainText('판매자센터 밖');
    await popup.getByRole('combobox').fill('페널티');
    await expect(popup.getByRole('option').first()).toContainText('페널티');
  });

  test('a page that takes our host out gets it back on the next view', async ({ seller }) => {
    await seller.visit('/claim/return');
    await seller.openPanel();
    await seller.page.evaluate(() => document.documentElement.lastElementChild?.remove());
    await seller.choose('교환관리');
    await expect((await seller.panel()).getByRole('main')).toBeVisible();
  });
});

test('each variant of the table says the same', async ({ seller }) => {
  for (const name of ['reordered', 'decorated-headers', 'no-thead', 'td-header', 'group-header']) {
    await test.step(name, async () => {
      await seller.page.goto(`${CENTER}/variants/${name}`);
      const opened = seller.page.frames().some((frame) => frame.url().includes('/panel.html'));
      if (!opened && name === 'reordered') await seller.openPanel();
      const tab = await seller.turnTo('할 일');
      await expect(tab).toContainText('이 화면의 13건만 확인했어요');
      await expect(tab.getByRole('listitem').filter({ hasText: '반품 처리 기한' })).toHaveCount(5);
    });
  }
});
