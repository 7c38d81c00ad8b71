/** `npm run pictures`: the README's pictures, taken from the running product on the practice centre. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type ChromiumHarness, launchChromium } from '../test/harness/chromium.ts';
import { startPracticeCenter } from '../test/harness/practice.ts';
import { outputDir } from './build-targets.ts';

const FOLDER = join(import.meta.dirname, '..', 'docs');
const CENTER = 'https://seller.pay.kakao.com';

async function takePictures(browser: ChromiumHarness, page: Page, theme: string): Promise<void> {
  const turnTo = async (tab: string, settled: string) => {
    const panel = await browser.panel(page);
    await panel.getByRole('tab', { name: tab }).click();
    await panel.getByRole('tabpanel', { name: tab }).getByText(settled).first().waitFor();
    await page.mouse.move(400, 500);
  };
  const take = (name: string) => page.screenshot({ path: join(FOLDER, `${name}-${theme}.png`) });

  await page.goto(`${CENTER}/order/delivery`);
  await page.getByRole('row').nth(5).waitFor();
  await browser.clickLauncher(page);
  await turnTo('할 일', '발송기한');
  await take('todo');

  await page.goto(`${CENTER}/claim/return`);
  await page.getByRole('row').nth(5).waitFor();
  await turnTo('이 페이지', '반품관리');
  await take('page');

  await turnTo('가이드', '반품 처리');
  const panel = await browser.panel(page);
  await panel.getByRole('button', { name: /^반품 처리/ }).click();
  await panel.getByRole('button', { name: '시작하기' }).click();
  await panel.getByRole('button', { name: /수거 완료로 바꾸기/ }).click();
  await panel.getByRole('heading', { level: 2, name: '수거 완료로 바꾸기' }).waitFor();
  await panel.getByRole('paragraph').filter({ hasText: '화면에 표시했어요' }).waitFor();
  await panel.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(1_500);
  await take('guide');

  const popup = await browser.openPopup(page);
  await popup.setViewportSize({ width: 400, height: 560 });
  await popup.getByRole('combobox').fill('지정택배 비용');
  await popup.getByRole('option').first().waitFor();
  await popup.screenshot({ path: join(FOLDER, `popup-${theme}.png`) });
}

mkdirSync(FOLDER, { recursive: true });
const practice = await startPracticeCenter();
for (const colorScheme of ['light', 'dark'] as const) {
  const viewport = { width: 1360, height: 800 };
  const browser = await launchChromium({ extension: outputDir('chrome'), practice, colorScheme, viewport });
  const [page = await browser.context.newPage()] = browser.context.pages();
  await takePictures(browser, page, colorScheme);
  await browser.close();
}
await practice.stop();
