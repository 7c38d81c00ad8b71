/** The whole look-up by keyboard, with a Korean input method. */
import type { CDPSession, Frame, Page } from '@playwright/test';
import { expect, type Seller, test } from './seller.ts';

/** What the input method shows while each key is typed: two-set 한글. */
const KEYS = ['ㅂ', '바', '반', '반ㅍ', '반푸', '반품'];

/** A Korean input method that composes in whatever has the keyboard. */
class InputMethod {
  readonly #devtools: CDPSession;

  constructor(devtools: CDPSession) {
    this.#devtools = devtools;
  }

  /** Shows a syllable under way. */
  async compose(text: string): Promise<void> {
    await this.key('Process');
    const at = { selectionStart: text.length, selectionEnd: text.length };
    await this.#devtools.send('Input.imeSetComposition', { text, ...at });
  }

  /** A key that goes to the input method first. */
  async key(key: string): Promise<void> {
    await this.#devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: 229 });
  }

  /** Enter while it composes: the browser is told of the key, then the syllable is ended. */
  async endWithEnter(text: string): Promise<void> {
    await this.key('Enter');
    await this.#devtools.send('Input.insertText', { text });
    await this.#devtools.send('Input.dispatchKeyEvent', {
      type: 'keyUp',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 13,
    });
  }
}

interface LookUp {
  surface: Frame | Page;
  /** Has the keyboard. */
  page: Page;
  /** A frame of the extension in a page is a target of its own. */
  devtools: CDPSession;
}

async function inPopup(seller: Seller): Promise<LookUp> {
  const popup = await seller.browser.openPopup(seller.page);
  await popup.bringToFront();
  return { surface: popup, page: popup, devtools: await popup.context().newCDPSession(popup) };
}

async function inPanel(seller: Seller): Promise<LookUp> {
  await seller.page.bringToFront();
  await seller.browser.pressCommand('search-panel');
  const panel = await seller.panel();
  return { surface: panel, page: seller.page, devtools: await seller.browser.context.newCDPSession(panel) };
}

for (const [name, begin] of [
  ['the popup', inPopup],
  ['the panel', inPanel],
] as const) {
  test(`in ${name}: results while a syllable takes shape, Enter ends it, the next Enter opens`, async ({ seller }) => {
    await seller.visit('/claim/return');
    await expect(seller.page.getByRole('heading', { name: '반품관리' })).toBeVisible();
    const { surface, page, devtools } = await begin(seller);
    const box = surface.getByRole('combobox', { name: '도움말 찾기' });
    await expect(box).toBeFocused();
    const method = new InputMethod(devtools);
    for (const text of KEYS) {
      await method.compose(text);
      await expect(box).toHaveValue(text);
      await expect(surface.getByRole('option').first()).toBeVisible();
    }
    const first = surface.getByRole('option').first();
    await expect(first).toContainText('반품');
    await expect(surface.getByRole('status').first()).toHaveText(/\d+개 찾음/);

    for (const key of ['ArrowDown', 'ArrowUp', 'Escape']) await method.key(key);
    await expect(box).toHaveValue('반품');
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await method.endWithEnter('반품');
    await expect(box).toHaveValue('반품');
    // Had that Enter opened the first result, it would have been asked for before this key is answered.
    await page.keyboard.press('Shift');
    await expect(surface.getByRole('status').first()).toHaveText(/\d+개 찾음/);
    await expect(surface.getByRole('article')).toHaveCount(0);

    await page.keyboard.press('ArrowDown');
    const second = surface.getByRole('option').nth(1);
    await expect(second).toHaveAttribute('aria-selected', 'true');
    const [title = ''] = (await second.innerText()).split('\n');
    await page.keyboard.press('Enter');
    await expect(surface.getByRole('heading', { level: 1, name: title })).toBeFocused();
    await expect(surface.getByRole('article')).toBeVisible();
  });
}

test('a result is heard with its place among the others and the letters that match', async ({ seller }) => {
  await seller.visit('/claim/return');
  const { surface, devtools } = await inPopup(seller);
  await surface.getByRole('combobox').fill('반품 택배사');
  // Those below the room of the popup are drawn a moment later.
  const count = Number(await surface.getByRole('option').first().getAttribute('aria-setsize'));
  await expect(surface.getByRole('option')).toHaveCount(count);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  const options = nodes.filter(({ role }) => role?.value === 'option');
  expect(options).toHaveLength(count);
  expect(options[0]?.description?.value).toMatch(/^일치하는 글자 .*택배사/);
  await expect(surface.getByRole('option').first()).toHaveAttribute('aria-posinset', '1');
  await expect(surface.getByRole('option').first()).toHaveAttribute('aria-setsize', String(count));
  const status = surface.getByRole('status').first();
  await expect(status).toHaveText(/^\d+개 찾음/);
  await expect(status).not.toHaveAttribute('aria-busy');
});
