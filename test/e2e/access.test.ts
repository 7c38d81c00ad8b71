import { expectNoViolations } from '../harness/axe.ts';
import { expect, type Seller, test } from './seller.ts';

/** Opens each screen of the panel in turn. */
const SCREENS: [name: string, open: (seller: Seller) => Promise<unknown>][] = [
  ['이 페이지', (seller) => seller.turnTo('이 페이지')],
  ['an article', async (seller) => (await seller.turnTo('이 페이지')).getByRole('button').first().click()],
  [
    'a ready reply',
    async (seller) => {
      const replies = (await seller.turnTo('이 페이지')).getByRole('region', { name: '구매자 안내 문구' });
      await replies.getByRole('button').first().click();
    },
  ],
  [
    '할 일 with a reason opened',
    async (seller) => (await seller.turnTo('할 일')).getByText('이유와 근거').first().click(),
  ],
  ['가이드', (seller) => seller.turnTo('가이드')],
  [
    'a guide before its start',
    async (seller) => (await seller.turnTo('가이드')).getByRole('button', { name: /반품 택배사/ }).click(),
  ],
  ['a guide’s step', async (seller) => (await seller.panel()).getByRole('button', { name: /시작하기/ }).click()],
  ['찾기', (seller) => seller.turnTo('찾기')],
  [
    'search results',
    async (seller) => {
      const tab = await seller.turnTo('찾기');
      await tab.getByRole('combobox').fill('반품');
      await expect(tab.getByRole('option').first()).toBeVisible();
    },
  ],
  [
    'results that are no answer',
    async (seller) => {
      const tab = await seller.turnTo('찾기');
      await tab.getByRole('combobox').fill('오늘 날씨');
      await expect(tab.getByRole('heading', { name: '딱 맞는 글이 없어요' })).toBeVisible();
    },
  ],
  [
    'no result',
    async (seller) => {
      const tab = await seller.turnTo('찾기');
      await tab.getByRole('combobox').fill('쀍쀍');
      await expect(tab.getByRole('heading', { name: '‘쀍쀍’에 맞는 글이 없어요' })).toBeVisible();
    },
  ],
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ how: { colorScheme } });

    test('the panel has no accessibility fault', async ({ seller }) => {
      await seller.visit('/claim/return');
      const panel = await seller.openPanel();
      for (const [name, open] of SCREENS) {
        await test.step(name, async () => {
          await open(seller);
          // The tab before may still be there for a moment.
          await panel.getByText('카카오의 공식 제품이 아닙니다').filter({ visible: true }).last().waitFor();
          await expectNoViolations(seller.page, panel);
        });
      }
    });
  });
}

test.describe('with the keyboard alone', () => {
  test('a question in the popup is typed, chosen, read and left', async ({ seller }) => {
    await seller.visit('/claim/return');
    const popup = await seller.browser.openPopup(seller.page);
    const box = popup.getByRole('combobox', { name: '도움말 찾기' });
    await expect(box).toBeFocused();
    await popup.keyboard.type('교환');
    await expect(popup.getByRole('option').nth(1)).toBeVisible();
    const second = await popup.getByRole('option').nth(1).innerText();
    await popup.keyboard.press('ArrowDown');
    const chosen = popup.getByRole('option', { selected: true });
    await expect.poll(() => chosen.innerText()).toBe(second);
    await popup.keyboard.press('Enter');
    const [title = ''] = second.split('\n');
    await expect(popup.getByRole('heading', { level: 1, name: title })).toBeFocused();
    await popup.keyboard.press('Shift+Tab');
    await popup.keyboard.press('Enter');
    await expect(box).toHaveValue('교환');
  });

  test('Enter and the arrows belong to the input method while it composes', async ({ seller }) => {
    await seller.visit('/claim/return');
    const popup = await seller.browser.openPopup(seller.page);
    // What is composed before that goes nowhere.
    await expect(popup.getByRole('combobox', { name: '도움말 찾기' })).toBeFocused();
    const keyboard = await popup.context().newCDPSession(popup);
    for (const text of ['ㄱ', '교', '굏', '교화', '교환']) {
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await expect(popup.getByRole('option').first()).toContainText('교환');
    for (const key of ['ArrowDown', 'Enter']) {
      await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code: key, windowsVirtualKeyCode: 229 });
    }
    await expect(popup.getByRole('article')).toHaveCount(0);
    await expect(popup.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
    await keyboard.send('Input.insertText', { text: '교환' });
    await popup.keyboard.press('Enter');
    await expect(popup.getByRole('article')).toBeVisible();
  });

  test('the panel’s edge is moved with the arrow keys', async ({ seller }) => {
    await seller.visit('/claim/return');
    const panel = await seller.openPanel();
    const width = async () => (await (await panel.frameElement()).boundingBox())?.width;
    expect(await width()).toBe(400);
    // The edge is the stop before the panel's own first one.
    const first = panel.getByRole('button', { name: '뒤로' });
    await expect(panel.getByRole('listitem').first()).toBeVisible();
    await first.focus();
    await expect(first).toBeFocused();
    await seller.page.keyboard.press('Shift+Tab');
    await seller.page.keyboard.press('ArrowLeft');
    await expect.poll(width).toBe(420);
  });
});

for (const width of [320, 640]) {
  test(`nothing is cut off at ${width} px`, async ({ seller }) => {
    await seller.visit('/claim/return');
    await (await seller.browser.worker()).evaluate(
      ([site, width]) => chrome.storage.local.set({ [`panel:${site}`]: { open: true, side: 'right', width } }),
      ['https://seller.pay.kakao.com', width] as const,
    );
    await seller.visit('/claim/return');
    const panel = await seller.panel();
    for (const [name, open] of SCREENS) {
      await test.step(name, async () => {
        await open(seller);
        // The tab before may still be there for a moment.
        await panel.getByText('카카오의 공식 제품이 아닙니다').filter({ visible: true }).last().waitFor();
        const [wide, seen] = await panel.getByRole('main').evaluate((main) => {
          const content = main.querySelector('[role=tabpanel]:not([hidden])') ?? main;
          return [content.scrollWidth, content.clientWidth];
        });
        expect(wide).toBeLessThanOrEqual(seen as number);
      });
    }
  });
}
