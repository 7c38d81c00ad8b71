import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, type Part } from './part.ts';
import { CENTER, type Seller, startSeller } from './seller.ts';

/** A seller centre whose address no pack knows. */
const SITE = 'https://seller.example.test';
const TURN_ON = /^이 사이트에서 켜기$/;
const TURN_OFF = /^이 사이트에서 끄기$/;
const GECKO_ID = 'giljabi@giljabi.app';

let seller: Seller;
beforeAll(async () => {
  seller = await startSeller();
});
afterAll(() => seller.leave());

const inBrowser = <T>(body: string) => seller.browser.marionette.inBrowser<T>(body, [GECKO_ID]);

/** What a click on our button in the toolbar does: the browser tells us the tab's address from then on. */
async function pressToolbarButton(): Promise<void> {
  await seller.page.bringToFront();
  await inBrowser(`
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(args[0]);
    extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);`);
}

/** The popup as it was opened by the toolbar, in a tab of its own, where it can be pressed. */
async function openPopup(): Promise<{ page: Page; screen: Part }> {
  await pressToolbarButton();
  return seller.openPopup(true);
}

/** Presses `켜기`, and a button of the browser's own question, which stands over the tab that asks. */
async function turnOn(popup: { page: Page; screen: Part }, answer: 'button' | 'secondaryButton'): Promise<void> {
  await popup.screen.byRole('button', TURN_ON).click();
  await popup.page.bringToFront();
  const question = 'const question = document.getElementById("addon-webext-permissions-notification");';
  const isThere = () => inBrowser<boolean>(`${question} return Boolean(question?.button?.isConnected)`);
  await eventually(isThere).toBe(true);
  // Firefox takes no press in the first half second: nobody can have read it.
  await new Promise((passed) => setTimeout(passed, 1_000));
  await inBrowser(`${question} question.${answer}.click();`);
  await seller.page.bringToFront();
}

/** Whether our launcher or panel comes; waited for, so that `false` means something. */
async function comes(): Promise<boolean> {
  await seller.site.byRole('heading', /^반품관리$/).appear();
  for (let looks = 0; looks < 20; looks += 1) {
    if (await seller.oursAt('launcher')) return true;
    await new Promise((passed) => setTimeout(passed, 100));
  }
  return false;
}

test('a site of no pack is asked for by the browser, and a no is taken', async () => {
  await seller.page.goto(`${SITE}/claim/return`);
  expect(await comes()).toBe(false);
  const popup = await openPopup();
  await turnOn(popup, 'secondaryButton');
  await popup.screen.byRole('button', TURN_ON).appear();
  expect(await comes()).toBe(false);
});

test('with a yes the panel comes at once, also on the next page, and knows the screen', async () => {
  const popup = await openPopup();
  await turnOn(popup, 'button');
  await popup.screen.byRole('button', TURN_OFF).appear();
  expect(await comes()).toBe(true);
  await seller.page.reload();
  const panel = await seller.openPanel();
  await eventually(() => panel.byRole('tabpanel').text()).toContain('반품관리');
});

test('and still does when the background was stopped', async () => {
  await seller.browser.killBackground();
  await seller.page.reload();
  const panel = await seller.openPanel();
  await eventually(() => panel.byRole('tabpanel').text()).toContain('반품관리');
});

test('taken back by the browser’s user, the panel stays away, and the popup says why and how it comes again', async () => {
  await seller.browser.revokeHosts([`${SITE}/*`]);
  await seller.page.reload();
  expect(await comes()).toBe(false);
  const popup = await openPopup();
  await eventually(() => popup.screen.byRole('main').text()).toContain('접근이 꺼져 있어 패널이 나오지 않아요.');
  await turnOn(popup, 'button');
  await popup.screen.byRole('button', TURN_OFF).click();
  await eventually(() => popup.screen.byRole('main').text()).toContain('껐어요.');
  await seller.page.reload();
  expect(await comes()).toBe(false);
});

test('a pack’s own site that the browser holds us off (hosts may be ungranted at any time) has the same way back', async () => {
  await seller.browser.revokeHosts([`${CENTER}/*`]);
  await seller.visit('/claim/return');
  expect(await comes()).toBe(false);
  const popup = await openPopup();
  await eventually(() => popup.screen.byRole('main').text()).toContain('접근이 꺼져 있어 패널이 나오지 않아요.');
  await turnOn(popup, 'button');
  expect(await comes()).toBe(true);
});

test('where Firefox lets no extension in, the popup says so', async () => {
  await seller.page.goto('about:blank');
  const popup = await openPopup();
  await eventually(() => popup.screen.byRole('main').text()).toContain('확장 프로그램을 막아 둔 화면');
});
