/** The popup for everybody: without a fault that axe finds, in both themes, and in a narrow window. */
import type { Locator, Page } from '@playwright/test';
import { expectNoViolations } from '../harness/axe.ts';
import { expect, test } from './seller.ts';

/** Opens each screen of the popup that is remembered or leads elsewhere in turn. */
const POPUP_SCREENS: [name: string, open: (popup: Page) => Promise<unknown>][] = [
  ['an article that was left open', (popup) => expect(popup.getByRole('article')).toBeVisible()],
  [
    'results that are no answer',
    async (popup) => {
      await popup.getByRole('combobox').fill('오늘 날씨');
      await expect(popup.getByRole('heading', { name: '딱 맞는 글이 없어요' })).toBeVisible();
    },
  ],
  [
    'no result',
    async (popup) => {
      await popup.getByRole('combobox').fill('쀍쀍');
      await expect(popup.getByRole('heading', { name: '‘쀍쀍’에 맞는 글이 없어요' })).toBeVisible();
    },
  ],
];

/** How one colour stands out from another, as WCAG 2.2 measures it. */
function contrast(...colours: [string, string]): number {
  const [dark = 0, light = 0] = colours.map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [...colour.matchAll(/[\d.]+/g)].map(([value]) => {
    const part = Number(value) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ how: { colorScheme } });

    test('the popup has no accessibility fault', async ({ seller }) => {
      await seller.visit('/claim/return');
      const popup = await seller.browser.openPopup(seller.page);
      await expect(popup.getByRole('main')).toContainText('반품관리');
      await expectNoViolations(popup);
      await popup.getByRole('combobox').fill('교환');
      await expect(popup.getByRole('option').first()).toBeVisible();
      await expectNoViolations(popup);
      await popup.getByRole('option').first().click();
      await expect(popup.getByRole('article')).toBeVisible();
      await expectNoViolations(popup);
      await popup.close();

      const again = await seller.browser.openPopup(seller.page);
      for (const [name, open] of POPUP_SCREENS) {
        await test.step(name, async () => {
          await open(again);
          await expectNoViolations(again);
        });
      }
    });

    test('what is chosen stands out from the rest', async ({ seller }) => {
      await seller.visit('/claim/return');
      const popup = await seller.browser.openPopup(seller.page);
      await popup.getByRole('combobox').fill('교환');
      const chosen = popup.getByRole('option', { selected: true });
      await expect(chosen).toHaveCount(1);
      const [bar = '', paper = ''] = await chosen.evaluate((option) => [
        getComputedStyle(option).boxShadow.match(/^rgb\([^)]+\)/)?.[0] ?? '',
        getComputedStyle(document.body).backgroundColor,
      ]);
      expect(contrast(bar, paper)).toBeGreaterThanOrEqual(3);
    });
  });
}

test('nothing of the popup is cut off at 320 px', async ({ seller }) => {
  await seller.visit('/claim/return');
  const popup = await seller.browser.openPopup(seller.page);
  await popup.setViewportSize({ width: 320, height: 500 });
  const isWhole = () =>
    popup.getByRole('main').evaluate((main) => {
      const parts = [document.documentElement, main, ...main.querySelectorAll(':scope > div')];
      return parts.every(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth) && main.clientWidth <= 320;
    });
  await expect(popup.getByRole('region', { name: '이 화면의 도움말' })).toBeVisible();
  expect(await isWhole()).toBe(true);
  await popup.getByRole('combobox').fill('교환 배송비');
  await popup.getByRole('option').first().click();
  for (const [name, open] of POPUP_SCREENS) {
    await test.step(name, async () => {
      await open(popup);
      expect(await isWhole()).toBe(true);
    });
  }
});

test('what is chosen and what is pressed can be told in forced colours, which have no backgrounds', async ({
  seller,
}) => {
  await seller.visit('/claim/return');
  const popup = await seller.browser.openPopup(seller.page);
  await popup.emulateMedia({ forcedColors: 'active' });
  const outline = (part: Locator) => part.evaluate((element) => getComputedStyle(element).outlineStyle);
  await popup.getByRole('combobox').fill('교환');
  await expect.poll(() => outline(popup.getByRole('option', { selected: true }))).toBe('solid');
  expect(await outline(popup.getByRole('option', { selected: false }).first())).toBe('none');
  await popup.getByRole('option').first().click();
  const [yes, no] = [
    popup.getByRole('button', { name: '예', exact: true }),
    popup.getByRole('button', { name: '아니요' }),
  ];
  await yes.click();
  await no.focus();
  await expect.poll(() => outline(yes)).toBe('solid');
});
