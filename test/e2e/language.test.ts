/** The whole UI in the language that the seller chooses, at once and from then on. */
import { mkdirSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import { expectNoViolations } from '../harness/axe.ts';
import { CENTER, expect, type Seller, test } from './seller.ts';

/** Opens the settings in either language. */
async function openSettings(surface: Frame | Page): Promise<void> {
  await surface.getByRole('button', { name: /^(?:설정|Settings)$/ }).click();
  await expect(surface.getByRole('heading', { name: /^(?:설정|Settings)$/, level: 1 })).toBeVisible();
}

const choice = (surface: Frame | Page) => surface.getByRole('region', { name: '언어 / Language' });

async function choose(surface: Frame | Page, language: '한국어' | 'English'): Promise<void> {
  await openSettings(surface);
  await choice(surface).getByRole('radio', { name: language }).click();
  await expect(choice(surface).getByRole('radio', { name: language })).toBeChecked();
}

/** Runs in a surface: Korean that nobody says to be Korean, and parts that are wider than there is room. */
function faultsIn(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const faults: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    const isSeen = element?.checkVisibility() ?? false;
    const meant = ['언어 / Language'].includes(node.nodeValue ?? '');
    if (
      isSeen &&
      !meant &&
      /[가-힣]/.test(node.nodeValue ?? '') &&
      element?.closest('[lang]')?.getAttribute('lang') !== 'ko'
    )
      faults.push(`not said to be Korean: ${node.nodeValue}`);
  }
  const main = document.querySelector('main');
  const parts = [document.documentElement, main, main?.querySelector('[role=tabpanel]:not([hidden])')];
  for (const part of parts)
    if (part && part.scrollWidth > part.clientWidth)
      faults.push(`${part.tagName} is ${part.scrollWidth} px wide in ${part.clientWidth}`);
  return faults;
}

/** A screen of the panel in English, and what is there once it has come. */
const SCREENS: [tab: string, open: (panel: Frame) => Promise<unknown>][] = [
  ['This page', (panel) => panel.getByRole('region', { name: 'Help for this page' }).waitFor()],
  [
    'This page',
    async (panel) => {
      await panel.getByRole('region', { name: 'Replies to the buyer' }).getByRole('button').first().click();
      await panel.getByRole('region', { name: 'What to send' }).waitFor();
    },
  ],
  [
    'To do',
    async (panel) => {
      await panel.getByText('Why, and the source').first().click();
      await panel.getByText('How it was counted').first().waitFor();
    },
  ],
  [
    'Guides',
    (panel) =>
      panel
        .getByRole('region', { name: /guides$/ })
        .first()
        .waitFor(),
  ],
  [
    'Search',
    async (panel) => {
      await panel.getByRole('combobox', { name: 'Search the help' }).fill('반품');
      await panel.getByRole('option').first().waitFor();
    },
  ],
];

async function dock(seller: Seller, width: number): Promise<void> {
  await (await seller.browser.worker()).evaluate(
    ([site, width]) => chrome.storage.local.set({ [`panel:${site}`]: { open: true, side: 'right', width } }),
    [CENTER, width] as const,
  );
}

/** Pictures to be looked at, where somebody wants them. */
const PICTURES = process.env.GILJABI_PICTURES;
async function take(page: Page, name: string): Promise<void> {
  if (!PICTURES) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}/${name}.png` });
}

test('panel and popup speak English at once, after a reload, and Korean again', async ({ seller }) => {
  await seller.visit('/claim/return');
  const panel = await seller.openPanel();
  const popup = await seller.browser.openPopup(seller.page);
  await expect(popup.getByRole('region', { name: '이 화면의 도움말' })).toBeVisible();

  await choose(panel, 'English');
  await expect(panel.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await expect(choice(panel).getByRole('radio', { name: 'English' })).toBeFocused();
  await expect(panel.getByRole('tab')).toHaveText([/^This page/, /^To do/, /^Guides/, /^Search/]);
  expect(await panel.evaluate(() => [document.documentElement.lang, document.title])).toEqual(['en', 'Giljabi']);
  await expect(popup.getByRole('region', { name: 'Help for this page' })).toBeVisible();
  await expect(popup.getByRole('combobox', { name: 'Search the help' })).toBeVisible();
  const title = async () => (await seller.browser.worker()).evaluate(() => chrome.action.getTitle({}));
  await expect.poll(title).toMatch(/^Giljabi · \d+ past due/);
  await popup.close();

  await seller.page.reload();
  const again = await seller.panel();
  await expect(again.getByRole('main', { name: 'Giljabi' })).toBeVisible();
  for (const [tab, open] of SCREENS) {
    await again.getByRole('tab', { name: tab }).click();
    await open(again);
  }
  await expect((await seller.browser.openPopup(seller.page)).getByRole('main', { name: 'Giljabi' })).toBeVisible();

  await choose(again, '한국어');
  await expect(again.getByRole('tab', { name: '할 일' })).toBeVisible();
  expect(await again.evaluate(() => document.documentElement.lang)).toBe('ko');
  await expect.poll(title).toMatch(/^길잡이 · 지난 기한 \d+건/);
});

test('the browser’s own panel follows', async ({ seller }) => {
  await seller.visit('/claim/return');
  const side = await seller.browser.openExtensionPage('sidepanel.html');
  await seller.page.bringToFront();
  await choose(await seller.openPanel(), 'English');
  await expect(side.getByRole('tab', { name: 'To do' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 400]) {
    test.describe(`in English, ${colorScheme} and ${width} px wide`, () => {
      test.use({ how: { colorScheme, viewport: { width: 1200, height: 900 } } });

      test('nothing is at fault, cut off, or Korean unsaid', async ({ seller }) => {
        // Ten screens, each with all of axe's rules.
        test.slow();
        await seller.visit('/claim/return');
        await dock(seller, width);
        await seller.visit('/claim/return');
        const panel = await seller.panel();
        await choose(panel, 'English');
        await panel.getByRole('heading', { name: 'My data' }).waitFor();
        // What is at fault is so at any width, but for what is too small to press.
        const checkAccess = async (surface?: Frame, page = seller.page) => {
          if (width === 320) await expectNoViolations(page, surface);
        };
        const check = async (name: string) => {
          await checkAccess(panel);
          expect(await panel.evaluate(faultsIn), name).toEqual([]);
          await take(seller.page, `panel-${name}-${colorScheme}-${width}`);
        };
        await check('settings');
        for (const [tab, open] of SCREENS) {
          await panel.getByRole('tab', { name: tab }).click();
          await open(panel);
          await check(tab.toLowerCase().replace(' ', '-'));
        }
        await panel.getByRole('option').first().click();
        await panel.getByRole('article').waitFor();
        await check('article');
        await panel.getByRole('tab', { name: 'Guides' }).click();
        await panel
          .getByRole('button', { name: /반품 택배사/ })
          .first()
          .click();
        await panel.getByRole('button', { name: /^Start/ }).click();
        await panel.getByRole('progressbar').waitFor();
        await check('step');
        await panel.getByRole('tab', { name: 'To do' }).click();
        await panel
          .getByRole('button', { name: /페널티/ })
          .first()
          .click();
        await panel.getByRole('heading', { level: 1, name: /페널티/ }).waitFor();
        await check('standing');

        const popup = await seller.browser.openPopup(seller.page);
        await popup.setViewportSize({ width, height: 560 });
        await popup.getByRole('region', { name: 'Help for this page' }).waitFor();
        for (const name of ['before', 'results']) {
          await checkAccess(undefined, popup);
          expect(await popup.evaluate(faultsIn), name).toEqual([]);
          await take(popup, `popup-${name}-${colorScheme}-${width}`);
          await popup.getByRole('combobox').fill('지정택배');
          await popup.getByRole('option').first().waitFor();
        }
      });
    });
  }
}
