import type { Page } from '@playwright/test';
import { expect, type Seller, test } from './seller.ts';
import { rowsOf, tablesOf } from './stored.ts';

/** The popup beside a screen that it knows. */
const openPopup = ({ browser, page }: Seller): Promise<Page> => browser.openPopup(page);

/** Reads the first result and comes back; by keys, for a page in the background is slow to let itself be clicked. */
async function read(popup: Page, query: string, pinned = false): Promise<string> {
  await popup.getByRole('combobox').fill(query);
  await popup.getByRole('combobox').press('Enter');
  const title = await popup.getByRole('article').getByRole('heading', { level: 1 }).innerText();
  if (pinned) await popup.getByRole('button', { name: '고정하기' }).press('Enter');
  await popup.getByRole('button', { name: '뒤로' }).press('Enter');
  await popup.getByRole('combobox').fill('');
  return title;
}

/** Ctrl+Enter, by which the popup goes away, perhaps before the key is up again. */
async function pressCtrlEnter(popup: Page): Promise<void> {
  const closed = popup.waitForEvent('close');
  await popup.keyboard.press('Control+Enter').catch(() => {});
  await closed;
}

/** What is kept until the browser is closed. */
const passing = ({ browser }: Seller) =>
  browser.worker().then((worker) => worker.evaluate(async () => JSON.stringify(await chrome.storage.session.get())));

test.beforeEach(async ({ seller }) => {
  await seller.visit('/claim/return');
  await expect(seller.page.getByRole('heading', { name: '반품관리' })).toBeVisible();
});

test('before the first key it shows what was pinned and what was read last, without scrolling', async ({ seller }) => {
  const popup = await openPopup(seller);
  await popup.setViewportSize({ width: 400, height: 500 });
  await expect(popup.getByRole('region', { name: '이 화면의 도움말' })).toBeVisible();
  await expect(popup.getByRole('region', { name: '고정한 글' })).toHaveCount(0);
  await expect(popup.getByRole('region', { name: '최근 본 글' })).toHaveCount(0);
  const pins = [await read(popup, '페널티', true), await read(popup, '리뷰 포인트', true)];
  const recents = [await read(popup, '교환 배송비'), await read(popup, '발송지연')];
  const rows = (name: string) => popup.getByRole('region', { name }).getByRole('listitem');
  await expect(rows('고정한 글')).toHaveText(pins.reverse());
  await expect(rows('최근 본 글')).toHaveText(recents.reverse());
  await expect(rows('이 화면의 도움말').first()).toBeInViewport({ ratio: 1 });
  await expect(rows('최근 본 글').last()).toBeInViewport({ ratio: 1 });
  await rows('최근 본 글').first().getByRole('button').press('Enter');
  await expect(popup.getByRole('article').getByRole('heading', { level: 1 })).toHaveText(recents[0] ?? '');
});

test('it finds by itself while the background says nothing, from the first key on', async ({ seller }) => {
  const before = await openPopup(seller);
  await expect.poll(() => rowsOf(before, 'searchPieces').then((rows) => rows.length)).toBeGreaterThan(0);
  await before.close();
  await seller.browser.context.addInitScript(() => {
    if (location.pathname === '/popup.html') chrome.runtime.sendMessage = () => new Promise(() => {});
  });
  await seller.browser.killWorker();
  const popup = await openPopup(seller);
  expect(await popup.evaluate(() => 'popupBeginning' in globalThis)).toBe(true);
  const option = popup.getByRole('option');
  for (const words of ['반', '반품 택배', 'qksvna', 'ㅍㄴㅌ', '늦게 보내면', '발숑지연']) {
    await popup.getByRole('combobox').fill(words);
    await expect(popup.getByText(/^\d+개 (?:찾음|중)/).first()).toBeVisible();
    await expect(option.first()).toBeVisible();
    await expect(option.first().locator('mark').first()).toBeVisible();
  }
  await popup.getByRole('combobox').fill('김치찌개 끓이는 법');
  await expect(popup.getByRole('heading', { name: /없어요|찾지 못/ }).first()).toBeVisible();
});

test.describe('what was left in it', () => {
  test('is there again, selected, and the first key replaces it', async ({ seller }) => {
    const popup = await openPopup(seller);
    await popup.getByRole('combobox').pressSequentially('교환 배송비');
    await expect(popup.getByRole('option').first()).toBeVisible();
    await popup.close();
    await seller.browser.killWorker();

    const again = await openPopup(seller);
    const box = again.getByRole('combobox');
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('교환 배송비');
    await expect(again.getByRole('option').first()).toContainText('교환');
    await again.keyboard.type('페');
    await expect(box).toHaveValue('페');
  });

  test('an open article is open again below the box, where the next question is typed at once', async ({ seller }) => {
    const popup = await openPopup(seller);
    await popup.getByRole('combobox').fill('교환 배송비');
    await popup.getByRole('option').first().click();
    const title = await popup.getByRole('article').getByRole('heading', { level: 1 }).innerText();
    await expect.poll(() => passing(seller)).toContain('"at":"article"');
    await popup.close();

    const again = await openPopup(seller);
    const heading = again.getByRole('article').getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(title);
    await expect(again.getByRole('combobox')).toBeFocused();
    const devtools = await again.context().newCDPSession(again);
    for (const text of ['ㅍ', '페', '펜', '페너']) {
      await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await expect(again.getByRole('combobox')).toHaveValue(text);
    }
    await expect(heading).toHaveCount(0);
    await devtools.send('Input.insertText', { text: '페널티' });
    await expect(again.getByRole('option').first()).toContainText('페널티');
  });

  test('and the way from an article back to its results is a key of the list', async ({ seller }) => {
    const popup = await openPopup(seller);
    await popup.getByRole('combobox').fill('교환 배송비');
    await popup.getByRole('combobox').press('Enter');
    await expect(popup.getByRole('article').getByRole('heading', { level: 1 })).toBeFocused();
    // Where nothing can be typed into, an input method lets the bare keys through.
    await popup.keyboard.type('vpsjfxl');
    await expect(popup.getByRole('combobox')).toHaveValue('vpsjfxl');
    await expect(popup.getByRole('article')).toHaveCount(0);

    for (const key of ['Escape', 'ArrowDown', 'Enter']) {
      await popup.getByRole('combobox').fill('교환 배송비');
      await popup.getByRole('combobox').press('Enter');
      await expect(popup.getByRole('article')).toBeVisible();
      await popup.getByRole('combobox').press(key);
      await expect(popup.getByRole('option').first()).toBeVisible();
      await expect(popup.getByRole('combobox')).toHaveValue('교환 배송비');
    }
  });

  test('goes with what the seller wipes, and none of it is ever on the disk', async ({ seller }) => {
    const popup = await openPopup(seller);
    await popup.getByRole('combobox').fill('비밀스러운 질문');
    await expect.poll(() => passing(seller)).toContain('비밀스러운 질문');
    expect(await popup.evaluate(async () => JSON.stringify(await chrome.storage.local.get()))).not.toContain('비밀');
    for (const table of await tablesOf(popup)) {
      expect(JSON.stringify(await rowsOf(popup, table)), table).not.toContain('비밀');
    }
    const panel = await seller.browser.openExtensionPage('sidepanel.html');
    await panel.getByRole('button', { name: '설정' }).click();
    await panel.getByRole('button', { name: '내가 만든 것만 지우기' }).click();
    await panel.getByRole('button', { name: '지우기', exact: true }).click();
    await expect(panel.getByText('지웠어요.')).toBeVisible();
    // The popup stands open, and has nothing left that it could have kept again.
    await expect(popup.getByRole('combobox')).toHaveValue('');
    await popup.close();
    expect(await passing(seller)).not.toContain('비밀');
  });
});

test.describe('into the page’s panel', () => {
  test('goes a result, by Ctrl+Enter, and the popup is done', async ({ seller }) => {
    const popup = await openPopup(seller);
    await popup.getByRole('combobox').fill('교환 배송비');
    const second = popup.getByRole('option').nth(1);
    await expect(second).toBeVisible();
    await popup.keyboard.press('ArrowDown');
    await expect(second).toHaveAttribute('aria-selected', 'true');
    const title = (await second.innerText()).split('\n')[0] ?? '';
    await pressCtrlEnter(popup);
    await expect((await seller.panel()).getByRole('article').getByRole('heading', { level: 1 })).toHaveText(title);
  });

  test('goes the article being read, also where the panel shows something else', async ({ seller }) => {
    const panel = await seller.openPanel();
    await seller.turnTo('가이드');
    const popup = await openPopup(seller);
    await popup.getByRole('combobox').fill('교환 배송비');
    await popup.getByRole('option').first().click();
    const title = await popup.getByRole('article').getByRole('heading', { level: 1 }).innerText();
    await popup.getByRole('button', { name: '패널에서 열기' }).click();
    await seller.page.bringToFront();
    await expect(panel.getByRole('article').getByRole('heading', { level: 1 })).toHaveText(title);
    await panel.getByRole('button', { name: '뒤로' }).click();
    await expect(panel.getByRole('tab', { name: '가이드' })).toHaveAttribute('aria-selected', 'true');
  });

  test('goes a row, by Ctrl+Enter, and all that was typed, by its button', async ({ seller }) => {
    const popup = await openPopup(seller);
    const row = popup.getByRole('region', { name: '이 화면의 도움말' }).getByRole('button').first();
    const title = (await row.innerText()).split('\n')[0] ?? '';
    await row.focus();
    await pressCtrlEnter(popup);
    const panel = await seller.panel();
    await expect(panel.getByRole('article').getByRole('heading', { level: 1 })).toHaveText(title);

    const again = await openPopup(seller);
    await again.getByRole('combobox').fill('지정택배');
    await again.getByRole('button', { name: '패널에서 찾기' }).click();
    await seller.page.bringToFront();
    await expect(panel.getByRole('combobox')).toHaveValue('지정택배');
    await expect(panel.getByRole('combobox')).toBeFocused();
  });

  test('nothing goes a second time after the page is loaded anew', async ({ seller }) => {
    const popup = await openPopup(seller);
    await popup.getByRole('combobox').fill('교환 배송비');
    await expect(popup.getByRole('option').first()).toBeVisible();
    await pressCtrlEnter(popup);
    const panel = await seller.panel();
    await expect(panel.getByRole('article')).toBeVisible();
    await seller.page.bringToFront();
    await (await seller.turnTo('할 일')).waitFor();
    await seller.page.reload();
    await expect((await seller.panel()).getByRole('tab', { name: '할 일' })).toHaveAttribute('aria-selected', 'true');
    await expect((await seller.panel()).getByRole('article')).toHaveCount(0);
  });
});

test('what is typed in the panel is still there after a page load', async ({ seller }) => {
  await seller.openPanel();
  const tab = await seller.turnTo('찾기');
  await tab.getByRole('combobox').fill('교환 배송비');
  await expect(tab.getByRole('option').first()).toBeVisible();
  await expect.poll(() => passing(seller)).toContain('교환 배송비');
  await seller.visit('/plain/claim/exchange');
  await expect((await seller.panel()).getByRole('combobox')).toHaveValue('교환 배송비');
});

test('however far down the arrows lead, what was typed and what is chosen are both in sight', async ({ seller }) => {
  const popup = await openPopup(seller);
  await popup.setViewportSize({ width: 400, height: 500 });
  const box = popup.getByRole('combobox');
  await box.fill('반품');
  await expect(popup.getByRole('option').nth(9)).toBeAttached();
  const chosen = popup.getByRole('option', { selected: true });
  /** Whether all of the chosen one can be seen, and nothing stands over it. */
  const isSeen = () =>
    chosen.evaluate((option) => {
      const { x, top, bottom } = option.getBoundingClientRect();
      return [top + 2, bottom - 2].every((y) => option.contains(document.elementFromPoint(x + 20, y)));
    });
  for (const key of [...Array(9).fill('ArrowDown'), ...Array(8).fill('ArrowUp')]) {
    await box.press(key);
    await expect.poll(isSeen).toBe(true);
    await expect(box).toBeInViewport({ ratio: 1 });
  }
});
