/** What the settings say of what is stored and of 길잡이 itself, beside what really is. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import { expectNoViolations } from '../harness/axe.ts';
import { BUILT, expect, press, type Seller, test } from './seller.ts';

const openSettings = async (surface: Frame | Page) => {
  await surface.getByRole('button', { name: /^(?:설정|Settings)$/ }).click();
  await expect(surface.getByRole('heading', { name: /^(?:설정|Settings)$/, level: 1 })).toBeVisible();
};
const rows = (surface: Frame | Page) => surface.getByRole('table', { name: '지금 저장된 것' }).getByRole('row');
/** How many the table says there are of a kind. */
const count = async (surface: Frame | Page, kind: string) =>
  Number(await rows(surface).filter({ hasText: kind }).getByRole('cell').first().innerText());
const about = (surface: Frame | Page) => surface.getByRole('region', { name: '길잡이 정보' });

/** Makes the panel as wide as that on the practice centre. */
async function dock({ browser }: Seller, width: number): Promise<void> {
  await (await browser.worker()).evaluate(
    (width) => chrome.storage.local.set({ 'panel:https://seller.pay.kakao.com': { open: true, side: 'right', width } }),
    width,
  );
}

test('the table counts what is stored, and nothing any more when that is wiped', async ({ seller }) => {
  await dock(seller, 640);
  await seller.visit('/claim/return');
  const todo = await seller.turnTo('할 일');
  await expect(todo.getByRole('region').getByRole('listitem').first()).toBeVisible();
  const panel = await seller.panel();
  await openSettings(panel);
  await expect.poll(() => count(panel, '본 주문 줄')).toBe(13);
  expect(await count(panel, '고정한 글')).toBe(0);
  expect(await count(panel, '패널의 자리와 너비')).toBe(1);
  expect(await count(panel, '길잡이에 든 도움말')).toBeGreaterThanOrEqual(70);
  await expect(rows(panel).filter({ hasText: '본 주문 줄' })).toContainText('마지막으로 본 뒤 30일');
  await expectNoViolations(seller.page, panel);

  await test.step('a pin and a setting more', async () => {
    const search = await seller.turnTo('찾기');
    await search.getByRole('combobox').fill('반품 택배사');
    await search.getByRole('option').first().click();
    await press(panel, panel.getByRole('button', { name: '고정하기', exact: true }));
    await openSettings(panel);
    await expect.poll(() => count(panel, '고정한 글')).toBe(1);
    expect(await count(panel, '최근 본 글')).toBe(1);
    const before = await count(panel, '바꾼 설정');
    await panel.getByLabel('수요일').click();
    await expect.poll(() => count(panel, '바꾼 설정')).toBe(before + 1);
  });

  await press(panel, panel.getByRole('button', { name: '모두 지우기' }));
  await press(panel, panel.getByRole('button', { name: '지우기', exact: true }));
  await expect.poll(() => count(panel, '고정한 글')).toBe(0);
  for (const kind of ['본 주문 줄', '최근 본 글', '바꾼 설정', '읽거나 적은 점수'])
    expect(await count(panel, kind), kind).toBe(0);
  // The bundled help is there again at once.
  await expect.poll(() => count(panel, '길잡이에 든 도움말')).toBeGreaterThanOrEqual(70);
});

for (const width of [320, 400, 640]) {
  test(`the table and the licences fit into ${width} px, in both languages`, async ({ seller }) => {
    const page = await seller.browser.openExtensionPage('sidepanel.html');
    await page.setViewportSize({ width, height: 800 });
    await openSettings(page);
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const tooWide = () =>
      page.getByRole('tabpanel').evaluate((panel) => Math.max(0, panel.scrollWidth - panel.clientWidth));
    await expect(rows(page).filter({ hasText: '본 주문 줄' }).getByRole('cell')).toHaveCount(3);
    await about(page).getByRole('button', { name: '라이선스 모두 보기' }).click();
    await about(page).getByText('react-dom').click();
    expect([await wide(), await tooWide()]).toEqual([0, 0]);
    await expectNoViolations(page);
    await page.getByRole('radio', { name: 'English' }).click();
    await expect(page.getByRole('table', { name: 'Stored now' }).getByRole('row').nth(1)).toContainText(
      'Order rows seen',
    );
    await expect(page.getByRole('region', { name: 'About Giljabi' })).toContainText('articles checked 2026-');
    expect([await wide(), await tooWide()]).toEqual([0, 0]);
    await expectNoViolations(page);
  });
}

test('길잡이 정보 names this version, its content and every licence, and leads back to the first run', async ({
  seller,
}) => {
  const manifest = JSON.parse(readFileSync(`${BUILT}/manifest.json`, 'utf8'));
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const page = await seller.browser.openExtensionPage('sidepanel.html');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openSettings(page);
  await expect(about(page)).toContainText(`버전${manifest.version}`);
  await expect(about(page)).toContainText(
    /톡체크아웃 관리자센터\s*내용 2026\.\d\d\.\d\d, .*2026-\d\d-\d\d에 확인한 글/,
  );

  expect(asked).not.toContain('/licences.json');
  await about(page).getByRole('button', { name: '라이선스 모두 보기' }).click();
  const listed = await about(page).getByRole('listitem').allInnerTexts();
  expect(listed[0]).toMatch(/^길잡이 \d+\.\d+\.\d+ · MIT/);
  for (const [name, version] of Object.entries<string>(dependencies))
    expect(
      listed.some((line) => line.startsWith(`${name} ${version} · `)),
      name,
    ).toBe(true);
  await about(page).getByText(`dexie ${dependencies.dexie}`).click();
  await expect(about(page).getByRole('region', { name: 'dexie' })).toContainText('Apache License');

  const opened = seller.browser.context.waitForEvent('page');
  await about(page).getByRole('button', { name: '처음 안내 다시 보기' }).click();
  await expect((await opened).getByRole('heading', { name: '길잡이 시작하기' })).toBeVisible();
});
