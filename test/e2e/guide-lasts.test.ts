/** Whatever becomes of the page, the tab, the worker or the browser, a guide goes on at the same step. */
import type { Frame, Page } from '@playwright/test';
import type { PracticeCenter } from '../harness/practice.ts';
import { expectPointedAt } from './pointed.ts';
import { CENTER, expect, pick, type Seller, test } from './seller.ts';

const SCREEN = '/store/shipping';
const GUIDE = '계약 택배사 등록';

/** Where the seller works: another browser or tab after some troubles. */
interface Work {
  seller: Seller;
  page: Page;
  practice: PracticeCenter;
}

type Trouble = (work: Work) => Promise<Work>;

const TROUBLES: Record<string, Trouble> = {
  async 'the page is loaded anew'(work) {
    await work.page.reload();
    return work;
  },
  async 'the page moves by itself'(work) {
    await work.page.evaluate(() => history.pushState({}, '', `?again=${performance.now()}`));
    return work;
  },
  async 'the worker is killed'(work) {
    await work.seller.browser.killWorker();
    return work;
  },
  async 'the tab is closed, and the screen opened in another'(work) {
    const page = await work.seller.browser.context.newPage();
    await work.page.close();
    await page.goto(CENTER + SCREEN);
    return { ...work, page };
  },
  async 'the browser lets the tab go, to spare memory'(work) {
    const worker = await work.seller.browser.worker();
    const other = await work.seller.browser.context.newPage();
    await other.bringToFront();
    await worker.evaluate(async (address) => {
      const [tab] = await chrome.tabs.query({ url: `${address}*` });
      if (tab?.id !== undefined) await chrome.tabs.discard(tab.id);
    }, CENTER + SCREEN);
    await other.goto(CENTER + SCREEN);
    return { ...work, page: other };
  },
  async 'the browser is closed and started again'(work) {
    const seller = await work.seller.restart(work.practice);
    await seller.visit(SCREEN);
    return { ...work, seller, page: seller.page };
  },
};

/** The panel at the guide's step, opened from the list where it shows something else. */
async function atGuide({ seller, page }: Work): Promise<Frame> {
  const panel = await seller.browser.panel(page);
  await panel.getByRole('tab', { name: '가이드' }).click();
  const open = panel.getByRole('region', { name: '진행 중' }).getByRole('button', { name: new RegExp(`^${GUIDE}`) });
  const heading = panel.getByRole('heading', { level: 1, name: GUIDE });
  await expect(open.or(heading).first()).toBeVisible();
  if (await open.isVisible()) await open.click();
  return panel;
}

const stepIn = (panel: Frame) => panel.getByRole('progressbar').first().getAttribute('aria-valuetext');
const doneIn = (panel: Frame) => panel.getByRole('listitem').filter({ hasText: '(끝냈어요)' }).count();

/** Steps of the way that is walked: what the seller does at each of them. */
const ACTS: ((panel: Frame, page: Page) => Promise<void>)[] = [
  async (panel) => {
    await pick(panel.getByRole('radio', { name: /CJ대한통운/ }));
    await panel.getByRole('button', { name: '계속' }).click();
  },
  async (panel) => {
    await pick(panel.getByRole('radio').first());
    await panel.getByRole('button', { name: '계속' }).click();
  },
  async (_, page) => {
    await page.getByRole('button', { name: '서비스 이용 신청' }).first().click();
  },
];

test('between any two steps', async ({ seller, practice }) => {
  test.setTimeout(120_000);
  await seller.visit(SCREEN);
  const first = await seller.openPanel();
  // On the right the panel stands over what is to be pressed.
  await first.getByRole('button', { name: '반대쪽으로 옮기기' }).click();
  const tab = await seller.turnTo('가이드');
  await tab.getByRole('button', { name: new RegExp(`^${GUIDE}`) }).click();
  await first.getByRole('button', { name: /시작하기/ }).click();
  let work: Work = { seller, page: seller.page, practice };
  let panel = await atGuide(work);
  await expect.poll(() => stepIn(panel)).toMatch(/^2 /);
  for (const act of ACTS) {
    const before = [await stepIn(panel), await doneIn(panel)];
    for (const [name, trouble] of Object.entries(TROUBLES)) {
      await test.step(name, async () => {
        work = await trouble(work);
        panel = await atGuide(work);
        await expect.poll(async () => [await stepIn(panel), await doneIn(panel)], name).toEqual(before);
      });
    }
    await act(panel, work.page);
    await expect.poll(() => doneIn(panel)).toBe(Number(before[1]) + 1);
  }
  await work.seller.browser.close();
});

test('a tab that was never beside the guide points at its step as well, with the panel closed', async ({ seller }) => {
  await seller.visit(SCREEN);
  const panel = await seller.openPanel();
  const tab = await seller.turnTo('가이드');
  await tab.getByRole('button', { name: new RegExp(`^${GUIDE}`) }).click();
  await panel.getByRole('button', { name: /시작하기/ }).click();
  await panel.getByRole('button', { name: /서비스 이용 신청 누르기/ }).click();
  await expect(panel.getByRole('paragraph').filter({ hasText: '이 패널 뒤에 있어요' })).toBeVisible();
  await panel.getByRole('button', { name: '길잡이 닫기' }).click();
  await expectPointedAt(seller.page, seller.page.getByRole('button', { name: '서비스 이용 신청' }).first());
  const other = await seller.browser.context.newPage();
  await other.goto(CENTER + SCREEN);
  await expectPointedAt(other, other.getByRole('button', { name: '서비스 이용 신청' }).first());
});
