import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from './part.ts';
import { type Seller, startSeller } from './seller.ts';

let seller: Seller;
beforeAll(async () => {
  seller = await startSeller();
});
afterAll(() => seller.leave());

/** What the session keeps under names that begin so, as one of our own pages reads it. */
const keptForSession = (page: Page, prefix: string): Promise<string> =>
  page.evaluate(async (prefix) => {
    type Session = { storage: { session: { get(): Promise<object> } } };
    const { browser } = globalThis as unknown as { browser: Session };
    const kept = Object.entries(await browser.storage.session.get()).filter(([key]) => key.startsWith(prefix));
    return JSON.stringify(Object.fromEntries(kept));
  }, prefix);

const typedIn = (box: { read<T>(question: (elements: HTMLElement[]) => T): Promise<T> }) =>
  box.read(([input]) => (input as HTMLInputElement | undefined)?.value);

test('the key for searching opens the panel at its box, and leads back to it', async () => {
  await seller.visit('/claim/return');
  await seller.page.bringToFront();
  await seller.browser.pressCommand('search-panel');
  await seller.panel.byRole('combobox').appear();
  const focused = () => seller.panel.byRole('combobox').read(([box]) => document.activeElement === box);
  await eventually(focused).toBe(true);
  await seller.page.keyboard.type('페널티');
  await eventually(() => seller.panel.byRole('option').text()).toContain('페널티');
  await seller.page.keyboard.press('Enter');
  await eventually(() => seller.panel.byRole('article').text()).toContain('페널티');
  await seller.browser.pressCommand('search-panel');
  await eventually(focused).toBe(true);
  await seller.page.keyboard.type('교환');
  await eventually(() => typedIn(seller.panel.byRole('combobox'))).toBe('교환');
});

test('the popup keeps what was typed, and opens a result in the page’s panel by Ctrl+Enter', async () => {
  await seller.newTab();
  await seller.visit('/claim/return');
  await seller.site.byRole('heading', /^반품관리$/).appear();
  const first = await seller.openPopup(true);
  await first.screen.byRole('combobox').type('지정택배');
  await eventually(() => first.screen.byRole('option').count()).toBeGreaterThan(0);
  await eventually(() => keptForSession(first.page, 'history:popup')).toContain('지정택배');
  await first.page.close();

  const popup = await seller.openPopup(true);
  const box = popup.screen.byRole('combobox');
  await eventually(() => typedIn(box)).toBe('지정택배');
  await box.type('교환 배송비');
  await eventually(() => popup.screen.byRole('option').text()).toContain('교환');
  const title = (await popup.screen.byRole('option').text()).split('\n')[0] ?? '';
  await popup.page.keyboard.down('Control');
  await popup.page.keyboard.press('Enter');
  await popup.page.keyboard.up('Control').catch(() => {});
  await eventually(() => seller.panel.byRole('article').text()).toContain(title);

  const again = await seller.openPopup(true);
  await again.screen.byRole('combobox').type(' ');
  await again.page.keyboard.press('Backspace');
  await eventually(() => again.screen.byRole('region', '최근 본 글').text()).toContain(title);
  await again.page.close();
});

test('the popup is used by the keyboard alone, and its results are named for a screen reader', async () => {
  await seller.newTab();
  await seller.visit('/claim/return');
  await seller.site.byRole('heading', /^반품관리$/).appear();
  const { page, screen } = await seller.openPopup(true);
  const box = screen.byRole('combobox', '도움말 찾기');
  const focused = () => box.read(([input]) => document.activeElement === input);
  await eventually(focused).toBe(true);
  await box.type('반품 택배사');
  await eventually(() => screen.byRole('option').count()).toBeGreaterThan(2);
  const spoken = () => page.$eval('[role=status]', (status) => status.textContent);
  await eventually(spoken).toMatch(/^\d+개 찾음/);
  const second = () =>
    screen.byRole('option').read((options) => {
      const [, option] = options;
      const said = ['aria-selected', 'aria-posinset', 'aria-setsize'].map((name) => option?.getAttribute(name));
      return [...said, option?.ariaDescription, document.activeElement?.getAttribute('aria-activedescendant')].join();
    });
  await box.press('ArrowDown');
  const id = await screen.byRole('option').read(([, option]) => option?.id);
  await eventually(second).toMatch(new RegExp(`^true,2,\\d+,일치하는 글자 .+,${id}$`));
  const title = (await screen.byRole('option').read(([, option]) => option?.innerText ?? '')).split('\n')[0] ?? '';
  await box.press('Enter');
  await eventually(() => screen.byRole('article').text()).toContain(title);
  await eventually(() => screen.byRole('article').read(([article]) => article?.contains(document.activeElement))).toBe(
    true,
  );

  await box.press('ArrowDown');
  await eventually(() => screen.byRole('option').count()).toBeGreaterThan(2);
  await page.keyboard.press('Escape');
  await eventually(() => typedIn(box)).toBe('');
  await screen.byRole('region', '최근 본 글').appear();
  expect(await focused()).toBe(true);
  await page.close();
});

/** Selects all of the heading, opens its menu with the right button, and chooses our entry; gives what it says. */
async function chooseInMenu(): Promise<string> {
  const heading = (await seller.page.$('h1'))!;
  await heading.evaluate((element) => getSelection()?.selectAllChildren(element));
  await heading.click({ button: 'right' });
  return seller.browser.marionette.inBrowser<string>(
    `const menu = document.getElementById('contentAreaContextMenu');
    const ours = () => [...menu.querySelectorAll('menuitem')].find((one) => one.label.startsWith('길잡이') || one.label.startsWith('Search Giljabi'));
    for (let tries = 0; tries < 50 && !(menu.state === 'open' && ours()); tries++) await new Promise((next) => setTimeout(next, 100));
    const entry = ours();
    const label = entry.label;
    menu.activateItem(entry);
    return label;`,
  );
}

test('selected text is searched for in the page’s panel', async () => {
  await seller.newTab();
  await seller.visit('/claim/return');
  await seller.site.byRole('heading', /^반품관리$/).appear();
  expect(await chooseInMenu()).toContain('반품관리');
  await eventually(() => typedIn(seller.panel.byRole('combobox'))).toBe('반품관리');
});

/** What Firefox's sidebar shows, empty while it is shut. */
const sidebar = () =>
  seller.browser.marionette.inBrowser<string>(
    `const { currentID, browser } = SidebarController;
    const inner = browser?.contentDocument?.getElementById('webext-panels-browser');
    return SidebarController.isOpen ? currentID + ' ' + inner?.currentURI.spec : '';`,
  );

test('elsewhere it is searched for in the sidebar', async () => {
  await seller.newTab();
  await seller.page.goto('https://cs.kakao.com/helps?service=174');
  await chooseInMenu();
  await eventually(sidebar).toMatch(/giljabi.*sidepanel\.html$/);
  // What the sidebar was told to show is gone as soon as it shows it.
  const popup = await seller.openPopup(true);
  await eventually(() => keptForSession(popup.page, 'aim:')).toBe('{}');
  await popup.page.close();
  await seller.browser.marionette.inBrowser('SidebarController.hide();');
});

test('and an article goes there from the popup by Ctrl+Enter', async () => {
  await seller.newTab();
  await seller.page.goto('https://cs.kakao.com/helps?service=174');
  const popup = await seller.openPopup(true);
  await eventually(() => popup.screen.byRole('main').text()).toContain('판매자센터 밖');
  await popup.screen.byRole('combobox').type('페널티 정책');
  await eventually(() => popup.screen.byRole('option').text()).toContain('페널티');
  await popup.page.keyboard.down('Control');
  await popup.page.keyboard.press('Enter');
  await popup.page.keyboard.up('Control').catch(() => {});
  await eventually(sidebar).toMatch(/giljabi.*sidepanel\.html$/);
  await seller.browser.marionette.inBrowser('SidebarController.hide();');
});

test('the key for searching opens the popup where there is no panel, in its own task', async () => {
  await seller.newTab();
  await seller.page.goto('https://cs.kakao.com/helps?service=174');
  await seller.page.bringToFront();
  // As Firefox before 149 has it.
  const NEEDS_GESTURE = `Services.prefs.setBoolPref('extensions.openPopupWithoutUserGesture.enabled', args[0]);`;
  await seller.browser.marionette.inBrowser(NEEDS_GESTURE, [false]);
  await seller.browser.pressCommand('search-panel');
  const shown = () =>
    seller.browser.marionette.inBrowser<boolean>(
      `return [...document.querySelectorAll('panel[viewId], #customizationui-widget-panel, panel')].some((one) => one.state === 'open' && /giljabi/.test(one.innerHTML + one.id + (one.getAttribute('viewId') ?? '')));`,
    );
  await eventually(shown).toBe(true);
  await seller.browser.marionette.inBrowser(NEEDS_GESTURE, [true]);
});

const SEARCH = `const { ExtensionSearchHandler } = ChromeUtils.importESModule('resource://gre/modules/ExtensionSearchHandler.sys.mjs');`;
const KEYWORD: string = JSON.parse(readFileSync('.output/firefox-mv3/manifest.json', 'utf8')).omnibox.keyword;

test('the address bar suggests after its keyword, and opens in the page’s panel what is chosen', async () => {
  await seller.newTab();
  await seller.visit('/claim/return');
  await seller.site.byRole('heading', /^반품관리$/).appear();
  const suggestions = await seller.browser.marionette.inBrowser<{ content: string; description: string }[]>(
    `${SEARCH}
    const search = { keyword: args[0], text: args[0] + ' 교환 배송비', inPrivateWindow: false };
    return new Promise((give) => ExtensionSearchHandler.handleSearch(search, give));`,
    [KEYWORD],
  );
  expect(suggestions.length).toBeGreaterThan(0);
  expect(suggestions.length).toBeLessThanOrEqual(5);
  const [{ content, description } = { content: '', description: '' }] = suggestions;
  expect(description).toContain(`${content} · `);
  await seller.browser.marionette.inBrowser(
    `${SEARCH} ExtensionSearchHandler.handleInputEntered(args[0], args[0] + ' ' + args[1], 'current');`,
    [KEYWORD, content],
  );
  await eventually(() => seller.panel.byRole('article').text()).toContain(content);
});

test('the settings name the keys and lead to where Firefox lets them be changed', async () => {
  await seller.newTab();
  await seller.visit('/claim/return');
  await seller.openPanel();
  await seller.panel.byRole('button', '설정').click();
  const keys = seller.panel.byRole('region', '단축키');
  await eventually(() => keys.text()).toMatch(/패널에서 찾기\s*Alt\+Shift\+S/);
  await keys.byRole('button', '브라우저에서 단축키 바꾸기').click();
  const shown = () => seller.browser.marionette.inBrowser<string>('return gBrowser.selectedBrowser.currentURI.spec;');
  await eventually(shown).toBe('about:addons');
});
