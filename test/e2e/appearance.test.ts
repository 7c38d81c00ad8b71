/** Theme and text size as the seller chooses them: at once, everywhere, and from the first picture on. */
import { mkdirSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import { expectNoViolations } from '../harness/axe.ts';
import { withOwn } from '../harness/closed-shadow.ts';
import { CENTER, expect, pick, type Seller, test } from './seller.ts';

const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(20, 25, 24)';

async function openSettings(surface: Frame | Page): Promise<void> {
  await surface.getByRole('button', { name: '설정', exact: true }).click();
  await expect(surface.getByRole('heading', { name: '설정', level: 1 })).toBeVisible();
}

const theme = (surface: Frame | Page) => surface.getByRole('group', { name: '화면 모드' });
const textSize = (surface: Frame | Page) => surface.getByRole('group', { name: '글자 크기' });

const groundOf = (surface: Frame | Page) => surface.evaluate(() => getComputedStyle(document.body).backgroundColor);
const sizeOf = (surface: Frame | Page) => surface.evaluate(() => getComputedStyle(document.body).fontSize);

/** Keeps the ground of each picture of our pages from now on, the first one included. */
const watchGrounds = (seller: Seller) =>
  seller.browser.context.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:') return;
    const grounds: string[] = [];
    Object.assign(globalThis, { grounds });
    const look = () => {
      if (document.body) grounds.push(getComputedStyle(document.body).backgroundColor);
      if (grounds.length < 60) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
const groundsOf = (surface: Frame | Page) =>
  surface.evaluate(() => [...new Set(Reflect.get(globalThis, 'grounds') as string[])]);

/** The grounds of the launcher and of what a tip says, in the page itself. */
const groundsInPage = async ({ page }: Seller) => {
  const groundOf = (piece: string) => withOwn(page, piece, groundOfOwn);
  return [await groundOf('class="launcher"'), await groundOf('class="tip"')];
};
function groundOfOwn(this: Element): string {
  return getComputedStyle(this).backgroundColor;
}

/** Pictures to be looked at, where somebody wants them. */
const PICTURES = process.env.GILJABI_PICTURES;
async function take(page: Page, name: string): Promise<void> {
  if (!PICTURES) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}/${name}.png` });
}

test('a theme is worn at once everywhere, from the first picture on, and after a restart', async ({
  seller,
  practice,
}) => {
  test.slow();
  await seller.visit('/claim/return');
  const panel = await seller.openPanel();
  const popup = await seller.browser.openPopup(seller.page);
  const side = await seller.browser.openExtensionPage('sidepanel.html');
  await seller.page.bringToFront();
  expect(await groundOf(panel)).toBe(LIGHT);

  await openSettings(panel);
  await expect(theme(panel).getByRole('radio', { name: '컴퓨터 설정대로' })).toBeChecked();
  await pick(theme(panel).getByRole('radio', { name: '어둡게' }));
  for (const surface of [panel, popup, side]) await expect.poll(() => groundOf(surface)).toBe(DARK);
  await popup.close();
  await side.close();

  await watchGrounds(seller);
  await seller.page.reload();
  const again = await seller.panel();
  expect(await groundsOf(again)).toEqual([DARK]);
  expect(await groundOf(again)).toBe(DARK);
  for (const path of ['popup.html', 'sidepanel.html'] as const) {
    const page = await seller.browser.openExtensionPage(path);
    await page.getByRole('main').waitFor();
    expect(await groundsOf(page), path).toEqual([DARK]);
    await page.close();
  }

  const later = await seller.restart(practice);
  try {
    await later.visit('/claim/return');
    const restarted = await later.panel();
    expect(await groundOf(restarted)).toBe(DARK);
    await openSettings(restarted);
    await pick(theme(restarted).getByRole('radio', { name: '컴퓨터 설정대로' }));
    await expect.poll(() => groundOf(restarted)).toBe(LIGHT);
  } finally {
    await later.browser.close();
  }
});

test.describe('on a dark computer', () => {
  test.use({ how: { colorScheme: 'dark' } });

  test('a light theme stays light, and forced colours stay the computer’s', async ({ seller }) => {
    await seller.visit('/claim/return');
    const panel = await seller.openPanel();
    expect(await groundOf(panel)).toBe(DARK);
    await expect.poll(() => groundsInPage(seller)).toEqual(['rgb(118, 211, 199)', DARK]);
    await openSettings(panel);
    await pick(theme(panel).getByRole('radio', { name: '밝게' }));
    await expect.poll(() => groundOf(panel)).toBe(LIGHT);
    await expect.poll(() => groundsInPage(seller)).toEqual(['rgb(11, 92, 86)', LIGHT]);
    await watchGrounds(seller);
    await seller.page.reload();
    expect(await groundsOf(await seller.panel())).toEqual([LIGHT]);

    const popup = await seller.browser.openExtensionPage('popup.html');
    await popup.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
    await popup.getByRole('main').waitFor();
    const forced = () =>
      popup.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = 'Canvas';
        return [getComputedStyle(document.body).backgroundColor, getComputedStyle(probe).color];
      });
    const [ground, canvas] = await forced();
    expect(ground).toBe(canvas);
  });
});

test('a text size goes for all texts of a surface, at once and after a reload', async ({ seller }) => {
  await seller.visit('/claim/return');
  const panel = await seller.openPanel();
  const popup = await seller.browser.openPopup(seller.page);
  expect(await sizeOf(panel)).toBe('14px');
  await openSettings(panel);
  for (const [name, size] of [
    ['작게', '12.6px'],
    ['크게', '17.5px'],
    ['아주 크게', '21px'],
  ] as const) {
    await pick(textSize(panel).getByRole('radio', { name, exact: true }));
    await expect.poll(() => sizeOf(panel)).toBe(size);
    await expect.poll(() => sizeOf(popup)).toBe(size);
  }
  await seller.page.reload();
  expect(await sizeOf(await seller.panel())).toBe('21px');
});

/** Runs in a surface: what is wider than there is room. */
function tooWide(): string[] {
  const main = document.querySelector('main');
  const parts = [document.documentElement, main, main?.querySelector('[role=tabpanel]:not([hidden])')];
  return parts.flatMap((part) =>
    part && part.scrollWidth > part.clientWidth ? [`${part.tagName} ${part.scrollWidth} in ${part.clientWidth}`] : [],
  );
}

for (const [chosen, width, root] of [
  ['dark', 320, '200%'],
  ['light', 320, ''],
  ['dark', 400, ''],
  ['light', 640, ''],
] as const) {
  test.describe(`${chosen}, the largest text, ${width} px wide`, () => {
    // The computer has the other one.
    test.use({ how: { colorScheme: chosen === 'dark' ? 'light' : 'dark', viewport: { width: 1200, height: 900 } } });

    test(`nothing is at fault or cut off${root && ', also at twice the size'}`, async ({ seller }) => {
      test.slow();
      await seller.visit('/claim/return');
      const settings = { theme: chosen, textSize: 'largest' } as const;
      const desk = await seller.browser.openExtensionPage('sidepanel.html');
      await openSettings(desk);
      await pick(theme(desk).getByRole('radio', { name: chosen === 'dark' ? '어둡게' : '밝게' }));
      await pick(textSize(desk).getByRole('radio', { name: '아주 크게' }));
      await desk.close();
      await (await seller.browser.worker()).evaluate(
        ([site, width]) => chrome.storage.local.set({ [`panel:${site}`]: { open: true, side: 'right', width } }),
        [CENTER, width] as const,
      );
      await seller.visit('/claim/return');
      const panel = await seller.panel();
      const grow = (surface: Frame | Page) =>
        surface.evaluate((size) => {
          if (size) document.documentElement.style.fontSize = size;
        }, root);
      await grow(panel);
      const check = async (name: string) => {
        await take(seller.page, `${settings.theme}-${width}${root && '-200'}-${name}`);
        await expectNoViolations(seller.page, panel);
        expect(await panel.evaluate(tooWide), name).toEqual([]);
      };
      for (const tab of ['이 페이지', '할 일', '가이드', '찾기'] as const) {
        await seller.turnTo(tab);
        if (tab === '할 일') await panel.getByText('이유와 근거').first().click();
        if (tab === '찾기') {
          await panel.getByRole('combobox', { name: '도움말 찾기' }).fill('반품');
          await panel.getByRole('option').first().waitFor();
        }
        await check(tab.replace(' ', '-'));
      }
      await panel.getByRole('option').first().click();
      await panel.getByRole('article').waitFor();
      await check('article');
      await openSettings(panel);
      await check('settings');
      await panel.getByRole('heading', { name: '저장된 내용' }).scrollIntoViewIfNeeded();
      await take(seller.page, `${settings.theme}-${width}${root && '-200'}-settings-below`);

      const popup = await seller.browser.openPopup(seller.page);
      await popup.setViewportSize({ width: Math.max(width, 600), height: 600 });
      await grow(popup);
      await popup.getByRole('region', { name: '이 화면의 도움말' }).waitFor();
      await expectNoViolations(popup);
      expect(await popup.evaluate(tooWide)).toEqual([]);
      await take(popup, `${settings.theme}-${width}${root && '-200'}-popup`);
    });
  });
}
