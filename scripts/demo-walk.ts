/** The main job, as a seller would do it on the practice centre; every line of its record is read from the screen. */
import type { Frame, Locator, Page } from '@playwright/test';
import type { ChromiumHarness } from '../test/harness/chromium.ts';
import type { Transcript } from './transcript.ts';

const CENTER = 'https://seller.pay.kakao.com';

/** The practice screen that the walk starts on. */
export const RETURNS_PAGE = `${CENTER}/claim/return`;
const ORDERS_PAGE = `${CENTER}/order/delivery`;
const CARRIER_PAGE = `${CENTER}/store/shipping`;
const GUIDE = '반품 택배사 설정';

/** Walks through the main job and records each step. */
export async function walk(browser: ChromiumHarness, transcript: Transcript): Promise<void> {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  const step = (title: string, act: () => Promise<string | string[]>, scheme?: 'dark') =>
    transcript.step(title, page, act, scheme);
  // Once open, the panel is remembered as open: it stands in every page that follows.
  const panel = () => browser.panel(page);

  await step('반품관리 화면을 연다', async () => {
    await page.goto(RETURNS_PAGE);
    await page.getByRole('row').first().waitFor();
    return [await page.title(), `표 ${await page.getByRole('row').count()}행`];
  });
  await step('길잡이 단추를 눌러 패널을 연다', async () => {
    await browser.clickLauncher(page);
    return (await panel()).getByRole('tab').allInnerTexts();
  });
  await step('이 페이지: 이 화면의 도움말과 그 이유', async () => listOf(await openTab(await panel(), '이 페이지')));
  await step('첫 도움말을 연다', async () => {
    const view = await openTab(await panel(), '이 페이지');
    await view.getByRole('listitem').first().getByRole('button').click();
    const article = (await panel()).getByRole('article');
    return [await article.getByRole('heading').first().innerText(), (await article.innerText()).slice(0, 200)];
  });
  await step('할 일: 반품의 기한', async () => listOf(await openTab(await panel(), '할 일')), 'dark');
  await step('주문/배송관리: 지난 발송기한', async () => {
    await page.goto(ORDERS_PAGE);
    const view = await openTab(await panel(), '할 일');
    const overdue = view.getByRole('listitem').filter({ hasText: '발송기한' }).filter({ hasText: '지남' });
    await overdue.first().waitFor();
    return overdue.allInnerTexts();
  });
  await step(`가이드 ${GUIDE}: 시작한다`, async () => {
    const view = await openTab(await panel(), '가이드');
    await view.getByRole('button', { name: GUIDE }).click();
    await (await panel()).getByRole('button', { name: '시작하기' }).click();
    return progress(await panel());
  });
  await step('가이드는 다른 화면에서도 이어진다', async () => {
    const before = await progress(await panel());
    await page.goto(CARRIER_PAGE);
    return [`전: ${before}`, `후: ${await progress(await panel())}`];
  });
  await step('찾기: "반품"', async () => {
    const view = await openTab(await panel(), '찾기');
    return search(view, '반품');
  });
  await popupAnswers(browser, page, transcript);
}

async function popupAnswers(browser: ChromiumHarness, page: Page, transcript: Transcript) {
  const popup = await browser.openPopup(page);
  await popup.setViewportSize({ width: 400, height: 600 });
  const question = '교환 재발송';
  await transcript.step(`도구 모음 팝업: "${question}"`, popup, async () => {
    const found = await search(popup.locator('body'), question);
    await popup.getByRole('option').first().click();
    const article = popup.getByRole('article');
    return [...found, await article.getByRole('heading').first().innerText()];
  });
}

async function openTab(panel: Frame, name: string): Promise<Locator> {
  await panel.getByRole('tab', { name }).click();
  const view = panel.getByRole('tabpanel', { name });
  await view.waitFor();
  return view;
}

async function listOf(view: Locator): Promise<string[]> {
  await view.getByRole('listitem').first().waitFor();
  return view.getByRole('listitem').allInnerTexts();
}

async function search(view: Locator, words: string): Promise<string[]> {
  await view.getByRole('combobox', { name: '도움말 찾기' }).fill(words);
  const options = view.getByRole('option');
  await options.first().waitFor();
  return options.allInnerTexts();
}

async function progress(panel: Frame): Promise<string> {
  const text = panel.getByText(/\d+ \/ \d+/).first();
  await text.waitFor();
  return text.innerText();
}
