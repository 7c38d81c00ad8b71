/** Circumstances under which a press in the panel counts as ever. */
import type { Page } from '@playwright/test';
import { guided, pressDone } from './guided.ts';
import { expect, test } from './seller.ts';

const setStyle = (of: 'html' | 'body' | 'host', style: string) => (page: Page) =>
  page.evaluate(
    ([of, style]) => {
      const { documentElement, body } = document;
      const element = { html: documentElement, body, host: documentElement.lastElementChild }[of];
      element?.setAttribute('style', style);
    },
    [of, style] as const,
  );

/** What changes nothing of how the panel is seen: it stands above the page. */
const HARMLESS: Record<string, (page: Page) => Promise<void>> = {
  'a body that is nearly transparent': setStyle('body', 'opacity: 0.01'),
  'a host that is to be transparent': setStyle('host', 'opacity: 0.01 !important'),
  'an html that is nearly transparent': setStyle('html', 'opacity: 0.01'),
  'a filter on html': setStyle('html', 'filter: opacity(0.01)'),
  'a sheet over all of the page': (page) =>
    page.evaluate(() => {
      const sheet = document.createElement('div');
      sheet.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff';
      document.documentElement.append(sheet);
    }),
};

for (const [what, put] of Object.entries(HARMLESS))
  test(`a press counts under ${what}`, async ({ seller }) => {
    const desk = guided(seller);
    await desk.beginGuide();
    await put(seller.page);
    await pressDone(seller);
    await expect.poll(() => desk.step()).toBe('2 / 6');
  });

for (const [how, zoom] of [
  ['at 200 %', 2],
  ['at 67 %', 0.67],
] as const)
  test(`a press counts ${how}`, async ({ seller }) => {
    const desk = guided(seller);
    await desk.beginGuide();
    const worker = await seller.browser.worker();
    await worker.evaluate(async (zoom) => {
      const [tab] = await chrome.tabs.query({ active: true });
      await chrome.tabs.setZoom(tab?.id ?? 0, zoom);
    }, zoom);
    await seller.page.waitForTimeout(1_500);
    await (await seller.panel()).getByRole('button', { name: '했어요' }).click();
    await expect.poll(() => desk.step()).toBe('2 / 6');
  });

test.describe('in the dark theme', () => {
  test.use({ how: { colorScheme: 'dark' } });
  test('a press counts', async ({ seller }) => {
    const desk = guided(seller);
    await desk.beginGuide();
    await pressDone(seller);
    await expect.poll(() => desk.step()).toBe('2 / 6');
  });
});
