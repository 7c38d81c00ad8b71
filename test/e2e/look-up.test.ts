/** The look-up from outside of our surfaces: a key, the menu of selected text, the address bar. */
import type { Page } from '@playwright/test';
import { attachTo } from './native.ts';
import { expect, type Seller, test } from './seller.ts';

/** The browser's own events, which a headless Chromium has no window for. */
type Dispatched<A extends unknown[]> = { dispatch(...args: A): void };

async function chooseInMenu({ browser, page }: Seller, selectionText: string): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(
    async ([selectionText, pageUrl]) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const event = chrome.contextMenus.onClicked as unknown as Dispatched<[object, chrome.tabs.Tab | undefined]>;
      event.dispatch({ menuItemId: 'search-selection', selectionText, pageUrl }, tab);
    },
    [selectionText, page.url()],
  );
}

/** Types after the keyword; gives what the address bar would show. */
async function typeInAddressBar({ browser }: Seller, text: string) {
  const worker = await browser.worker();
  return worker.evaluate(async (text) => {
    const { omnibox } = chrome;
    let first = '';
    const setDefault = omnibox.setDefaultSuggestion.bind(omnibox);
    omnibox.setDefaultSuggestion = (async (suggestion: chrome.omnibox.DefaultSuggestResult) => {
      first = suggestion.description;
      // Chromium reads the markup here, and refuses what it can't.
      await setDefault(suggestion);
    }) as typeof omnibox.setDefaultSuggestion;
    const event = omnibox.onInputChanged as unknown as Dispatched<
      [string, (suggestions: chrome.omnibox.SuggestResult[]) => void]
    >;
    const others = await new Promise<chrome.omnibox.SuggestResult[]>((give) => event.dispatch(text, give));
    return { first, others };
  }, text);
}

async function enterInAddressBar({ browser }: Seller, text: string, disposition = 'currentTab'): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(
    ([text = '', disposition = '']) => {
      (chrome.omnibox.onInputEntered as unknown as Dispatched<[string, string]>).dispatch(text, disposition);
    },
    [text, disposition],
  );
}

/** The page that something opens, with the worker awake already: waking it opens one too, for a moment. */
async function openedBy({ browser }: Seller, act: () => Promise<void>): Promise<Page> {
  await browser.worker();
  const opened = browser.context.waitForEvent('page');
  await act();
  return opened;
}

const OUTSIDE = 'https://cs.kakao.com/helps?service=174';

async function visitCenter({ page }: Seller): Promise<void> {
  await page.goto('https://seller.pay.kakao.com/claim/return');
  await expect(page.getByRole('heading', { name: '반품관리' })).toBeVisible();
}

test.describe('the key for searching', () => {
  test('opens the popup at once where there is no panel', async ({ seller }) => {
    await seller.page.goto(OUTSIDE);
    await seller.page.bringToFront();
    const worker = await seller.browser.worker();
    const waited = worker.evaluate(async () => {
      const began = performance.now();
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const openPopup = chrome.action.openPopup.bind(chrome.action) as () => Promise<void>;
      return new Promise<number>((give) => {
        chrome.action.openPopup = (() => {
          give(performance.now() - began);
          return openPopup();
        }) as typeof chrome.action.openPopup;
        (chrome.commands.onCommand as unknown as Dispatched<[string, chrome.tabs.Tab?]>).dispatch('search-panel', tab);
      });
    });
    const popup = await attachTo(seller, 'popup.html');
    await expect.poll(() => popup.evaluate('document.activeElement.role')).toBe('combobox');
    // Five tries and the 800 ms between them are for a page that loads.
    expect(await waited).toBeLessThan(500);
  });

  test('opens the panel at its box, and leads back to the box from anywhere in it', async ({ seller }) => {
    await visitCenter(seller);
    await seller.page.bringToFront();
    await seller.browser.pressCommand('search-panel');
    const panel = await seller.panel();
    await expect(panel.getByRole('combobox')).toBeFocused();
    await seller.page.keyboard.type('페널티');
    await expect(panel.getByRole('option').first()).toContainText('페널티');
    await panel.getByRole('tab', { name: '할 일' }).click();
    await seller.page.getByRole('heading', { name: '반품관리' }).click();
    await seller.browser.pressCommand('search-panel');
    await expect(panel.getByRole('combobox')).toBeFocused();
    await seller.page.keyboard.type('교환');
    await expect(panel.getByRole('combobox')).toHaveValue('교환');
  });
});

test.describe('the menu of selected text', () => {
  test('has one entry of ours', async ({ seller }) => {
    const worker = await seller.browser.worker();
    const isThere = () =>
      worker.evaluate(() =>
        chrome.contextMenus.update('search-selection', {}).then(
          () => true,
          () => false,
        ),
      );
    // Made when the extension is installed, which may have been a moment ago.
    await expect.poll(isThere).toBe(true);
    const again = worker.evaluate(
      () =>
        new Promise((give) =>
          chrome.contextMenus.create({ id: 'search-selection', title: 'x', contexts: ['selection'] }, () =>
            give(chrome.runtime.lastError?.message),
          ),
        ),
    );
    expect(await again).toContain('duplicate id');
  });

  test('searches for it in the page’s panel', async ({ seller }) => {
    await visitCenter(seller);
    await chooseInMenu(seller, '  교환\n\t배송비 ');
    const panel = await seller.panel();
    await expect(panel.getByRole('combobox')).toHaveValue('교환 배송비');
    await expect(panel.getByRole('option').first()).toContainText('교환');
    await chooseInMenu(seller, '가'.repeat(400));
    await expect(panel.getByRole('combobox')).toHaveValue('가'.repeat(200));
  });

  test('elsewhere opens a panel outside of the page', async ({ seller }) => {
    await seller.page.goto(OUTSIDE);
    const opened = seller.browser.context.waitForEvent('page', (page) => page.url().endsWith('/sidepanel.html'));
    await chooseInMenu(seller, '페널티');
    await expect((await opened).getByRole('combobox')).toHaveValue('페널티');
  });
});

test.describe('the address bar', () => {
  test('suggests articles while one types, the best one for Enter', async ({ seller }) => {
    const { first, others } = await typeInAddressBar(seller, '교환 배송비');
    expect(first).toContain('<match>');
    expect(first).toMatch(/<dim>.+<\/dim>$/);
    expect(others.length).toBeGreaterThan(0);
    expect(others.length).toBeLessThanOrEqual(8);
    expect(new Set(others.map(({ content }) => content)).size).toBe(others.length);
    expect((await typeInAddressBar(seller, ' ')).first).toMatch(/도움말에서 찾아|Search the seller help/);
    const nothing = await typeInAddressBar(seller, '쀍쀍 <b>&');
    expect(nothing.first).toContain('쀍쀍 &lt;b&gt;&amp;');
  });

  test('opens the answer in the panel of a seller centre', async ({ seller }) => {
    await visitCenter(seller);
    const { others } = await typeInAddressBar(seller, '교환 배송비');
    await enterInAddressBar(seller, others[1]?.content ?? '');
    const title = (await seller.panel()).getByRole('article').getByRole('heading', { level: 1 });
    await expect(title).toHaveText(others[1]?.content ?? '');
    await enterInAddressBar(seller, '페널티 정책');
    await expect(title).toContainText('페널티');
  });

  test('elsewhere opens it in a tab of ours, takes no page away, and goes on in that tab', async ({ seller }) => {
    await seller.page.goto(OUTSIDE);
    const ours = await openedBy(seller, () => enterInAddressBar(seller, '페널티 정책'));
    const title = ours.getByRole('article').getByRole('heading', { level: 1 });
    await expect(title).toContainText('페널티');
    expect(seller.page.url()).toBe(OUTSIDE);
    await ours.reload();
    await expect(title).toBeVisible();
    const tabs = seller.browser.context.pages().length;
    await enterInAddressBar(seller, '교환 배송비');
    await expect(title).toContainText('교환');
    expect(seller.browser.context.pages()).toHaveLength(tabs);
  });

  test('opens it in another tab where the seller asks for that', async ({ seller }) => {
    await seller.page.goto(OUTSIDE);
    const ours = await openedBy(seller, () => enterInAddressBar(seller, '쀍쀍', 'newBackgroundTab'));
    await expect(ours.getByRole('combobox')).toHaveValue('쀍쀍');
    expect(ours.url()).not.toContain('#');
  });
});

test('Chromium’s own address bar hands us what follows the keyword, and shows what we suggest', async ({ seller }) => {
  const { page } = seller;
  await page.goto('chrome://chrome-urls');
  await page
    .getByRole('button', { name: /enable/i })
    .first()
    .click();
  await page.goto('chrome://omnibox');
  // The page asks once for what is typed there, and shows nothing of what comes later.
  await expect(async () => {
    await page.locator('#input-text').fill('');
    await page.locator('#input-text').fill('길 교환 배송비');
    const suggested = page.getByRole('row', { name: '판매관리 › 교환관리' }).first();
    await expect(suggested).toContainText('교환 배송비', { timeout: 2_000 });
  }).toPass();
});

test('the settings name the keys and lead to where they are changed', async ({ seller }) => {
  const panel = await seller.browser.openExtensionPage('sidepanel.html');
  await panel.getByRole('button', { name: '설정' }).click();
  const keys = panel.getByRole('region', { name: '단축키' });
  await expect(keys).toContainText('팝업 열기');
  await expect(keys).toContainText(/패널에서 찾기\s*(Alt\+Shift\+S|없음)/);
  await expect(keys).toContainText(/주소창에서 찾기\s*길 입력 후 스페이스/);
  const opened = seller.browser.context.waitForEvent('page');
  await keys.getByRole('button', { name: '브라우저에서 단축키 바꾸기' }).click();
  expect((await opened).url()).toContain('shortcuts');
});
