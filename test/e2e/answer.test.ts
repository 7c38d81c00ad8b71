/** What the seller does with an answer, and where there is none. */
import type { Frame, Page } from '@playwright/test';
import { CENTER, expect, pick, type Seller, test } from './seller.ts';

const boxOf = (surface: Frame | Page) => surface.getByRole('combobox', { name: '도움말 찾기' });

/** Finds an article in the page's panel and opens it. */
async function openArticle(seller: Seller, query: string): Promise<Frame> {
  await seller.visit('/claim/return');
  const panel = await seller.openPanel();
  await seller.turnTo('찾기');
  await boxOf(panel).fill(query);
  await panel.getByRole('option').first().click();
  await expect(panel.getByRole('article')).toBeVisible();
  return panel;
}

async function pasted({ page, browser }: Seller): Promise<string> {
  await browser.context.grantPermissions(['clipboard-read'], { origin: CENTER });
  await page.bringToFront();
  await page.getByRole('heading').first().click();
  return page.evaluate(() => navigator.clipboard.readText());
}

test.describe('an answer is copied', () => {
  test('in the panel in the page, whose frame the browser gives no clipboard', async ({ seller }) => {
    const panel = await openArticle(seller, '반품 택배사');
    const refused = await panel.evaluate(() =>
      navigator.clipboard.writeText('x').then(
        () => false,
        () => true,
      ),
    );
    expect(refused).toBe(true);
    const article = panel.getByRole('article');
    const title = await article.getByRole('heading', { level: 1 }).innerText();
    await article.getByRole('button', { name: '답변 복사' }).click();
    await expect(article.getByText('복사했어요.')).toBeVisible();
    await expect(article.getByRole('button', { name: '답변 복사' })).toBeFocused();
    const text = await pasted(seller);
    expect(text.startsWith(`${title}\n\n`)).toBe(true);
    expect(text).toMatch(/\n\n출처: https:\/\/\S+ \(\d{4}-\d\d-\d\d에 확인\)$/);
    await article.getByRole('button', { name: '링크 복사' }).click();
    await expect.poll(() => pasted(seller)).toMatch(/^https:\/\/\S+$/);
  });

  test('in the popup', async ({ seller }) => {
    await seller.visit('/claim/return');
    const popup = await seller.browser.openPopup(seller.page);
    await popup.bringToFront();
    await boxOf(popup).fill('반품 택배사');
    await popup.getByRole('option').first().click();
    await popup.getByRole('button', { name: '답변 복사' }).click();
    await expect(popup.getByText('복사했어요.')).toBeVisible();
    const title = await popup.getByRole('article').getByRole('heading', { level: 1 }).innerText();
    expect(await pasted(seller)).toContain(title);
  });
});

test('whether it helped stays in this browser, is taken back, and goes with a press in the settings', async ({
  seller,
  practice,
}) => {
  const before = practice.help.requests.length;
  const panel = await openArticle(seller, '반품 택배사');
  const yes = panel.getByRole('button', { name: '예', exact: true });
  await yes.click();
  await expect(yes).toHaveAttribute('aria-pressed', 'true');
  await expect(panel.getByText('이 브라우저에만 남아요.')).toBeVisible();
  await seller.browser.killWorker();
  await seller.page.reload();
  const again = (await seller.panel()).getByRole('button', { name: '예', exact: true });
  await expect(again).toHaveAttribute('aria-pressed', 'true');
  await again.click();
  await expect(again).toHaveAttribute('aria-pressed', 'false');

  const no = (await seller.panel()).getByRole('button', { name: '아니요' });
  await no.click();
  await expect(no).toHaveAttribute('aria-pressed', 'true');
  await (await seller.panel()).getByRole('button', { name: '설정', exact: true }).click();
  const settings = await seller.panel();
  await settings.getByRole('button', { name: '도움 표시 지우기' }).click();
  await settings.getByRole('button', { name: '지우기', exact: true }).click();
  await expect(settings.getByText('지웠어요.')).toBeVisible();
  await expect(settings.getByRole('button', { name: '도움 표시 지우기' })).toHaveAttribute('aria-disabled', 'true');
  await settings.getByRole('button', { name: '뒤로' }).click();
  await expect(no).toHaveAttribute('aria-pressed', 'false');
  expect(practice.help.requests.length).toBe(before);
});

test('results are kept to a category, and stay so for other words and after an article', async ({ seller }) => {
  await seller.visit('/claim/return');
  const panel = await seller.openPanel();
  await seller.turnTo('찾기');
  await boxOf(panel).fill('반품');
  await expect(panel.getByRole('option').first()).toBeVisible();
  const paths = () =>
    panel.getByRole('option').evaluateAll((all) => all.map((one) => (one as HTMLElement).innerText.split('\n')[1]));
  const inCategory = () => paths().then((all) => all.length > 0 && all.every((path) => path?.startsWith('정산관리')));
  expect(await inCategory()).toBe(false);
  await pick(panel.getByRole('radio', { name: '정산관리' }));
  await expect.poll(inCategory).toBe(true);
  await boxOf(panel).fill('수수료');
  await expect.poll(inCategory).toBe(true);
  await panel.getByRole('option').first().click();
  await expect(panel.getByRole('article')).toBeVisible();
  await panel.getByRole('button', { name: '뒤로' }).click();
  await expect(panel.getByRole('radio', { name: '정산관리' })).toBeChecked();
  expect(await inCategory()).toBe(true);
});

test.describe('where nothing is found', () => {
  test('the popup leads to the help centre’s search by the seller’s own press', async ({ seller, practice }) => {
    await seller.visit('/claim/return');
    const popup = await seller.browser.openPopup(seller.page);
    await popup.bringToFront();
    const before = practice.help.requests.length;
    await boxOf(popup).fill('쀍쀍 & 뷁');
    await expect(popup.getByRole('heading', { name: /‘쀍쀍 & 뷁’에 맞는 글이 없어요/ })).toBeVisible();
    await expect(popup.getByRole('link', { name: /^고객센터 문의: / })).toHaveAttribute(
      'href',
      /^https:\/\/cs\.kakao\.com\//,
    );
    await expect(popup.getByRole('region', { name: '분류별로 보기' })).toContainText('반품관리');
    const link = popup.getByRole('link', { name: /‘쀍쀍 & 뷁’ 찾기/ });
    await expect(link).toContainText('누르면 찾는 말을 cs.kakao.com에 보내요.');
    const opened = seller.browser.context.waitForEvent('page');
    await link.click();
    const address = new URL(
      (await opened).url() === 'about:blank' ? await addressOf(await opened) : (await opened).url(),
    );
    expect(address.searchParams.get('query')).toBe('쀍쀍 & 뷁');
    expect(address.searchParams.get('serviceId')).toBe('174');
    // The press is the first that the help centre hears of it.
    expect(practice.help.requests[before]?.address).toBe(address.pathname + address.search);
  });

  test('the panel has the help centre’s own results, who can be asked, and all categories', async ({ seller }) => {
    await seller.visit('/claim/return');
    const panel = await seller.openPanel();
    await seller.turnTo('찾기');
    await boxOf(panel).fill('쀍쀍');
    await expect(panel.getByRole('button', { name: '고객센터에서 더 찾기' })).toBeVisible();
    await expect(panel.getByRole('link', { name: /^고객센터 문의: / })).toBeVisible();
    await expect(panel.getByRole('region', { name: '분류별로 보기' })).toContainText('반품관리');
  });
});

async function addressOf(page: Page): Promise<string> {
  await page.waitForURL(/^https:/);
  return page.url();
}
