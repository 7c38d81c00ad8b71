/** The seller of a page that turns against our panel, at Chromium. */
import { atChromium } from './at-chromium.ts';
import type { GuidedSeller } from './hostile-page.ts';
import { expect, type Seller } from './seller.ts';

export function guided(seller: Seller): GuidedSeller {
  const { page, browser } = seller;
  const panelAddress = `chrome-extension://${browser.id}/panel.html`;
  const isPanel = (one: { url(): string }) => one.url() === panelAddress;
  const buttonOf = async (name: string) => (await seller.panel()).getByRole('button', { name, exact: true });
  const said = (frames: { locator(selector: string): { innerText(): Promise<string> } }[]) =>
    Promise.all(frames.map((frame) => frame.locator('body').innerText()));
  return {
    ...atChromium(() => seller),
    async beginGuide() {
      await seller.visit('/claim/return');
      const panel = await seller.openPanel();
      await (await seller.turnTo('가이드')).getByRole('button', { name: /반품 택배사/ }).click();
      await panel.getByRole('button', { name: /시작하기/ }).click();
      await expect(panel.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '1 / 6');
    },
    step: async () => (await seller.panel()).getByRole('progressbar').getAttribute('aria-valuetext'),
    async middleOf(name) {
      const box = await (await buttonOf(name)).boundingBox();
      if (!box) throw new Error(`no ${name}`);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    clickByScript: async (name) => (await buttonOf(name)).evaluate((button: HTMLElement) => button.click()),
    move: ({ x, y }) => page.mouse.move(x, y),
    async press() {
      await page.mouse.down();
      await page.mouse.up();
    },
    type: (text) => page.keyboard.type(text),
    panelAddress,
    panelsHere: () => said(page.frames().filter(isPanel)),
    panelsAlone: () => said(browser.context.pages().filter(isPanel)),
    async panelsElsewhere(body) {
      const other = await browser.context.newPage();
      await other.route('https://other.example/**', (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html>${body}` }),
      );
      await other.goto('https://other.example/');
      await other.waitForTimeout(2_000);
      expect(other.frames()).toHaveLength(2);
      return said(other.frames().filter(isPanel));
    },
  };
}

/** Presses 했어요 with the real mouse, after a moment in which the panel is seen. */
export async function pressDone(seller: Seller): Promise<void> {
  const desk = guided(seller);
  await desk.move(await desk.middleOf('했어요'));
  await seller.page.waitForTimeout(700);
  // What has come above it meanwhile has moved it.
  await desk.move(await desk.middleOf('했어요'));
  await desk.press();
}
